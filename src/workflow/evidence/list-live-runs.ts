/** The runs of a server that rules are about, and what could not be listed. */
import { Failure } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import type { HistoryApi, ProjectPath, ServerRun } from '../../model/history-api.ts';
import type { HistoryLimits } from '../history/history-budget.ts';
import { type LiveRule, projectsOf, readsDocuments } from '../history/live-files.ts';
import { selectRuns } from '../history/select-runs.ts';

/** A part of a server whose runs are not known, or not all of them. */
export interface UnlistedPart {
  /** A project, a team, or an organization; absent project: all of the entity. */
  readonly entity: string;
  readonly project?: string;
  readonly message: string;
  readonly hint?: string;
  /** Some of its runs were listed; otherwise none. */
  readonly isPartial: boolean;
}

/** What was listed, newest first in each project. */
export interface LiveListing {
  readonly runs: readonly ServerRun[];
  readonly projects: readonly ProjectPath[];
  readonly unlisted: readonly UnlistedPart[];
}

/** What is listed. */
export interface ListingRequest {
  readonly api: HistoryApi;
  readonly rules: readonly LiveRule[];
  readonly limits: HistoryLimits;
  /** Of more runs the newest are listed. */
  readonly maxRuns: number;
  /** Milliseconds since 1970: older runs are left out. Absent: no limit. */
  readonly since?: number;
}

/** Failures that end a run; every other one leaves a part unlisted. */
const FATAL: ReadonlySet<string> = new Set(['authentication', 'no-api-key', 'interrupted']);

/** Whether what was read before may be used, and what is missing be named. */
export function isPartFailure(error: unknown): error is Failure {
  return error instanceof Failure && !FATAL.has(error.code);
}

/** Lists. A part that cannot be read is named, and never taken for an empty one. */
export async function listLiveRuns(request: ListingRequest): Promise<LiveListing> {
  const { api, rules, limits, maxRuns, since } = request;
  const unlisted: UnlistedPart[] = [];
  const { projects, organizations } = await projectsByTeam(request, unlisted);
  for (const entity of organizations) {
    unlisted.push({
      entity,
      message: `Runs of a whole organization are not listed: ${entity}`,
      hint: 'Only runs of projects and teams are read',
      isPartial: false,
    });
  }
  const runs: ServerRun[] = [];
  const withDocuments = readsDocuments(rules);
  for (const path of projects) {
    const name = `${path.entity}/${path.project}`;
    try {
      const choice = { ...path, maxRuns, withDocuments, ...present({ since }) };
      const chosen = await selectRuns(api, choice, limits);
      runs.push(...chosen.runs);
      if (chosen.isLimited) {
        unlisted.push({
          ...path,
          message: `"${name}" has more runs: the newest ${maxRuns} are listed`,
          hint: 'Raise --max-runs',
          isPartial: true,
        });
      }
      if (chosen.hidden > 0) {
        unlisted.push({
          ...path,
          message: `The server counts ${chosen.hidden} more runs in "${name}" than it shows`,
          hint: 'Use an API key that may see them',
          isPartial: true,
        });
      }
    } catch (error) {
      if (!isPartFailure(error)) throw error;
      unlisted.push({
        ...path,
        message: `The runs of "${name}" were not read: ${error.message}`,
        ...present({ hint: error.hint }),
        isPartial: false,
      });
    }
  }
  return { runs, projects, unlisted };
}

/** The projects of the rules, those of a team that cannot be listed left out. */
async function projectsByTeam(
  { api, rules }: ListingRequest,
  unlisted: UnlistedPart[],
): Promise<Awaited<ReturnType<typeof projectsOf>>> {
  const guarded: Pick<HistoryApi, 'listProjects'> = {
    listProjects: async (entity) => {
      try {
        return await api.listProjects(entity);
      } catch (error) {
        if (!isPartFailure(error)) throw error;
        unlisted.push({
          entity,
          message: `The projects of "${entity}" were not listed: ${error.message}`,
          ...present({ hint: error.hint }),
          isPartial: false,
        });
        return [];
      }
    },
  };
  return await projectsOf({ ...api, ...guarded }, rules);
}
