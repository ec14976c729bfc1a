/**
 * Digests of changes and of plans: what a reviewer agrees to.
 *
 * A change's digest covers what is there, what will be there, and the ids and markers of both; not why, not when, not
 * in which order. It is made from the change as a plan file shows it, so that an edited file does not match its own.
 * A plan's checksum also covers what the run was allowed beyond the configuration, because that decides whether a
 * guard holds.
 */
import { hash } from 'node:crypto';
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { stableJson } from '../../lib/stable-json.ts';
import {
  canonicalAutomation,
  type SharedParts,
} from '../../model/canonical/canonical-automation.ts';
import { automationDigest } from '../../model/canonical/digest.ts';
import { DIGEST_VERSION, parseMarker } from '../../model/canonical/marker.ts';
import { deploymentOf } from '../../model/deployment.ts';
import type { Change, Precondition } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { webhookHash } from '../../model/webhook/webhook-record.ts';
import { contentAfter } from '../build-change.ts';
import { temporaryName } from '../order/order-changes.ts';
import { temporaryDraft } from '../order/temporary-draft.ts';
import type { ChangeResultIdentity } from '../ownership/result-identity.ts';
import type { DocumentRedactor } from './redact-document.ts';

/** The part of a change that its digest covers, as a plan file shows it. */
export interface DigestedChange {
  readonly key: string;
  readonly action: string;
  readonly name: string;
  readonly scope: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly precondition: Precondition;
  /** Null for a delete. */
  readonly result: ChangeResultIdentity | null;
  /** The state under a temporary name; null for a change that needs none. */
  readonly temporary: ChangeResultIdentity | null;
}

/** Version of what the checksum covers: 2 added the options. */
const CHECKSUM_VERSION = `2.${DIGEST_VERSION}`;

type Target = Pick<Plan, 'server' | 'owner' | 'environment'>;

/**
 * A change as its digest sees it: suspected secrets are only there as keyed hashes.
 *
 * @param parts where the canonical parts of many automations are kept; absent for a single change.
 */
export function digestedChange(
  change: Change,
  redactor: DocumentRedactor,
  parts?: SharedParts,
): DigestedChange {
  const { key, action, name, scope, precondition, before, after, webhook } = change;
  if (webhook !== undefined) {
    return {
      key,
      action,
      name,
      scope,
      before: redactWebhook(change.beforeDocument, redactor),
      after: redactWebhook(change.afterDocument, redactor),
      precondition,
      result: webhook.after === undefined ? null : { digest: webhookHash(webhook.after) },
      temporary: null,
    };
  }
  const temporary = change.temporaryName === undefined ? undefined : temporaryDraft(change);
  return {
    key,
    action,
    name,
    scope,
    before: redactor.redact(change.beforeDocument ?? null),
    after: redactor.redact(change.afterDocument ?? null),
    precondition,
    result: after === undefined ? null : identityOf(before, after, parts),
    temporary: temporary === undefined ? null : identityOf(before, temporary, parts),
  };
}

/** The fields that hold names of secrets are not secrets by their own names. */
function redactWebhook(document: JsonObject | undefined, redactor: DocumentRedactor): JsonValue {
  if (document === undefined) return null;
  return Object.fromEntries(
    Object.entries(document).map(([field, value]) => [field, redactor.redact(value)]),
  );
}

/** 128 bits: nobody finds two changes with one digest by chance. */
export function changeDigest(change: DigestedChange): string {
  const { key, action, name, scope, before, after, precondition, result } = change;
  const digested: JsonObject = {
    key,
    action,
    name,
    scope,
    before,
    after,
    precondition: { ...precondition },
    result: result === null ? null : { ...result },
  };
  return sha256(`wac/change/${DIGEST_VERSION}\n${stableJson(digested)}`).slice(0, 32);
}

/** What a plan's checksum covers besides the changes. */
export type ChecksumContext = Target & {
  /** The options as the plan document records them (`optionsDocument`). */
  readonly options: JsonObject;
};

/** The plan's checksum, from the digests of its changes. */
export function planChecksum(digests: readonly string[], context: ChecksumContext): string {
  const { server, owner, environment, options } = context;
  const lines = [
    deploymentOf(server),
    owner,
    environment ?? '',
    stableJson(options),
    ...[...digests].sort(),
  ];
  return sha256(`wac/plan/${CHECKSUM_VERSION}\n${lines.join('\n')}`);
}

/** Whether a string has the form of a plan's checksum: 64 lowercase hexadecimal digits. */
export function isPlanChecksum(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** What an automation is after a draft was written. */
export function identityOf(
  before: Change['before'],
  draft: NonNullable<Change['after']>,
  parts?: SharedParts,
): ChangeResultIdentity {
  const parsed = parseMarker(draft.description);
  const { text } = parsed;
  const content = contentAfter(before, draft);
  const canonical =
    parts?.kept(draft) ??
    (content === undefined ? undefined : canonicalAutomation(content, { text }));
  return {
    digest: canonical === undefined ? '' : automationDigest(canonical),
    ...present({ marker: parsed.kind === 'none' ? undefined : parsed.line }),
  };
}

/** The state in which a change stops under its temporary name, whatever a plan file says of it. */
export function temporaryIdentity(change: Change, owner: string): ChangeResultIdentity | null {
  const draft = temporaryDraft({ ...change, temporaryName: temporaryName(owner, change.key) });
  return draft === undefined ? null : identityOf(change.before, draft);
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
