/** Collects what versions and collections show about one rule on aliases, tags or new versions. */
import { present } from '../../lib/present.ts';
import type { Event, MongoFilter, OtherEvent } from '../../model/event.ts';
import type { ListedCollection, ListedVersion } from '../../model/history-api.ts';
import { ARTIFACT_EVENTS, type ArtifactEventKind } from '../../model/kinds/event-kinds.ts';
import { evaluateFilter, type FilterLeaf } from '../filter/evaluate-filter.ts';

/** What a rule is looked for in: the field of its filter, and what has it. */
interface Watched {
  readonly subject: 'version' | 'collection';
  /** Absent: only that there are new versions. */
  readonly field?: 'alias' | 'tag';
}

/** Undefined for an event of which lists show nothing. */
function watchedBy(kind: ArtifactEventKind): Watched | undefined {
  const { subject, value, leaves } = ARTIFACT_EVENTS[kind];
  if (leaves === undefined) return undefined;
  return { subject, ...present({ field: leaves === 'value' ? value : undefined }) };
}

/** What was seen of a rule. */
export interface ArtifactFacts {
  readonly subject: 'version' | 'collection';
  readonly field?: 'alias' | 'tag';
  readonly leaves: readonly FilterLeaf[];
  /** Versions, or collections, in scope. */
  readonly count: number;
  /** How many have each alias or tag. */
  readonly values: ReadonlyMap<string, number>;
  /** When the first one was created, in milliseconds since 1970. Absent where it is not known. */
  readonly oldest?: number;
  /** When the last one was created, and its name. */
  readonly newest?: { readonly name: string; readonly time: number };
}

/** Collects for one rule. */
export class ArtifactObserver {
  readonly #watched: Watched;
  readonly #filter: MongoFilter;
  readonly #since: number;
  readonly #values = new Map<string, number>();
  #count = 0;
  #isDecided = false;
  #oldest: number | undefined;
  #newest: ArtifactFacts['newest'];

  /** @returns undefined for a rule of which lists show nothing. */
  static open(event: Event | OtherEvent, since: number): ArtifactObserver | undefined {
    if (!('filter' in event) || event.kind === 'other') return undefined;
    const watched = watchedBy(event.kind);
    if (watched === undefined || !isDecidable(event.filter, watched)) return undefined;
    return new ArtifactObserver(watched, event.filter, since);
  }

  private constructor(watched: Watched, filter: MongoFilter, since: number) {
    this.#watched = watched;
    this.#filter = filter;
    this.#since = since;
  }

  /** Whether the versions are needed, beside the collections. */
  get needsVersions(): boolean {
    return this.#watched.subject === 'version';
  }

  /** Nothing that follows can make it a problem. */
  get isDecided(): boolean {
    return this.#isDecided;
  }

  /** Takes a collection in; `versions` are all of its versions, and needed where `needsVersions` says so. */
  add({ tags }: Pick<ListedCollection, 'tags'>, versions: readonly ListedVersion[]): void {
    if (this.#watched.subject === 'collection') {
      this.#count += 1;
      this.#take(tags);
      return;
    }
    for (const version of versions) this.#addVersion(version);
  }

  #addVersion({ index, createdAt = '', aliases, tags }: ListedVersion): void {
    this.#count += 1;
    const { field } = this.#watched;
    const name = index === undefined ? undefined : `v${index}`;
    const time = Date.parse(createdAt);
    this.#noteTime(time, name ?? 'one');
    // A version of an unknown time may be new.
    if (field === undefined && !(time < this.#since)) this.#isDecided = true;
    if (field !== undefined) this.#take(field === 'alias' ? aliases : tags);
    // W&B itself gives these to versions.
    const automatic = field === 'alias' ? ['latest', name ?? 'latest'] : [];
    if (automatic.some((alias) => this.#takes(alias))) this.#isDecided = true;
  }

  #noteTime(time: number, name: string): void {
    if (Number.isNaN(time)) return;
    this.#oldest = Math.min(this.#oldest ?? time, time);
    if (this.#newest === undefined || time > this.#newest.time) this.#newest = { name, time };
  }

  #take(values: readonly string[]): void {
    for (const value of new Set(values)) {
      this.#values.set(value, (this.#values.get(value) ?? 0) + 1);
      if (this.#takes(value)) this.#isDecided = true;
    }
  }

  #takes(value: string): boolean {
    const { field } = this.#watched;
    return field !== undefined && evaluateFilter(this.#filter, { [field]: value }).truth !== false;
  }

  facts(): ArtifactFacts {
    const { subject, field } = this.#watched;
    return {
      subject,
      leaves: evaluateFilter(this.#filter, {}).leaves,
      count: this.#count,
      values: this.#values,
      ...present({ field, oldest: this.#oldest, newest: this.#newest }),
    };
  }
}

/** A filter that takes everything has nothing to look for, and one on other fields cannot be evaluated on lists. */
function isDecidable(filter: MongoFilter, { field }: Watched): boolean {
  if (field === undefined) return true;
  const { leaves } = evaluateFilter(filter, { [field]: '' });
  return leaves.length > 0 && leaves.every((leaf) => leaf.field === field);
}
