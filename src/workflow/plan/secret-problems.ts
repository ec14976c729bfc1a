/** Checks that the secrets that webhooks name exist. Only names are read, never values. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import { teamPage } from '../../model/deployment.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';

/** A named secret that a team lacks is an error; names that cannot be read are a note. */
export async function secretProblems(
  webhooks: readonly WebhookDeclaration[],
  lists: ReadonlyMap<string, unknown>,
  { webhooks: api, server }: Pick<AutomationApi, 'webhooks' | 'server'>,
): Promise<readonly Diagnostic[]> {
  const naming = webhooks.filter(
    ({ entity, content: { accessToken, secret } }) =>
      lists.has(entity) && (accessToken !== null || secret !== null),
  );
  const teams = [...new Set(naming.map(({ entity }) => entity))].sort();
  const problems = await allInOrder(
    teams.map(async (team): Promise<readonly Diagnostic[]> => {
      const names = await api.readSecretNames(team);
      const own = naming.filter(({ entity }) => entity === team);
      const page = teamPage(server, team);
      if (names === undefined) return [unknownSecrets(own, team, page)];
      return own.flatMap((webhook) => missingSecrets(webhook, names, page));
    }),
  );
  return problems.flat();
}

function missingSecrets(
  { key, entity, content, source }: WebhookDeclaration,
  names: readonly string[],
  page: string,
): readonly Diagnostic[] {
  return (['accessToken', 'secret'] as const).flatMap((field): readonly Diagnostic[] => {
    const name = content[field];
    if (name === null || names.includes(name)) return [];
    const has = names.length === 0 ? 'It has none' : `It has ${[...names].sort().join(', ')}`;
    const suggestion = suggestHint(name, names);
    return [
      {
        code: 'integration/missing-secret',
        severity: 'error',
        message: `Team "${entity}" has no secret "${name}". ${has}`,
        hint: `${suggestion === undefined ? '' : `${suggestion} `}Create it under "Team secrets": ${page}`,
        keys: [key],
        range: source.ranges.get(field) ?? source.range,
      },
    ];
  });
}

function unknownSecrets(
  webhooks: readonly WebhookDeclaration[],
  team: string,
  page: string,
): Diagnostic {
  const named = webhooks.flatMap(({ content: { accessToken, secret } }) => [accessToken, secret]);
  const names = [...new Set(named.filter((name) => name !== null))].sort();
  return {
    code: 'integration/unknown-secrets',
    severity: 'info',
    message: `The server does not show the names of the secrets of team "${team}", so ${names.join(', ')} could not be checked`,
    hint: `Check the names under "Team secrets": ${page}`,
    keys: webhooks.map(({ key }) => key),
  };
}
