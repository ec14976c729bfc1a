/** A plain HTTP client of the sandbox, which shares nothing with wac's own. */

import { provisionSandbox, type SandboxSeed } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { textAt } from './at.ts';

/** One response of the API. */
export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly messages: readonly string[];
}

/** A seed that gives every test the same small server. */
export const SEED: SandboxSeed = {
  organizations: ['Acme Inc'],
  entities: ['vision', 'nlp'],
  projects: [{ entity: 'vision', project: 'classifier' }],
  registries: [{ organization: 'Acme Inc', registry: 'models' }],
  collections: [
    { entity: 'vision', project: 'classifier', collection: 'weights' },
    { organization: 'Acme Inc', registry: 'models', collection: 'churn' },
  ],
  integrations: [
    { kind: 'slack', entity: 'vision', channel: '#ml-alerts' },
    { kind: 'webhook', entity: 'vision', name: 'dispatch' },
    { kind: 'slack', entity: 'nlp', channel: 'nlp-alerts' },
  ],
};

/** Starts a sandbox with the small seed. */
export async function startHarness(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  if (sandbox.isNew) provisionSandbox(sandbox.store, SEED, () => new Date(0));
  await sandbox.store.commit();
  return sandbox;
}

/** Posts an operation with the sandbox's key. */
export async function ask(
  sandbox: Pick<Sandbox, 'url' | 'apiKey'>,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<TestResponse> {
  const response = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${Buffer.from(`api:${sandbox.apiKey}`).toString('base64')}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  return {
    status: response.status,
    headers: response.headers,
    data: body.data,
    messages: (body.errors ?? []).map(({ message }) => message),
  };
}

/** Posts to an endpoint below `/sandbox/`, or gets it. */
export async function askAdmin(
  sandbox: Pick<Sandbox, 'url' | 'apiKey'>,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${sandbox.url}/sandbox/${path}`, {
    headers: { Authorization: `Bearer ${sandbox.apiKey}` },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Ids of the small seed, by what they name. */
export type HarnessIds = Readonly<
  Record<
    | 'project'
    | 'collection'
    | 'team'
    | 'organization'
    | 'registry'
    | 'registryCollection'
    | 'slack'
    | 'webhook'
    | 'otherSlack',
    string
  >
>;

/** Ids of the small seed, requested as any client would. */
export async function harnessIds(sandbox: Sandbox): Promise<HarnessIds> {
  const { data } = await ask(
    sandbox,
    `query Ids {
      project(name: "classifier", entityName: "vision") { id artifactCollection(name: "weights") { id } }
      vision: entity(name: "vision") { id integrations { edges { node { __typename id } } } }
      nlp: entity(name: "nlp") { id integrations { edges { node { id } } } }
      organization(name: "Acme Inc") {
        orgEntity { id project(name: "wandb-registry-models") { id artifactCollection(name: "churn") { id } } }
      }
    }`,
  );
  return {
    project: textAt(data, 'project.id'),
    collection: textAt(data, 'project.artifactCollection.id'),
    team: textAt(data, 'vision.id'),
    organization: textAt(data, 'organization.orgEntity.id'),
    registry: textAt(data, 'organization.orgEntity.project.id'),
    registryCollection: textAt(data, 'organization.orgEntity.project.artifactCollection.id'),
    slack: textAt(data, 'vision.integrations.edges.0.node.id'),
    webhook: textAt(data, 'vision.integrations.edges.1.node.id'),
    otherSlack: textAt(data, 'nlp.integrations.edges.0.node.id'),
  };
}

export const CREATE = `mutation CreateAutomation($input: CreateFilterTriggerInput!) {
  result: createFilterTrigger(input: $input) { trigger { id name enabled description updatedAt
    scope { __typename ... on Project { id name } ... on ArtifactSequence { id } ... on ArtifactPortfolio { id } ... on Entity { id } }
    triggeringCondition { ... on FilterEventTriggeringCondition { eventType filter } }
    triggeredAction { __typename } } }
}`;

export const UPDATE = CREATE.replace('CreateAutomation', 'UpdateAutomation')
  .replace('CreateFilterTriggerInput', 'UpdateFilterTriggerInput')
  .replace('createFilterTrigger', 'updateFilterTrigger');

/** An input that creates an automation on a project and does nothing; fields can be put over it. */
export function createInput(ids: HarnessIds, fields: object = {}): object {
  return {
    name: 'first',
    enabled: true,
    scopeType: 'PROJECT',
    scopeID: ids.project,
    triggeringEventType: 'LINK_MODEL',
    eventFilter: '{"$or":[{"$and":[]}]}',
    triggeredActionType: 'NO_OP',
    triggeredActionConfig: { noOpActionInput: { noOp: true } },
    ...fields,
  };
}

/** The event filters that the server takes, by event. */
export const FILTERS: Readonly<Record<string, string>> = {
  CREATE_ARTIFACT: '{"$or":[{"$and":[]}]}',
  ADD_ARTIFACT_ALIAS: '{"$or":[{"$and":[{"alias":{"$regex":"^prod"}}]}]}',
  LINK_MODEL: '{"$or":[{"$and":[]}]}',
  UNLINK_ARTIFACT: '{"$or":[{"$and":[]}]}',
  ADD_ARTIFACT_TAG: '{"$or":[{"$and":[{"tag":"x"}]}]}',
  REMOVE_ARTIFACT_TAG: '{"$or":[{"$and":[]}]}',
  ADD_COLLECTION_TAG: '{"$or":[{"$and":[]}]}',
  REMOVE_COLLECTION_TAG: '{"$or":[{"$and":[]}]}',
  RUN_METRIC: JSON.stringify({
    run_filter: '{"$and":[]}',
    run_metric_filter: {
      threshold_filter: {
        name: 'loss',
        agg_op: 'AVERAGE',
        window_size: 2,
        cmp_op: '$gt',
        threshold: 2,
      },
    },
  }),
  RUN_METRIC_CHANGE: JSON.stringify({
    run_filter: '{"$and":[]}',
    run_metric_filter: {
      change_filter: {
        name: 'loss',
        agg_op: 'AVERAGE',
        current_window_size: 2,
        prior_window_size: 2,
        change_type: 'RELATIVE',
        change_dir: 'ANY',
        change_amount: 0.5,
      },
    },
  }),
  RUN_METRIC_ZSCORE: JSON.stringify({
    run_filter: '{"$and":[]}',
    run_metric_filter: {
      zscore_filter: { name: 'loss', window_size: 30, threshold: 3, change_dir: 'ANY' },
    },
  }),
  RUN_STATE: JSON.stringify({
    run_filter: '{"$and":[]}',
    run_state_filter: { states: ['FAILED'] },
  }),
};
