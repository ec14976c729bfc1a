/**
 * Writes the event and action kinds of the model's catalogs (`src/model/kinds/`) into a schema source, which names them
 * once:
 *
 * - a property `$artifactEvents` becomes one property for each artifact event; in its value, `$description` and
 *   `$occurrence` are what the catalog says of the event;
 * - in a list, `$runEvents` and `$collectionOnlyEvents` become one `{ "required": [EVENT] }` for each event, and
 *   `$actions` the names of the actions.
 */
import { join } from 'node:path';
import { loadModule } from '../load-module.mjs';

/** The catalogs, read from their TypeScript sources. */
export async function readKinds(root) {
  const [events, actions] = await Promise.all(
    ['event-kinds', 'action-kinds'].map((name) =>
      loadModule(join(root, `src/model/kinds/${name}.ts`)),
    ),
  );
  const named = (kinds) => kinds.map((kind) => ({ required: [kind] }));
  return {
    artifactEvents: events.ARTIFACT_EVENTS,
    lists: {
      $runEvents: named(events.RUN_EVENT_KINDS),
      $collectionOnlyEvents: named(
        events.ARTIFACT_EVENT_KINDS.filter((kind) => events.ARTIFACT_EVENTS[kind].isCollectionOnly),
      ),
      $actions: actions.ACTION_KINDS,
    },
  };
}

/** The schema with the kinds in place of their markers. */
export function expandKinds(node, kinds) {
  if (Array.isArray(node)) {
    return node.flatMap((item) => kinds.lists[item] ?? [expandKinds(item, kinds)]);
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      key === '$artifactEvents'
        ? Object.entries(kinds.artifactEvents).map(([kind, info]) => [kind, filled(value, info)])
        : [[key, expandKinds(value, kinds)]],
    ),
  );
}

function filled(schema, { description, occurrence }) {
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    if (value === '$description') return description;
    return value === '$occurrence' ? occurrence : value;
  });
}
