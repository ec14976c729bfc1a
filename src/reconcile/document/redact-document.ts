/** Keeps what looks like a secret out of plan files: it is replaced by a keyed hash. */
import { createHmac } from 'node:crypto';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { looksLikeSecret } from '../../lib/secret-forms.ts';
import { deploymentOf } from '../../model/deployment.ts';
import type { Plan } from '../../model/plan/plan.ts';

/** How many strings a redactor remembers, so that no inventory is in memory twice. */
const MAX_KNOWN = 10_000;

/**
 * Redacts documents of one owner and server. Most strings of a plan occur in many documents, and each is looked at
 * once: make one for a computation over many documents and drop it with the result.
 */
export class DocumentRedactor {
  readonly #secretKey: string;
  /** What each string becomes, by the key that it is under and by itself. */
  readonly #known = new Map<string, Map<string, string>>();
  #count = 0;

  constructor({ server, owner }: Pick<Plan, 'server' | 'owner'>) {
    this.#secretKey = `${deploymentOf(server)} ${owner}`;
  }

  /**
   * The value with a keyed hash for each suspected secret.
   *
   * The same secret has the same hash within one owner and server, so that a plan still shows whether it changes; under
   * another key it has another, so that plans of different owners cannot be compared.
   *
   * @param name key of the value; strings under a name such as `token` count as secrets whatever they look like.
   */
  redact(value: JsonValue, name: string = ''): JsonValue {
    if (typeof value === 'string') return this.#redactText(value, name);
    if (isJsonList(value)) {
      const safe = value.map((item) => this.redact(item, name));
      return safe.every((item, index) => item === value[index]) ? value : safe;
    }
    if (!isJsonObject(value)) return value;
    // Nearly every mapping holds no secret, and is itself the result.
    let redacted: JsonObject | undefined;
    for (const key of Object.keys(value)) {
      const item = value[key] ?? null;
      const safe = this.redact(item, key);
      if (safe !== item) redacted = { ...(redacted ?? value), [key]: safe };
    }
    return redacted ?? value;
  }

  #redactText(text: string, name: string): string {
    const known = this.#known.get(name);
    const found = known?.get(text);
    if (found !== undefined) return found;
    const redacted = looksLikeSecret(text, name) ? this.#hashOf(text) : text;
    if (this.#count < MAX_KNOWN) {
      this.#count += 1;
      if (known === undefined) this.#known.set(name, new Map([[text, redacted]]));
      else known.set(text, redacted);
    }
    return redacted;
  }

  #hashOf(text: string): string {
    const hash = createHmac('sha256', this.#secretKey).update(text, 'utf8').digest('hex');
    return `(suspected secret, hash ${hash.slice(0, 16)})`;
  }
}
