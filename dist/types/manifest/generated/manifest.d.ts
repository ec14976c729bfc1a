import type { JsonValue } from '../../lib/json.js';
/**
 * Which artifacts or collections the event is about. Several fields side by side mean all of them.
 */
export type ArtifactFilter = JsonValue;
/**
 * Which runs the event is about. Several fields side by side mean all of them. Of the fields, W&B documents only `name`.
 */
export type RunFilter = JsonValue;
/**
 * Where the action is sent: an alias in the configuration's `integrations`, or one of `slack`, `webhook`, `id`.
 */
export type Integration = (string | {
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
});
/**
 * One automation: an event that happens in an ML project, and the action that follows.
 */
export interface Manifest {
    /**
     * The stable identity of the automation. It stays the same when the automation is renamed.
     */
    key: string;
    /**
     * The name on the server: at most 255 characters, unique within its scope. Default: the key.
     */
    name?: string;
    /**
     * What the automation is for.
     */
    description?: string;
    /**
     * Whether the automation triggers.
     */
    enabled?: boolean;
    /**
     * The environments that have this automation. Default: all.
     *
     * @minItems 1
     */
    environments?: string[];
    /**
     * Makes one automation per combination of the axes; `${{ matrix.AXIS }}` is the item.
     */
    matrix?: {
        /**
         * Combinations to exclude, each given by the ids or values of some axes.
         */
        exclude?: {}[];
        /**
         * An axis: a list, or a mapping of id to item, or an expression that gives one.
         */
        [k: string]: JsonValue[] | {} | string | {}[] | undefined;
    };
    /**
     * Where the automation listens: one of `project`, `registry` (each with or without `collection`), `team`, `organization`.
     */
    scope: {
        /**
         * ENTITY/PROJECT, or PROJECT alone: the entity is then the configuration's `entity`.
         */
        project?: string;
        /**
         * ORGANIZATION/REGISTRY, or REGISTRY alone if the configuration has only one organization.
         */
        registry?: string;
        /**
         * One artifact collection of the project or registry.
         */
        collection?: string;
        /**
         * A whole team.
         */
        team?: string;
        /**
         * A whole organization, by its display name or its entity's name.
         */
        organization?: string;
    };
    /**
     * The event: exactly one.
     */
    when: {
        /**
         * A new artifact version is created in the collection.
         */
        createArtifact?: {
            filter?: ArtifactFilter;
        };
        /**
         * An artifact version is linked to a collection.
         */
        linkArtifact?: {
            filter?: ArtifactFilter;
        };
        /**
         * An artifact version is unlinked from a collection.
         */
        unlinkArtifact?: {
            filter?: ArtifactFilter;
        };
        /**
         * An alias is assigned to an artifact version.
         */
        addArtifactAlias?: {
            filter?: ArtifactFilter;
        };
        /**
         * A tag is assigned to an artifact version.
         */
        addArtifactTag?: {
            filter?: ArtifactFilter;
        };
        /**
         * A tag is removed from an artifact version.
         */
        removeArtifactTag?: {
            filter?: ArtifactFilter;
        };
        /**
         * A tag is assigned to a collection.
         */
        addCollectionTag?: {
            filter?: ArtifactFilter;
        };
        /**
         * A tag is removed from a collection.
         */
        removeCollectionTag?: {
            filter?: ArtifactFilter;
        };
        /**
         * A metric of a run meets a condition: exactly one of `threshold`, `change`, `zscore`.
         */
        runMetric?: {
            /**
             * The metric's name as it is logged, or a system metric.
             */
            metric: string;
            /**
             * How the values of the window are combined; always together with `window`. Without both, the latest value counts. `sum` is compiled to a mean.
             */
            aggregate?: ("min" | "max" | "mean" | "sum");
            /**
             * How many of the latest logged values count; always together with `aggregate`.
             */
            window?: number;
            /**
             * Compares the value with a number: exactly one of the operators.
             */
            threshold?: {
                /**
                 * Greater than.
                 */
                gt?: number;
                /**
                 * Greater than or equal.
                 */
                gte?: number;
                /**
                 * Less than.
                 */
                lt?: number;
                /**
                 * Less than or equal.
                 */
                lte?: number;
                /**
                 * Equal. The official SDK cannot read such an automation and erases the condition when it updates it.
                 */
                eq?: number;
                /**
                 * Not equal. The official SDK cannot read such an automation and erases the condition when it updates it.
                 */
                ne?: number;
            };
            /**
             * Compares the window with the window before it.
             */
            change?: {
                /**
                 * The direction in which the value must change.
                 */
                direction?: ("increase" | "decrease" | "any");
                /**
                 * How much: a number is absolute, a percentage is relative to the value before.
                 */
                by: (number | string);
                /**
                 * How many values the window before has. Default: `window`.
                 */
                priorWindow?: number;
            };
            /**
             * The value is far from the mean of its window, measured in standard deviations.
             */
            zscore?: {
                /**
                 * How many standard deviations.
                 */
                threshold?: number;
                /**
                 * The number of logged values for the mean and the deviation.
                 */
                window?: number;
                /**
                 * The direction in which the value must change.
                 */
                direction?: ("increase" | "decrease" | "any");
            };
            runs?: RunFilter;
        };
        /**
         * A run changes to one of the states.
         */
        runState?: {
            /**
             * The states that trigger. `crashed` is stored as `failed` by the server.
             *
             * @minItems 1
             */
            states: ("failed" | "finished" | "running" | "crashed" | "killed")[];
            runs?: RunFilter;
        };
    };
    /**
     * The action: exactly one.
     */
    then: {
        /**
         * Posts to a Slack channel.
         */
        sendNotification?: {
            integration: Integration;
            /**
             * The title of the message.
             */
            title?: string;
            /**
             * The text of the message.
             */
            message?: string;
            /**
             * The severity of the message.
             */
            severity?: ("INFO" | "WARN" | "ERROR");
        };
        /**
         * Posts JSON to a webhook.
         */
        sendWebhook?: {
            integration: Integration;
            /**
             * The body: a mapping, sent as JSON. W&B replaces its own template variables, such as `${artifact_version_string}`. A string is sent unchanged.
             */
            payload?: ({} | JsonValue[] | string);
        };
        /**
         * Sends a prompt to ARIA, W&B's assistant, which starts a conversation as the user who created the automation. Only that user can edit the automation. Available in projects of teams on W&B's multi-tenant cloud.
         */
        sendPromptToAria?: {
            /**
             * What ARIA has to do: at most 4,000 bytes of UTF-8 after trimming. W&B replaces its own template variables, such as `${run_name}`.
             */
            prompt?: string;
            /**
             * A text file with the prompt: a path relative to the manifest, inside the manifest directory. Expressions in the file are not replaced.
             */
            promptFile?: string;
        };
        /**
         * Does nothing. Use it to try an automation out.
         */
        doNothing?: {};
    };
    /**
     * Settings for how wac manages the automation.
     */
    lifecycle?: {
        /**
         * No plan deletes, disables or releases the automation. To remove the protection, apply `protect: false`.
         */
        protect?: boolean;
        /**
         * Take over the unmanaged automation with the same scope and name. `true`: only if it matches this manifest, so that only the marker is added. A digest, as `wac export` writes it: only if it is exactly as it was exported. Has no effect once the automation is managed; remove it then.
         */
        adopt?: (boolean | string);
        /**
         * Fields, as dotted paths, that wac neither compares nor writes.
         */
        ignoreChanges?: string[];
        /**
         * What happens when no manifest describes the automation any more. Default: the configuration's.
         */
        onRemove?: ("delete" | "disable" | "keep" | "release");
    };
}
