/** An artifact or collection event against one automation. */
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import type { Automation, Declaration, Observed } from '../../model/automation.ts';
import type { ArtifactEventKind } from '../../model/kinds/event-kinds.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import type { Assumptions } from '../assumptions.ts';
import { filterReason, filterVerdict, type Verdict } from '../filter/verdict.ts';
import type { Evaluable } from '../metric/evaluable.ts';
import { matchesScope } from './matches-scope.ts';

/** The version or collection that an event speaks of; what is absent is not known. */
export interface ArtifactDocument {
  readonly collection?: string;
  /** `v12`. */
  readonly version?: string;
  readonly type?: string;
  readonly metadata?: JsonObject;
  /** The server's id. */
  readonly id?: string;
}

/** One thing that happened to an artifact or a collection. */
export interface ArtifactOccurrence {
  readonly kind: ArtifactEventKind;
  /** The alias that was added; on other events the version's own. */
  readonly alias?: string;
  /** The tag that was added or removed; on other events the version's own. */
  readonly tag?: string;
  readonly artifact?: ArtifactDocument;
  /** User name of who did it. */
  readonly author?: string;
  readonly project?: string;
  readonly entity?: string;
  /** Every name of the organization that the entity belongs to; absent when not known. */
  readonly organizations?: readonly string[];
}

/** An automation with its location. */
export type Scoped = Evaluable & {
  readonly scope: Automation['scope'] | Declaration['scope'] | Observed['scope'];
};

/** Whether the automation acts on the event, and why not. */
export function evaluateArtifactEvent(
  automation: Scoped,
  occurrence: ArtifactOccurrence,
  assumptions: Assumptions = {},
): Verdict {
  const { event, enabled, scope } = automation;
  if (!enabled) return verdict('disabled');
  if (event.kind !== occurrence.kind || !('filter' in event)) return verdict('event-mismatch');
  const origin = { ...occurrence, ...pickCollection(occurrence) };
  if (!matchesScope(scope, origin)) return verdict('scope-mismatch');
  const filter = filterVerdict(event.filter, filterDocument(occurrence), assumptions);
  return { ...verdict(filterReason(filter, 'filter-false') ?? 'fired'), leaves: filter.leaves };
}

function pickCollection({ artifact }: ArtifactOccurrence): { collection?: string } {
  return artifact?.collection === undefined ? {} : { collection: artifact.collection };
}

/** What a filter sees: a field that the event does not carry is missing. */
function filterDocument({ alias, tag }: ArtifactOccurrence): JsonObject {
  const document: Record<string, JsonValue> = {};
  if (alias !== undefined) document['alias'] = alias;
  if (tag !== undefined) document['tag'] = tag;
  return document;
}

function verdict(reason: ReasonCode): Verdict {
  return { reason, fires: reason === 'fired' ? 1 : 0, leaves: [], dependsOn: [] };
}
