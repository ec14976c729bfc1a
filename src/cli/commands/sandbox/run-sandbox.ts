import { dirname } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { makeFolder } from '../../../files/make-folder.ts';
import { present } from '../../../lib/present.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { SERVER_PROFILES, type ServerProfile } from '../../../sandbox/server-profile.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { parseCount } from '../../arguments/parse-count.ts';
import { deliveryOf } from './delivery-of.ts';
import { readChaos } from './read-chaos.ts';
import type { SandboxCommandOptions } from './sandbox-command.ts';
import { runSandboxVerb } from './sandbox-subcommands.ts';

/** `wac sandbox`: serves until it is interrupted; with a verb, does one thing with a sandbox. */
export async function runSandbox(
  context: CommandContext<SandboxCommandOptions>,
): Promise<ExitCode> {
  if (context.args.length > 0) return await runSandboxVerb(context);
  const { io, options } = context;
  const file = context.root.sandboxFile(options.state);
  const port = parseCount(options.port, '--port');
  if (port !== undefined && port > 65_535) {
    throw new Failure(`There is no port ${port}`, { code: 'usage', hint: 'Use 1 to 65535' });
  }
  const profile = profileNamed(options.profile);
  const delivery = deliveryOf(options.signature);
  const chaos = await readChaos(context);
  if (typeof chaos === 'number') return chaos;
  await makeFolder(dirname(file)).catch((cause: unknown) => {
    throw new Failure(`Cannot make the folder of "${file}"`, { code: 'file', cause });
  });
  // Read before the sandbox takes its lock: a signal must release it.
  const { signal } = io;
  const sandbox = await startSandbox({
    stateFile: file,
    now: io.now,
    loadPage: async () => (await import('../../../page/sandbox/sandbox-page.ts')).SANDBOX_PAGE,
    ...present({
      port,
      profile,
      delivery,
      onRequest: chaos === undefined ? undefined : chaos.onRequest,
    }),
  });
  const address = sandbox.newPageAddress();
  io.stdout.write(
    [
      `Serving the W&B API on ${sandbox.url}, its state in ${file}. Press Ctrl-C to stop it.`,
      `  export WANDB_BASE_URL=${sandbox.url}`,
      `  export WANDB_API_KEY=${sandbox.apiKey}`,
      `Its page, at an address that works once: ${address}`,
      '',
    ].join('\n'),
  );
  if (options.open === true) await openPage(context, sandbox.newPageAddress());
  await untilAborted(signal);
  await sandbox.close();
  if (chaos !== undefined) io.stderr.write(chaos.summary());
  io.stderr.write('The sandbox has stopped; its state is saved.\n');
  return EXIT.done;
}

function profileNamed(name: string | undefined): ServerProfile | undefined {
  if (name === undefined) return undefined;
  const profile = SERVER_PROFILES[name];
  if (profile !== undefined) return profile;
  const names = Object.keys(SERVER_PROFILES);
  throw new Failure(`There is no server profile "${name}"`, {
    code: 'usage',
    hint: suggestHint(name, names) ?? `There are ${names.join(', ')}`,
  });
}

async function openPage(
  { io }: CommandContext<SandboxCommandOptions>,
  address: string,
): Promise<void> {
  const { openBrowser } = await import('./open-browser.ts');
  const isOpened = await openBrowser(address, io.env);
  if (!isOpened)
    io.stderr.write('No browser could be opened: open the address of the page yourself.\n');
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
