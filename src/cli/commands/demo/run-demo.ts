import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { fitLines } from '../../../report/text/fit-lines.ts';
import { createTextStyle } from '../../../report/text/style-text.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { editOneAutomation } from '../../demo/edit-one-automation.ts';
import { exampleDirectory } from '../../demo/example-directory.ts';
import { fireOneRule } from '../../demo/fire-one-rule.ts';
import { outputStyle } from '../../output/output-style.ts';
import { openProject } from '../../session/open-project.ts';

/** One step of the tour: what is said, what is typed, and how it must end. */
interface Step {
  readonly report: string;
  readonly args: readonly string[];
  readonly expects: ExitCode;
  /** How many lines of the output are shown at its beginning and its end; absent: all. */
  readonly shows?: readonly [number, number];
}

/** `wac demo`: the guided tour, every step a real command on a throw-away sandbox. */
export async function runDemo(context: CommandContext): Promise<ExitCode> {
  const folder = await mkdtemp(join(tmpdir(), 'wac-demo-'));
  const state = join(folder, 'sandbox.json');
  const sandbox = `--sandbox=${state}`;
  try {
    const directory = context.args[0] ?? (await exampleDirectory(folder));
    const opened = await openProject(context, directory);
    if (typeof opened === 'number') return opened;
    await report(context, state, [
      {
        report: 'Check the manifests. Nothing is sent anywhere.',
        args: ['validate', directory],
        expects: EXIT.done,
      },
      {
        report: 'Compare them with a server that is still empty.',
        args: ['plan', directory, sandbox, '--detailed-exitcode'],
        expects: EXIT.changes,
        shows: [17, 1],
      },
      {
        report: 'Apply the plan.',
        args: ['apply', directory, sandbox, '--yes'],
        expects: EXIT.done,
        shows: [0, 5],
      },
      {
        report: 'Plan again: there is nothing left to do.',
        args: ['plan', directory, sandbox, '--detailed-exitcode'],
        expects: EXIT.done,
      },
    ]);
    await pause(context);
    const edited = await editOneAutomation(state);
    say(context, `Somebody opens the web page and changes "${edited.name}": ${edited.change}.`);
    await report(context, state, [
      {
        report: 'That is drift: the server was changed, the manifest was not.',
        args: ['drift', directory, sandbox],
        expects: EXIT.changes,
      },
      {
        report: 'Restore it. (To keep the edit instead: wac accept.)',
        args: ['drift', directory, sandbox, '--repair', '--yes'],
        expects: EXIT.done,
        shows: [0, 3],
      },
      {
        report: 'There is no more drift.',
        args: ['drift', directory, sandbox],
        expects: EXIT.done,
      },
    ]);
    await pause(context);
    say(context, 'Send an event to the sandbox and see a rule fire.');
    context.io.stdout.write(await fireOneRule(state, opened.project.declarations));
    say(
      context,
      'That was the tour. Next: read automations/, then "wac init" in your own repository, or "wac doctor" with your API key.',
    );
    return EXIT.done;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function report(
  context: CommandContext,
  state: string,
  steps: readonly Step[],
): Promise<void> {
  for (const [index, { report, args, expects, shows }] of steps.entries()) {
    if (index > 0) await pause(context);
    say(context, report);
    const shown = args.map((argument) => argument.replace(`=${state}`, '')).join(' ');
    const { color } = outputStyle(context.io.stdout, context.io.env);
    context.io.stdout.write(`${createTextStyle(color).bold(`$ wac ${shown}`)}\n`);
    const { stdout } = context.io;
    const written: string[] = [];
    const exitCode = await context.runCommand(args, {
      isTerminal: stdout.isTerminal,
      width: stdout.width,
      write: (text) => written.push(text),
    });
    const text = written.join('');
    stdout.write(shows === undefined || exitCode !== expects ? text : shortened(text, shows));
    if (context.io.signal.aborted) throw interrupted();
    if (exitCode === expects) continue;
    throw new Failure(`"wac ${shown}" ended with exit code ${exitCode}, not ${expects}`, {
      code: 'server',
      hint: 'The tour stops here; the output above shows the reason',
    });
  }
}

function say(context: CommandContext, text: string): void {
  const { stdout, env } = context.io;
  const { color } = outputStyle(stdout, env);
  const line = createTextStyle(color).cyan(`# ${text}`);
  stdout.write(`\n${fitLines(line, stdout.isTerminal ? stdout.width : undefined)}\n`);
}

/** On a terminal, waits until somebody has read the last step. */
async function pause({ io }: CommandContext): Promise<void> {
  if (io.ask === undefined || !io.stdout.isTerminal) return;
  await io.ask('\nEnter continues, Ctrl-C ends the tour. ');
  if (io.signal.aborted) throw interrupted();
}

function interrupted(): Failure {
  return new Failure('The tour was interrupted', { code: 'interrupted' });
}

/** The beginning and the end of an output, with a line that says how much is between. */
function shortened(text: string, [first, last]: readonly [number, number]): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const hidden = lines.length - first - last;
  if (hidden <= 1) return text;
  const shown = [
    ...lines.slice(0, first),
    `  … ${countNoun(hidden, 'line')} more`,
    ...lines.slice(lines.length - last),
  ];
  return `${shown.join('\n')}\n`;
}
