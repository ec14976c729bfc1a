import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { createTextStyle } from '../../../report/text/style-text.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { editOneAutomation } from '../../demo/edit-one-automation.ts';
import { exampleDirectory } from '../../demo/example-directory.ts';
import { fireOneRule } from '../../demo/fire-one-rule.ts';
import { outputStyle } from '../../output/output-style.ts';
import { DEFAULT_DIRECTORY, openProject } from '../../session/open-project.ts';

/** One step of the tour: what is said, what is typed, and how it must end. */
interface Step {
  readonly report: string;
  readonly args: readonly string[];
  readonly expects: ExitCode;
}

/** `wac demo`: the guided tour, every step a real command on a throw-away sandbox. */
export async function runDemo(context: CommandContext): Promise<ExitCode> {
  const folder = await mkdtemp(join(tmpdir(), 'wac-demo-'));
  const state = join(folder, 'sandbox.json');
  const sandbox = `--sandbox=${state}`;
  try {
    const directory = await demoDirectory(context.args[0], folder);
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
      },
      {
        report: 'Apply the plan.',
        args: ['apply', directory, sandbox, '--yes'],
        expects: EXIT.done,
      },
      {
        report: 'Plan again: there is nothing left to do.',
        args: ['plan', directory, sandbox, '--detailed-exitcode'],
        expects: EXIT.done,
      },
    ]);
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
      },
      {
        report: 'There is no more drift.',
        args: ['drift', directory, sandbox],
        expects: EXIT.done,
      },
    ]);
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
  for (const { report, args, expects } of steps) {
    say(context, report);
    const shown = args.map((argument) => argument.replace(`=${state}`, '')).join(' ');
    const { color } = outputStyle(context.io.stdout, context.io.env);
    context.io.stdout.write(`${createTextStyle(color).bold(`$ wac ${shown}`)}\n`);
    const exitCode = await context.runCommand(args);
    if (exitCode === expects) continue;
    throw new Failure(`"wac ${shown}" ended with exit code ${exitCode}, not ${expects}`, {
      code: 'server',
      hint: 'The tour stops here; the output above shows the reason',
    });
  }
}

function say(context: CommandContext, text: string): void {
  const { color } = outputStyle(context.io.stdout, context.io.env);
  context.io.stdout.write(`\n${createTextStyle(color).cyan(`# ${text}`)}\n`);
}

/** The directory that was named, else the one at hand, else the example estate that comes with the program. */
async function demoDirectory(named: string | undefined, folder: string): Promise<string> {
  if (named !== undefined) return named;
  if (existsSync(join(DEFAULT_DIRECTORY, 'wac.yaml'))) return DEFAULT_DIRECTORY;
  return await exampleDirectory(folder);
}
