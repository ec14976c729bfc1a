/** The result of `wac doctor --probe`. */
import type { JsonObject } from '../../lib/json.ts';

/** One assumption with what the probe has seen of it. */
export interface ProbedAssumption {
  /** A stable word. */
  readonly id: string;
  /** What wac takes for granted. */
  readonly statement: string;
  /** What is affected where it does not hold. */
  readonly matters: string;
  readonly status: 'confirmed' | 'refuted' | 'not-observable';
  /** What was seen, or why nothing could be seen; without a full stop at the end. */
  readonly observed: string;
}

/** Something of the probe that could not be removed. */
export interface ProbeLeftover {
  readonly kind: 'automation' | 'webhook';
  readonly name: string;
  /** Absent where the server never showed it. */
  readonly id?: string;
  readonly reason: string;
}

export interface ProbeReport {
  readonly server: string;
  /** Absent on servers that state none. */
  readonly serverVersion?: string;
  /** `ENTITY/PROJECT`. */
  readonly project: string;
  readonly isInterrupted: boolean;
  readonly assumptions: readonly ProbedAssumption[];
  /** How many objects of an earlier probe were removed. */
  readonly removedBefore: number;
  /** How many objects of this probe were removed. */
  readonly removed: number;
  readonly leftovers: readonly ProbeLeftover[];
}

/** How many assumptions ended each way. */
export function countStatuses({
  assumptions,
}: Pick<ProbeReport, 'assumptions'>): Readonly<Record<ProbedAssumption['status'], number>> {
  const count = (status: ProbedAssumption['status']): number =>
    assumptions.filter((each) => each.status === status).length;
  return {
    confirmed: count('confirmed'),
    refuted: count('refuted'),
    'not-observable': count('not-observable'),
  };
}

/** The output of `wac doctor --probe --format json`; `schema/probe.schema.json` describes it. */
export function renderProbeJson(report: ProbeReport): JsonObject {
  const { server, serverVersion, project, isInterrupted, removedBefore, removed } = report;
  const counts = countStatuses(report);
  return {
    formatVersion: '1.0',
    server,
    ...(serverVersion === undefined ? {} : { serverVersion }),
    project,
    interrupted: isInterrupted,
    summary: {
      confirmed: counts.confirmed,
      refuted: counts.refuted,
      notObservable: counts['not-observable'],
    },
    assumptions: report.assumptions.map(({ id, statement, matters, status, observed }) => ({
      ...{ id, status, statement, matters, observed },
    })),
    cleanUp: {
      removedBefore,
      removed,
      leftovers: report.leftovers.map(({ kind, name, id, reason }) => ({
        ...{ kind, name, reason },
        ...(id === undefined ? {} : { id }),
      })),
    },
  };
}
