/** The configuration (`wac.yaml`), resolved for one environment. */
import type { SourceRange } from '../diagnostics/source-range.js';
import type { Declaration, OnRemove } from './automation.js';
import type { GuardLimits } from './plan/policy.js';
import type { SourceFile } from './source-file.js';
import type { WebhookDeclaration } from './webhook/webhook.js';
/** A removal that a reviewer has agreed to: the guard does not count it. */
export interface ReviewedRemoval {
    readonly key: string;
    /** ISO date; past it the entry is only a warning. */
    readonly until: string;
    readonly source?: SourceRange;
}
/** The configuration with one environment's settings laid over it, defaults filled in. */
export interface Configuration {
    /** With the environment's suffix (`acme/ml-platform:prod`), as the marker carries it. */
    readonly owner: string;
    /** With the environment's suffix where they carry one. */
    readonly formerOwners: readonly string[];
    /** Owners and former owners of all environments; absent where the configuration was made otherwise. */
    readonly declaredOwners?: readonly string[];
    /**
     * The entities of this server that the environment of each declared owner reads; absent where the configuration was made
     * otherwise.
     */
    readonly entitiesByOwner?: ReadonlyMap<string, readonly string[]>;
    /** Owners of all environments of the other manifest directories of the same Git repository; absent: none is known. */
    readonly otherOwners?: readonly string[];
    /** Absent when no environments are declared. */
    readonly environment?: string;
    /** The pinned server; absent when any will do. */
    readonly server?: string;
    /** Whether requests to `server` may cross a network over plain http; absent: no. */
    readonly allowInsecureHttp?: boolean;
    /** The default entity; absent when each manifest names its own. */
    readonly entity?: string;
    readonly entities: readonly string[];
    readonly organizations: readonly string[];
    readonly formerEntities: readonly string[];
    readonly onRemove: OnRemove;
    readonly drift: 'repair' | 'report';
    readonly guard: GuardLimits;
    readonly removed: readonly ReviewedRemoval[];
    /** Every action is to be replaced by doing nothing. */
    readonly shadow: boolean;
    /** Whether to ask the server when automations last fired; absent: `on`. */
    readonly executionHistory?: 'on' | 'off';
}
/** A directory of manifests, read, expanded and validated for one environment. */
export interface Project {
    readonly configuration: Configuration;
    /** Every declared environment's name, in the file's order; empty when none is declared. */
    readonly environments: readonly string[];
    /** Sorted by key. */
    readonly declarations: readonly Declaration[];
    /** Webhooks that manifests declare, sorted by key; absent: none. */
    readonly webhooks?: readonly WebhookDeclaration[];
    /** Integration aliases of the configuration, by name. */
    readonly aliases: ReadonlyMap<string, import('./integration.js').IntegrationRef>;
}
/** A `wac.yaml`; its path is absolute. */
export interface ConfigurationFile extends SourceFile {
    /** Its folder, without symbolic links. */
    readonly directory: string;
}
/** The configurations of the other manifest directories that one directory must share no owner with. */
export interface OtherConfigurations {
    /**
     * Lists that all directories of a run share, so that what is found out about a list is found out once. They have the
     * configuration of the directory itself too, and one may be in several.
     */
    readonly lists: readonly (readonly ConfigurationFile[])[];
    /** The directory itself, without symbolic links. */
    readonly own: string;
    /** Whether the configuration of a folder is that of the directory itself, or one below it, which is an error of its own. */
    isOwn(folder: string): boolean;
    /** The path relative to the directory as it is named, with forward slashes. */
    pathOf(file: ConfigurationFile): string;
}
