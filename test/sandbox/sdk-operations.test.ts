/** What the official Python SDK asks in its own words, where it asks differently from wac. */
import { afterEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { ask, startHarness } from './api-client.ts';
import { at } from './at.ts';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const OPERATIONS: Readonly<
  Record<string, { query: string; variables?: object; path: string; value: unknown }>
> = {
  'the login check of 0.31': {
    query: `query Viewer { viewer { id entity username email flags teams { edges { node { name } } } } }`,
    path: 'viewer.teams.edges',
    value: [{ node: { name: 'vision' } }, { node: { name: 'nlp' } }],
  },
  'the viewer, with keys that only first parties see': {
    query: `query GetViewer { viewer { id name username email admin flags entity deletedAt
      apiKeys { edges { node { id name description } } } teams { edges { node { name } } } } }`,
    path: 'viewer.apiKeys.edges',
    value: [],
  },
  'the registries of an organization': {
    query: `query FetchRegistries($organization: String!, $filters: JSONString, $perPage: Int) {
      organization(name: $organization) { orgEntity { projects(filters: $filters, first: $perPage) {
        pageInfo { __typename endCursor hasNextPage } edges { node { __typename id internalId name
          entity { name organization { name } } description createdAt updatedAt access
          allowAllArtifactTypes: allowAllArtifactTypesInRegistry
          artifactTypes(includeAll: true) { edges { node { name } } } } } } } } }`,
    variables: {
      organization: 'Acme Inc',
      filters: '{"name":{"$regex":"^wandb-registry-"}}',
      perPage: 100,
    },
    path: 'organization.orgEntity.projects.edges.0.node.name',
    value: 'wandb-registry-models',
  },
  'the organization of a team, and of a person': {
    query: `query FetchOrgInfoFromEntity { team: entity(name: "vision") { organization { name orgEntity { name } } user { organizations { name } } }
      person: entity(name: "sandbox-user") { organization { name } user { organizations { name orgEntity { name } } } } }`,
    path: 'person.user.organizations',
    value: [{ name: 'Acme Inc', orgEntity: { name: 'acme-inc-org' } }],
  },
  'a collection with the aliases that 0.22 wants': {
    query: `query ProjectArtifactCollection($includeAliases: Boolean = true) {
      project(name: "classifier", entityName: "vision") { artifactType(name: "model") {
        artifactCollection: artifactCollection(name: "weights") { __typename id name description createdAt
          tags { edges { node { __typename id name } } } type: defaultArtifactType { name }
          project { id internalId name entity { name } }
          aliases(first: 1000) @include(if: $includeAliases) { edges { node { __typename id alias } } } } } } }`,
    path: 'project.artifactType.artifactCollection.aliases.edges',
    value: [],
  },
  'integrations with cursors, as 0.22 reads them': {
    query: `query SlackIntegrationsByEntity($entityName: String!, $cursor: String, $perPage: Int) {
      entity(name: $entityName) { integrations(after: $cursor, first: $perPage) { __typename
        pageInfo { endCursor hasNextPage }
        edges { cursor node { __typename ... on SlackIntegration { id teamName channelName } } } } } }`,
    variables: { entityName: 'nlp', perPage: 50 },
    path: 'entity.integrations.edges.0.node.channelName',
    value: '#nlp-alerts',
  },
  'projects with cursors, as 0.22 reads them': {
    query: `query Projects($entity: String, $cursor: String, $perPage: Int = 50) {
      models(entityName: $entity, after: $cursor, first: $perPage) {
        edges { node { id name entityName createdAt isBenchmark } cursor } pageInfo { endCursor hasNextPage } } }`,
    variables: { entity: 'vision' },
    path: 'models.edges.0.node.name',
    value: 'classifier',
  },
  'a project made with every argument of 0.22': {
    query: `mutation upsertModel($description: String, $entityName: String, $id: String, $name: String,
        $framework: String, $access: String, $views: JSONString) {
      upsertModel(input: { description: $description, entityName: $entityName, id: $id, name: $name,
        framework: $framework, access: $access, views: $views }) {
        project { id name entityName description access views } model { id name } inserted } }`,
    variables: { entityName: 'vision', name: 'made' },
    path: 'upsertModel.project.name',
    value: 'made',
  },
  'the walk over all projects': {
    query: `query GetAutomations($cursor: String, $perPage: Int) { searchScope: viewer {
      projects(after: $cursor, first: $perPage) { pageInfo { endCursor hasNextPage }
        edges { node { __typename triggers { __typename id } } } } } }`,
    path: 'searchScope.projects.pageInfo.hasNextPage',
    value: false,
  },
};

test.each(Object.entries(OPERATIONS))(
  'the sandbox responds to %s',
  async (_, { query, variables, path, value }) => {
    const sandbox = await startHarness();
    running.push(sandbox);
    const { status, data, messages } = await ask(sandbox, query, variables, {
      'User-Agent': 'W&B Public Client 0.31.0',
    });
    expect([status, messages]).toEqual([200, []]);
    expect(at(data, path)).toEqual(value);
  },
);
