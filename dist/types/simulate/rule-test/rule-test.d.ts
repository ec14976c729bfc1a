/** A rule test, read: what each case gives and what it expects. */
import type { SourceRange } from '../../diagnostics/source-range.js';
import type { JsonValue } from '../../lib/json.js';
import type { ActionKind } from '../../model/action.js';
import type { ReasonCode } from '../../model/rule-test/reason-code.js';
import type { Assumptions } from '../assumptions.js';
import type { ArtifactOccurrence } from '../event/evaluate-artifact-event.js';
import type { RunStateWord } from '../event/evaluate-states.js';
import type { RunDocument } from '../filter/run-document.js';
/** One document of a `*.test.yaml`. */
export interface RuleTest {
    readonly file: string;
    /** A key; the bare key of a matrix means every copy. */
    readonly automation: {
        readonly key: string;
        readonly range: SourceRange;
    };
    /** Absent: every environment that has the automation. */
    readonly environment?: {
        readonly name: string;
        readonly range: SourceRange;
    };
    readonly cases: readonly RuleTestCase[];
}
/** One case, or one row of its table, with the defaults merged in. */
export interface RuleTestCase {
    readonly name: string;
    /** From 1; absent without a table. */
    readonly row?: number;
    readonly range: SourceRange;
    readonly given: Given;
    readonly expect: Expectation;
    /** Interpretations that this case takes on the record. */
    readonly assume: Assumptions;
}
/** What happens in a case. */
export interface Given {
    readonly run: RunDocument;
    /** Values by metric, a gap being undefined. */
    readonly series?: ReadonlyMap<string, readonly (number | undefined)[]>;
    readonly history?: {
        readonly path: string;
        readonly range: SourceRange;
    };
    readonly states?: readonly RunStateWord[];
    readonly event?: ArtifactOccurrence;
    /** Milliseconds since 1970, of row 0. */
    readonly start: number;
    /** Milliseconds from row to row. */
    readonly every: number;
}
/** What a payload's value must be; a mapping names only the keys that matter. */
export type ExpectedValue = {
    readonly kind: 'matches';
    readonly regex: string;
} | {
    readonly kind: 'present';
} | {
    readonly kind: 'absent';
} | {
    readonly kind: 'equals';
    readonly value: JsonValue;
} | {
    readonly kind: 'list';
    readonly items: readonly ExpectedValue[];
} | {
    readonly kind: 'map';
    readonly entries: ReadonlyMap<string, ExpectedValue>;
};
/** A number with the precision it was written with. */
export interface ExpectedNumber {
    readonly value: number;
    /** Digits after the point, exponent counted in. */
    readonly decimals: number;
    readonly text: string;
}
/** The strings of an action with their template variables replaced; absent where the action has none such. */
export interface RenderedStrings {
    /** The body of a webhook. */
    readonly payload?: string;
    /** Of a notification. */
    readonly title?: string;
    readonly message?: string;
    /** Of a prompt to ARIA. */
    readonly prompt?: string;
}
/** What a case expects; what is absent is not checked. */
export interface Expectation extends Readonly<Partial<Record<keyof RenderedStrings, ExpectedValue>>> {
    /** True is at least once; a number is exactly that often. */
    readonly fires?: boolean | number;
    readonly because?: ReasonCode;
    /** The step at which it first fires. */
    readonly at?: number | {
        readonly between: readonly [number, number];
    };
    /** What was compared when it first fires, in the manifest's terms. */
    readonly value?: ExpectedNumber;
    readonly suppressed?: number;
    readonly action?: ActionKind;
    readonly integration?: string;
    /** The payload has no other keys, at any depth. */
    readonly exact: boolean;
}
