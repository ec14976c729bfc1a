/**
 * What wac and its sandbox take for granted about a W&B server although no public source states it, and what an
 * experiment can confirm or refute. `unobservable-assumptions.ts` has the rest.
 *
 * These are the only lists: the report of `wac doctor --probe`, docs/probe.md and docs/sandbox-fidelity.md are made of them.
 * Every id of `OBSERVABLE` has an experiment in `EXPERIMENTS`. Ids are permanent.
 */

import type { ObservableId } from './assumption-ids.ts';

export interface ObservableAssumption {
  /** What is taken for granted, as a sentence. */
  readonly statement: string;
  /** What is affected where it does not hold, as a sentence. */
  readonly matters: string;
  /** What the probe does, as a sentence. */
  readonly experiment: string;
}

export const OBSERVABLE: Readonly<Record<ObservableId, ObservableAssumption>> = {
  'read-after-write': {
    statement: 'A list that is read right after a create shows the new automation.',
    matters:
      'Where lists lag behind, applies and checks for duplicates read again and take longer.',
    experiment:
      'Creates an automation and reads the list at once, then again for up to 32 seconds.',
  },
  'created-id': {
    statement:
      'The response to a create has the id that the list shows; servers before 0.67 may give another.',
    matters: 'wac confirms a create by this id, and on such servers by scope and name.',
    experiment: 'Creates an automation and compares the id in the response with the list.',
  },
  'mutation-id': {
    statement:
      'The response to a create repeats the `clientMutationId` that was sent, or leaves it out.',
    matters: 'wac treats a response with another id as the response to another request.',
    experiment: 'Compares the two ids.',
  },
  'name-taken': {
    statement: 'A create whose name is taken in its scope is refused with status 409.',
    matters:
      'wac then looks for the automation that has the name; without it, repeated applies could create duplicates.',
    experiment: 'Creates two automations of one name.',
  },
  'name-taken-by-update': {
    statement: 'An update to a name that is taken in the scope is refused with status 409.',
    matters:
      'wac orders renames so that names are free; without the refusal, a race could give two automations one name.',
    experiment: 'Renames an automation to the name of another.',
  },
  'name-case': {
    statement: 'Names that differ in letter case only are different.',
    matters: 'wac plans two automations where the server would hold one.',
    experiment: 'Creates two automations whose names differ in letter case.',
  },
  'name-space': {
    statement: 'Names that differ in a trailing space only are different, and the space is kept.',
    matters: 'A server that removes the space makes a plan that never ends.',
    experiment: 'Creates two automations, one with a trailing space.',
  },
  'name-unicode': {
    statement:
      'Names that differ in their Unicode form only (é as one character or as two) are different.',
    matters: 'wac plans two automations where the server would hold one.',
    experiment: 'Creates two automations whose names differ in the form of one letter.',
  },
  'name-length': {
    statement: 'A name has at most 255 characters, however many bytes they take.',
    matters: 'wac validates this length offline.',
    experiment: 'Creates automations with 255 and with 256 letters that take two bytes each.',
  },
  'name-per-scope': {
    statement: 'A name may be used again in another scope.',
    matters: 'wac plans by scope and name; a wider limit would refuse valid plans.',
    experiment:
      'Creates an automation on the project and one of the same name on a collection in it.',
  },
  'name-free-after-delete': {
    statement: 'The name of a deleted automation is free at once.',
    matters: 'wac deletes before it creates another automation in the same slot.',
    experiment: 'Deletes an automation and creates another of its name.',
  },
  'event-scope': {
    statement: 'A create of `createArtifact` on a project is refused with status 422.',
    matters: 'wac refuses the combination offline; the sandbox responds with this status.',
    experiment: 'Creates one.',
  },
  'run-event-scope': {
    statement: 'A create of a run event on a collection is refused with status 422.',
    matters: 'wac refuses the combination offline; the sandbox responds with this status.',
    experiment: 'Creates a run metric event on a collection of the project.',
  },
  'update-event-scope': {
    statement:
      'An update to an event that the scope cannot have is refused with status 422; servers like 0.60 and 0.70 accept it (`old-server-leniency`).',
    matters: 'The sandbox does the same.',
    experiment: 'Updates an automation on the project to `createArtifact`.',
  },
  'unknown-integration': {
    statement: 'A create with an integration that does not exist is refused with status 404.',
    matters:
      'A plan that was reviewed before an integration was deleted fails, and creates nothing.',
    experiment: 'Deletes a webhook of its own and creates an automation that uses it.',
  },
  'foreign-integration': {
    statement: 'A create with an integration of another team is refused with status 422.',
    matters: 'wac looks integrations up in the team of the scope only.',
    experiment:
      'Creates a webhook in another team (`--probe-entity`) and an automation that uses it.',
  },
  'personal-integration': {
    statement:
      "An automation on a team's scope may use an integration of the user's personal entity.",
    matters: "The sandbox accepts it, as W&B's own system tests do.",
    experiment:
      'Creates a webhook in the personal entity (`--probe-entity`) and an automation that uses it.',
  },
  'integration-in-use': {
    statement: 'Deleting an integration that an automation uses is refused.',
    matters: 'Where it is accepted, an automation loses its action without an edit of its own.',
    experiment: 'Deletes a webhook of its own while an automation of its own uses it.',
  },
  'webhook-address': {
    statement:
      'A webhook whose address is not a URL is refused; servers like 0.60 and 0.70 accept it (`old-server-leniency`).',
    matters: 'The sandbox does the same.',
    experiment: 'Creates a webhook with such an address.',
  },
  'unknown-automation': {
    statement: 'Updating or deleting an automation that is gone is refused with status 404.',
    matters: 'wac treats such a delete as done, and such an update as a conflict.',
    experiment: 'Deletes an automation, then updates it and deletes it again.',
  },
  'unknown-field': {
    statement:
      'A query for a field that the server does not have is refused with `Cannot query field "…"`, with status 400 or, by older servers, 200.',
    matters:
      'wac leaves optional fields out on servers that say so, and stops where the response does not show it.',
    experiment: 'Asks for a field that no server has.',
  },
  'filter-shape': {
    statement:
      'A create with a filter that does not have the shape of its event is refused with status 422.',
    matters: 'The sandbox does the same.',
    experiment: 'Creates a run metric event with an empty filter.',
  },
  'run-filter-join': {
    statement:
      'A run filter needs a top-level `$and`, or another join in its place, which older SDKs send; without one a create is refused with status 422.',
    matters: 'wac always sends `$and`; the sandbox refuses filters without a join.',
    experiment: 'Creates run metric events with a filter without a join and with `$or`.',
  },
  'condition-erased': {
    statement:
      'An update may leave a metric event without a condition, which the SDK sends after it could not read one; a create may not.',
    matters: 'wac reports the loss as drift, `condition-lost`.',
    experiment: 'Tries both.',
  },
  'features-by-version': {
    statement:
      'Servers that cannot list their features have run metric events and no-op actions from version 0.67 on, and run state events from 0.69 on. One that states no version may have them.',
    matters: 'wac decides by the version which events such a server can have.',
    experiment: 'Creates a run metric event and a run state event.',
  },
  'update-omitted': {
    statement: 'An update leaves the fields that it omits as they are.',
    matters: 'wac omits event and action where they are not its own to write.',
    experiment: 'Updates the description alone and compares everything else.',
  },
  'update-null': {
    statement: 'An update with null for name, event filter and action leaves them as they are.',
    matters: 'The sandbox does the same.',
    experiment: 'Updates them with null and compares.',
  },
  'description-null': {
    statement: 'An update with null for the description empties it.',
    matters: 'The sandbox does the same.',
    experiment: 'Updates the description with null.',
  },
  'eq-ne': {
    statement: 'Thresholds with `$eq` and `$ne` are accepted and read back as they were sent.',
    matters: "wac writes `eq` and `ne` thresholds; W&B's web page offers them, the SDK does not.",
    experiment: 'Creates one of each and reads them.',
  },
  'threshold-digits': {
    statement:
      'A threshold reads back with the value that was sent, for numbers of 16 digits and for small ones.',
    matters: 'A server that rounds makes a plan that never ends.',
    experiment: 'Creates thresholds of 0.1234567890123456 and 1e-7.',
  },
  'run-filter-fields': {
    statement:
      'Run filters on user, state, tags, configuration and summary are accepted and read back as they were sent.',
    matters: 'Only the display name is documented for automations; wac warns about the others.',
    experiment: 'Creates a run metric event with all of them.',
  },
  'artifact-filter': {
    statement: 'The filter of an artifact event reads back one level deeper, inside `filter`.',
    matters: 'wac removes this level before it compares.',
    experiment: 'Creates an event on an alias and reads its filter.',
  },
  payload: {
    statement: 'The payload of a webhook reads back with the same keys, values and digits.',
    matters: 'A server that rewrites payloads makes a plan that never ends.',
    experiment:
      'Creates a webhook action whose payload has unusual spacing, key order and numbers.',
  },
  'description-length': {
    statement: 'A description of 10,000 characters is kept whole.',
    matters:
      'The marker is at the end of the description; a server that cuts it loses the ownership.',
    experiment: 'Creates automations with long descriptions and reads them.',
  },
  'description-lines': {
    statement:
      'A description with several lines, brackets, quotes and letters outside ASCII is kept.',
    matters: 'The marker is such a line.',
    experiment: 'Creates one and reads it. White space at the ends of lines does not count.',
  },
  'crashed-state': {
    statement: 'The run state `CRASHED` is stored as `FAILED`.',
    matters: 'wac accepts `crashed` and compares it as `failed`.',
    experiment: 'Creates a run state event with `CRASHED` and reads it.',
  },
  'aria-list': {
    statement: 'ARIA automations are listed to wac.',
    matters: 'wac would treat an ARIA automation as absent, and create it again.',
    experiment: 'Creates an automation with a prompt to ARIA and lists it.',
  },
  'aria-prompt': {
    statement:
      'A prompt to ARIA has at most 4,000 bytes of UTF-8; white space around it is removed, and a longer one is refused with status 422.',
    matters: 'wac checks the length offline and compares prompts without the white space.',
    experiment: 'Creates automations with prompts of 4,000 and of 4,001 bytes.',
  },
  'list-name': {
    statement: 'The list filter `{"name": …}` gives exactly the automations of that name.',
    matters: 'wac checks a slot before it writes by this filter.',
    experiment: 'Creates automations with similar names and filters by one of them.',
  },
  'list-order': {
    statement:
      'Automations are listed oldest first; `order` takes `-created_at`, which the SDK sends.',
    matters: 'The sandbox does the same. wac itself depends on no order.',
    experiment: 'Creates two automations and lists them both ways.',
  },
  'total-count': {
    statement: '`totalCount` is the length of the whole list, not of the page.',
    matters: 'wac compares it with what it has read, to see whether the list is whole.',
    experiment: 'Creates two automations, reads the list in pages of one, and compares.',
  },
  'total-count-filtered': {
    statement: 'With a filter, `totalCount` counts what the filter selects.',
    matters: 'wac checks slots before it writes by a filtered list.',
    experiment: 'Creates two automations and filters by the name of one.',
  },
  'total-count-hidden': {
    statement: '`totalCount` includes automations that the API key cannot see.',
    matters: 'wac reports hidden automations by it, and plans no create that could be a duplicate.',
    experiment:
      'Compares the count with the whole list of the entity, which shows something only where this key cannot see all.',
  },
  'rate-limit-headers': {
    statement:
      'Responses have the headers `RateLimit-Remaining` (a share of 1,000) and `RateLimit-Reset` (seconds).',
    matters: 'wac slows down by them before the server refuses requests.',
    experiment: 'Reads the headers of a response.',
  },
};
