/** Whether the records of a state fit together: a state file may be edited by hand. */
import { isJsonObject } from '../../../lib/json.ts';
import type { ListName, NumberedRecord } from '../change.ts';
import { listOf } from '../change.ts';
import type { SandboxState, ScopeRecord } from '../records.ts';

/** The lists whose records others point at by number. */
type Target = 'entities' | 'projects' | 'collections' | 'integrations';

/** A record that another one needs. */
interface Reference {
  readonly to: Target;
  readonly number: number;
}

/** What a record of each kind is called. */
const NAMES: Readonly<Record<Target, string>> = {
  entities: 'entity',
  projects: 'project',
  collections: 'collection',
  integrations: 'integration',
};

/** The list that has what a scope is. */
const SCOPES: Readonly<Record<ScopeRecord['kind'], Target>> = {
  entity: 'entities',
  project: 'projects',
  collection: 'collections',
};

/** Why the records of a state cannot be used together; absent when they can. */
export function checkReferences(state: SandboxState): string | undefined {
  if (state.users.length === 0) return 'its list "users" is empty';
  const numbers = new Map<ListName, ReadonlySet<number>>();
  for (const list of LISTS) {
    const records = listOf(state, list);
    const known = new Set(records.map(({ number }) => number));
    numbers.set(list, known);
    if (known.size < records.length)
      return `its list "${list}" has the number ${repeated(records)} twice`;
  }
  for (const [list, references] of referencesOf(state)) {
    for (const [index, each] of references.entries()) {
      if (each === undefined) return `its list "${list}" has no proper "scope" at ${index}`;
      const missing = each.find(({ to, number }) => numbers.get(to)?.has(number) !== true);
      if (missing === undefined) continue;
      const what = `${NAMES[missing.to]} ${missing.number}`;
      return `its list "${list}" names at ${index} the ${what}, which it does not have`;
    }
  }
  return undefined;
}

/** Puts the records of each list in the order of their numbers, and makes the next number one that none of them has. */
export function orderRecords(state: SandboxState): void {
  for (const list of LISTS) {
    const records = listOf(state, list);
    records.sort((a, b) => a.number - b.number);
    state.lastNumber = Math.max(state.lastNumber, records.at(-1)?.number ?? 0);
  }
}

const LISTS: readonly ListName[] = [
  ...(['users', 'organizations', 'entities', 'projects', 'collections', 'integrations'] as const),
  ...(['secrets', 'triggers', 'runs', 'executions', 'meters', 'outbox', 'inbox'] as const),
];

/** What the records of each list need, by position; absent for a scope of no kind. */
function referencesOf(
  state: SandboxState,
): readonly (readonly [ListName, readonly (readonly Reference[] | undefined)[]])[] {
  const to =
    <Field extends string>(target: Target, field: Field) =>
    (record: Readonly<Record<Field, number>>): readonly Reference[] => [
      { to: target, number: record[field] },
    ];
  return [
    ['projects', state.projects.map(to('entities', 'entity'))],
    ['collections', state.collections.map(to('projects', 'project'))],
    ['integrations', state.integrations.map(to('entities', 'entity'))],
    ['runs', state.runs.map(to('projects', 'project'))],
    [
      'triggers',
      state.triggers.map(({ scope, action }) => {
        if (!isScope(scope)) return undefined;
        const needed = [{ to: SCOPES[scope.kind], number: scope.number }];
        return 'integration' in action
          ? [...needed, { to: 'integrations', number: action.integration }]
          : needed;
      }),
    ],
  ];
}

function isScope(scope: unknown): scope is ScopeRecord {
  return (
    isJsonObject(scope) && typeof scope['kind'] === 'string' && Object.hasOwn(SCOPES, scope['kind'])
  );
}

function repeated(records: readonly NumberedRecord[]): number | undefined {
  const seen = new Set<number>();
  return records.find(({ number }) => seen.size === seen.add(number).size)?.number;
}
