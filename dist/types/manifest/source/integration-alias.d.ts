import type { Integration } from '../generated/manifest.js';
/** An integration written out. */
export type IntegrationDefinition = Exclude<Integration, string>;
/** What an alias of the configuration stands for. */
export interface IntegrationAlias {
    readonly definition: IntegrationDefinition;
}
