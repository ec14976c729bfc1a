/** Connects a command that can do without manifests: `list`, `integrations` and `doctor` with `--entity`. */
import type { InventoryRequest } from '../../model/automation-api.ts';
import type { Project } from '../../model/configuration.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { ProjectOptions, ServerOptions } from '../arguments/options.ts';
import { openProject } from './open-project.ts';
import {
  loadWandbSettings,
  type OpenedServer,
  type OpenServerOptions,
  openServer,
} from './open-server.ts';

/** The options of a command that can do without manifests; `entity` where it has `--entity`. */
interface ServerReadOptions extends ProjectOptions, ServerOptions {
  readonly entity?: string;
}

/** A server, what to read of it, and the manifests where they were read. */
export interface AnyServer {
  readonly server: OpenedServer;
  readonly request: InventoryRequest;
  readonly project?: Project;
}

/**
 * Opens the server. With `--entity`, and where there are no manifests but W&B's own settings name an entity or an
 * organization, no manifest is read. Where there is neither, `wac doctor` checks the key and the server alone.
 *
 * @param options as in `OpenServerOptions`; `onSetting` also gets `entity` and `organization` where they come from settings.
 * @returns an exit code when the manifests cannot be used.
 */
export async function openAnyServer(
  context: CommandContext<ServerReadOptions>,
  options: Pick<OpenServerOptions, 'onSetting' | 'writesFor'> = {},
): Promise<AnyServer | ExitCode> {
  const { entity } = context.options;
  const { onSetting } = options;
  const request =
    entity === undefined
      ? await requestWithoutManifests(context, onSetting)
      : { entities: [entity], organizations: [], formerEntities: [] };
  if (request !== undefined) return { server: await openServer(context, options), request };
  // Before there is a manifest, these commands show what to write into one.
  const opened = await openProject(context, undefined, undefined, true);
  if (typeof opened === 'number') return opened;
  const { entities, organizations, formerEntities } = opened.project.configuration;
  return {
    server: await openServer(context, { project: opened.project, ...options }),
    request: { entities, organizations, formerEntities },
    project: opened.project,
  };
}

/** What the SDK's settings name, where there is no project to read. Undefined otherwise. */
async function requestWithoutManifests(
  context: CommandContext<ServerReadOptions>,
  onSetting: OpenServerOptions['onSetting'],
): Promise<InventoryRequest | undefined> {
  const { io, args } = context;
  if (args[0] !== undefined || context.root.exists) return undefined;
  const { fromEnvironment } = await import('../../wandb/connect/wandb-settings.ts');
  const settings = await loadWandbSettings(context);
  const entity = fromEnvironment(io.env, 'WANDB_ENTITY', settings, 'entity');
  const organization = fromEnvironment(io.env, 'WANDB_ORGANIZATION', settings, 'organization');
  // Somebody who has just logged in has nothing yet, and checks the key and the server: `wac doctor`.
  const isCheck = onSetting !== undefined;
  if (entity === undefined && organization === undefined && !isCheck) return undefined;
  if (entity !== undefined) onSetting?.('entity', entity);
  if (organization !== undefined) onSetting?.('organization', organization);
  return {
    entities: entity === undefined ? [] : [entity.value],
    organizations: organization === undefined ? [] : [organization.value],
    formerEntities: [],
  };
}
