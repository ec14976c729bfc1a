/**
 * Plan documents: a plan as versioned JSON, for files, pipelines and `--format json` (`schema/plan.schema.json`).
 *
 * Holds no credential, and suspected secrets in payloads only as keyed hashes. `integrity` covers the whole document,
 * `checksum` only what would be done: two plans of one state have one checksum, whenever they were made.
 */
import { createHash } from 'node:crypto';
import jsonPatch from 'fast-json-patch';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { isJsonObject, type JsonObject, type JsonValue, toJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { Change, FieldChange } from '../../model/plan/change.ts';
import type { Conflict, Drift, HeldBack, UnmanagedAutomation } from '../../model/plan/conflict.ts';
import { type ExecutionHistory, executionSource } from '../../model/plan/execution-history.ts';
import type { Plan, Refusal } from '../../model/plan/plan.ts';
import type { PlanEvidence } from '../../model/plan/plan-evidence.ts';
import type { WebhookUser } from '../../model/plan/webhook-step.ts';
import { describeObservedScope } from '../ownership/describe-observed.ts';
import { changeDigest, digestedChange } from './plan-checksum.ts';
import { optionsDocument } from './plan-options.ts';
import { planSummary } from './plan-summary.ts';
import { DocumentRedactor } from './redact-document.ts';

/** Major.minor: a reader refuses another major version and ignores unknown fields. */
export const PLAN_FORMAT_VERSION = '2.1';

/** What is shown with a plan and is no part of it: the checksum does not cover it. */
export interface BesidePlan {
  /** Absent where nobody asked for it. */
  readonly evidence?: PlanEvidence | undefined;
  /** Absent where the server says nothing, or it is turned off. */
  readonly executions?: ExecutionHistory | undefined;
}

/**
 * The plan as JSON.
 *
 * @param tool the version of the program that made it.
 * @param directory the manifest directory, relative to the working directory; absent when it is not known.
 * @param beside what is shown with the plan. Plan files are without it.
 */
export function planDocument(
  plan: Plan,
  tool: string,
  directory?: string,
  { evidence, executions }: BesidePlan = {},
): JsonObject {
  const redactor = new DocumentRedactor(plan);
  const document: JsonObject = {
    formatVersion: PLAN_FORMAT_VERSION,
    tool: { name: 'wac', version: tool },
    server: plan.server,
    owner: plan.owner,
    environment: plan.environment ?? null,
    directory: directory ?? null,
    complete: plan.hidden === 0,
    applyable: plan.refusedBy.length === 0,
    refusedBy: plan.refusedBy.map(refusalDocument),
    checksum: plan.checksum,
    options: optionsDocument(plan.grants),
    summary: planSummary(plan),
    changes: plan.changes.map((change) => ({
      ...changeDocument(change, redactor),
      ...executionsOf(change, executions),
    })),
    drift: plan.drift.map((drift) => driftDocument(drift, redactor)),
    conflicts: plan.conflicts.map(conflictDocument),
    heldBack: plan.heldBack.map(heldBackDocument),
    unmanaged: plan.unmanaged.map(unmanagedDocument),
    diagnostics: plan.diagnostics.map(diagnosticDocument),
    ...present({
      leftOut: leftOutDocument(plan),
      evidence: evidence === undefined ? undefined : toJson(evidence),
      executionSource: executionSource(executions),
    }),
  };
  return { ...document, integrity: documentIntegrity(document) };
}

/** What `--only` left out, as the plan's document and the last line of an apply say it; undefined where nothing was selected. */
export function leftOutDocument({ leftOut }: Pick<Plan, 'leftOut'>): JsonObject | undefined {
  return leftOut === undefined ? undefined : { ...leftOut };
}

/** SHA-256 over all of a plan document but this value itself. */
export function documentIntegrity(document: JsonObject): string {
  const { integrity: _, ...rest } = document;
  return createHash('sha256')
    .update(`wac/plan-file\n${stableJson(rest)}`, 'utf8')
    .digest('hex');
}

/** RFC 6902 operations that turn one document into the other. */
export function documentPatch(before: JsonObject, after: JsonObject): readonly JsonObject[] {
  const operations: readonly unknown[] = jsonPatch.compare(before, after);
  return operations.filter(isJsonObject);
}

function changeDocument(change: Change, redactor: DocumentRedactor): JsonObject {
  const digested = digestedChange(change, redactor);
  const { before, after, precondition, result, temporary } = digested;
  return {
    ...present({ kind: change.webhook === undefined ? undefined : 'webhook' }),
    key: change.key,
    name: change.name,
    scope: change.scope,
    entity: change.entity,
    action: change.action,
    reason: change.reason,
    origin: change.origin,
    danger: change.danger,
    counted: change.isCounted,
    fields: change.fields.map((field) => fieldDocument(field, redactor)),
    patch: isJsonObject(before) && isJsonObject(after) ? documentPatch(before, after) : [],
    before,
    after,
    precondition: { ...precondition },
    result: result === null ? null : { ...result },
    dependsOn: change.dependsOn,
    temporaryName: change.temporaryName ?? null,
    temporary: temporary === null ? null : { ...temporary },
    digest: changeDigest(digested),
    source: sourceDocument(change.source),
    ...present({ usedBy: change.webhook?.users.map(userDocument) }),
  };
}

/** When and how often the automation of a change has fired; nothing where it is unknown. */
function executionsOf({ before }: Change, executions: ExecutionHistory | undefined): JsonObject {
  const facts = before === undefined ? undefined : executions?.facts.get(before.id);
  return facts === undefined ? {} : { executions: toJson(facts) };
}

/** An automation that uses a webhook. */
function userDocument({ id, name, entity, owner, key }: WebhookUser): JsonObject {
  return { id, name, entity, owner: owner ?? null, key: key ?? null };
}

function fieldDocument(field: FieldChange, redactor: DocumentRedactor): JsonObject {
  const { path, part, before, after, origin } = field;
  // A webhook has names of secrets, and its address is safe already.
  const name = part === 'webhook' ? '' : path.slice(path.lastIndexOf('.') + 1);
  return {
    path,
    part,
    ...present({
      before: before === undefined ? undefined : redactor.redact(before, name),
      after: after === undefined ? undefined : redactor.redact(after, name),
    }),
    origin,
  };
}

function driftDocument(drift: Drift, redactor: DocumentRedactor): JsonObject {
  return {
    key: drift.key,
    name: drift.name,
    scope: drift.scope,
    id: drift.id ?? null,
    kind: drift.kind,
    fields: drift.fields.map((field) => fieldDocument(field, redactor)),
    repaired: drift.isRepaired,
    updatedAt: drift.updatedAt ?? null,
    source: sourceDocument(drift.source),
  };
}

function conflictDocument(conflict: Conflict): JsonObject {
  const { code, key, name, scope, message, hint, ids, source } = conflict;
  return { code, key, name, scope, message, hint, ids, source: sourceDocument(source) };
}

/** What a plan does not change although it would have to, as its document and the last line of an apply say it. */
export function heldBackDocument({ source, ...rest }: HeldBack): JsonObject {
  return { ...rest, source: sourceDocument(source) };
}

function unmanagedDocument({ observed, reason, owner, key }: UnmanagedAutomation): JsonObject {
  return {
    id: observed.id,
    name: observed.name,
    scope: describeObservedScope(observed),
    reason,
    owner: owner ?? null,
    key: key ?? null,
  };
}

/** Why a plan may not be applied, as its document and the last line of an apply say it. */
export function refusalDocument(refusal: Refusal): JsonObject {
  switch (refusal.kind) {
    case 'guard': {
      const { counter, entity, count, owned, limit, message, hint } = refusal.breach;
      return {
        kind: refusal.kind,
        counter,
        entity: entity ?? null,
        count,
        owned,
        limit: { ...limit },
        message,
        hint,
      };
    }
    case 'conflicts':
      return { kind: refusal.kind, count: refusal.count };
    case 'disjoint':
    case 'newer-marker':
      return { ...refusal };
  }
}

function diagnosticDocument(diagnostic: Diagnostic): JsonObject {
  const { code, severity, message, hint, range, names, keys, alsoAt = [] } = diagnostic;
  const count = Math.max(keys?.length ?? 0, names?.length ?? 0, alsoAt.length + 1);
  return {
    code,
    severity,
    message,
    hint: hint ?? null,
    source: sourceDocument(range),
    ...present({
      count: count > 1 ? count : undefined,
      names,
      keys,
      alsoAt: alsoAt.length === 0 ? undefined : alsoAt.map(sourceDocument),
    }),
  };
}

function sourceDocument(range: SourceRange | undefined): JsonValue {
  if (range === undefined) return null;
  return { file: range.file, line: range.start.line, column: range.start.column };
}
