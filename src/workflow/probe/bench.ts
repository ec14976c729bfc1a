/** What experiments work with: the probe's own automations and webhooks in the scratch project. */
import { present } from '../../lib/present.ts';
import type { ServerCapabilities } from '../../model/automation-api.ts';
import type {
  ProbeAction,
  ProbeApi,
  ProbeAutomation,
  ProbeChanges,
  ProbeCreated,
  ProbeDraft,
  ProbeProject,
  ProbeResponse,
  ProbeScope,
  ProbeWebhook,
} from '../../model/probe-api.ts';
import { INERT_ADDRESSES } from '../../model/probe-api.ts';
import type { Litter } from './clean-up.ts';
import type { ReadWaits } from './read-waits.ts';
import { needed, Unobservable, type Verdict } from './verdict.ts';

/** Tries one assumption out; what it creates is removed afterwards. Throws `Unobservable` where nothing can be said. */
export type Experiment = (bench: Bench) => Promise<Verdict>;

/** A further entity in which the probe may create webhooks. */
export interface ProbeEntity {
  readonly name: string;
  /** `team`, `user` or `organization`. */
  readonly type: string;
}

export interface BenchOptions {
  readonly api: ProbeApi;
  readonly project: ProbeProject;
  readonly capabilities: ServerCapabilities;
  readonly entities: readonly ProbeEntity[];
  /** Eight hexadecimal digits, different in each run. */
  readonly runId: string;
  readonly litter: Litter;
  readonly waits: ReadWaits;
}

/** The parts of a draft that an experiment chooses; the rest is a disabled automation for an event that never happens. */
export type DraftParts = Partial<Omit<ProbeDraft, 'name'>>;

export class Bench {
  readonly api: ProbeApi;
  readonly project: ProbeProject;
  readonly capabilities: ServerCapabilities;
  readonly entities: readonly ProbeEntity[];
  /** Text that no alias, tag, metric or run has. */
  readonly never: string;
  readonly #options: BenchOptions;
  #action: ProbeAction | undefined;
  #webhook: ProbeWebhook | undefined;

  constructor(options: BenchOptions) {
    this.api = options.api;
    this.project = options.project;
    this.capabilities = options.capabilities;
    this.entities = options.entities;
    this.never = `wac-probe-never-${options.runId}`;
    this.#options = options;
  }

  get scope(): ProbeScope {
    return { type: 'PROJECT', id: this.project.id };
  }

  /** @throws Unobservable where the project has no collection. */
  get collectionScope(): ProbeScope {
    const { collection, entity, name } = this.project;
    if (collection !== undefined) return { type: 'ARTIFACT_COLLECTION', id: collection.id };
    throw new Unobservable(`${entity}/${name} has no artifact collection`);
  }

  /** A name that only this run gives. */
  name(suffix: string): string {
    return `wac-probe ${this.#options.runId} ${suffix}`;
  }

  /** The filter of an artifact event that never happens. */
  get artifactFilter(): string {
    return JSON.stringify({ $or: [{ $and: [{ alias: { $eq: this.never } }] }] });
  }

  /**
   * The action of automations whose action is of no interest: nothing, or on servers without that a webhook.
   *
   * It is the control of every experiment: where the server accepts neither, a refusal would say nothing.
   *
   * @throws Unobservable where the server accepts neither.
   */
  async #plainAction(): Promise<ProbeAction> {
    if (this.#action !== undefined) return this.#action;
    const nothing = { type: 'NO_OP' } as const;
    const response = await this.create(this.#draft('control', nothing, {}));
    if (response.isAccepted) {
      this.#action = nothing;
      return nothing;
    }
    const webhook = await this.webhookAction();
    const second = await this.create(this.#draft('control', webhook, {}));
    needed(second, 'An automation that does nothing else than post to a webhook of its own');
    this.#action = webhook;
    return webhook;
  }

  /** A webhook of the probe in the project's entity, the same for all experiments. */
  async webhook(): Promise<ProbeWebhook> {
    this.#webhook ??= await this.newWebhook('webhook');
    return this.#webhook;
  }

  /**
   * Creates a webhook whose address does not exist.
   *
   * @throws Unobservable where it is refused.
   */
  async newWebhook(suffix: string, entity: string = this.project.entity): Promise<ProbeWebhook> {
    const response = await this.createWebhook(suffix, { entity });
    return needed(response, `The webhook that this needs in "${entity}"`);
  }

  async createWebhook(
    suffix: string,
    options: { readonly entity?: string; readonly url?: string } = {},
  ): Promise<ProbeResponse<ProbeWebhook>> {
    const { entity = this.project.entity, url = INERT_ADDRESSES.url } = options;
    const response = await this.api.createWebhook({ entity, name: this.name(suffix), url });
    if (response.isAccepted) this.#options.litter.createdWebhook(response.value);
    return response;
  }

  /**
   * A disabled automation for an event that never happens, with the parts that an experiment chooses.
   *
   * @throws Unobservable where the server accepts not even one without such parts.
   */
  async draft(suffix: string, parts: DraftParts = {}): Promise<ProbeDraft> {
    const plain = await this.#plainAction();
    return this.#draft(suffix, parts.action ?? plain, parts);
  }

  #draft(suffix: string, action: ProbeAction, parts: DraftParts): ProbeDraft {
    return {
      name: this.name(suffix),
      description: 'Created by wac doctor --probe',
      scope: this.scope,
      eventType: 'ADD_ARTIFACT_ALIAS',
      eventFilter: this.artifactFilter,
      ...parts,
      action,
    };
  }

  /** Tries to create an automation, and gives the response alone: its id may be wrong. */
  async createUnlisted(draft: ProbeDraft): Promise<ProbeResponse<ProbeCreated>> {
    const { litter } = this.#options;
    litter.expect(draft.name);
    const response = await this.api.create(draft);
    if (response.isAccepted) {
      const { automation, hasOwnId } = response.value;
      litter.created(draft.name, hasOwnId ? automation.id : undefined);
    } else {
      litter.refused(draft.name);
    }
    return response;
  }

  /** Tries to create an automation, and gives it as the server responds; where its id may be wrong, as it is listed. */
  async create(draft: ProbeDraft): Promise<ProbeResponse<ProbeAutomation>> {
    const response = await this.createUnlisted(draft);
    if (!response.isAccepted) return response;
    const { automation, hasOwnId } = response.value;
    if (hasOwnId) return { isAccepted: true, value: automation };
    const listed = await this.#listed((each) => each.name === automation.name);
    if (listed !== undefined) return { isAccepted: true, value: listed };
    throw new Unobservable('The list of the project does not show the automation that was created');
  }

  /** The automation of a name in the list that wac reads; undefined where it shows none. */
  async listedByName(name: string): Promise<ProbeAutomation | undefined> {
    if (this.capabilities.missing.has('entityLists')) {
      return (await this.api.listProject()).find((each) => each.name === name);
    }
    const response = await this.api.listEntity({ name, pageSize: 100 });
    return needed(response, 'The list of the entity').automations.find(
      (each) => each.name === name,
    );
  }

  /**
   * Creates an automation that an experiment needs.
   *
   * @throws Unobservable where it is refused.
   */
  async mustCreate(suffix: string, parts: DraftParts = {}): Promise<ProbeAutomation> {
    const response = await this.create(await this.draft(suffix, parts));
    return needed(response, 'The automation that this needs');
  }

  /** Creates an automation and gives it as the list shows it, else as the response did. */
  async stored(suffix: string, parts: DraftParts): Promise<ProbeAutomation> {
    return await this.current(await this.mustCreate(suffix, parts));
  }

  /** An automation as the list shows it, else as it is given. */
  async current(automation: ProbeAutomation): Promise<ProbeAutomation> {
    return (await this.#listed((each) => each.id === automation.id)) ?? automation;
  }

  /** Tries to update an automation, and gives it as the list shows it; as the response does where lists lag for good. */
  async update(
    { id }: ProbeAutomation,
    changes: ProbeChanges,
  ): Promise<ProbeResponse<ProbeAutomation>> {
    const response = await this.api.update(id, changes);
    if (!response.isAccepted) return response;
    const { description } = changes;
    let latest: ProbeAutomation | undefined;
    // A list that lags behind shows the automation without the change.
    const current = await this.#listed((each) => {
      if (each.id !== id) return false;
      latest = each;
      return description === undefined || (each.description ?? '') === (description ?? '');
    });
    const listed = current ?? (this.#options.waits.isHopeless ? undefined : latest);
    return { isAccepted: true, value: listed ?? response.value };
  }

  /** Tries to delete an automation. */
  async delete({ id, name }: ProbeAutomation): Promise<ProbeResponse<undefined>> {
    const response = await this.api.delete(id);
    if (response.isAccepted) this.#options.litter.deleted(name, id);
    return response;
  }

  /** Tries to delete a webhook. */
  async deleteWebhook({ id }: ProbeWebhook): Promise<ProbeResponse<undefined>> {
    const response = await this.api.deleteWebhook(id);
    if (response.isAccepted) this.#options.litter.deletedWebhook(id);
    return response;
  }

  /** The first automation in the project's list that is wanted, read again while the list lags behind. */
  async #listed(
    isWanted: (automation: ProbeAutomation) => boolean,
  ): Promise<ProbeAutomation | undefined> {
    const read = async () => (await this.api.listProject()).find(isWanted);
    return (await this.#options.waits.find(read))?.found;
  }

  /** Reads again while lists lag behind; see `ReadWaits.find`. */
  async awaited<Found>(
    read: () => Promise<Found | undefined>,
  ): Promise<{ readonly found: Found; readonly waitedMs: number } | undefined> {
    return await this.#options.waits.find(read);
  }

  /** Says how far lists lag behind, so that no later experiment waits longer than that; undefined: they never show it. */
  learnLag(waitedMs: number | undefined): void {
    this.#options.waits.learn(waitedMs);
  }

  /** A run metric event that never happens, with a condition and a run filter of choice. */
  runMetric(
    threshold: { readonly cmp_op?: string; readonly threshold?: number } = {},
    runFilter: object = { $and: [{ display_name: { $eq: this.never } }] },
  ): Pick<ProbeDraft, 'eventType' | 'eventFilter'> {
    return {
      eventType: 'RUN_METRIC',
      eventFilter: JSON.stringify({
        run_filter: JSON.stringify(runFilter),
        run_metric_filter: {
          threshold_filter: {
            name: this.never,
            agg_op: null,
            window_size: 1,
            cmp_op: threshold.cmp_op ?? '$gt',
            threshold: threshold.threshold ?? 1,
          },
        },
      }),
    };
  }

  /** A run state event that never happens. */
  runState(state: string): Pick<ProbeDraft, 'eventType' | 'eventFilter'> {
    return {
      eventType: 'RUN_STATE',
      eventFilter: JSON.stringify({
        run_filter: JSON.stringify({ $and: [{ display_name: { $eq: this.never } }] }),
        run_state_filter: { states: [state] },
      }),
    };
  }

  /** A webhook action of the probe. */
  async webhookAction(payload?: string): Promise<ProbeAction> {
    const { id } = await this.webhook();
    return { type: 'GENERIC_WEBHOOK', integration: id, ...present({ payload }) };
  }
}
