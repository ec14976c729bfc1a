/** A server that differs from what wac assumes is reported as such: exactly what it lies about is refuted. */
import { afterEach, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../../src/lib/json.ts';
import type { Fault } from '../../../src/sandbox/faults/fault.ts';
import {
  changeInput,
  type Lie,
  type LieResponse,
  refuse,
  startLyingServer,
} from './lying-server.ts';
import { idsOf, type ProbeHarness, startProbeHarness } from './probe-harness.ts';

let harness: ProbeHarness | undefined;

afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

const textOf = (value: JsonObject[string] | undefined): string =>
  typeof value === 'string' ? value : '';

/** Changes strings anywhere in a response. */
function inResponse(change: (body: string) => string): Pick<Lie, 'response'> {
  return { response: (_, response) => ({ ...response, body: change(response.body) }) };
}

/** Changes the name of what is created. */
function rename(change: (name: string) => string): Lie {
  return changeInput('ProbeCreate', (input) => {
    input['name'] = change(textOf(input['name']));
  });
}

/** Changes the response to one operation. */
function answer(operation: string, change: (response: LieResponse) => LieResponse): Lie {
  return {
    response: (name, response) => (name === operation ? change(response) : response),
  };
}

/** Changes each page of the entity's list. */
function inPage(change: (list: Record<string, JsonObject[string]>) => void): Lie {
  return answer('ProbeList', (response) => {
    const body = JSON.parse(response.body) as { data?: { entity?: { triggers?: JsonObject } } };
    const list = body.data?.entity?.triggers;
    if (list !== undefined) change(list as Record<string, JsonObject[string]>);
    return { ...response, body: JSON.stringify(body) };
  });
}

/** Lets two automations share a name: the store gets different ones. */
function sharedNames(operation: string): Lie {
  const used = new Map<string, number>();
  return {
    ...changeInput(operation, (input) => {
      const name = textOf(input['name']);
      const count = used.get(name) ?? 0;
      used.set(name, count + 1);
      if (name !== '' && (count > 0 || operation === 'ProbeUpdate')) {
        input['name'] = `${name} (copy ${count})`;
      }
    }),
    ...inResponse((body) => body.replaceAll(/ \(copy \d+\)/g, '')),
  };
}

const LIES: Readonly<Record<string, readonly [lie: Lie, refuted: readonly string[]]>> = {
  'gives another id': [
    answer('ProbeCreate', ({ body, ...response }) => ({
      ...response,
      body: body.replace(/"clientMutationId":"[^"]*"/, '"clientMutationId":"another"'),
    })),
    ['mutation-id'],
  ],
  'lets two automations share a name': [sharedNames('ProbeCreate'), ['name-taken']],
  'lets an update take a name': [sharedNames('ProbeUpdate'), ['name-taken-by-update']],
  'lowers the case of names': [rename((name) => name.toLowerCase()), ['name-case']],
  'removes spaces at the end of names': [rename((name) => name.trimEnd()), ['name-space']],
  'normalizes names': [rename((name) => name.normalize('NFC')), ['name-unicode']],
  'cuts long names': [rename((name) => [...name].slice(0, 255).join('')), ['name-length']],
  'resets fields that an update omits': [
    changeInput('ProbeUpdate', (input) => {
      if (input['eventFilter'] === undefined) input['eventFilter'] = '{"$or":[{"$and":[]}]}';
    }),
    ['update-omitted'],
  ],
  'takes a null name for a new one': [
    changeInput('ProbeUpdate', (input) => {
      if (input['name'] === null) input['name'] = 'wac-probe 00000000 renamed';
    }),
    ['update-null'],
  ],
  'ignores a null description': [
    changeInput('ProbeUpdate', (input) => {
      if (input['description'] === null) delete input['description'];
    }),
    ['description-null'],
  ],
  'drops $ne': [
    changeInput('ProbeCreate', (input) => {
      input['eventFilter'] = textOf(input['eventFilter']).replace('"$ne"', '"$gte"');
    }),
    ['eq-ne'],
  ],
  'rounds numbers': [
    changeInput('ProbeCreate', (input) => {
      input['eventFilter'] = textOf(input['eventFilter']).replace(
        '0.1234567890123456',
        '0.1234567',
      );
    }),
    ['threshold-digits'],
  ],
  'cuts descriptions': [
    changeInput('ProbeCreate', (input) => {
      input['description'] = textOf(input['description']).slice(0, 1000);
    }),
    ['description-length'],
  ],
  'joins the lines of descriptions': [
    changeInput('ProbeCreate', (input) => {
      input['description'] = textOf(input['description']).replaceAll('\n', ' ');
    }),
    ['description-lines'],
  ],
  'rewrites payloads': [
    changeInput('ProbeCreate', (input) => {
      const config = input['triggeredActionConfig'];
      const webhook = isJsonObject(config ?? null)
        ? (config as JsonObject)['genericWebhookActionInput']
        : undefined;
      if (!isJsonObject(webhook) || typeof webhook['requestPayload'] !== 'string') return;
      const requestPayload = JSON.stringify(JSON.parse(webhook['requestPayload']));
      input['triggeredActionConfig'] = {
        genericWebhookActionInput: { ...webhook, requestPayload },
      };
    }),
    ['payload'],
  ],
  'shows artifact filters as they were sent': [
    inResponse((body) => body.replaceAll(/"\{\\"filter\\":(\{.*?\})\}"/g, '"$1"')),
    ['artifact-filter'],
  ],
  'refuses with another status': [
    answer('ProbeCreate', (response) =>
      response.status === 422 ? { ...response, status: 400 } : response,
    ),
    [
      'event-scope',
      'run-event-scope',
      'foreign-integration',
      'filter-shape',
      'run-filter-join',
      'aria-prompt',
    ],
  ],
  'accepts integrations of other teams': [
    changeInput('ProbeCreate', (input) => {
      if (!textOf(input['name']).includes('team-integration')) return;
      input['triggeredActionType'] = 'NO_OP';
      input['triggeredActionConfig'] = { noOpActionInput: { noOp: true } };
    }),
    ['foreign-integration'],
  ],
  'confirms every delete': [
    answer('ProbeDelete', (response) => ({
      ...response,
      status: 200,
      body: '{"data":{"result":{"success":true}}}',
    })),
    ['unknown-automation'],
  ],
  'has every field': [
    answer('ProbeUnknownField', (response) => ({
      ...response,
      status: 200,
      body: '{"data":{"viewer":{"username":"me","wacProbeNoSuchField":null}}}',
    })),
    ['unknown-field'],
  ],
  'ignores list filters': [
    {
      request: (operation, variables) =>
        operation === 'ProbeList' ? { ...variables, filters: null } : variables,
    },
    ['list-name', 'total-count-filtered'],
  ],
  'counts the page': [
    inPage((list) => {
      list['totalCount'] = (list['edges'] as readonly unknown[]).length;
    }),
    ['total-count'],
  ],
  'lists in another order': [
    inPage((list) => {
      list['edges'] = [...(list['edges'] as JsonObject[])].reverse();
    }),
    ['list-order'],
  ],
  'says nothing of its rate limit': [
    { response: (_, response) => ({ ...response, headers: {} }) },
    ['rate-limit-headers'],
  ],
  'leaves ARIA automations out of its list': [
    inPage((list) => {
      const edges = list['edges'] as readonly JsonObject[];
      list['edges'] = edges.filter((edge) => !JSON.stringify(edge).includes('ARIATriggered'));
    }),
    ['aria-list'],
  ],
  'cuts prompts to ARIA': [
    changeInput('ProbeCreate', (input) => {
      const config = input['triggeredActionConfig'];
      const aria = isJsonObject(config ?? null) ? (config as JsonObject)['ariaActionInput'] : null;
      if (!isJsonObject(aria ?? null)) return;
      const prompt = textOf((aria as JsonObject)['prompt']);
      if (prompt.length < 100) return;
      const cut = Buffer.from(prompt.trim()).subarray(0, 1000).toString();
      input['triggeredActionConfig'] = { ariaActionInput: { prompt: cut } };
    }),
    ['aria-prompt'],
  ],
  'refuses personal integrations': [
    {
      request: (_, variables) => variables,
      response: (operation, response) =>
        operation === 'ProbeCreate' && response.body.includes('user-integration')
          ? refuse(422, 'not yours')
          : response,
    },
    ['personal-integration'],
  ],
};

it.each(Object.entries(LIES))('a server that %s', async (_, [lie, refuted]) => {
  harness = await startProbeHarness();
  const server = await startLyingServer(harness.sandbox, lie);
  const { report, exitCode } = await harness.probe({ sandbox: server });
  await server.close();
  expect(idsOf(report, 'refuted')).toEqual(refuted);
  expect(exitCode).toBe(2);
  expect(report.cleanUp.leftovers).toEqual([]);
  harness.expectUntouched();
});

it('reports lists that lag behind by a write, and removes everything it can see', async () => {
  let isStale = false;
  harness = await startProbeHarness({
    onRequest: ({ kind }): Fault | undefined =>
      isStale && kind === 'query' ? { kind: 'stale', lag: { writes: 1 } } : undefined,
  });
  isStale = true;
  const { report, exitCode } = await harness.probe();
  expect(idsOf(report, 'refuted')).toEqual(['read-after-write']);
  expect(exitCode).toBe(2);
  expect(report.cleanUp.leftovers).toEqual([]);
  harness.expectUntouched();
});
