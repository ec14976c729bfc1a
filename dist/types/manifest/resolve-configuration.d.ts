/** The configuration as one run needs it: for one environment, with what manifests are expanded with. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type GlobPattern } from '../lib/glob-pattern.js';
import { type JsonObject } from '../lib/json.js';
import type { Configuration } from '../model/configuration.js';
import type { LintRules } from './generated/config.js';
import type { ParsedConfiguration } from './parse-configuration.js';
import type { IntegrationAlias } from './source/integration-alias.js';
/** One override, of the whole configuration or of the chosen environment. */
export interface OverrideRule {
    /** Its JSON Pointer in the configuration. */
    readonly pointer: string;
    /** Whether it is for every environment. */
    readonly isGlobal: boolean;
    /** Which keys it is for, as written. */
    readonly match: string;
    readonly pattern: GlobPattern;
    readonly set?: JsonObject;
    readonly patch?: readonly JsonObject[];
}
/** The configuration for one environment, with what manifests are expanded with. */
export interface ResolvedConfiguration {
    readonly configuration: Configuration;
    readonly environments: readonly string[];
    readonly vars: JsonObject;
    readonly aliases: ReadonlyMap<string, IntegrationAlias>;
    readonly nameSuffix: string;
    readonly overrides: readonly OverrideRule[];
    readonly source: ParsedConfiguration['source'];
    /** Names of variables that were asked for, filled in as manifests are expanded. */
    readonly usedVars: Set<string>;
    /** Codes that no comment can silence. */
    readonly lockedLints: ReadonlySet<string>;
    /** The rules of the team for this environment. */
    readonly lintRules: LintRules;
}
/** What was chosen on the command line. */
export interface EnvironmentChoice {
    readonly environment?: string | undefined;
    readonly vars?: ReadonlyMap<string, string> | undefined;
    /** Fields of manifests that are set for this run, by key; over what the configuration overrides. */
    readonly sets?: readonly ManifestSet[] | undefined;
}
/** Fields to set in the manifest of one key. */
export interface ManifestSet {
    /** The key, or the bare key of a matrix for every copy. */
    readonly key: string;
    /** Values by dotted path. */
    readonly set: JsonObject;
}
/** The configuration of the chosen environment; undefined when none could be chosen. */
export declare function resolveConfiguration(parsed: ParsedConfiguration, choice: EnvironmentChoice): {
    readonly value: ResolvedConfiguration | undefined;
    readonly diagnostics: readonly Diagnostic[];
};
