import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Integration } from '../../model/integration.ts';
import { textField } from './fields.ts';

/**
 * An integration that was read; undefined when it cannot be identified.
 *
 * @param entity the team in whose list it was found; absent when it was found inside an automation.
 */
export function decodeIntegration(
  node: JsonValue | undefined,
  entity?: string,
): Integration | undefined {
  if (!isJsonObject(node)) return undefined;
  const id = textField(node, 'id');
  if (id === undefined || id === '') return undefined;
  const known = { id: id as IntegrationId, ...present('entity', entity) };
  switch (textField(node, '__typename') ?? '') {
    case 'SlackIntegration':
      return {
        ...known,
        kind: 'slack',
        ...present('channel', textField(node, 'channelName')),
        ...present('workspace', textField(node, 'teamName')),
      };
    case 'GenericWebhookIntegration':
      return {
        ...known,
        kind: 'webhook',
        ...present('name', textField(node, 'name')),
        ...present('url', textField(node, 'urlEndpoint')),
        ...secretName('accessToken', node['accessTokenRef']),
        ...secretName('secret', node['secretRef']),
      };
    default:
      return { ...known, kind: 'other' };
  }
}

function present<Key extends string>(
  key: Key,
  value: string | undefined,
): { readonly [Name in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [Name in Key]: string });
}

/** The name of a secret. The empty text counts as none, because a form in a web page sends it. */
function secretName<Key extends string>(
  key: Key,
  value: JsonValue | undefined,
): { readonly [Name in Key]?: string | null } {
  if (value !== null && typeof value !== 'string') return {};
  return { [key]: value === '' ? null : value } as { readonly [Name in Key]: string | null };
}
