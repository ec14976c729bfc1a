import type { RequestContext, Views } from './request-context.ts';
import { viewExecution } from './types/view-execution.ts';
import { viewEntity, viewOrganization, viewUser } from './types/view-people.ts';
import { viewArtifactType, viewCollection, viewProject } from './types/view-project.ts';
import { viewRun } from './types/view-run.ts';
import { viewIntegration, viewScope, viewTrigger } from './types/view-trigger.ts';

/** A context whose views all see that context. */
export function createContext(base: Omit<RequestContext, 'views'>): RequestContext {
  const views: Views = {
    user: (record) => viewUser(context, record),
    entity: (record) => viewEntity(context, record),
    organization: (record) => viewOrganization(context, record),
    project: (record) => viewProject(context, record),
    collection: (record) => viewCollection(context, record),
    artifactType: (project, name) => viewArtifactType(context, project, name),
    integration: (record) => viewIntegration(record),
    trigger: (record) => viewTrigger(context, record),
    scope: (record) => viewScope(context, record),
    run: (record) => viewRun(context, record),
    execution: (record) => viewExecution(context, record),
  };
  const context: RequestContext = { ...base, views };
  return context;
}
