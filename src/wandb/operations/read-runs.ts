/** Operations that read runs and what they logged. */
import { present } from '../../lib/present.ts';
import type { RunRef, StepRange } from '../../model/history-api.ts';
import type { Operation } from './operation.ts';

/** Runs of a page: the SDK's own number. */
export const RUNS_PER_PAGE = 50;

/** Fields of a run that a server may lack; a run without them is known less well. */
export const OPTIONAL_RUN_FIELDS = [
  'tags',
  'heartbeatAt',
  'historyLineCount',
  'historyKeys',
  'systemMetrics',
  'user',
  'runCount',
] as const;

export type OptionalRunField = (typeof OPTIONAL_RUN_FIELDS)[number];

/** What is read of each run. */
export interface RunFields {
  /** Fields that this server does not have. */
  readonly lacking: ReadonlySet<OptionalRunField>;
  readonly withDocuments: boolean;
}

function runFields({ lacking, withDocuments }: RunFields): string {
  const optional = OPTIONAL_RUN_FIELDS.filter(
    (field) => field !== 'user' && field !== 'runCount' && !lacking.has(field),
  );
  const user = lacking.has('user') ? [] : ['user { username }'];
  const documents = withDocuments ? ['config', 'summaryMetrics'] : [];
  return ['name', 'displayName', 'state', 'createdAt', ...optional, ...user, ...documents].join(
    ' ',
  );
}

/** A page of a project's runs, newest first. */
export function runsOperation(
  request: { readonly entity: string; readonly project: string; readonly cursor: string | null },
  fields: RunFields,
): Operation<unknown> {
  const { entity, project, cursor } = request;
  const count = fields.lacking.has('runCount') ? '' : '\n    runCount';
  return {
    operationName: 'Runs',
    query: `query Runs($entity: String!, $project: String!, $cursor: String, $perPage: Int, $order: String) {
  project(name: $project, entityName: $entity) {
    name${count}
    runs(after: $cursor, first: $perPage, order: $order) {
      pageInfo { endCursor hasNextPage }
      edges { node { ${runFields(fields)} } }
    }
  }
}`,
    variables: { entity, project, cursor, perPage: RUNS_PER_PAGE, order: '-created_at' },
  };
}

/** One run. */
export function runOperation(run: RunRef, fields: RunFields): Operation<unknown> {
  return {
    operationName: 'Run',
    query: `query Run($entity: String!, $project: String!, $run: String!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { ${runFields(fields)} }
  }
}`,
    variables: variablesOf(run),
  };
}

/** Rows that have all keys of a list, one list of rows for each list of keys. */
export function sampledHistoryOperation(
  run: RunRef,
  {
    keys,
    samples,
    minStep,
    endStep,
  }: StepRange & {
    readonly keys: readonly (readonly string[])[];
    readonly samples: number;
  },
): Operation<unknown> {
  return {
    operationName: 'RunSampledHistory',
    query: `query RunSampledHistory($entity: String!, $project: String!, $run: String!, $specs: [JSONString!]!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name sampledHistory(specs: $specs) }
  }
}`,
    variables: {
      ...variablesOf(run),
      // The last step of a spec is inclusive.
      specs: keys.map((list) =>
        JSON.stringify({ keys: list, samples, minStep, maxStep: endStep - 1 }),
      ),
    },
  };
}

/** Rows with all that they log. */
export function historyPageOperation(
  run: RunRef,
  { minStep, endStep, samples }: StepRange & { readonly samples: number },
): Operation<unknown> {
  return {
    operationName: 'HistoryPage',
    query: `query HistoryPage($entity: String!, $project: String!, $run: String!, $minStep: Int64!, $maxStep: Int64!, $pageSize: Int!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name history(minStep: $minStep, maxStep: $maxStep, samples: $pageSize) }
  }
}`,
    variables: { ...variablesOf(run), minStep, maxStep: endStep, pageSize: samples },
  };
}

/** A sample of the system metrics. */
export function systemEventsOperation(run: RunRef, samples: number): Operation<unknown> {
  return {
    operationName: 'RunSystemEvents',
    query: `query RunSystemEvents($entity: String!, $project: String!, $run: String!, $samples: Int) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name events(samples: $samples) }
  }
}`,
    variables: { ...variablesOf(run), samples },
  };
}

/** Addresses of the exported files, and the steps that are not in them. */
export function parquetHistoryOperation(run: RunRef): Operation<unknown> {
  return {
    operationName: 'RunParquetHistory',
    query: `query RunParquetHistory($entity: String!, $project: String!, $run: String!, $liveKeys: [String!]!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name parquetHistory(liveKeys: $liveKeys) { parquetUrls liveData } }
  }
}`,
    variables: { ...variablesOf(run), liveKeys: ['_step'] },
  };
}

/** A page of the names of an entity's projects. */
export function projectNamesOperation(entity: string, cursor: string | null): Operation<unknown> {
  return {
    operationName: 'ProjectNames',
    query: `query ProjectNames($entity: String!, $cursor: String, $perPage: Int) {
  entity(name: $entity) {
    name
    projects(after: $cursor, first: $perPage) {
      pageInfo { endCursor hasNextPage }
      edges { node { name } }
    }
  }
}`,
    variables: { entity, ...present({ cursor }), perPage: RUNS_PER_PAGE },
  };
}

function variablesOf({ entity, project, id }: RunRef): Record<string, string> {
  return { entity, project, run: id };
}
