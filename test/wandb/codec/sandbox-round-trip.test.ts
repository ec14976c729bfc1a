import { afterAll, beforeAll, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import type { Action } from '../../../src/model/action.ts';
import type { Automation } from '../../../src/model/automation.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import { EVENTS } from '../../../src/model/kinds/event-kinds.ts';
import { type Scope, scopeType } from '../../../src/model/scope.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { SAAS_PROFILE } from '../../../src/sandbox/server-profile.ts';
import { decodeIntegration } from '../../../src/wandb/codec/decode-integration.ts';
import { decodeScope } from '../../../src/wandb/codec/decode-scope.ts';
import { decodeTrigger } from '../../../src/wandb/codec/decode-trigger.ts';
import { encodeDraft, encodeUpdate } from '../../../src/wandb/codec/encode-draft.ts';
import type { Operation } from '../../../src/wandb/operations/operation.ts';
import {
  entityTriggersOperation,
  integrationsOperation,
} from '../../../src/wandb/operations/read-lists.ts';
import { scopeLookupOperation } from '../../../src/wandb/operations/read-scopes.ts';
import {
  createOperation,
  deleteOperation,
  updateOperation,
} from '../../../src/wandb/operations/write-triggers.ts';
import { ask, startHarness } from '../../sandbox/api-client.ts';
import { arbitraryAutomation } from '../../support/arbitrary-automation.ts';
import { canonicalText } from '../../support/canonical-text.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

const CAPABILITIES = { features: new Set(SAAS_PROFILE.features) };

let sandbox: Sandbox;
let scopes: readonly Scope[];
let integrations: readonly Integration[];

beforeAll(async () => {
  sandbox = await startHarness();
  const found = await send(
    scopeLookupOperation([
      { entity: 'vision' },
      { entity: 'vision', project: 'classifier' },
      { entity: 'vision', project: 'classifier', collection: 'weights' },
    ]),
  );
  scopes = [found['scope0'], found['scope1']?.project, found['scope2']?.project].map(
    (node, index) => {
      const collection = index === 2 ? found['scope2']?.project?.artifactCollection : undefined;
      const __typename = ['Entity', 'Project', 'ArtifactSequence'][index] ?? '';
      const shown = collection ? { ...collection, project: node } : node;
      const scope = decodeScope({ __typename, ...shown } as unknown as JsonObject);
      if (scope.kind === 'other') throw new Error(`no scope ${index}`);
      return scope;
    },
  );
  const { entity } = await send(integrationsOperation({ entity: 'vision', cursor: null }));
  integrations = (entity?.integrations?.edges ?? []).flatMap(
    ({ node }) => decodeIntegration(node ?? undefined) ?? [],
  );
});
afterAll(() => sandbox.close());

async function send<Data>({ query, variables }: Operation<Data>): Promise<Data> {
  const { data, messages } = await ask(sandbox, query, variables);
  expect(messages).toEqual([]);
  return data as Data;
}

/** The automation on a scope that takes its event, with an integration that is there. */
function settle(automation: Automation): Automation {
  const { kind } = automation.event;
  const wanted =
    'isCollectionOnly' in EVENTS[kind]
      ? 'ARTIFACT_COLLECTION'
      : kind.startsWith('run') && automation.action.kind !== 'sendPromptToAria'
        ? 'ENTITY'
        : 'PROJECT';
  const scope = scopes.find((candidate) => scopeType(candidate) === wanted) ?? automation.scope;
  // Prompts are for projects of teams alone.
  const isPlaced = automation.action.kind !== 'sendPromptToAria' || wanted === 'PROJECT';
  const action: Action = isPlaced ? automation.action : { kind: 'doNothing' };
  return { ...automation, scope, action: settleAction(action) };
}

function settleAction(action: Action): Action {
  if (!('integration' in action)) return action;
  const kind = action.kind === 'sendWebhook' ? 'webhook' : 'slack';
  const integration = integrations.find((candidate) => candidate.kind === kind);
  return integration === undefined ? action : { ...action, integration };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return text === '';
  }
}

/** What a server can refuse is not sent here: payloads that are no JSON. */
const arbitrarySettled = arbitraryAutomation.filter(
  ({ action }) => action.kind !== 'sendWebhook' || isJson(action.payload),
);

it('comes back from a server as it was sent, by create, list and update', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySettled, arbitrarySettled, async (first, second) => {
      const [created, updated] = [settle(first), settle(second)];
      const { result } = await send(createOperation(encodeDraft(created), 'wac-1', CAPABILITIES));
      const answered = decodeTrigger(result?.trigger ?? {}, { listedIn: 'vision' });
      expect(canonicalText(answered)).toEqual(canonicalText(created));
      const page = entityTriggersOperation(
        { entity: 'vision', cursor: null, name: created.name },
        CAPABILITIES,
      );
      const { entity } = await send(page);
      const [edge] = entity?.triggers?.edges ?? [];
      expect(decodeTrigger(edge?.node ?? {}, { listedIn: 'vision' })).toEqual(answered);
      const changed = await send(
        updateOperation(encodeUpdate(answered.id, updated), 'wac-2', CAPABILITIES),
      );
      const read = decodeTrigger(changed.result?.trigger ?? {}, { listedIn: 'vision' });
      expect(canonicalText(read)).toEqual(canonicalText(updated));
      expect(await send(deleteOperation(answered.id, 'wac-3'))).toEqual({
        result: { success: true, clientMutationId: 'wac-3' },
      });
    }),
    { numRuns: sizeOf(40) },
  );
});

it('a deleted automation is not there any more', async () => {
  const { query, variables } = deleteOperation('VHJpZ2dlcjo5OTk5' as AutomationId, undefined);
  expect((await ask(sandbox, query, variables)).status).toBe(404);
});
