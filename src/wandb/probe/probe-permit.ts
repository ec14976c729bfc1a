/** What a probe may write: its own objects, and nothing that could ever have an effect. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { INERT_ADDRESSES, INERT_PROMPT, isProbeName } from '../../model/probe-api.ts';
import { grantWrites, type Mutation, type WriteGrant } from '../transport/write-grant.ts';
import { PROBE_MUTATIONS } from './probe-operations.ts';

/** The grant of one probe, and the memory of what belongs to it. */
export class ProbePermit {
  readonly grant: WriteGrant;
  readonly #webhookEntities: ReadonlySet<string>;
  readonly #scopes = new Set<string>();
  readonly #automations = new Set<string>();
  readonly #webhooks = new Set<string>();
  readonly #foreign = new Set<string>();

  /** @param webhookEntities the entities in which webhooks may be created. */
  constructor(webhookEntities: readonly string[]) {
    this.#webhookEntities = new Set(webhookEntities);
    this.grant = grantWrites('doctor --probe', (mutation) => this.#permits(mutation));
  }

  /** Automations may be created on this scope. */
  allowScope(id: string): void {
    this.#scopes.add(id);
  }

  /** The automation is the probe's, unless it was ever seen under a name that is not. */
  ownAutomation(id: string): void {
    if (!this.#foreign.has(id)) this.#automations.add(id);
  }

  /** The automation is somebody else's, for as long as this probe lasts. */
  protect(id: string): void {
    this.#foreign.add(id);
    this.#automations.delete(id);
  }

  ownWebhook(id: string): void {
    this.#webhooks.add(id);
  }

  isOwn(id: string): boolean {
    return this.#automations.has(id);
  }

  #permits({ operationName, variables }: Mutation): boolean {
    const { input } = variables;
    switch (operationName) {
      case PROBE_MUTATIONS.create:
        return isJsonObject(input) && input['enabled'] === false && this.#isInert(input, true);
      case PROBE_MUTATIONS.update:
        return (
          isJsonObject(input) &&
          this.#automations.has(String(input['id'])) &&
          !Object.hasOwn(input, 'enabled') &&
          this.#isInert(input, false)
        );
      case PROBE_MUTATIONS.delete:
        return this.#automations.has(String(variables['id']));
      case PROBE_MUTATIONS.createWebhook:
        return isJsonObject(input) && this.#isInertWebhook(input);
      case PROBE_MUTATIONS.deleteWebhook:
        return this.#webhooks.has(String(variables['id']));
      default:
        return false;
    }
  }

  /** Whether name, scope and action are the probe's. A create has all three; an update may leave them out. */
  #isInert(input: JsonObject, isCreate: boolean): boolean {
    const holds = (key: string, isGood: (value: JsonValue) => boolean): boolean => {
      const value = input[key] ?? null;
      return value === null ? !isCreate : isGood(value);
    };
    return (
      holds('name', (name) => typeof name === 'string' && isProbeName(name)) &&
      holds('scopeID', (id) => this.#scopes.has(String(id))) &&
      holds('triggeredActionConfig', (config) => this.#isInertAction(config))
    );
  }

  #isInertAction(config: JsonValue): boolean {
    if (!isJsonObject(config)) return false;
    const [kind, ...others] = Object.keys(config);
    if (others.length > 0) return false;
    if (kind === 'noOpActionInput') return true;
    const aria = config['ariaActionInput'];
    if (isJsonObject(aria)) return String(aria['prompt']).trimStart().startsWith(INERT_PROMPT);
    const webhook = config['genericWebhookActionInput'];
    return isJsonObject(webhook) && this.#webhooks.has(String(webhook['integrationID']));
  }

  #isInertWebhook({ entityName, name, urlEndpoint, ...others }: JsonObject): boolean {
    return (
      Object.keys(others).length === 0 &&
      this.#webhookEntities.has(String(entityName)) &&
      isProbeName(String(name)) &&
      Object.values(INERT_ADDRESSES).some((address) => address === urlEndpoint)
    );
  }
}
