/** Lets the server deliver a test payload to a webhook of a team. */

import { ApiFailure } from '../../diagnostics/api-failure.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import { teamPage } from '../../model/deployment.ts';
import type { Integration } from '../../model/integration.ts';
import type { WebhookContent, WebhookDeclaration } from '../../model/webhook/webhook.ts';
import type { WebhookTestResult } from '../../model/webhook/webhook-api.ts';

/** A webhook that can be tested. */
export interface TestTarget {
  readonly entity: string;
  readonly id: string;
  readonly content: WebhookContent;
}

/** Where a webhook is looked for. */
export interface WebhookSearch {
  readonly entities: readonly string[];
  /** The webhooks of the manifests: they name the secrets where the server does not show them. */
  readonly declared: readonly WebhookDeclaration[];
}

/**
 * Finds a webhook by its name or its id.
 *
 * @throws Failure `usage` where there is none, or more than one.
 * @throws Failure `unsupported` where it is not known which secrets it uses.
 */
export async function findWebhook(
  api: Pick<AutomationApi, 'webhooks' | 'server'>,
  name: string,
  { entities, declared }: WebhookSearch,
): Promise<TestTarget> {
  if (entities.length === 0) {
    throw new Failure('No team is given in which to look for the webhook', {
      code: 'usage',
      hint: 'Add --entity TEAM, or run the command where a wac.yaml is',
    });
  }
  const lists = await allInOrder(
    [...new Set(entities)]
      .sort()
      .map(async (entity) => ({ entity, list: await api.webhooks.readTeam(entity) })),
  );
  const all = lists.flatMap(({ entity, list }) => list.map((live) => ({ entity, live })));
  const named = all.filter(({ live }) => live.kind === 'webhook' && live.name === name);
  const found = named.length > 0 ? named : all.filter(({ live }) => live.id === name);
  const [first, ...more] = found;
  if (first === undefined) throw notFound(name, lists);
  if (more.length > 0) throw ambiguous(name, found);
  const { entity, live } = first;
  if (live.kind !== 'webhook') {
    throw new Failure(`"${name}" is not a webhook: the server can test webhooks only`, {
      code: 'usage',
      hint: 'Run "wac integrations --kind webhook" to see the webhooks',
    });
  }
  return { entity, id: live.id, content: contentOf(live, entity, declared, api.server) };
}

/**
 * Lets the server post a payload to the address of a webhook, with its secrets. Sent once: a response that is lost says
 * nothing about the delivery.
 *
 * @throws Failure with what to do where the server or the API key cannot.
 */
export async function deliverTest(
  api: Pick<AutomationApi, 'webhooks' | 'server'>,
  { entity, content }: TestTarget,
  payload: string,
): Promise<WebhookTestResult> {
  const page = teamPage(api.server, entity);
  try {
    return await api.webhooks.test(entity, content, payload, { isCheckFresh: () => true });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'permission') {
      throw new Failure(error.message, {
        code: 'permission',
        hint: `A test needs an API key of a team admin. Or test the webhook in the web page: ${page}`,
        cause: error,
      });
    }
    if (error.code === 'unsupported') {
      throw new Failure(error.message, {
        code: 'unsupported',
        hint: `Test the webhook in the web page: ${page}`,
        cause: error,
      });
    }
    if (error instanceof ApiFailure && error.wasSent && error.status === undefined) {
      throw new Failure(`${error.message}. The payload may have been delivered`, {
        code: error.code,
        hint: 'Look at the receiver before you test again',
        cause: error,
      });
    }
    throw error;
  }
}

function notFound(
  name: string,
  lists: readonly { readonly entity: string; readonly list: readonly Integration[] }[],
): Failure {
  const teams = lists.map(({ entity }) => `"${entity}"`).join(', ');
  const names = lists.flatMap(({ list }) =>
    list.flatMap((live) => (live.kind === 'webhook' ? (live.name ?? []) : [])),
  );
  const known =
    names.length === 0 ? 'There is none' : `There are ${[...new Set(names)].join(', ')}`;
  return new Failure(`No webhook of ${teams} has the name "${name}"`, {
    code: 'usage',
    hint: suggestHint(name, names) ?? known,
  });
}

function ambiguous(
  name: string,
  found: readonly { readonly entity: string; readonly live: Integration }[],
): Failure {
  const teams = [...new Set(found.map(({ entity }) => entity))];
  const list = found.map(({ entity, live }) => `${live.id} (${entity})`).join(', ');
  return new Failure(
    teams.length > 1
      ? `${teams.length} teams have a webhook "${name}": ${teams.join(', ')}`
      : `Team "${teams[0] ?? ''}" has ${found.length} webhooks "${name}"`,
    {
      code: 'usage',
      hint:
        teams.length > 1 ? `Add --entity TEAM, or give the id: ${list}` : `Give the id: ${list}`,
    },
  );
}

/** A test takes settings, not an id, so all of them have to be known. */
function contentOf(
  live: Integration,
  entity: string,
  declared: readonly WebhookDeclaration[],
  server: string,
): WebhookContent {
  const { name = '', url } = live;
  const same = declared.find(
    (each) =>
      each.entity === entity && each.content.name === name && each.content.url === (url ?? ''),
  );
  const accessToken = live.accessToken === undefined ? same?.content.accessToken : live.accessToken;
  const secret = live.secret === undefined ? same?.content.secret : live.secret;
  if (url === undefined || accessToken === undefined || secret === undefined) {
    throw new Failure(
      `The server does not show which secrets the webhook "${name}" uses, so it would be tested without them`,
      {
        code: 'unsupported',
        hint: `Describe the webhook in a manifest, or test it in the web page: ${teamPage(server, entity)}`,
      },
    );
  }
  return { name, url, accessToken, secret };
}
