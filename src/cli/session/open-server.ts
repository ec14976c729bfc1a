/** Connects a command to a server: W&B by the environment's address and key, or the embedded sandbox. */
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { OnSetting, Target } from '../../api/find-target.ts';
import type { Connection } from '../../api/open-connection.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { readIfThere } from '../../files/read-if-there.ts';
import { describeFileError } from '../../lib/describe-file-error.ts';
import { present } from '../../lib/present.ts';
import type { InventoryRequest } from '../../model/automation-api.ts';
import type { Configuration, Project } from '../../model/configuration.ts';
import { escapeTerminal } from '../../report/text/escape-terminal.ts';
import { fitLines } from '../../report/text/fit-lines.ts';
import type { CredentialSources } from '../../wandb/connect/credentials.ts';
import type { WandbSettings } from '../../wandb/connect/wandb-settings.ts';
import type { ProbePermit } from '../../wandb/probe/probe-permit.ts';
import type { SandboxSeed } from '../../workflow/sandbox-seed.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { ServerOptions } from '../arguments/options.ts';
import { parseSeconds } from '../arguments/parse-count.ts';
import { debugWriter } from '../output/debug-writer.ts';
import { DEFAULT_SANDBOX_FILE, USUAL_SANDBOX } from '../sandbox/sandbox-file.ts';
import { VERSION } from '../version.ts';

/** A connection of one run. */
export interface OpenedServer extends Connection {
  /** What plans name as their server: the base URL, or `sandbox:FILE`. */
  readonly name: string;
  /** What a project reads of the server; absent where no manifests were read. */
  readonly request?: InventoryRequest;
  /** Whether to ask when automations last fired: what the configuration says, or `on`. */
  readonly executionHistory: 'on' | 'off';
  /**
   * The same connection for another project of the run; a sandbox is given what its manifests need. Its `close` ends the
   * connection for all of them.
   */
  forProject(context: CommandContext<ServerOptions>, project: Project): Promise<OpenedServer>;
  close(): Promise<void>;
}

export interface OpenServerOptions {
  /** Absent for commands that need no manifests. */
  readonly project?: Project;
  /** The configuration whose server is used, where there is no project; absent: the project's. */
  readonly configuration?: Configuration;
  /** The command's name when it writes to the server; absent: the connection refuses every mutation. */
  readonly writesFor?: string;
  /** The permit of a probe: the connection may write what it allows, and nothing else. */
  readonly probe?: ProbePermit;
  /** What a sandbox without manifests is given, where it does not have it. */
  readonly seed?: SandboxSeed;
  /** Called with each setting of the connection as it is found, with its source: `server`, `api-key`, `acting-for`. */
  readonly onSetting?: OnSetting;
}

/** Opens the connection that the options ask for. */
export async function openServer(
  context: CommandContext<ServerOptions>,
  options: OpenServerOptions,
): Promise<OpenedServer> {
  const { sandbox } = context.options;
  if (sandbox !== undefined) {
    const isUsual = sandbox === USUAL_SANDBOX;
    const file = isUsual ? context.root.sandboxFile(undefined) : sandbox;
    return await openSandbox(context, options, {
      file,
      // A plan that was made in another folder of the project is for the same server.
      name: `sandbox:${isUsual ? DEFAULT_SANDBOX_FILE : file}`,
    });
  }
  return await openTarget(context, options, await findServer(context, options));
}

/** Finds the server that the options ask for, and the credential for it. No request is sent. */
export async function findServer(
  context: CommandContext<ServerOptions>,
  options: OpenServerOptions,
): Promise<Target> {
  const { findTarget } = await import('../../api/find-target.ts');
  const files = sourcesWithWarnings(context);
  return await findTarget({
    files,
    settings: await loadWandbSettings(context, files),
    onWarning: (warning) => context.io.stderr.write(`warning  ${escapeTerminal(warning)}\n`),
    ...present({
      configuration: options.configuration ?? options.project?.configuration,
      onSetting: options.onSetting,
    }),
  });
}

/** Connects to a server that was found. */
export async function openTarget(
  context: CommandContext<ServerOptions>,
  options: OpenServerOptions,
  target: Target,
): Promise<OpenedServer> {
  const connection = await connect(context, options, target);
  return serverOf(connection, options, {
    name: target.server,
    close: () => connection.api.close(),
    prepare: () => Promise.resolve(),
  });
}

/** A connection as the server of one project, and how it becomes that of another. */
function serverOf(
  connection: Connection,
  options: OpenServerOptions,
  own: Pick<OpenedServer, 'name' | 'close'> & {
    /** Gives the server what the manifests of a project need. */
    readonly prepare: (context: CommandContext<ServerOptions>, project: Project) => Promise<void>;
  },
): OpenedServer {
  const { name, close, prepare } = own;
  return {
    ...connection,
    ...requestOf(options.project),
    name,
    executionHistory: executionHistoryOf(options),
    forProject: async (context, project) => {
      await prepare(context, project);
      return serverOf(connection, { project }, own);
    },
    close,
  };
}

function executionHistoryOf({ configuration, project }: OpenServerOptions): 'on' | 'off' {
  return (configuration ?? project?.configuration)?.executionHistory ?? 'on';
}

function requestOf(project: Project | undefined): Pick<OpenedServer, 'request'> {
  if (project === undefined) return {};
  const { entities, organizations, formerEntities } = project.configuration;
  return { request: { entities, organizations, formerEntities } };
}

/** The settings files of the SDK, as this process finds them. */
export async function loadWandbSettings(
  context: CommandContext,
  sources: CredentialSources = connectionSources(context),
): Promise<WandbSettings> {
  const { readWandbSettings } = await import('../../wandb/connect/wandb-settings.ts');
  return await readWandbSettings({ ...sources, cwd: context.io.cwd });
}

function connectionSources({ io }: CommandContext): CredentialSources {
  return {
    env: io.env,
    home: io.env['HOME'] ?? homedir(),
    readFile: async (path) => await readIfThere(path),
  };
}

/** The same sources; a file that is there and cannot be read is a warning, as in the SDK. */
function sourcesWithWarnings(context: CommandContext): CredentialSources {
  return {
    ...connectionSources(context),
    readFile: async (path) =>
      await readIfThere(path, (error) => {
        const text = `Cannot read ${path}: ${describeFileError(error)}`;
        context.io.stderr.write(`warning  ${escapeTerminal(text)}\n`);
      }),
  };
}

async function openSandbox(
  context: CommandContext<ServerOptions>,
  options: OpenServerOptions,
  { file, name }: { readonly file: string; readonly name: string },
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
    const prepare = async (
      own: CommandContext<ServerOptions>,
      needs: OpenServerOptions,
    ): Promise<void> => {
      if (own.options.provision !== false) await provision(own, sandbox, needs);
    };
    await prepare(context, options);
    const { actingUser } = await import('../../wandb/connect/acting-user.ts');
    const connection = await connect(context, options, {
      server: sandbox.url,
      // A key of its own, never the user's.
      credential: { kind: 'api-key', key: sandbox.apiKey },
      headers: actingUser(context.io.env).headers,
    });
    return serverOf(connection, options, {
      name,
      close: async () => {
        await connection.api.close();
        await sandbox.close();
      },
      prepare: (own, project) => prepare(own, { project }),
    });
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}

type RunningSandbox = Awaited<
  ReturnType<typeof import('../../sandbox/start-sandbox.ts')['startSandbox']>
>;

async function provision(
  context: CommandContext<ServerOptions>,
  sandbox: RunningSandbox,
  { project, seed: extra }: OpenServerOptions,
): Promise<void> {
  if (project === undefined && extra === undefined) return;
  const [{ collectSeed }, { provisionSandbox }, { sandboxSeed }, { describeProvisioned }] =
    await Promise.all([
      import('../../sandbox/provision/collect-seed.ts'),
      import('../../sandbox/provision/provision.ts'),
      import('../../workflow/sandbox-seed.ts'),
      import('../sandbox/describe-provisioned.ts'),
    ]);
  const user = context.io.env['WANDB_USERNAME'] ?? '';
  const seeds = [
    ...(project === undefined
      ? []
      : [sandboxSeed(project.configuration, project.declarations, project.webhooks)]),
    ...(extra === undefined ? [] : [extra]),
  ];
  for (const each of seeds) {
    const seed = { ...collectSeed(each), users: user === '' ? [] : [user] };
    const created = provisionSandbox(sandbox.store, seed, context.io.now);
    await sandbox.store.commit();
    const { isTerminal, width } = context.io.stderr;
    const text = fitLines(describeProvisioned(created), isTerminal ? width : undefined);
    context.io.stderr.write(text);
  }
}

async function connect(
  context: CommandContext<ServerOptions>,
  options: OpenServerOptions,
  target: Target,
): Promise<Connection> {
  const { openConnection } = await import('../../api/open-connection.ts');
  const { io } = context;
  const seconds = parseSeconds(context.options.timeout, '--timeout');
  const attempt = parseSeconds(io.env['WANDB_HTTP_TIMEOUT'] || undefined, 'WANDB_HTTP_TIMEOUT');
  return await openConnection(target, {
    userAgent: `wac/${VERSION}`,
    edges: io,
    onSecret: context.secrets.add,
    ...present({
      writesFor: options.writesFor,
      probe: options.probe,
      onSetting: options.onSetting,
      listener: io.requests,
      onExchange: debugWriter(context, target.server),
      totalMs: seconds === undefined ? undefined : seconds * 1000,
      attemptMs: attempt === undefined ? undefined : attempt * 1000,
    }),
  });
}
