/** Random changes to the automations of a sandbox, and what lists that are walked from end to end make of them. */
import { parseJson } from '../../../src/lib/json.ts';
import { type Random, seededRandom } from '../../../src/lib/seeded-random.ts';
import { createContext } from '../../../src/sandbox/graphql/create-context.ts';
import {
  executeRequest,
  type GraphQLResponse,
  prepareRequest,
} from '../../../src/sandbox/graphql/execute-request.ts';
import { sandboxSchema } from '../../../src/sandbox/graphql/sandbox-schema.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import { SAAS_PROFILE } from '../../../src/sandbox/server-profile.ts';
import { checkReferences } from '../../../src/sandbox/store/check/check-references.ts';
import { checkState, isState } from '../../../src/sandbox/store/check/check-state.ts';
import { initialState } from '../../../src/sandbox/store/initial-state.ts';
import { applyLines, encodeChanges } from '../../../src/sandbox/store/journal.ts';
import { collectionId, entityId, nodeId, projectId } from '../../../src/sandbox/store/node-id.ts';
import type { SandboxState, ScopeRecord } from '../../../src/sandbox/store/records.ts';
import { Store } from '../../../src/sandbox/store/store.ts';
import { CREATE, SEED, UPDATE } from '../api-client.ts';

/** The names that automations get. */
export const NAMES: readonly string[] = ['a', 'b', 'say "c"'];

/** An automation as the test remembers it. */
export interface Expected {
  readonly number: number;
  readonly name: string;
  readonly scope: ScopeRecord;
  readonly isHidden: boolean;
}

/** A scope that automations may have, as a request names it. */
export interface Target {
  readonly scope: ScopeRecord;
  readonly scopeType: string;
  readonly scopeID: string;
}

const DELETE = 'mutation ($id: ID!) { deleteTrigger(input: { triggerID: $id }) { success } }';
const RENAME_PROJECT =
  'mutation ($input: RenameProjectInput!) { renameProject(input: $input) { inserted } }';
const DELETE_PROJECT =
  'mutation ($input: DeleteModelInput!) { deleteModel(input: $input) { success } }';
const CREATE_PROJECT =
  'mutation ($input: UpsertModelInput!) { upsertModel(input: $input) { inserted } }';
const SCHEMA = sandboxSchema(SAAS_PROFILE);
const DISK_FULL = 'the disk is full';

/** A store whose automations change at random, and what they should be. */
export class RandomChanges {
  store: Store;
  expected: readonly Expected[] = [];
  readonly #random: Random;
  #snapshot = '';
  #lines: string[] = [];
  #isDiskFull = false;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
    this.store = this.#open(initialState('key'));
    provisionSandbox(this.store, SEED, () => new Date(0));
  }

  /** The scopes that automations may have at the moment. */
  get targets(): readonly Target[] {
    return targetsOf(this.store);
  }

  #open(state: SandboxState): Store {
    this.#snapshot = JSON.stringify(state);
    this.#lines = [];
    return new Store(state, async (changes, { lastNumber }) => {
      if (this.#isDiskFull) throw new Error(DISK_FULL);
      this.#lines.push(encodeChanges(changes, lastNumber));
    });
  }

  /** Begins anew with what was saved: a snapshot, and the changes since. */
  #restart(): void {
    const state: unknown = JSON.parse(this.#snapshot);
    if (!isState(state)) throw new Error(checkState(state));
    const lines = this.#lines.map((line) => parseJson(line));
    if (!applyLines(state, lines)) throw new Error('a line is damaged');
    const problem = checkReferences(state);
    if (problem !== undefined) throw new Error(problem);
    this.store = this.#open(state);
  }

  /** Executes one request as the server does. */
  async ask(query: string, variables: object): Promise<GraphQLResponse> {
    const prepared = prepareRequest(SCHEMA, { query });
    if (!prepared.isValid) return prepared.result;
    const context = createContext({
      store: this.store,
      profile: SAAS_PROFILE,
      userAgent: 'test',
      viewer: this.store.viewer(),
      paging: { defaultSize: 50, maxSize: 1000, emptyPages: false },
      baseUrl: 'http://localhost',
      now: () => new Date(0),
      takeEvents: () => Promise.reject(new Error('no event is sent')),
      sendTestWebhook: () => Promise.reject(new Error('no webhook is sent')),
    });
    const request = { query, variables: variables as Record<string, unknown> };
    return await executeRequest(SCHEMA, prepared, { request, context });
  }

  /** Takes one step: the status that the server responded with, and the one that it should have. */
  async step(): Promise<readonly [actual: number, wanted: number]> {
    const random = this.#random;
    this.#isDiskFull = random.chance(0.1);
    const name = random.pick(NAMES);
    const target = random.pick(this.targets);
    switch (random.below(11)) {
      case 0:
      case 1:
      case 2:
        return await this.#create(name, target);
      case 3:
        return await this.#update(name, target);
      case 4:
        return await this.#delete();
      case 5:
        this.#hide();
        return [200, 200];
      case 6:
      case 7:
        this.#restart();
        return [200, 200];
      case 8:
        return await this.#renameProject();
      case 9:
        return random.chance(0.3) ? await this.#deleteProject() : await this.#createProject();
      default:
        this.#editByHand(name, target);
        return [200, 200];
    }
  }

  async #create(name: string, target: Target): Promise<readonly [number, number]> {
    const isFree = !this.expected.some((each) => isIn(each, name, target.scope));
    const { status } = await this.ask(CREATE, { input: createInput(name, target) });
    if (!isFree || this.#isDiskFull) return [status, isFree ? 500 : 409];
    const created = {
      number: this.store.state.lastNumber,
      name,
      scope: target.scope,
      isHidden: false,
    };
    this.expected = [...this.expected, created];
    return [status, 200];
  }

  async #update(name: string, target: Target): Promise<readonly [number, number]> {
    const victim = this.#victim();
    const isMoved = this.#random.chance(0.5);
    const { scope, ...fields } = target;
    const changed = { name, ...(isMoved ? { scope } : {}) };
    const after = { ...victim, ...changed };
    const isFree = !this.expected.some(
      (each) => each.number !== victim.number && isIn(each, name, after.scope),
    );
    const input = { id: nodeId('Trigger', victim.number), name, ...(isMoved ? fields : {}) };
    const { status } = await this.ask(UPDATE, { input });
    if (!this.expected.includes(victim)) return [status, 404];
    if (!isFree || this.#isDiskFull) return [status, isFree ? 500 : 409];
    this.expected = this.expected.map((each) => (each === victim ? after : each));
    return [status, 200];
  }

  async #delete(): Promise<readonly [number, number]> {
    const victim = this.#victim();
    const { status } = await this.ask(DELETE, { id: nodeId('Trigger', victim.number) });
    if (!this.expected.includes(victim)) return [status, 404];
    if (this.#isDiskFull) return [status, 500];
    this.expected = this.expected.filter((each) => each !== victim);
    return [status, 200];
  }

  /** Its automations stay with it, and its id changes. */
  async #renameProject(): Promise<readonly [number, number]> {
    const project = this.#random.pick(this.store.state.projects);
    const entityName = this.store.entity(project.entity).name;
    const newProjectName = `renamed-${project.number}-${this.store.state.lastNumber}`;
    const input = { entityName, oldProjectName: project.name, newProjectName };
    const { status } = await this.ask(RENAME_PROJECT, { input });
    return [status, this.#isDiskFull ? 500 : 200];
  }

  /** Everything in it is deleted with it. The last one stays. */
  async #deleteProject(): Promise<readonly [number, number]> {
    const { projects } = this.store.state;
    const [project] = projects;
    if (project === undefined || projects.length === 1) return [200, 200];
    const id = projectId(project, this.store.entity(project.entity).name);
    const gone = new Set(
      this.expected.filter(({ scope }) => this.store.projectOfScope(scope) === project),
    );
    const { status } = await this.ask(DELETE_PROJECT, { input: { id } });
    if (this.#isDiskFull) return [status, 500];
    this.expected = this.expected.filter((each) => !gone.has(each));
    return [status, 200];
  }

  async #createProject(): Promise<readonly [number, number]> {
    const name = `made-${this.store.state.lastNumber}`;
    const { status } = await this.ask(CREATE_PROJECT, { input: { name, entityName: 'vision' } });
    return [status, this.#isDiskFull ? 500 : 200];
  }

  #hide(): void {
    const { number } = this.#victim();
    const record = this.store.state.triggers.find((each) => each.number === number);
    if (record !== undefined) record.isHidden = true;
    this.expected = this.expected.map((each) =>
      each.number === number ? { ...each, isHidden: true } : each,
    );
    this.#snapshotAnew();
  }

  /** Renames, moves, removes or copies an automation in the state itself, also to a name that is taken. */
  #editByHand(name: string, { scope }: Target): void {
    const { state } = this.store;
    const { number } = this.#victim();
    const record = state.triggers.find((each) => each.number === number);
    if (record === undefined) return;
    const copies = this.#random.chance(0.4) ? [this.store.nextNumber()] : [];
    const isRemoved = this.#random.chance(0.3);
    const edit = <Item extends Expected>(items: readonly Item[]): readonly Item[] =>
      items
        .flatMap((each) => {
          if (each.number !== number) return [each];
          return isRemoved ? [] : [{ ...each, name, scope }];
        })
        .concat(
          items
            .filter((each) => each.number === number)
            .flatMap((each) => copies.map((copy) => ({ ...each, number: copy }))),
        );
    state.triggers = edit(state.triggers);
    this.expected = edit(this.expected);
    this.#snapshotAnew();
  }

  /** What is edited by hand is in no line. */
  #snapshotAnew(): void {
    this.#snapshot = JSON.stringify(this.store.state);
    this.#lines = [];
  }

  /** An automation, or one that does not exist. */
  #victim(): Expected {
    const scope: ScopeRecord = { kind: 'entity', number: 0 };
    const nobody = { number: 999_999, name: '', scope, isHidden: false };
    return this.#random.pick([...this.expected, nobody]);
  }
}

function isIn(each: Expected, name: string, { kind, number }: ScopeRecord): boolean {
  return each.name === name && each.scope.kind === kind && each.scope.number === number;
}

function createInput(name: string, { scopeType, scopeID }: Target): object {
  return {
    ...{ name, scopeType, scopeID, enabled: true },
    triggeringEventType: 'LINK_MODEL',
    eventFilter: '{"$or":[{"$and":[]}]}',
    triggeredActionType: 'NO_OP',
    triggeredActionConfig: { noOpActionInput: { noOp: true } },
  };
}

function targetsOf({ state }: Store): readonly Target[] {
  const entityName = (number: number): string =>
    state.entities.find((each) => each.number === number)?.name ?? '';
  return [
    ...state.projects.map((project) => ({
      scope: { kind: 'project' as const, number: project.number },
      scopeType: 'PROJECT',
      scopeID: projectId(project, entityName(project.entity)),
    })),
    ...state.collections.map((collection) => ({
      scope: { kind: 'collection' as const, number: collection.number },
      scopeType: 'ARTIFACT_COLLECTION',
      scopeID: collectionId(collection),
    })),
    ...state.entities
      .filter(({ kind }) => kind === 'team')
      .map((entity) => ({
        scope: { kind: 'entity' as const, number: entity.number },
        scopeType: 'ENTITY',
        scopeID: entityId(entity),
      })),
  ];
}
