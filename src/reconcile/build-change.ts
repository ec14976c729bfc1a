/** Builds changes: everything that follows from what is there, what is to be sent and why. */
import type { SourceRange } from '../diagnostics/source-range.ts';
import type { JsonObject, JsonValue } from '../lib/json.ts';
import { present } from '../lib/present.ts';
import type { AutomationDraft, Observed, Part } from '../model/automation.ts';
import {
  type CanonicalAutomation,
  canonicalAutomation,
} from '../model/canonical/canonical-automation.ts';
import type { Content } from '../model/canonical/content.ts';
import { automationDigest } from '../model/canonical/digest.ts';
import {
  type DocumentPair,
  diffAutomations,
  documentPair,
} from '../model/document/diff-documents.ts';
import { automationDocument } from '../model/document/document.ts';
import type {
  Change,
  ChangeAction,
  ChangeReason,
  FieldChange,
  Origin,
} from '../model/plan/change.ts';
import { describeScope } from '../model/scope.ts';
import { changeDangers, worstDanger } from './guard/change-dangers.ts';
import { describeObservedScope, entityOf } from './ownership/describe-observed.ts';

/** What a change is made of. */
export interface ChangeParts {
  readonly key: string;
  readonly action: ChangeAction;
  readonly reason: ChangeReason;
  readonly origin: Origin;
  /** Absent for a create. */
  readonly before?: CanonicalAutomation<Observed>;
  /** The exact marker line of `before`; absent when it has none. */
  readonly line?: string;
  /** Absent for a delete. */
  readonly after?: AutomationDraft;
  /** Who made the difference in a part; absent: `origin`, for all. */
  readonly origins?: ReadonlyMap<Part, Origin>;
  /** What changes in what the marker remembers; absent: nothing. */
  readonly lifecycle?: readonly FieldChange[];
  readonly isCounted?: boolean;
  readonly source?: SourceRange;
}

/** The change; its dependencies are found later, when all changes are known. */
export function buildChange(parts: ChangeParts): Change {
  const { key, action, reason, origin, after, line, source, lifecycle = [] } = parts;
  const before = parts.before?.content;
  const afterContent = after === undefined ? undefined : contentAfter(before, after);
  const shown = documents(before, afterContent);
  return {
    key,
    action,
    reason,
    origin,
    danger: worstDanger(changeDangers({ action, ...present({ before, after }) })),
    name: after?.name ?? before?.name ?? key,
    ...slotText(before, after),
    fields: [...fieldsAfter(afterContent, shown, parts), ...lifecycle],
    ...present({ before, after }),
    ...withLifecycle(shown, lifecycle),
    precondition:
      parts.before === undefined
        ? { kind: 'free' }
        : {
            kind: 'present',
            id: parts.before.content.id,
            digest: automationDigest(parts.before),
            ...present({ marker: line }),
          },
    dependsOn: [],
    isCounted: parts.isCounted ?? true,
    ...present({ source }),
  };
}

/** What the server holds after a draft was written; what a draft leaves out stays. */
export function contentAfter(
  before: Content | undefined,
  draft: AutomationDraft,
): Content | undefined {
  const event = draft.event ?? before?.event;
  const action = draft.action ?? before?.action;
  if (event === undefined || action === undefined) return undefined;
  return { ...draft, event, action };
}

/** The fields that differ between two automations, each with who made the difference. */
export function fieldChanges(
  before: CanonicalAutomation,
  after: CanonicalAutomation,
  parts: Pick<ChangeParts, 'origin' | 'origins'>,
  documents?: DocumentPair,
): readonly FieldChange[] {
  return diffAutomations(before, after, documents).map((difference) => ({
    ...difference,
    origin: parts.origins?.get(difference.part) ?? parts.origin,
  }));
}

function fieldsAfter(
  after: Content | undefined,
  { beforeDocument, afterDocument }: Pick<Change, 'beforeDocument' | 'afterDocument'>,
  parts: ChangeParts,
): readonly FieldChange[] {
  const { before } = parts;
  if (before === undefined || after === undefined) return [];
  const documents =
    beforeDocument === undefined || afterDocument === undefined
      ? undefined
      : { before: beforeDocument, after: afterDocument };
  return fieldChanges(before, canonicalAutomation(after, { like: before }), parts, documents);
}

/** The documents with what changes of the lifecycle, so that a patch shows it. */
function withLifecycle(
  { beforeDocument, afterDocument }: Pick<Change, 'beforeDocument' | 'afterDocument'>,
  fields: readonly FieldChange[],
): Pick<Change, 'beforeDocument' | 'afterDocument'> {
  const add = (document: JsonObject, side: 'before' | 'after'): JsonObject => {
    const lifecycle: Record<string, JsonValue> = {};
    let result = document;
    for (const { path, [side]: value } of fields) {
      if (value === undefined) continue;
      if (path.startsWith(LIFECYCLE)) lifecycle[path.slice(LIFECYCLE.length)] = value;
      else result = { ...result, [path]: value };
    }
    return Object.keys(lifecycle).length === 0 ? result : { ...result, lifecycle };
  };
  return {
    ...present({
      beforeDocument: beforeDocument === undefined ? undefined : add(beforeDocument, 'before'),
      afterDocument: afterDocument === undefined ? undefined : add(afterDocument, 'after'),
    }),
  };
}

const LIFECYCLE = 'lifecycle.';

function documents(
  before: Content | undefined,
  after: Content | undefined,
): Pick<Change, 'beforeDocument' | 'afterDocument'> {
  if (before !== undefined && after !== undefined) {
    const pair = documentPair(before, after);
    return { beforeDocument: pair.before, afterDocument: pair.after };
  }
  return {
    ...present({
      beforeDocument: before === undefined ? undefined : automationDocument(before),
      afterDocument: after === undefined ? undefined : automationDocument(after),
    }),
  };
}

function slotText(
  before: Observed | undefined,
  after: AutomationDraft | undefined,
): Pick<Change, 'scope' | 'entity'> {
  // A guard counts what is lost where it was.
  const entity = before === undefined ? (after?.scope.entity ?? '') : entityOf(before);
  if (after !== undefined) return { scope: describeScope(after.scope), entity };
  return { scope: before === undefined ? '' : describeObservedScope(before), entity };
}
