/** The names that scripts of users depend on, collected from where each is defined or shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FAILURE_REASONS } from '../../src/action/failure-reason.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.ts';
import { isJsonObject } from '../../src/lib/json.ts';
import { EXIT } from '../../src/workflow/exit-code.ts';
import { ROOT } from '../support/run-script.ts';

/** Every public name as a line `kind name`, in order, each once. */
export function collectNames(): readonly string[] {
  const names = [
    ...Object.entries(EXIT).map(([name, code]) => `exit-code ${code} ${name}`),
    ...Object.keys(DIAGNOSTIC_CODES).map((code) => `diagnostic ${code}`),
    ...Object.keys(FAILURE_REASONS).map((reason) => `failure-reason ${reason}`),
    ...COMMANDS.flatMap(({ name, alias, options }) => [
      `command ${name}`,
      ...(alias === undefined ? [] : [`command ${alias}`]),
      ...options.flatMap(({ flags, choices }) => [
        `flag ${name} ${flags}`,
        ...(choices ?? []).map((choice) => `choice ${name} ${flags.split(' ')[0]} ${choice}`),
      ]),
    ]),
    ...actionNames(),
    ...schemaFields(),
    ...shownFields(),
  ];
  return [...new Set(names)].sort();
}

function actionNames(): readonly string[] {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: object;
    readonly outputs: object;
  };
  return [
    ...Object.keys(action.inputs).map((name) => `input ${name}`),
    ...Object.keys(action.outputs).map((name) => `output ${name}`),
  ];
}

/** Properties of the published schemas, by schema. */
function schemaFields(): readonly string[] {
  const names: string[] = [];
  for (const file of readdirSync(join(ROOT, 'schema')).filter((name) => name.endsWith('.json'))) {
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(visit);
      if (!isJsonObject(node)) return;
      const properties = node['properties'];
      if (isJsonObject(properties)) {
        names.push(...Object.keys(properties).map((name) => `schema ${file} ${name}`));
      }
      Object.values(node).forEach(visit);
    };
    visit(JSON.parse(readFileSync(join(ROOT, 'schema', file), 'utf8')));
  }
  return names;
}

/** Keys of the JSON that golden runs print. */
function shownFields(): readonly string[] {
  const golden = join(ROOT, 'test/golden');
  return readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(golden, name, 'transcript.txt'), 'utf8'))
    .flatMap((text) => [...text.matchAll(/"([a-z][A-Za-z]*)":/g)])
    .map(([, name = '']) => `json ${name}`);
}
