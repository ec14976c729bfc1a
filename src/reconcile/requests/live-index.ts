/** What the server holds, for many look-ups by id and by content. */
import type { Observed } from '../../model/automation.ts';
import { liveIdentity } from '../ownership/live-identity.ts';
import type { ChangeResultIdentity } from '../ownership/result-identity.ts';

export class LiveIndex {
  readonly #automations: readonly Observed[];
  readonly #byId: ReadonlyMap<string, Observed>;
  #identities: ReadonlySet<string> | undefined;

  constructor(automations: readonly Observed[]) {
    this.#automations = automations;
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
}

function keyOf({ digest, marker }: ChangeResultIdentity): string {
  return JSON.stringify([digest, marker ?? null]);
}
