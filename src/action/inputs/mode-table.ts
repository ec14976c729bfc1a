/** The modes of the action, in the order of the documentation. */

/** Where a mode may run, and what it may do with the server. */
export interface ModeRules {
  /** Names of GitHub events. */
  readonly events: readonly string[] | 'all';
  readonly access: 'none' | 'read' | 'write';
}

const NAMES = ['validate', 'plan', 'check', 'apply', 'drift', 'setup'] as const;

/** What a run does. */
export type Mode = (typeof NAMES)[number];

export const MODE_NAMES: readonly Mode[] = NAMES;

export const MODES: Readonly<Record<Mode, ModeRules>> = {
  validate: { events: 'all', access: 'none' },
  plan: { events: ['pull_request', 'merge_group', 'push', 'workflow_dispatch'], access: 'read' },
  check: {
    events: ['pull_request', 'merge_group', 'schedule', 'workflow_dispatch'],
    access: 'read',
  },
  apply: { events: ['push', 'schedule', 'workflow_dispatch'], access: 'write' },
  drift: { events: ['push', 'schedule', 'workflow_dispatch'], access: 'read' },
  setup: { events: 'all', access: 'none' },
};
