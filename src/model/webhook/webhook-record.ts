/** How a marker writes what it records of webhooks: `webhook=KEY:ID:HASH:LIFECYCLE` and `left=ID+ID`. */
import { hash } from 'node:crypto';
import { decodePercent, encodePercent } from '../../lib/percent-encoding.ts';
import type { IntegrationId } from '../ids.ts';
import type { WebhookContent, WebhookOnRemove, WebhookRecord } from './webhook.ts';

/** Characters of a hash: one half for name and address, one for the names of secrets. 48 bits each in base64url. */
const HASH_HALF = 8;

const RECORD = /^([A-Za-z0-9._/-]+):([A-Za-z0-9._%-]+):([A-Za-z0-9_-]{16}):([dkr])(p?)$/u;

const ON_REMOVE: ReadonlyMap<string, WebhookOnRemove> = new Map([
  ['d', 'delete'],
  ['k', 'keep'],
  ['r', 'release'],
]);

/** The hash of what a webhook consists of. */
export function webhookHash({ name, url, accessToken, secret }: WebhookContent): string {
  return half({ name, url }, 'address') + half({ accessToken, secret }, 'secrets');
}

/**
 * Whether a webhook on the server is what a hash was made of. Where the server does not show the names of secrets, only
 * name and address are compared.
 */
export function isWebhookHash(
  recorded: string,
  live: Pick<WebhookContent, 'name' | 'url'> & Partial<WebhookContent>,
): boolean {
  return isWebhookAddressHash(recorded, live) && isWebhookSecretsHash(recorded, live);
}

/** Whether name and address of a webhook are what a hash was made of. */
export function isWebhookAddressHash(
  recorded: string,
  { name, url }: Pick<WebhookContent, 'name' | 'url'>,
): boolean {
  return recorded.slice(0, HASH_HALF) === half({ name, url }, 'address');
}

/** Whether the names of a webhook's secrets are what a hash was made of, as far as the server shows them. */
export function isWebhookSecretsHash(
  recorded: string,
  { accessToken, secret }: Partial<Pick<WebhookContent, 'accessToken' | 'secret'>>,
): boolean {
  if (accessToken === undefined || secret === undefined) return true;
  return recorded.slice(HASH_HALF) === half({ accessToken, secret }, 'secrets');
}

/** The value of the flag `webhook`. */
export function encodeWebhookRecord({
  key,
  id,
  hash: made,
  protect,
  onRemove,
}: WebhookRecord): string {
  return `${key}:${encodePercent(id)}:${made}:${onRemove.charAt(0)}${protect ? 'p' : ''}`;
}

/** The record in a flag's value; undefined for what this version does not write. */
export function decodeWebhookRecord(text: string): WebhookRecord | undefined {
  const [, key, id, made, end, protect] = RECORD.exec(text) ?? [];
  const onRemove = ON_REMOVE.get(end ?? '');
  if (key === undefined || id === undefined || made === undefined || onRemove === undefined)
    return undefined;
  return {
    key,
    id: decodePercent(id) as IntegrationId,
    hash: made,
    protect: protect === 'p',
    onRemove,
  };
}

/** The value of the flag `left`. */
export function encodeIds(ids: readonly IntegrationId[]): string {
  return ids.map(encodePercent).join('+');
}

/** The ids in a flag's value. */
export function decodeIds(text: string): readonly IntegrationId[] {
  return text.split('+').map((id) => decodePercent(id) as IntegrationId);
}

function half(fields: object, what: string): string {
  return hash('sha256', `wac/webhook/${what}\n${JSON.stringify(fields)}`, 'base64url').slice(
    0,
    HASH_HALF,
  );
}
