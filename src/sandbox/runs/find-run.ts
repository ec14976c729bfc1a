import type { ProjectRecord, RunRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** The run of a project that has an id; undefined where there is none. */
export function findRun(
  { state }: Store,
  project: Pick<ProjectRecord, 'number'> | undefined,
  id: string,
): RunRecord | undefined {
  return state.runs.find((run) => run.id === id && run.project === project?.number);
}
