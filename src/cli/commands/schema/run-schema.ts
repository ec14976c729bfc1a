import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { schemaText } from '../../output/schema-text.ts';
import type { SchemaOptions } from './schema-command.ts';

/** `wac schema`: a JSON Schema, to standard output or a file. */
export async function runSchema(context: CommandContext<SchemaOptions>): Promise<ExitCode> {
  const text = await schemaText(context.args[0] ?? 'manifest');
  const { out } = context.options;
  if (out === undefined) {
    context.io.stdout.write(text);
  } else {
    await writeFileAtomically(out, text);
    context.io.stderr.write(`Wrote ${out}\n`);
  }
  return EXIT.done;
}
