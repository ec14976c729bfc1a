/**
 * `wac validate`: every problem of the manifests, in every environment unless one is chosen.
 *
 * A run over a large directory in which nothing has changed ends here. What validates and what writes diagnostics is
 * loaded where it is needed.
 */
import { findManifests } from '../../../files/tree/find-manifests.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { prepareValidation } from './prepare-validation.ts';
import type { ValidateOptions } from './validate-command.ts';
import { type Validated, validText } from './validated.ts';

export async function runValidate(context: CommandContext<ValidateOptions>): Promise<ExitCode> {
  if (context.args.length > 1) {
    const { validateSeveral } = await import('./validate-several.ts');
    return await validateSeveral(context, write);
  }
  const found = await findManifests(context.root.choose(context.args[0]));
  const validate = await prepareValidation(context, [found]);
  return await write(context, await validate(context, found));
}

async function write(
  context: CommandContext<ValidateOptions>,
  validated: Validated,
): Promise<ExitCode> {
  const { format = 'text' } = context.options;
  if (format === 'text' && validated.diagnostics.length === 0) {
    context.io.stdout.write(validText(validated));
    return EXIT.done;
  }
  const { writeValidation } = await import('./render-validation.ts');
  return await writeValidation(context, validated);
}
