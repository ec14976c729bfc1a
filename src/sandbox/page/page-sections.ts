/** The sections of the page, written once for all tabs that ask for the same. */
import type { PageRenderer, PageSection } from '../../model/sandbox/page-state.ts';
import type { Store } from '../store/store.ts';
import type { EventLog } from './event-log.ts';
import type { LiveRevision } from './live.ts';
import { pageState } from './page-state.ts';

/** Filters whose sections are kept until something changes. */
const MAX_FILTERS = 10;

/** What a tab gets. */
export interface WrittenSections {
  /** The change to wait after. */
  readonly revision: number;
  readonly sections: Readonly<Record<PageSection, string>>;
}

/** Writes sections, and keeps them as long as nothing changes. */
export class PageSections {
  readonly #store: Store;
  readonly #live: LiveRevision;
  readonly #log: EventLog;
  readonly #written = new Map<string, Promise<WrittenSections>>();
  #revision = 0;

  constructor(
    store: Store,
    { live, log }: { readonly live: LiveRevision; readonly log: EventLog },
  ) {
    this.#store = store;
    this.#live = live;
    this.#log = log;
  }

  /** The sections with the automations that a filter selects. */
  async read(filter: string, renderer: PageRenderer): Promise<WrittenSections> {
    // Taken before the state is read: what changes meanwhile is sent with the next one.
    const revision = this.#live.current;
    if (revision !== this.#revision || this.#written.size >= MAX_FILTERS) this.#written.clear();
    this.#revision = revision;
    const written = this.#written.get(filter) ?? this.#write({ filter, revision, renderer });
    this.#written.set(filter, written);
    return await written;
  }

  async #write({
    filter,
    revision,
    renderer,
  }: {
    readonly filter: string;
    readonly revision: number;
    readonly renderer: PageRenderer;
  }): Promise<WrittenSections> {
    const state = await this.#store.read(() => pageState(this.#store, this.#log, filter));
    return { revision, sections: renderer.sections(state) };
  }
}
