/** When the automations of a plan last fired, for comments, summaries and logs. */
import type { ExecutionNotes } from '../../report/text/execution-text.ts';
import { readExecutionHistory } from '../../workflow/executions/read-execution-history.ts';
import type { ActionRun } from '../action-run.ts';
import type { PlannedRun } from './prepare.ts';

/**
 * Nothing where the configuration turns it off, and where the server says nothing. A workspace is new in each job, so
 * nothing is remembered of the server.
 */
export async function readExecutionNotes(
  { io }: ActionRun,
  { plan, server, project }: Pick<PlannedRun, 'plan' | 'server' | 'project'>,
): Promise<{ readonly executions?: ExecutionNotes }> {
  const changed = plan.changes.flatMap(({ before }) => before ?? []);
  if (project.configuration.executionHistory === 'off' || changed.length === 0) return {};
  const api = await server.openExecutions?.();
  if (api === undefined) return {};
  const history = await readExecutionHistory({ api, now: io.now, sleep: io.sleep }, changed);
  return history.facts.size === 0 ? {} : { executions: { history, now: io.now() } };
}
