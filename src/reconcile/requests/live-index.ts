/** What the server holds, for many look-ups by id and by content. */
import type { Observed } from '../../model/automation.ts';
import type { Integration } from '../../model/integration.ts';
import { isWebhookHash } from '../../model/webhook/webhook-record.ts';
import { liveIdentity } from '../ownership/live-identity.ts';
import type { ChangeResultIdentity } from '../ownership/result-identity.ts';

export class LiveIndex {
  readonly #automations: readonly Observed[];
  readonly #integrations: ReadonlyMap<string, readonly Integration[]>;
  readonly #byId: ReadonlyMap<string, Observed>;
  #identities: ReadonlySet<string> | undefined;

  /**
   * @param integrations those of each team that was read; absent where none was.
   */
  constructor(
    automations: readonly Observed[],
    integrations: ReadonlyMap<string, readonly Integration[]> = new Map(),
  ) {
    this.#automations = automations;
    this.#integrations = integrations;
    this.#byId = new Map(automations.map((observed) => [observed.id, observed]));
  }

  get(id: string): Observed | undefined {
    return this.#byId.get(id);
  }

  /** Whether any automation is as a change leaves it. The first call makes the identity of each automation. */
  holds(identity: ChangeResultIdentity): boolean {
    this.#identities ??= new Set(
      this.#automations.map((observed) => keyOf(liveIdentity(observed))),
    );
    return this.#identities.has(keyOf(identity));
  }

  /** Whether a webhook of a team is as a hash says; null: whether there is none. False where the team was not read. */
  isWebhook(
    { entity, id }: { readonly entity: string; readonly id: string },
    made: string | null,
  ): boolean {
    const live = this.#integrations.get(entity)?.find((each) => each.id === id);
    if (live === undefined) return made === null && this.#integrations.has(entity);
    const { name, url } = live;
    return made !== null && name !== undefined && url !== undefined
      ? isWebhookHash(made, { ...live, name, url })
      : false;
  }
}

function keyOf({ digest, marker }: ChangeResultIdentity): string {
  return JSON.stringify([digest, marker ?? null]);
}
