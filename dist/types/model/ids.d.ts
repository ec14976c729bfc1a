/** Ids of the server: opaque strings, each of its own type so that one cannot be used for another. */
declare const brand: unique symbol;
type Id<Name extends string> = string & {
    readonly [brand]: Name;
};
/** The id of an automation (`Trigger.id`). */
export type AutomationId = Id<'automation'>;
/** The id of what an automation is scoped to: a project, a collection or an entity. */
export type ScopeId = Id<'scope'>;
/** The id of a Slack or webhook integration. */
export type IntegrationId = Id<'integration'>;
export {};
