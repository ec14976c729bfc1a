/**
 * What people do to automations without this program: in the web page, with the Python SDK, in a chat.
 *
 * Everything is done to the server's own records, so that nothing of the program's client takes part.
 */

import type {
  ActionRecord,
  ProjectRecord,
  TriggerRecord,
} from '../../src/sandbox/store/records.ts';
import type { Store } from '../../src/sandbox/store/store.ts';
import { entityOf, NAMES, OTHER_OWNER, OWNER, PROJECTS } from './repository.ts';

/** One thing that a person does to an automation; false where it cannot be done. */
export type Deed = (store: Store, victim: TriggerRecord, draw: number) => boolean;

const NOTHING: ActionRecord = { type: 'NO_OP', noOp: true };
const ARIA: ActionRecord = { type: 'ARIA', prompt: 'Have a look.' };

/** Changes a field that a record's type calls constant: the server replaces the record. */
function replace(store: Store, victim: TriggerRecord, change: Partial<TriggerRecord>): void {
  store.state.triggers = store.state.triggers.map((each) =>
    each === victim ? { ...victim, ...change } : each,
  );
}

function addCopy(store: Store, victim: TriggerRecord, name: string): void {
  const copy = { ...structuredClone(victim), number: store.nextNumber(), name };
  store.state.triggers = [...store.state.triggers, copy];
}

function projectAt(store: Store, draw: number): ProjectRecord | undefined {
  const path = PROJECTS[draw % PROJECTS.length] ?? PROJECTS[0];
  return store.projectByName(entityOf(path), path.slice(path.indexOf('/') + 1));
}

function isFree(store: Store, scope: TriggerRecord['scope'], name: string): boolean {
  return store.triggersOn(scope).every((each) => each.name !== name);
}

function markerLines(description: string | null): readonly string[] {
  return (description ?? '').split('\n').filter((line) => line.includes('[wac:'));
}

/** The description's own text: what a person reads and writes there. */
export function ownText(description: string | null): string {
  return (description ?? '')
    .split('\n')
    .filter((line) => !line.includes('[wac:'))
    .join('\n')
    .trim();
}

/** The marker as it stands, or the empty string. */
export function markerOf(description: string | null): string {
  return markerLines(description).join('\n');
}

export const DEEDS: Readonly<Record<string, Deed>> = {
  toggle: (store, victim) => {
    replace(store, victim, { enabled: !victim.enabled });
    return true;
  },
  'edit the threshold': (store, victim, draw) => {
    const filter = JSON.parse(victim.eventFilter) as Record<string, unknown>;
    const text = JSON.stringify(filter).replace(
      /"threshold":[0-9.]+/u,
      `"threshold":${3 + (draw % 7)}.25`,
    );
    if (text === JSON.stringify(filter)) return false;
    replace(store, victim, { eventFilter: text });
    return true;
  },
  'edit the title': (store, victim, draw) => {
    if (victim.action.type !== 'NOTIFICATION') return false;
    replace(store, victim, { action: { ...victim.action, title: `by hand ${draw % 3}` } });
    return true;
  },
  'edit the severity': (store, victim) => {
    if (victim.action.type !== 'NOTIFICATION') return false;
    const severity = victim.action.severity === 'WARN' ? 'ERROR' : 'WARN';
    replace(store, victim, { action: { ...victim.action, severity } });
    return true;
  },
  'make it do nothing': (store, victim) => {
    if (victim.action.type === 'NO_OP') return false;
    replace(store, victim, { action: NOTHING });
    return true;
  },
  'describe it, marker kept': (store, victim, draw) => {
    const description = [`note ${draw % 5}`, ...markerLines(victim.description)].join('\n');
    if (ownText(victim.description) === `note ${draw % 5}`) return false;
    replace(store, victim, { description });
    return true;
  },
  'describe it with the SDK, marker lost': (store, victim, draw) => {
    replace(store, victim, { description: `sdk ${draw % 5}` });
    return true;
  },
  'describe it with the SDK and disable it': (store, victim, draw) => {
    replace(store, victim, { description: `sdk ${draw % 5}`, enabled: false });
    return true;
  },
  'cut the marker': (store, victim) => {
    const marker = markerOf(victim.description);
    if (marker === '') return false;
    replace(store, victim, {
      description: (victim.description ?? '').replace(/:[^:\]]*\]/u, ':x]'),
    });
    return true;
  },
  'mark it with a newer version': (store, victim) => {
    if (markerOf(victim.description) === '') return false;
    const description = (victim.description ?? '').replace(/@[0-9]+:/u, '@99:');
    replace(store, victim, { description });
    return true;
  },
  'take the marker off, all else kept': (store, victim) => {
    if (markerOf(victim.description) === '') return false;
    replace(store, victim, { description: ownText(victim.description) });
    return true;
  },
  'mark it as another owner': (store, victim) => {
    if (!(victim.description ?? '').includes(`[wac:${OWNER}#`)) return false;
    const description = (victim.description ?? '').replace(
      `[wac:${OWNER}#`,
      `[wac:${OTHER_OWNER}#`,
    );
    replace(store, victim, { description });
    return true;
  },
  'let the chat answer it': (store, victim) => {
    if (victim.action.type === 'ARIA') return false;
    replace(store, victim, { action: ARIA });
    return true;
  },
  'space the title': (store, victim) => {
    if (victim.action.type !== 'NOTIFICATION') return false;
    const title = `${(victim.action.title ?? '').trimEnd()}  `;
    if (title === victim.action.title) return false;
    replace(store, victim, { action: { ...victim.action, title } });
    return true;
  },
  'hide it from the key, or show it': (store, victim) => {
    replace(store, victim, { isHidden: !victim.isHidden });
    return true;
  },
  rename: (store, victim, draw) => {
    const name = [...NAMES, 'Renamed'][draw % (NAMES.length + 1)] ?? 'Renamed';
    if (!isFree(store, victim.scope, name)) return false;
    replace(store, victim, { name });
    return true;
  },
  move: (store, victim, draw) => {
    const project = projectAt(store, draw);
    // The server takes no integration of another team.
    const from = store.projectOfScope(victim.scope);
    if (project?.entity !== from?.entity) return false;
    if (project === undefined || project.number === victim.scope.number) return false;
    const scope = { kind: 'project' as const, number: project.number };
    if (!isFree(store, scope, victim.name)) return false;
    replace(store, victim, { scope });
    return true;
  },
  delete: (store, victim) => {
    store.state.triggers = store.state.triggers.filter((each) => each !== victim);
    return true;
  },
  copy: (store, victim, draw) => {
    const name = `Copy ${draw % 4}`;
    if (!isFree(store, victim.scope, name)) return false;
    addCopy(store, victim, name);
    return true;
  },
  'copy and disable the original': (store, victim, draw) => {
    const name = `Copy ${draw % 4}`;
    if (!isFree(store, victim.scope, name)) return false;
    addCopy(store, victim, name);
    replace(store, victim, { enabled: !victim.enabled });
    return true;
  },
};

/** A person creates an unmanaged automation. */
export function createUnmanaged(store: Store, draw: number): boolean {
  const project = projectAt(store, draw);
  const name = NAMES[draw % NAMES.length] ?? 'Loss';
  if (project === undefined) return false;
  const scope = { kind: 'project' as const, number: project.number };
  if (!isFree(store, scope, name)) return false;
  const slack = store.state.integrations.find(
    ({ kind, entity }) => kind === 'slack' && entity === project.entity,
  );
  const created: TriggerRecord = {
    number: store.nextNumber(),
    name,
    description: draw % 2 === 0 ? null : 'made by hand  ',
    enabled: draw % 3 !== 0,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: null,
    createdBy: store.viewer().username,
    scope,
    eventType: 'LINK_MODEL',
    eventFilter: '{"$or":[{"$and":[]}]}',
    action:
      slack === undefined || draw % 7 === 0
        ? ARIA
        : {
            type: 'NOTIFICATION',
            integration: slack.number,
            title: 'by hand ',
            message: null,
            severity: null,
          },
    lastExecutedAt: null,
    isHidden: false,
  };
  store.state.triggers = [...store.state.triggers, created];
  return true;
}
