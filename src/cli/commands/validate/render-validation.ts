/** What `wac validate` prints in each format. */
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { renderDiagnosticsJson } from '../../../report/diagnostics/render-diagnostics-json.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { jsonText } from '../../output/write-json.ts';
import { narrowDiagnostics } from '../../session/narrow-diagnostics.ts';
import type { ValidateFormat, ValidateOptions } from './validate-command.ts';
import { type Validated, validText } from './validated.ts';

/** Writes the result of a validation: its diagnostics are those of the part that the user named. */
export async function writeValidation(
  context: CommandContext<ValidateOptions>,
  whole: Validated,
): Promise<ExitCode> {
  const diagnostics = narrowDiagnostics(whole.location, whole.diagnostics);
  const { format = 'text' } = context.options;
  context.io.stdout.write(await RENDERERS[format]({ ...whole, diagnostics }, context));
  return hasErrors(diagnostics) ? EXIT.invalid : EXIT.done;
}

type Render = (
  validated: Validated,
  context: CommandContext<ValidateOptions>,
) => string | Promise<string>;

/** What goes to standard output; as text, the diagnostics go to standard error. */
const RENDERERS: Readonly<Record<ValidateFormat, Render>> = {
  text: (validated, context) => {
    const { diagnostics, sources } = validated;
    if (diagnostics.length > 0) writeDiagnostics(context, diagnostics, sources());
    return hasErrors(diagnostics) ? '' : validText(validated);
  },
  json: ({ diagnostics, automations, webhooks }) =>
    jsonText({ ...renderDiagnosticsJson(diagnostics), automations, webhooks }),
  sarif: async ({ location, diagnostics, sources }) => {
    const { sarifText } = await import('../../session/sarif-text.ts');
    return await sarifText([{ location, diagnostics, sources: sources() }]);
  },
};
