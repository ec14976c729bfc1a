/**
 * Turns a YAML syntax tree into a JSON value, and says what of it manifests do not take.
 *
 * The tree is untrusted. Duplicate keys are found here with a set (the parser's own check is quadratic),
 * aliases are counted as they expand, and keys such as `__proto__` are refused, so that a plain object is safe.
 */
import { type Alias, type Node, type Pair } from 'yaml';
import type { ManifestCode } from '../../diagnostics/codes-manifest.js';
import type { JsonValue } from '../../lib/json.js';
import type { StringPool } from '../../lib/string-pool.js';
/** A problem by offsets; the caller turns them into a location. */
export interface YamlProblem {
    readonly code: ManifestCode;
    readonly message: string;
    readonly hint?: string;
    readonly start: number;
    readonly end: number;
    /** The first of two, for a duplicate. */
    readonly related?: {
        readonly message: string;
        readonly start: number;
        readonly end: number;
    };
}
/** What was converted, with what is needed to find locations in it again. */
export interface YamlConversion {
    readonly value: JsonValue;
    readonly problems: readonly YamlProblem[];
    /** Whether some number is written in another way than JSON would write it. */
    readonly hasOddNumbers: boolean;
    /** What each alias stands for. */
    readonly aliases: ReadonlyMap<Alias, Node>;
    /** The names of the anchors. */
    readonly anchors: Iterable<string>;
}
/** How a tree is converted. */
export interface ConversionOptions {
    /** Says at which paths numbers are kept as written, whatever their size. Default: nowhere. */
    readonly keepsNumbers?: (path: readonly string[]) => boolean;
    /** Where equal strings are kept once; absent: each is kept. */
    readonly strings?: StringPool;
}
/**
 * Converts one document's tree.
 *
 * @param otherAnchors names of anchors in earlier documents of the file, which this one cannot use.
 */
export declare function convertYaml(root: unknown, options: ConversionOptions, otherAnchors?: ReadonlySet<string>): YamlConversion;
/** The key of a pair as text; undefined for a key that is none. */
export declare function keyText(pair: Pair): string | undefined;
/** Whether a pair merges another mapping into this one (`<<: *base`). */
export declare function isMergePair(pair: Pair): boolean;
