/** An artifact or collection event against one automation. */
import type { JsonObject } from '../../lib/json.js';
import type { Automation, Declaration, Observed } from '../../model/automation.js';
import type { ArtifactEventKind } from '../../model/kinds/event-kinds.js';
import type { Assumptions } from '../assumptions.js';
import { type Verdict } from '../filter/verdict.js';
import type { Evaluable } from '../metric/evaluable.js';
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
export declare function evaluateArtifactEvent(automation: Scoped, occurrence: ArtifactOccurrence, assumptions?: Assumptions): Verdict;
