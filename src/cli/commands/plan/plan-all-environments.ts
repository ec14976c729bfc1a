/** `wac plan --all-environments`: a plan of each environment, and one exit code. */
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { type JsonObject, parseJson } from '../../../lib/json.ts';
import { present } from '../../../lib/present.ts';
import { diagnosticJson } from '../../../report/diagnostics/render-diagnostics-json.ts';
import { renderFailureText } from '../../../report/diagnostics/render-failure-text.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { combineExitCodes, EXIT, type ExitCode, exitCodeOf } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { type CliOutput, replaceIo } from '../../cli-io.ts';
import { writeFallback } from '../../output/fallback-document.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { writeJson } from '../../output/write-json.ts';
import { openTree } from '../../session/open-project.ts';
import type { PlanSessionOptions } from '../../session/plan-session.ts';
import type { PlanOptions } from './plan-command.ts';

/** How the plan of one environment ended. */
interface Planned {
  readonly environment: string;
  readonly exitCode: ExitCode;
  /** What was written to standard output. */
  readonly text: string;
  /** Patterns of `--only` that match no key here; undefined where no plan was made. */
  readonly unmatched: readonly Diagnostic[] | undefined;
}

/** Plans one environment. */
type PlanOne = (
  context: CommandContext<PlanOptions>,
  session?: Pick<PlanSessionOptions, 'onUnmatched'>,
) => Promise<ExitCode>;

/**
 * Plans each declared environment in turn. What stops one does not stop the others. A directory without environments
 * is planned once. A pattern of `--only` is an error if it matches no key of any environment.
 *
 * @throws Failure `usage` with an option that is about one environment.
 */
export async function planAllEnvironments(
  context: CommandContext<PlanOptions>,
  planOne: PlanOne,
): Promise<ExitCode> {
  const { allEnvironments: _, ...options } = context.options;
  for (const [flag, value] of [
    ['--env', options.env],
    ['--out', options.out],
    ['--html', options.html],
  ]) {
    if (value === undefined) continue;
    throw new Failure(`"${flag}" is about one environment, and "--all-environments" about all`, {
      code: 'usage',
      hint: 'Leave one of them out',
    });
  }
  const { environments: declared } = await openTree(context);
  if (declared.length === 0) return await planOne({ ...context, options });
  const isJson = options.format === 'json';
  const ended: Planned[] = [];
  for (const environment of declared) {
    const planned = await planEnvironment({ ...context, options }, environment, planOne, isJson);
    if (!isJson && ended.length < declared.length - 1) context.io.stdout.write('\n');
    ended.push(planned);
    if (context.io.signal.aborted) break;
  }
  const unmatched = unmatchedEverywhere(ended);
  writeDiagnostics(context, unmatched);
  const exitCode = combineExitCodes([
    ...ended.map((each) => each.exitCode),
    ...(unmatched.length === 0 ? [] : [EXIT.usage]),
  ]);
  if (isJson)
    writeJson(context.io, {
      formatVersion: '1.0',
      exitCode,
      environments: ended.map(document),
      ...present({
        diagnostics: unmatched.length === 0 ? undefined : unmatched.map(diagnosticJson),
      }),
    });
  else if (options.format !== 'markdown') context.io.stdout.write(summary(ended));
  return exitCode;
}

/** Patterns that match no key of any environment. One that was not planned may have the key. */
function unmatchedEverywhere(ended: readonly Planned[]): readonly Diagnostic[] {
  const [first, ...others] = ended.map(({ unmatched }) => unmatched ?? []);
  return (first ?? []).filter(({ message }) =>
    others.every((problems) => problems.some((each) => each.message === message)),
  );
}

async function planEnvironment(
  context: CommandContext<PlanOptions>,
  environment: string,
  planOne: PlanOne,
  isCaptured: boolean,
): Promise<Planned> {
  const { io } = context;
  const written: string[] = [];
  const stdout: CliOutput = {
    isTerminal: io.stdout.isTerminal,
    width: io.stdout.width,
    write: (text) => {
      written.push(text);
      if (!isCaptured) io.stdout.write(text);
    },
  };
  const own: CommandContext<PlanOptions> = {
    ...context,
    io: replaceIo(io, { stdout }),
    options: { ...context.options, env: environment },
    diagnostics: [],
  };
  let unmatched: readonly Diagnostic[] | undefined;
  const onUnmatched = (problems: readonly Diagnostic[]): void => {
    unmatched = problems;
  };
  const end = async (): Promise<ExitCode> => {
    try {
      return await planOne(own, { onUnmatched });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      io.stderr.write(`${escapeTerminal(`Environment ${environment}:`)}\n`);
      io.stderr.write(renderFailureText(error, outputStyle(io.stderr, io.env)));
      const exitCode = exitCodeOf(error.code);
      if (isCaptured)
        writeFallback(stdout, { ...EMPTY, diagnostics: own.diagnostics }, { exitCode, error });
      return exitCode;
    }
  };
  const exitCode = await end();
  if (isCaptured && written.length === 0) {
    writeFallback(stdout, { ...EMPTY, diagnostics: own.diagnostics }, { exitCode });
  }
  return { environment, exitCode, text: written.join(''), unmatched };
}

const EMPTY = { wantsJson: true, hasOutput: false };

/** The plan, or the document of a run that made none, beside the environment's name. */
function document({ environment, exitCode, text }: Planned): JsonObject {
  return { environment, exitCode, result: parseJson(text) };
}

function summary(ended: readonly Planned[]): string {
  const codes = ended.map(({ environment, exitCode }) => `${environment}: exit ${exitCode}`);
  return `\n${escapeTerminal(`Environments: ${codes.join(', ')}`)}\n`;
}
