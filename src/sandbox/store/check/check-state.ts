import { isJsonObject } from '../../../lib/json.ts';
import type { SandboxState } from '../records.ts';

/** The lists of a state, with the fields that each record of them must have, and their types. */
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  users: { username: 'string', name: 'string', email: 'string' },
  organizations: { name: 'string', entity: 'string', flags: 'object' },
  entities: { name: 'string', kind: 'string' },
  projects: { name: 'string', entity: 'number', createdAt: 'string', artifactTypes: 'object' },
  collections: {
    name: 'string',
    kind: 'string',
    project: 'number',
    type: 'string',
    tags: 'object',
    aliases: 'object',
  },
  integrations: { kind: 'string', entity: 'number' },
  secrets: { entity: 'number', name: 'string', value: 'string' },
  triggers: {
    name: 'string',
    enabled: 'boolean',
    createdAt: 'string',
    scope: 'object',
    eventType: 'string',
    eventFilter: 'string',
    action: 'object',
  },
  runs: { id: 'string', project: 'number', rows: 'object', state: 'string' },
  executions: { trigger: 'number', triggerName: 'string', createdAt: 'string', event: 'object' },
  meters: { trigger: 'number', run: 'number', eventFilter: 'string', buffer: 'object' },
  outbox: { createdAt: 'string', automation: 'string' },
  inbox: { name: 'string', body: 'string' },
};

/** Why a value is not a state that this version can use; absent when it is one. */
export function checkState(value: unknown): string | undefined {
  if (!isJsonObject(value)) return 'it does not hold a JSON object';
  if (value['formatVersion'] !== 1) {
    return `its formatVersion is ${JSON.stringify(value['formatVersion'])}, this version of wac reads 1`;
  }
  if (typeof value['lastNumber'] !== 'number') return 'it has no lastNumber';
  if (typeof value['apiKey'] !== 'string') return 'it has no apiKey';
  for (const [list, fields] of Object.entries(LISTS)) {
    const reason = checkList(value[list], fields);
    if (reason !== undefined) return `its list "${list}" ${reason}`;
  }
  return undefined;
}

/** Whether a value is a state that this version can use. */
export function isState(value: unknown): value is SandboxState {
  return checkState(value) === undefined;
}

function checkList(list: unknown, fields: Readonly<Record<string, string>>): string | undefined {
  if (!Array.isArray(list)) return 'is missing';
  for (const [index, record] of list.entries()) {
    if (!isJsonObject(record)) return `has no record at ${index}`;
    if (typeof record['number'] !== 'number') return `has a record without a number at ${index}`;
    for (const [field, type] of Object.entries(fields)) {
      const value = record[field];
      if (typeof value !== type || value === null) return `has no proper "${field}" at ${index}`;
    }
  }
  return undefined;
}
