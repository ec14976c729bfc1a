/** Connects a command to a server: W&B by the environment's address and key, or the embedded sandbox. */
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { readIfThere } from '../../files/read-if-there.ts';
import { present } from '../../lib/present.ts';
import type { AutomationApi, EstateRequest } from '../../model/automation-api.ts';
import type { Project } from '../../model/configuration.ts';
import type { Credential } from '../../wandb/connect/credentials.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { parseSeconds } from '../arguments/parse-count.ts';
import { VERSION } from '../version.ts';

/** A connection of one run. */
export interface OpenedServer {
  readonly api: AutomationApi;
  /** What plans name as their server: the base URL, or `sandbox:FILE`. */
  readonly name: string;
  /** What a project reads of the server; absent where no manifests were read. */
  readonly request?: EstateRequest;
  /** From now on an interrupt no longer stops requests: what is in flight is finished. */
  shield(): void;
  /** Calls back whenever the server asks to slow down. */
  onRateLimited(listener: () => void): void;
  close(): Promise<void>;
}

export interface OpenServerOptions {
  /** Absent for commands that need no manifests. */
  readonly project?: Project;
  /** The command's name when it writes to the server; absent: the connection refuses every mutation. */
  readonly writesFor?: string;
}

/** Time for all requests of a run together, in seconds, unless `--timeout` says otherwise. */
const DEFAULT_TIMEOUT_SECONDS = 300;

/** Opens the connection that the options ask for. */
export async function openServer(
  context: CommandContext,
  options: OpenServerOptions,
): Promise<OpenedServer> {
  const { sandbox } = context.options;
  if (sandbox !== undefined) return await openSandbox(context, options, sandbox);
  const [{ DEFAULT_SERVER, normalizeServer }, { findCredential }] = await Promise.all([
    import('../../wandb/connect/server-address.ts'),
    import('../../wandb/connect/credentials.ts'),
  ]);
  const { env } = context.io;
  const server = normalizeServer(env['WANDB_BASE_URL'] || DEFAULT_SERVER);
  refuseOtherServer(server, options.project?.configuration.server, normalizeServer);
  const credential = await findCredential(server, {
    env,
    home: env['HOME'] ?? homedir(),
    readFile: readIfThere,
  });
  const connection = await connect(context, options, { server, credential });
  return { ...connection, name: server, close: () => connection.api.close() };
}

function requestOf(project: Project | undefined): Pick<OpenedServer, 'request'> {
  if (project === undefined) return {};
  const { entities, organizations, formerEntities } = project.configuration;
  return { request: { entities, organizations, formerEntities } };
}

/** The configuration may pin the server, so that no stray variable sends an estate elsewhere. */
function refuseOtherServer(
  server: string,
  pinned: string | undefined,
  normalize: (text: string) => string,
): void {
  if (pinned === undefined || normalize(pinned) === server) return;
  throw new Failure(`wac.yaml is for ${normalize(pinned)}, and this run is set to ${server}`, {
    code: 'usage',
    hint: `Set WANDB_BASE_URL=${normalize(pinned)}, or change "server" in wac.yaml`,
  });
}

async function openSandbox(
  context: CommandContext,
  options: OpenServerOptions,
  file: string,
): Promise<OpenedServer> {
  const { startSandbox } = await import('../../sandbox/start-sandbox.ts');
  await makeFolder(dirname(file)).catch((cause: unknown) => {
    throw new Failure(`Cannot make the folder of "${file}"`, { code: 'file', cause });
  });
  // Read before the sandbox takes its lock: a signal must release it.
  const { signal } = context.io;
  const sandbox = await startSandbox({ stateFile: file, now: context.io.now });
  try {
    signal.throwIfAborted();
    if (options.project !== undefined && context.options.provision !== false) {
      await provision(context, sandbox, options.project);
    }
    const connection = await connect(context, options, {
      server: sandbox.url,
      // A key of its own, never the user's.
      credential: { kind: 'api-key', key: sandbox.apiKey },
    });
    return {
      ...connection,
      name: `sandbox:${file}`,
      close: async () => {
        await connection.api.close();
        await sandbox.close();
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}

type RunningSandbox = Awaited<
  ReturnType<typeof import('../../sandbox/start-sandbox.ts')['startSandbox']>
>;

async function provision(
  context: CommandContext,
  sandbox: RunningSandbox,
  project: Project,
): Promise<void> {
  const [{ collectNeeds }, { provisionSandbox }, { sandboxNeeds }, { describeProvisioned }] =
    await Promise.all([
      import('../../sandbox/provision/collect-needs.ts'),
      import('../../sandbox/provision/provision.ts'),
      import('../../workflow/sandbox-needs.ts'),
      import('../sandbox/describe-provisioned.ts'),
    ]);
  const needs = collectNeeds(sandboxNeeds(project.configuration, project.declarations));
  const invented = provisionSandbox(sandbox.store, needs, context.io.now);
  await sandbox.store.commit();
  context.io.stderr.write(describeProvisioned(invented));
}

async function connect(
  context: CommandContext,
  options: OpenServerOptions,
  target: { readonly server: string; readonly credential: Credential },
): Promise<Pick<OpenedServer, 'api' | 'request' | 'shield' | 'onRateLimited'>> {
  const [{ createAutomationApi }, { grantWrites }, { readNetworkSettings }] = await Promise.all([
    import('../../wandb/create-api.ts'),
    import('../../wandb/connect/write-grant.ts'),
    import('../../wandb/connect/read-network-settings.ts'),
  ]);
  const { io } = context;
  const seconds = parseSeconds(context.options.timeout, '--timeout') ?? DEFAULT_TIMEOUT_SECONDS;
  const attempt = parseSeconds(io.env['WANDB_HTTP_TIMEOUT'] || undefined, 'WANDB_HTTP_TIMEOUT');
  const requests = new AbortController();
  const listeners: (() => void)[] = [];
  const interrupt = (): void => requests.abort();
  if (io.signal.aborted) interrupt();
  io.signal.addEventListener('abort', interrupt, { once: true });
  const api = await createAutomationApi({
    ...target,
    ...present({
      grant: options.writesFor === undefined ? undefined : grantWrites(options.writesFor),
    }),
    userAgent: `wac/${VERSION}`,
    network: await readNetworkSettings({ env: io.env, readFile: readIfThere }),
    sleep: io.sleep,
    now: () => io.now().getTime(),
    monotonic: io.monotonic,
    random: io.random,
    budgetMs: seconds * 1000,
    ...present({ attemptMs: attempt === undefined ? undefined : attempt * 1000 }),
    onRateLimited: () => {
      for (const listener of listeners) listener();
    },
    signal: requests.signal,
    waitSignal: io.signal,
  });
  return {
    api,
    ...requestOf(options.project),
    shield: () => io.signal.removeEventListener('abort', interrupt),
    onRateLimited: (listener) => {
      listeners.push(listener);
    },
  };
}
