/** From arguments to what the server holds, for commands that write without comparing with every manifest. */
import type { Inventory } from '../../model/automation-api.ts';
import type { Project } from '../../model/configuration.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { PlanningOptions } from '../arguments/options.ts';
import { limitHeap } from '../process/heap-limit.ts';
import { openProject, refuseNarrowed } from './open-project.ts';
import { type OpenedServer, openServer } from './open-server.ts';
import { policyOf } from './policy-from-options.ts';

/** An open server, and all that was read of it. */
export interface InventorySession {
  readonly project: Project;
  readonly server: OpenedServer;
  readonly inventory: Inventory;
  readonly policy: PlanPolicy;
}

export interface InventorySessionOptions {
  readonly directory?: string;
  /** The command's name; it needs the whole tree, because which keys are declared matters. */
  readonly writesFor: string;
  /** The project, where it was read already. */
  readonly project?: Project;
}

/** Reads manifests and server and hands both to `use`; the server is closed afterwards. */
export async function withInventory(
  context: CommandContext<PlanningOptions>,
  options: InventorySessionOptions,
  use: (session: InventorySession) => Promise<ExitCode>,
): Promise<ExitCode> {
  const project = options.project ?? (await readProject(context, options));
  if (typeof project === 'number') return project;
  const { entities, organizations, formerEntities } = project.configuration;
  const server = await openServer(context, { project, writesFor: options.writesFor });
  try {
    const inventory = await server.api.readInventory({ entities, organizations, formerEntities });
    const policy = policyOf(context, project.configuration);
    return await use({ project, server, inventory, policy });
  } finally {
    await server.close();
  }
}

async function readProject(
  context: CommandContext<PlanningOptions>,
  { directory, writesFor }: InventorySessionOptions,
): Promise<Project | ExitCode> {
  limitHeap();
  const opened = await openProject({ ...context, args: [] }, directory);
  if (typeof opened === 'number') return opened;
  refuseNarrowed(opened.tree, writesFor);
  return opened.project;
}
