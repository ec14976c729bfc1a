/** `wac sandbox --chaos FILE`: the faults that the file asks for, and what became of them. */
import { readFile } from 'node:fs/promises';
import { Failure } from '../../../diagnostics/failure.ts';
import { compareText } from '../../../lib/compare-text.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { describeFileError } from '../../../lib/describe-file-error.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import type { SandboxOptions } from '../../../sandbox/sandbox-options.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import type { SandboxCommandOptions } from './sandbox-command.ts';

/** Faults that are injected. */
export interface Chaos {
  readonly onRequest: NonNullable<SandboxOptions['onRequest']>;
  /** How often each fault was injected, for people. */
  summary(): string;
}

/**
 * Reads the file of `--chaos`, and reports each injected fault on standard error.
 *
 * @returns undefined without the option; the exit code when the file is wrong (the problems have then been written).
 * @throws Failure `file` when it cannot be read.
 */
export async function readChaos(
  context: CommandContext<SandboxCommandOptions>,
): Promise<Chaos | ExitCode | undefined> {
  const { io, options } = context;
  if (options.chaos === undefined) return undefined;
  const [{ parseChaosFile }, { scheduleFaults }] = await Promise.all([
    import('./parse-chaos-file.ts'),
    import('../../../sandbox/faults/scheduled-faults.ts'),
  ]);
  const file = options.chaos;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const isAbsent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const message = isAbsent
      ? `There is no file "${file}"`
      : `Cannot read "${file}": ${describeFileError(cause)}`;
    throw new Failure(message, {
      code: 'file',
      hint: 'docs/chaos.md describes the file',
      cause,
    });
  });
  const { value, diagnostics } = parseChaosFile(text, file);
  writeDiagnostics(context, diagnostics, new Map([[file, text]]));
  if (value === undefined) return EXIT.invalid;
  const counts = new Map<string, number>();
  return {
    onRequest: scheduleFaults(value, (name, { number, operationName, kind }) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const what = operationName === '' ? `a ${kind}` : operationName;
      io.stderr.write(`${escapeTerminal(`request ${number}, ${what}: ${name}`)}\n`);
    }),
    summary: () => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const each = [...counts]
        .sort(([a], [b]) => compareText(a, b))
        .map(([name, count]) => `${count} × ${name}`);
      const list = each.length === 0 ? '' : `: ${each.join(', ')}`;
      return `${countNoun(total, 'fault')} injected${list}\n`;
    },
  };
}
