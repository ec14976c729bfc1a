/** What an event changes in the versions of a collection. */
import type { ArtifactEventRules } from '../rules/event-catalog.ts';
import type { CollectionRecord } from '../store/records.ts';

/** The version of an event. */
export interface TouchedVersion {
  /** `v3`; absent: `v0`. */
  readonly version: string | undefined;
  /** The alias or tag of the event. */
  readonly value: string;
}

/** Finds or makes the version, and changes it as the rules of the event say. */
export function touchVersion(
  collection: CollectionRecord,
  { version: change }: ArtifactEventRules,
  { version, value }: TouchedVersion,
  now: Date,
): void {
  if (change === undefined) return;
  const index = versionIndex(version);
  const versions = collection.versions ?? [];
  const others = versions.filter((each) => each.index !== index);
  if (change === 'absent') {
    collection.versions = others;
    return;
  }
  const found = versions.find((each) => each.index === index) ?? {
    index,
    createdAt: now.toISOString(),
    aliases: [],
    tags: [],
  };
  if (typeof change === 'function') change(found, value);
  collection.versions = [...others, found].sort((a, b) => a.index - b.index);
}

/** 3 for `v3`; 0 for what is no version. */
export function versionIndex(version: string | undefined): number {
  return Number(/^v(\d+)$/.exec(version ?? 'v0')?.[1] ?? 0);
}
