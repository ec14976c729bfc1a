/** Removes what a probe has created, also what an earlier one left. */
import { Failure } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import type { AutomationId, IntegrationId } from '../../model/ids.ts';
import {
  isProbeName,
  isProbeWebhook,
  type ProbeApi,
  type ProbeResponse,
  type ProbeWebhook,
} from '../../model/probe-api.ts';
import { describeResponse } from './verdict.ts';

/** Something of the probe that could not be removed. */
export interface Leftover {
  readonly kind: 'automation' | 'webhook';
  readonly name: string;
  /** Absent where the server never showed it. */
  readonly id?: string;
  /** Why it is still there. */
  readonly reason: string;
}

/** Pauses before the passes at the end, in milliseconds: a list may lag behind what was created. */
const PASS_WAITS_MS: readonly number[] = [0, 1000, 2000, 4000, 8000];

interface ExpectedAutomation {
  /** Known to be the probe's. */
  readonly ids: Set<AutomationId>;
  /** False while it is not known whether the server created it. */
  isCreated: boolean;
}

/** What this run has created and not removed yet. */
export class Litter {
  readonly #api: ProbeApi;
  readonly #automations = new Map<string, ExpectedAutomation>();
  readonly #webhooks = new Map<IntegrationId, ProbeWebhook>();
  readonly #webhookEntities: readonly string[];
  readonly #deleted = new Set<string>();
  #removed = 0;

  /** @param webhookEntities the entities in which webhooks of probes may be. */
  constructor(api: ProbeApi, webhookEntities: readonly string[]) {
    this.#api = api;
    this.#webhookEntities = webhookEntities;
  }

  /** How many objects were deleted. */
  get removed(): number {
    return this.#removed;
  }

  /** An automation of this name is about to be created. */
  expect(name: string): void {
    if (!this.#automations.has(name)) {
      this.#automations.set(name, { ids: new Set(), isCreated: false });
    }
  }

  /** The server refused to create it. */
  refused(name: string): void {
    const expected = this.#automations.get(name);
    if (expected !== undefined && !expected.isCreated) this.#automations.delete(name);
  }

  /** The server created it. @param id absent where the id in the response may be another's. */
  created(name: string, id: AutomationId | undefined): void {
    this.expect(name);
    const expected = this.#automations.get(name);
    if (expected === undefined) return;
    expected.isCreated = true;
    if (id !== undefined) expected.ids.add(id);
  }

  createdWebhook(webhook: ProbeWebhook): void {
    this.#webhooks.set(webhook.id, webhook);
  }

  /**
   * Deletes every automation of a probe that is listed, and those of this run that are not listed yet.
   *
   * @returns what the server refuses to delete.
   */
  async removeAutomations(): Promise<readonly Leftover[]> {
    const targets = new Map<AutomationId, string>();
    for (const { id, name } of await this.#api.listProject()) {
      if (isProbeName(name)) targets.set(id, name);
    }
    for (const [name, { ids }] of this.#automations) for (const id of ids) targets.set(id, name);
    const leftovers: Leftover[] = [];
    for (const [id, name] of targets) {
      if (this.#deleted.has(id)) continue;
      const response = await this.#api.delete(id);
      if (isGone(response)) this.deleted(name, id);
      else leftovers.push({ kind: 'automation', name, id, reason: describeResponse(response) });
    }
    return leftovers;
  }

  /** The automation is gone. */
  deleted(name: string, id: AutomationId): void {
    this.#removed += 1;
    this.#deleted.add(id);
    const expected = this.#automations.get(name);
    expected?.ids.delete(id);
    if (expected?.ids.size === 0) this.#automations.delete(name);
  }

  /** The webhook is gone. */
  deletedWebhook(id: IntegrationId): void {
    this.#removed += 1;
    this.#deleted.add(id);
    this.#webhooks.delete(id);
  }

  /** Deletes every webhook of a probe that is listed, and those of this run that are not listed yet. */
  async removeWebhooks(): Promise<readonly Leftover[]> {
    const targets = new Map(this.#webhooks);
    for (const entity of this.#webhookEntities) {
      for (const webhook of await this.#api.listWebhooks(entity)) {
        if (isProbeWebhook(webhook)) targets.set(webhook.id, webhook);
      }
    }
    const leftovers: Leftover[] = [];
    for (const webhook of targets.values()) {
      const { id, name } = webhook;
      if (this.#deleted.has(id)) continue;
      if (!isProbeWebhook(webhook)) {
        leftovers.push({ kind: 'webhook', name, id, reason: 'the server changed it' });
        continue;
      }
      const response = await this.#api.deleteWebhook(id);
      if (isGone(response)) this.deletedWebhook(id);
      else leftovers.push({ kind: 'webhook', name, id, reason: describeResponse(response) });
    }
    return leftovers;
  }

  /** Deletes everything, again and again while lists lag behind; never rejects with a `Failure`. */
  async removeAll(sleep: (milliseconds: number) => Promise<void>): Promise<readonly Leftover[]> {
    let reason = 'no list shows it';
    let leftovers: readonly Leftover[] = [];
    for (const wait of PASS_WAITS_MS) {
      if (wait > 0) await sleep(wait);
      try {
        leftovers = [...(await this.removeAutomations()), ...(await this.removeWebhooks())];
        if (leftovers.length === 0 && this.#automations.size === 0) return [];
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        reason = error.message;
      }
    }
    return this.#known(leftovers, reason);
  }

  /** What could not be deleted, with what is known to exist besides. */
  #known(refused: readonly Leftover[], reason: string): readonly Leftover[] {
    const isNamed = (name: string): boolean => refused.some((each) => each.name === name);
    const automations = [...this.#automations].flatMap(([name, { ids, isCreated }]): Leftover[] => {
      if (isNamed(name) || !isCreated) return [];
      const [id] = ids;
      return [{ kind: 'automation', name, reason, ...present({ id }) }];
    });
    const webhooks = [...this.#webhooks.values()]
      .filter(({ name }) => !isNamed(name))
      .map(({ id, name }): Leftover => ({ kind: 'webhook', name, id, reason }));
    return [...refused, ...automations, ...webhooks];
  }
}

function isGone(response: ProbeResponse<undefined>): boolean {
  return response.isAccepted || response.status === 404;
}
