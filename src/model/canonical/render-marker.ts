/** Writes markers, always of the version that they say. `marker.ts` has their form. */
import { invariant } from '../../lib/invariant.ts';
import { PARTS } from '../automation.ts';
import { canonicalText } from './canonical-text.ts';
import { encodePath, normalizeIgnored } from './ignored-parts.ts';
import { checkOf, HASHES, isMarkerIdentity, MARKER_START, type Marker } from './marker.ts';

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
  const flags = [
    marker.protect ? ',protect' : '',
    marker.onRemove === undefined ? '' : `,onRemove=${marker.onRemove}`,
    marker.shadow ? ',shadow' : '',
    ignored.length === 0 ? '' : `,ignore=${ignored.map(encodePath).join('+')}`,
  ].join('');
  const check = version === 1 ? '' : `.${checkOf({ owner, key, version }, hashes, flags)}`;
  return `${WORDING} ${MARKER_START}${owner}#${key}@${version}:${hashes}${check}${flags}]`;
}

/** A description: the text, then the marker as its last line. */
export function withMarker(text: string, marker: Marker): string {
  const body = canonicalText(text);
  return body === '' ? renderMarker(marker) : `${body}\n${renderMarker(marker)}`;
}
