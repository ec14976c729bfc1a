/** What an acceptance works on, and what it gives. */
import type { JsonValue } from '../../lib/json.ts';
import type { Desired } from '../../model/automation.ts';
import type { AutomationApi, Inventory } from '../../model/automation-api.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';

/** What is accepted, and where it was found. */
export interface AcceptInput {
  /** Keys of drifted automations of `plan.drift`. */
  readonly keys: readonly string[];
  readonly tree: {
    readonly directory: string;
    readonly files: readonly SourceFile[];
    readonly configuration?: SourceFile;
  };
  readonly environment?: string;
  readonly vars: ReadonlyMap<string, string>;
  readonly plan: Plan;
  readonly desired: readonly Desired[];
  /** The webhooks that manifests declare. */
  readonly webhooks: readonly WebhookDeclaration[];
  readonly inventory: Inventory;
  readonly policy: PlanPolicy;
  readonly api: AutomationApi;
}

/** What was accepted; nothing where there is an error. */
export interface AcceptedDrift {
  /** The files that change, with their new text. */
  readonly files: readonly SourceFile[];
  readonly edits: readonly AcceptedEdit[];
}

/** One field of one automation. */
export interface AcceptedEdit {
  readonly key: string;
  /** As diagnostics show it. */
  readonly file: string;
  readonly path: string;
  /** What the manifest said; absent when it did not say it. */
  readonly before?: JsonValue;
  /** What it says now; absent when it no longer says it. */
  readonly after?: JsonValue;
}

/** The text of the directory, as edited so far. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly configuration?: SourceFile;
}
