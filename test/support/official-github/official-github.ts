/**
 * GitHub's own description of its REST API, its GraphQL schema and its examples of events: what the fake and the
 * tests say of GitHub is held against them.
 *
 * They are there in the test project `github` alone (`npm run test:github`), which downloads them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../../src/lib/json.ts';
import { createDescription, type Description } from './description.ts';
import { overlay } from './overlay.ts';
import { OFFICIAL_FILES } from './packages.ts';

/** Names the prepared folder; absent in the other projects. */
export const OFFICIAL_FOLDER_VARIABLE = 'WAC_TEST_OFFICIAL_GITHUB';

export interface OfficialGitHub extends Description {
  readonly schema: GraphQLSchema;
  /**
   * An official example of an event's payload with the fields of a test.
   *
   * @returns undefined for an event that has no example, as `schedule`, whose payload is no webhook's.
   * @throws when the test has a field that the example does not have, or when the whole is not what GitHub describes.
   */
  eventPayload(event: string, story: JsonObject): JsonObject | undefined;
}

let opened: OfficialGitHub | undefined;

/** The descriptions; undefined where the tests run without them. */
export function officialGitHub(): OfficialGitHub | undefined {
  const folder = process.env[OFFICIAL_FOLDER_VARIABLE];
  if (!folder) return undefined;
  opened ??= open(folder);
  return opened;
}

function open(folder: string): OfficialGitHub {
  const read = (name: keyof typeof OFFICIAL_FILES): string =>
    readFileSync(join(folder, OFFICIAL_FILES[name]), 'utf8');
  const description = createDescription(parseJson(read('description')));
  let schema: GraphQLSchema | undefined;
  let examples: JsonValue | undefined;
  return {
    ...description,
    get schema() {
      schema ??= buildSchema(read('schema'), { noLocation: true, assumeValidSDL: true });
      return schema;
    },
    eventPayload: (event, story) => {
      examples ??= parseJson(read('examples'));
      const example = chooseExample(examples, event, story);
      if (example === undefined) return undefined;
      const { value, unknown } = overlay(example, story);
      const faults = [
        ...unknown.map((path) => `the official example has no ${path}`),
        ...description.eventFaults(event, example, value),
      ];
      if (faults.length > 0) {
        throw new Error(
          `The payload of ${event} is not as GitHub describes it:\n${faults.join('\n')}`,
        );
      }
      return value as JsonObject;
    },
  };
}

/** The example of the action that the test names, else of a push to a pull request or a branch. */
function chooseExample(all: JsonValue, event: string, story: JsonObject): JsonObject | undefined {
  const name = event === 'pull_request_target' ? 'pull_request' : event;
  const found = isJsonList(all)
    ? all.filter(isJsonObject).find((each) => each['name'] === name)
    : undefined;
  const list = isJsonList(found?.['examples']) ? found['examples'].filter(isJsonObject) : [];
  const action = story['action'] ?? (name === 'pull_request' ? 'synchronize' : undefined);
  const isWanted = (each: JsonObject): boolean =>
    name === 'push'
      ? String(each['ref']).startsWith('refs/heads/')
      : action === undefined || each['action'] === action;
  return list.find(isWanted);
}
