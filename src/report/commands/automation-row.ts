import type { ExecutionFacts } from '../../model/plan/execution-history.ts';

/** One automation of the server, as `wac list` shows it. */
export interface AutomationRow {
  readonly id: string;
  readonly name: string;
  /** `describeScope`. */
  readonly scope: string;
  readonly enabled: boolean;
  /** The event in a manifest's word, or the server's type name. */
  readonly event: string;
  /** The action in a manifest's word, or the server's type name. */
  readonly action: string;
  /** Owner by its marker; absent for an unmanaged automation. */
  readonly owner?: string;
  readonly key?: string;
  /** The owner, relative to this configuration. */
  readonly state: 'managed' | 'unmanaged' | 'foreign' | 'other-environment' | 'unreadable-marker';
  readonly updatedAt?: string;
  readonly createdBy?: string;
  /** When it last fired; absent: unknown. */
  readonly executions?: ExecutionFacts;
}
