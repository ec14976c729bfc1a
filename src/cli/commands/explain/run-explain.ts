import { Failure } from '../../../diagnostics/failure.ts';
import { renderNew } from '../../../manifest/edit/yaml-text.ts';
import { explainField } from '../../../manifest/schema/explain-field.ts';
import { renderExplanationText } from '../../../report/commands/render-explanation-text.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import type { ExplainOptions } from './explain-command.ts';

/** `wac explain`: a field's documentation, from the schema that manifests are checked with. */
export async function runExplain(context: CommandContext<ExplainOptions>): Promise<ExitCode> {
  const { io } = context;
  const field = context.args[0] ?? '';
  const explanation = explainField(field);
  if (explanation.status === 'unknown') {
    const { suggestions, known } = explanation;
    throw new Failure(`There is no field "${field}"`, {
      code: 'usage',
      hint:
        suggestions.length > 0
          ? `Did you mean ${suggestions.join(' or ')}?`
          : `Run "wac explain${known === '' ? '' : ` ${known}`}" to see what there is`,
    });
  }
  const { status: _status, documents, ...documentation } = explanation;
  const yaml = documents.map(renderNew);
  await writeFormat(context, {
    text: () => renderExplanationText({ ...documentation, yaml }, outputStyle(io.stdout, io.env)),
    json: () => jsonText({ formatVersion: '1.0', ...documentation, yaml }),
  });
  return EXIT.done;
}
