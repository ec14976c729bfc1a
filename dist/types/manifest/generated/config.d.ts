import type { JsonValue } from '../../lib/json.js';
/**
 * The configuration of a directory of manifests: `wac.yaml` at its top.
 */
export interface ConfigurationDocument {
    /**
     * The version of this format.
     */
    version: 1;
    /**
     * The owner of the automations in this directory: the identity of the repository, such as `acme/ml-platform`.
     */
    owner: string;
    /**
     * Earlier values of `owner`. After a rename, automations with these owners are taken over.
     */
    formerOwners?: string[];
    /**
     * The server that this directory is for. Runs against another server are refused. If WANDB_BASE_URL and W&B settings files name no server, this one is used.
     */
    server?: string;
    /**
     * Allows plain http to `server`, and to no other. Anyone on the network can then read the API key.
     */
    allowInsecureHttp?: boolean;
    /**
     * The entity of project names without one, and the team that owns the integrations of automations on registries and organizations.
     */
    entity?: string;
    /**
     * All entities that this directory reads and writes. Default: `entity` alone.
     */
    entities?: string[];
    /**
     * All organizations that this directory reads and writes, by display name or entity name.
     */
    organizations?: string[];
    /**
     * Entities that this directory no longer uses: owned automations there are removed. An entity that does not exist is skipped.
     */
    formerEntities?: string[];
    /**
     * What happens to an owned automation when no manifest describes it any more: `delete` it, `disable` it, `keep` it (it stays on the server and wac keeps the marker), or `release` it (it stays on the server and wac removes the marker).
     */
    onRemove: ("delete" | "disable" | "keep" | "release");
    /**
     * What a plan does with edits made on the server: undo them (`repair`) or only show them (`report`).
     */
    drift?: ("repair" | "report");
    /**
     * Whether to ask the server when automations last fired, for `wac list`, `wac show`, `wac doctor`, plans and comments. Counts come from an API that W&B does not document. Nothing else depends on it.
     */
    executionHistory?: ("on" | "off");
    guard?: Guard;
    /**
     * Settings of the offline checks.
     */
    lint?: {
        /**
         * Diagnostic codes that no comment in a manifest can silence.
         *
         * Items: One code.
         */
        locked?: string[];
        rules?: LintRules;
    };
    /**
     * Reviewed removals: the guard does not count them.
     *
     * Items: One reviewed removal.
     */
    removed?: {
        /**
         * The key of the automation to remove.
         */
        key: string;
        /**
         * The last day on which the entry counts.
         */
        until: string;
    }[];
    /**
     * Values for `${{ vars.NAME }}`.
     */
    vars?: {
        [k: string]: string | number | boolean | JsonValue[] | {};
    };
    /**
     * Aliases for integrations, which manifests can use by name.
     */
    integrations?: {
        [k: string]: Integration;
    };
    /**
     * Changes to some manifests, in every environment. `wac accept` writes here what it cannot write into a manifest.
     */
    overrides?: Override[];
    /**
     * Environments by name: each has automations of its own, under the owner `OWNER:NAME`.
     */
    environments?: {
        [k: string]: Environment;
    };
    /**
     * The environment that is used when none is chosen.
     */
    defaultEnvironment?: string;
}
/**
 * Limits that refuse a plan. Each counts in total and per entity; more than the limit refuses; a single change passes unless the limit is 0.
 */
export interface Guard {
    /**
     * How many automations a plan may delete or release.
     */
    maxDeletes?: number;
    /**
     * The same limit as a share of the owned automations.
     */
    maxDeletePercent?: number;
    /**
     * How many automations a plan may silence.
     */
    maxSilenced?: number;
    /**
     * The same limit as a share of the owned automations.
     */
    maxSilencedPercent?: number;
    /**
     * How many automations a plan may point to another integration.
     */
    maxRedirected?: number;
    /**
     * How many protected automations a plan may change in event, filter or threshold.
     */
    maxAltered?: number;
    /**
     * The same limit as a share of the owned automations.
     */
    maxAlteredPercent?: number;
}
/**
 * Rules of the team. A violation is a warning; what has no default is off.
 */
export interface LintRules {
    /**
     * An RE2 expression that every name must match.
     */
    namePattern?: string;
    /**
     * Every automation has a description.
     */
    requireDescription?: boolean;
    /**
     * Every notification has a severity.
     */
    requireSeverity?: boolean;
    /**
     * Every run event has a run filter.
     */
    requireRunFilter?: boolean;
    /**
     * The only integrations that actions may use: aliases, Slack channels, names of webhooks, or ids.
     *
     * Items: One integration.
     */
    integrations?: string[];
    /**
     * The smallest and the largest value that a metric can have, by its name.
     */
    metricBounds?: {
        /**
         * The bounds of one metric.
         */
        [k: string]: {
            /**
             * The smallest value.
             */
            min?: number;
            /**
             * The largest value.
             */
            max?: number;
        };
    };
    /**
     * How many automations may use one integration for the same event in the same scope.
     */
    maxFanOut?: number;
    /**
     * How often a day an automation may fire on recorded runs before `wac lint --live` calls it noisy.
     */
    maxFiresPerDay?: number;
}
/**
 * An integration: one of `slack`, `webhook`, `id`.
 */
export interface Integration {
    /**
     * A Slack channel that the team has connected to W&B.
     */
    slack?: {
        /**
         * The channel's name.
         */
        channel: string;
        /**
         * The Slack workspace. Required if several workspaces have a channel of this name.
         */
        workspace?: string;
    };
    /**
     * The name of a webhook integration of the team.
     */
    webhook?: string;
    /**
     * The id of an integration on the server.
     */
    id?: string;
    /**
     * The team that owns the integration. Default: the entity of the scope, or the configuration's `entity` for registries and organizations.
     */
    entity?: string;
}
/**
 * A change to some manifests: `match` and one of `set`, `patch`.
 */
export interface Override {
    /**
     * The keys, with `*` for any characters except `/`. The key of a matrix means every copy.
     */
    match: string;
    /**
     * New values by dotted path.
     */
    set?: {};
    /**
     * RFC 6902 operations on the manifest.
     *
     * @minItems 1
     *
     * Items: One RFC 6902 operation.
     */
    patch?: {
        /**
         * What to do.
         */
        op: ("add" | "remove" | "replace" | "move" | "copy" | "test");
        /**
         * A JSON Pointer.
         */
        path: string;
        /**
         * A JSON Pointer: where `move` and `copy` take the value from.
         */
        from?: string;
        /**
         * The value of `add`, `replace` and `test`.
         */
        value?: {
            [k: string]: JsonValue;
        };
    }[];
}
/**
 * Settings of one environment. They override the rest of the configuration.
 */
export interface Environment {
    /**
     * Values for `${{ vars.NAME }}`.
     */
    vars?: {
        [k: string]: string | number | boolean | JsonValue[] | {};
    };
    /**
     * Aliases for integrations, which manifests can use by name.
     */
    integrations?: {
        [k: string]: Integration;
    };
    /**
     * The entity of project names without one, and the team that owns the integrations of automations on registries and organizations.
     */
    entity?: string;
    /**
     * All entities that this directory reads and writes. Default: `entity` alone.
     */
    entities?: string[];
    /**
     * The server that this directory is for. Runs against another server are refused. If WANDB_BASE_URL and W&B settings files name no server, this one is used.
     */
    server?: string;
    /**
     * Allows plain http to `server`, and to no other. Anyone on the network can then read the API key.
     */
    allowInsecureHttp?: boolean;
    guard?: Guard;
    /**
     * Settings of the offline checks for this environment.
     */
    lint?: {
        rules?: LintRules;
    };
    /**
     * Appended to every automation's name.
     */
    nameSuffix?: string;
    /**
     * Every action is replaced by doing nothing.
     */
    shadow?: boolean;
    /**
     * Owners without an environment that this environment takes over from.
     */
    formerOwners?: string[];
    /**
     * Changes to some manifests in this environment, after those at the top.
     */
    overrides?: Override[];
}
