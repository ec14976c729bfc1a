/** What `wac integrations` shows: the integrations of teams, and who uses each. */
import type { Integration } from '../../model/integration.ts';
import type { AutomationRow } from './automation-row.ts';

/** An owner that manages a webhook, by the marker of one of its automations. */
export interface WebhookManager {
  readonly owner: string;
  /** The key of the webhook's manifest. */
  readonly key: string;
}

/** One integration and its users. */
export interface IntegrationUsage {
  readonly integration: Integration;
  /** The automations that use it, whoever owns them, by scope and name. */
  readonly users: readonly AutomationRow[];
  /** The owners that manage it; empty for Slack channels and for webhooks that no marker records. */
  readonly managedBy: readonly WebhookManager[];
  /** `unknown` where nothing that was read uses it and not everything could be read. */
  readonly usage: 'used' | 'unused' | 'unknown';
  /** Whether automations of several owners use it, or of one that does not manage it. No marker counts as an owner. */
  readonly isShared: boolean;
}

/** The integrations of all teams that were asked for. */
export interface IntegrationUsages {
  /** By the team that owns them, sorted. */
  readonly entities: readonly {
    readonly entity: string;
    /** Those that were asked for. */
    readonly integrations: readonly IntegrationUsage[];
    /** All of the team, also those that were not asked for. */
    readonly all: readonly Integration[];
  }[];
  /** The organizations whose automations were read; automations of others cannot be seen. */
  readonly organizations: readonly string[];
  /** What could not be read, as sentences; empty where everything was. */
  readonly unread: readonly string[];
}
