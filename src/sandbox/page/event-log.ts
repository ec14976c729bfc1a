/** The newest events that were posted, with what each automation made of them. Kept in memory only. */
import type { PageEvent } from '../../model/sandbox/page-state.ts';
import { isArtifactEvent } from '../runtime/apply-event.ts';
import type { EventOutcome, SandboxEvent } from '../runtime/sandbox-event.ts';

const MAX_EVENTS = 200;

/** What was posted since the start, newest first. */
export class EventLog {
  readonly #now: () => Date;
  readonly #events: PageEvent[] = [];
  #count = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** How many events were posted since the start. */
  get count(): number {
    return this.#count;
  }

  /** The newest events. */
  get events(): readonly PageEvent[] {
    return this.#events;
  }

  /** Adds one event. */
  add(event: SandboxEvent, outcomes: readonly EventOutcome[]): void {
    this.#count += 1;
    this.#events.unshift({
      number: this.#count,
      time: this.#now().toISOString(),
      kind: event.kind,
      project: `${event.entity}/${event.project}`,
      subject: isArtifactEvent(event)
        ? `${event.collection}:${event.version ?? 'v0'}`
        : `run ${event.run}`,
      outcomes,
    });
    this.#events.length = Math.min(this.#events.length, MAX_EVENTS);
  }
}
