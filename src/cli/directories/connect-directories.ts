/** Connects several directories to their servers: one connection for each server, and each key to its own server only. */
import { Failure } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import { deploymentOf } from '../../model/deployment.ts';
import { variableForEveryServer } from '../../wandb/connect/credentials.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { PlanningOptions } from '../arguments/options.ts';
import { type CliOutput, replaceIo } from '../cli-io.ts';
import { findServer, type OpenedServer, openServer, openTarget } from '../session/open-server.ts';
import type { OpenedDirectory } from './open-directories.ts';

/** A directory with the server that it is for. */
export interface ConnectedDirectory<Options extends object> extends OpenedDirectory<Options> {
  readonly server: OpenedServer;
  /** The connection, which directories of one server share. */
  readonly connection: OpenedServer;
}

/** The connections of a run. */
export interface Connections<Options extends object> {
  readonly connected: readonly ConnectedDirectory<Options>[];
  /** Ports that read each list of a server once, one for each connection. Each call begins anew. */
  shareReads(): (connection: OpenedServer) => AutomationApi;
  close(): Promise<void>;
}

/**
 * Connects. No request is sent to a server, but a sandbox is given what the manifests of all directories need.
 *
 * @param writesFor the command's name, where it writes.
 * @throws Failure `usage` where the directories are for several servers and the environment has one credential, which
 *   would be sent to all of them.
 */
export async function connectDirectories<Options extends PlanningOptions>(
  context: CommandContext<Options>,
  directories: readonly OpenedDirectory<Options>[],
  writesFor: string | undefined,
): Promise<Connections<Options>> {
  const options = present({ writesFor });
  const servers = new Map<string, Promise<OpenedServer>>();
  const close = async (): Promise<void> => {
    for (const server of await Promise.allSettled(servers.values())) {
      if (server.status === 'fulfilled') await server.value.close();
    }
  };
  try {
    const connected: ConnectedDirectory<Options>[] = [];
    for (const { directory, open, address } of await findServers(context, directories, options)) {
      const { run, opened } = directory;
      const found = await run.attempt(async () => {
        const opening = servers.get(address) ?? open();
        servers.set(address, opening);
        const connection = await opening;
        return { connection, server: await connection.forProject(run.context, opened.project) };
      });
      if (found !== undefined) connected.push({ ...directory, ...found });
    }
    return { connected, shareReads, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function shareReads(): (connection: OpenedServer) => AutomationApi {
  const shared = new Map<OpenedServer, AutomationApi>();
  return (connection) => {
    const known = shared.get(connection) ?? connection.shareReads();
    shared.set(connection, known);
    return known;
  };
}

/** Where a directory connects to; equal addresses are one connection. */
interface FoundServer<Options extends object> {
  readonly directory: OpenedDirectory<Options>;
  readonly address: string;
  readonly open: () => Promise<OpenedServer>;
}

async function findServers<Options extends PlanningOptions>(
  context: CommandContext<Options>,
  directories: readonly OpenedDirectory<Options>[],
  options: { readonly writesFor?: string },
): Promise<readonly FoundServer<Options>[]> {
  if (context.options.sandbox !== undefined) {
    const open = (): Promise<OpenedServer> => openServer(context, options);
    return directories.map((directory) => ({ directory, address: 'sandbox', open }));
  }
  const { io } = context;
  const finding = { ...context, io: replaceIo(io, { stderr: eachOnce(io.stderr) }) };
  const found: FoundServer<Options>[] = [];
  for (const directory of directories) {
    const { run, opened } = directory;
    const target = await run.attempt(() => findServer(finding, { project: opened.project }));
    if (target === undefined) continue;
    const open = (): Promise<OpenedServer> => openTarget(context, options, target);
    found.push({ directory, address: target.server, open });
  }
  refuseOneKeyForAll(context, found);
  return found;
}

/** A key is for one server; `.netrc` has one for each. */
function refuseOneKeyForAll(
  { io }: CommandContext,
  found: readonly Pick<FoundServer<object>, 'address' | 'directory'>[],
): void {
  const variable = variableForEveryServer(io.env);
  const [first, ...others] = found;
  if (variable === undefined || first === undefined) return;
  const other = others.find(({ address }) => deploymentOf(address) !== deploymentOf(first.address));
  if (other === undefined) return;
  throw new Failure(
    `The directories are for several servers, and ${variable} would be sent to all of them: ${first.directory.run.directory} is for ${first.address}, ${other.directory.run.directory} for ${other.address}`,
    {
      code: 'usage',
      hint: `Run the command for each server on its own, or unset ${variable} and run "wandb login --host ADDRESS" for each server: .netrc has one key for each`,
    },
  );
}

/** An output that writes the same string once: a warning about the settings is the same for every directory. */
function eachOnce(output: CliOutput): CliOutput {
  const written = new Set<string>();
  return {
    isTerminal: output.isTerminal,
    width: output.width,
    write: (text) => {
      if (written.has(text)) return;
      written.add(text);
      output.write(text);
    },
  };
}
