/** Writes markers, always of the version that they say. `marker.ts` has their form. */
import { invariant } from '../../lib/invariant.ts';
import { encodePercent } from '../../lib/percent-encoding.ts';
import { PARTS } from '../automation.ts';
import { encodeIds, encodeWebhookRecord } from '../webhook/webhook-record.ts';
import { canonicalText } from './canonical-text.ts';
import { normalizeIgnored } from './ignored-parts.ts';
import {
  checkOf,
  HASHES,
  isMarkerIdentity,
  LEFT_FLAG,
  MARKER_START,
  type Marker,
  WEBHOOK_FLAG,
} from './marker.ts';

/** The text before the bracket; only the bracket is read. */
const WORDING = 'Managed in Git; edits here are undone.';

/**
 * The marker's line.
 *
 * @throws on an owner or key that no marker can carry: manifests are checked before.
 */
export function renderMarker(marker: Marker): string {
  const { owner, key, version } = marker;
  invariant(isMarkerIdentity(owner, key), 'a marker has a valid owner and key');
  const hashes = PARTS.map((part) => marker.hashes[part]).join('.');
  invariant(HASHES[version - 1]?.test(hashes) === true, 'a marker has a hash for each part');
  const ignored = normalizeIgnored(marker.ignored ?? []);
  const left = marker.formerWebhooks ?? [];
  const flags = [
    marker.protect ? ',protect' : '',
    marker.onRemove === undefined ? '' : `,onRemove=${marker.onRemove}`,
    marker.shadow ? ',shadow' : '',
    ignored.length === 0 ? '' : `,ignore=${ignored.map(encodePercent).join('+')}`,
    marker.webhook === undefined ? '' : `,${WEBHOOK_FLAG}${encodeWebhookRecord(marker.webhook)}`,
    left.length === 0 ? '' : `,${LEFT_FLAG}${encodeIds(left)}`,
  ].join('');
  const check = version === 1 ? '' : `.${checkOf({ owner, key, version }, hashes, flags)}`;
  return `${WORDING} ${MARKER_START}${owner}#${key}@${version}:${hashes}${check}${flags}]`;
}

/** A description: the text, then the marker as its last line. */
export function withMarker(text: string, marker: Marker): string {
  const body = canonicalText(text);
  return body === '' ? renderMarker(marker) : `${body}\n${renderMarker(marker)}`;
}
