/** Connects a command that can do without manifests: `list`, `integrations` and `doctor` with `--entity`. */

import type { EstateRequest } from '../../model/automation-api.ts';
import type { Project } from '../../model/configuration.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { openProject } from './open-project.ts';
import { type OpenedServer, openServer } from './open-server.ts';

/** A server, what to read of it, and the manifests where they were read. */
export interface AnyServer {
  readonly server: OpenedServer;
  readonly request: EstateRequest;
  readonly project?: Project;
}

/** Opens the server; with `--entity` no manifest is read. An exit code when the manifests cannot be used. */
export async function openAnyServer(context: CommandContext): Promise<AnyServer | ExitCode> {
  const { entity } = context.options;
  if (entity !== undefined) {
    return {
      server: await openServer(context, {}),
      request: { entities: [entity], organizations: [], formerEntities: [] },
    };
  }
  const opened = await openProject(context);
  if (typeof opened === 'number') return opened;
  const { entities, organizations, formerEntities } = opened.project.configuration;
  return {
    server: await openServer(context, { project: opened.project }),
    request: { entities, organizations, formerEntities },
    project: opened.project,
  };
}
