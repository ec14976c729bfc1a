/** A feature of the server (`ServerInfo.features`) that something needs (docs/wandb-api.md, section 5.1). */
export interface ServerFeature {
  /** The server's name of it. */
  readonly name: string;
  /**
   * The server version that brought a feature which the official SDK takes for granted
   * (`wandb/automations/_compat.py`): it is missed only where the server lists it as turned off, or is older. Absent on
   * newer features, which must be listed as turned on.
   */
  readonly since?: string;
  /** Present where no upgrade brings it: what has it. */
  readonly only?: string;
}

/** Lists the automations of whole entities. Without it projects are listed one by one. */
export const ENTITY_LIST_FEATURE = 'QUERY_AUTOMATIONS_ON_ENTITY';

/** Takes automations on teams and organizations. */
export const ENTITY_SCOPE_FEATURE = 'AUTOMATION_SCOPE_ENTITY';

/** Gives the time of an automation's last execution (`Trigger.lastExecutedAt`). */
export const LAST_EXECUTED_FEATURE = 'AUTOMATION_LAST_EXECUTED_AT';

/** Servers without this feature may respond to a create with the id of another automation (docs/wandb-api.md, section 3.2). */
export const OWN_ID_FEATURE = 'AUTOMATION_EVENT_RUN_METRIC';
