/** The words and symbols in which plans speak of changes; shared, so that text and Markdown agree. */
import type {
  Change,
  ChangeAction,
  ChangeReason,
  Danger,
  Origin,
} from '../../model/plan/change.ts';

/** The sign before a change. */
export const ACTION_SYMBOLS: Readonly<Record<ChangeAction, string>> = {
  create: '+',
  update: '~',
  adopt: '>',
  disable: '!',
  release: '<',
  delete: '-',
};

/** What a change costs, for its headline; empty where it costs nothing. */
export function dangerLabel({
  action,
  danger,
  webhook,
}: Pick<Change, 'action' | 'danger' | 'webhook'>): string {
  if (webhook !== undefined && danger === 'redirects') return 'posts to another address';
  return action === 'release' ? 'is unmanaged afterwards' : DANGER_LABELS[danger];
}

const DANGER_LABELS: Readonly<Record<Danger, string>> = {
  none: '',
  silences: 'silences an alert',
  alters: 'changes the event',
  redirects: 'goes to another integration',
  removes: 'is removed',
};

/** Why, where the action alone does not say it. */
export const REASON_TEXTS: Readonly<Record<ChangeReason, string>> = {
  declared: '',
  drifted: 'edited on the server since the last apply',
  marker: 'only the marker line is refreshed',
  lifecycle: 'settings of wac in its marker change',
  're-keyed': 'the same automation under another key',
  'integration-replaced': 'the integration was created again under the same name',
  adopted: 'exists unmanaged, and is taken over',
  'taken-over': 'taken over from another owner',
  'not-declared': 'no manifest describes it any more',
  'entity-left': 'its entity is under formerEntities',
  inexpressible: 'was changed into something that a manifest cannot express; replaced whole',
  shadow: 'shadow mode',
  restored: 'restored from a restore file',
  destroyed: 'everything in this environment is removed',
  duplicate: 'another automation has the same key; the older one stays',
  recreated: 'another user created it, and only its creator can edit it: deleted and created again',
  replaced: 'this server cannot change a webhook: a new one is created, the old one deleted last',
  superseded: 'another one has replaced it, and nothing uses it any more',
  released: 'no longer managed, otherwise unchanged',
};

/** Where a difference comes from, where it is not Git alone. */
export const ORIGIN_TEXTS: Readonly<Record<Origin, string>> = {
  git: '',
  drift: 'edited on the server',
  both: 'edited on the server and in Git',
  missing: '',
};

/** Danger first, then what takes away before what adds. */
export const DANGER_ORDER: readonly Danger[] = [
  'removes',
  'silences',
  'redirects',
  'alters',
  'none',
];

/** The order of actions of one danger. */
export const ACTION_ORDER: readonly ChangeAction[] = [
  'delete',
  'release',
  'disable',
  'update',
  'adopt',
  'create',
];

/** `to create`, `created`: the word for counts before and after. */
export const DONE_WORDS: Readonly<Record<ChangeAction, string>> = {
  create: 'created',
  update: 'updated',
  adopt: 'adopted',
  disable: 'disabled',
  release: 'released',
  delete: 'deleted',
};
