/**
 * One run of the program: reads the arguments, runs the command, and turns whatever stops it into a message and an
 * exit code. The only function where bugs are caught.
 */
import { Failure } from '../diagnostics/failure.ts';
import { present } from '../lib/present.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../workflow/exit-code.ts';
import type { CommandCall } from './arguments/command-call.ts';
import { readGlobalFlags } from './arguments/read-global-flags.ts';
import { readPlainArguments } from './arguments/read-plain-arguments.ts';
import { refuseExcessArguments } from './arguments/refuse-excess-arguments.ts';
import { type CliIo, replaceIo } from './cli-io.ts';
import { COMMANDS } from './command-table.ts';
import type { RunEnd } from './output/fallback-document.ts';
import { hideSecretsOf, secretsOfRun } from './output/hide-key.ts';
import { type RunRecord, recordOutput } from './output/run-record.ts';
import { ProjectRoot } from './project-root.ts';
import { USUAL_SANDBOX } from './sandbox/sandbox-file.ts';

/** Runs the command in `io.args`; never rejects. */
export async function runCli(givenIo: CliIo): Promise<ExitCode> {
  const outerIo = replaceIo(givenIo, readGlobalFlags(givenIo));
  const secrets = secretsOfRun(outerIo.env);
  const io = replaceIo(outerIo, { stderr: hideSecretsOf(secrets, outerIo.stderr) });
  const jsonIo = replaceIo(io, { stdout: hideSecretsOf(secrets, io.stdout) });
  const record: RunRecord = { wantsJson: false, hasOutput: false, diagnostics: [] };
  try {
    const call = await readCall(io);
    if (typeof call === 'number') return call;
    const { command, args, options } = call;
    record.wantsJson = options['format'] === 'json';
    refuseExcessArguments(command, args);
    await io.prepare?.(command.name);
    const run = await command.load();
    // The sandbox prints its own key, which may be the one that is set.
    const { stdout } = command.name === 'sandbox' ? io : jsonIo;
    const commandIo = replaceIo(io, { stdout });
    const exitCode = await run({
      io: record.wantsJson ? recordOutput(commandIo, record) : commandIo,
      args,
      options,
      isVerbose: options['verbose'] === true,
      diagnostics: record.diagnostics,
      secrets,
      root: new ProjectRoot(io),
      runCommand: (args, output) => runCli(replaceIo(io, { args, ...present({ stdout: output }) })),
    });
    await endInJson(jsonIo, record, { exitCode });
    return exitCode;
  } catch (error) {
    return await reportError(error, jsonIo, record);
  }
}

/** The call; the exit code when the parser has said all there is to say. The parser is loaded only where it is needed. */
async function readCall(io: CliIo): Promise<CommandCall | ExitCode> {
  const args = spelledOut(io.args);
  const plain = readPlainArguments(args, COMMANDS);
  if (plain !== undefined) return plain;
  const { parseArguments } = await import('./arguments/parse-arguments.ts');
  return await parseArguments(args, COMMANDS, io);
}

/** `--sandbox` takes a value only after `=`, so that `plan --sandbox automations` means what it says. */
function spelledOut(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.map((argument, index) =>
    argument === '--sandbox' && (end === -1 || index < end)
      ? `--sandbox=${USUAL_SANDBOX}`
      : argument,
  );
}

async function reportError(error: unknown, io: CliIo, record: RunRecord): Promise<ExitCode> {
  if (error instanceof Failure) {
    const { renderFailureText } = await import('../report/diagnostics/render-failure-text.ts');
    const { outputStyle } = await import('./output/output-style.ts');
    io.stderr.write(renderFailureText(error, outputStyle(io.stderr, io.env)));
    const exitCode = exitCodeOf(error.code);
    await endInJson(io, record, { exitCode, error });
    return exitCode;
  }
  if (io.signal.aborted) {
    const interrupted = { code: 'interrupted', message: 'The run was interrupted' };
    await endInJson(io, record, { exitCode: EXIT.interrupted, error: interrupted });
    return EXIT.interrupted;
  }
  const { describeBug } = await import('../lib/describe-bug.ts');
  const { VERSION } = await import('./version.ts');
  const text = describeBug(error, {
    program: `wac ${VERSION}`,
    node: process.version,
    along: 'the command you ran',
  });
  io.stderr.write(text);
  const bug = { code: 'bug', message: text.split('\n', 1)[0] ?? '' };
  await endInJson(io, record, { exitCode: EXIT.error, error: bug });
  return EXIT.error;
}

/** A run in JSON mode that failed before it wrote its document writes one that says why. */
async function endInJson(io: CliIo, record: RunRecord, end: RunEnd): Promise<void> {
  if (!record.wantsJson || record.hasOutput || end.exitCode === EXIT.done) return;
  const { writeFallback } = await import('./output/fallback-document.ts');
  writeFallback(io.stdout, record, end);
}
