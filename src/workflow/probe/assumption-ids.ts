/** The ids of assumptions, by what they are about. Ids are permanent. */

/** How the server responds to requests. */
export type ConnectionAssumptionId =
  | 'created-id'
  | 'mutation-id'
  | 'unknown-field'
  | 'rate-limit-headers'
  | 'features-by-version'
  | 'read-after-write';

/** Which names are taken, and which are the same. */
export type NameAssumptionId =
  | 'name-taken'
  | 'name-taken-by-update'
  | 'name-case'
  | 'name-space'
  | 'name-unicode'
  | 'name-length'
  | 'name-per-scope'
  | 'name-free-after-delete';

/** What is refused, and with which status. */
export type RefusalAssumptionId =
  | 'event-scope'
  | 'run-event-scope'
  | 'update-event-scope'
  | 'unknown-integration'
  | 'foreign-integration'
  | 'personal-integration'
  | 'integration-in-use'
  | 'webhook-address'
  | 'unknown-automation'
  | 'filter-shape'
  | 'run-filter-join'
  | 'condition-erased';

/** What an omitted field and a null mean in an update. */
export type UpdateAssumptionId = 'update-omitted' | 'update-null' | 'description-null';

/** What the server makes of the strings that it stores. */
export type StorageAssumptionId =
  | 'eq-ne'
  | 'threshold-digits'
  | 'run-filter-fields'
  | 'artifact-filter'
  | 'payload'
  | 'description-length'
  | 'description-lines'
  | 'crashed-state';

/** What lists give and count. */
export type ListAssumptionId =
  | 'list-name'
  | 'list-order'
  | 'total-count'
  | 'total-count-filtered'
  | 'total-count-hidden';

/** What holds for ARIA actions only. */
export type AriaAssumptionId = 'aria-list' | 'aria-prompt';

/** Assumptions that an experiment confirms or refutes. */
export type ObservableId =
  | ConnectionAssumptionId
  | NameAssumptionId
  | RefusalAssumptionId
  | UpdateAssumptionId
  | StorageAssumptionId
  | ListAssumptionId
  | AriaAssumptionId;

/** Assumptions that no probe can observe. */
export type UnobservableId =
  | 'eq-ne-evaluated'
  | 'run-filter-evaluated'
  | 'run-events-on-teams'
  | 'firing'
  | 'webhook-delivery'
  | 'webhook-secrets'
  | 'webhook-refs'
  | 'webhook-update'
  | 'webhook-test'
  | 'secret-names'
  | 'aria-sdk-list'
  | 'aria-creator'
  | 'aria-scope'
  | 'aria-execution'
  | 'acting-user'
  | 'missing-rights'
  | 'project-order'
  | 'unsampled-history'
  | 'history-counts'
  | 'artifact-lists'
  | 'nested-metrics'
  | 'run-exit-state'
  | 'run-same-id'
  | 'run-order'
  | 'execution-history';
