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

/** The golden run that prints the JSON of every command. */
const DOCUMENTS = 'test/golden/json-documents/transcript.txt';

/** A command of a transcript with what it prints on standard output. */
const STEP =
  /^\$ (?:wac (?<command>[a-z]+) [^\n]*--format (?:json|sarif)[^\n]*|cat (?<file>[^\n]*\.json))\n--- stdout\n(?<text>[\s\S]*?)\n(?:--- stderr|exit \d+)/gm;

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
    ...schemaNames(),
    ...variableNames(),
    ...shownFields(),
    ...documentFields(readFileSync(join(ROOT, DOCUMENTS), 'utf8')),
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

/** Properties of the published schemas and the values that they list, by schema. */
function schemaNames(): readonly string[] {
  const names: string[] = [];
  for (const file of readdirSync(join(ROOT, 'schema')).filter((name) => name.endsWith('.json'))) {
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(visit);
      if (!isJsonObject(node)) return;
      const { properties, enum: values, const: value } = node;
      if (isJsonObject(properties)) {
        names.push(...Object.keys(properties).map((name) => `schema ${file} ${name}`));
      }
      for (const each of Array.isArray(values) ? values : [value]) {
        if (typeof each === 'string') names.push(`schema-value ${file} ${each}`);
      }
      Object.values(node).forEach(visit);
    };
    visit(JSON.parse(readFileSync(join(ROOT, 'schema', file), 'utf8')));
  }
  return names;
}

/** Environment variables that sources or documents name. */
function variableNames(): readonly string[] {
  return ['src', 'docs'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|md)$/.test(path) && !path.startsWith('decisions'))
      .flatMap((path) => {
        const text = readFileSync(join(ROOT, folder, path), 'utf8');
        return text.match(/\b(?:WAC|WANDB)_[A-Z_]+\b/g) ?? [];
      })
      .map((name) => `variable ${name}`),
  );
}

/** Keys of the JSON that golden runs print. */
function shownFields(): readonly string[] {
  const golden = join(ROOT, 'test/golden');
  return readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(golden, name, 'transcript.txt'), 'utf8'))
    .flatMap((text) => [...text.matchAll(/(?:^ *|[{,] ?)"([a-z][A-Za-z]*)":/gm)])
    .map(([, name = '']) => `json ${name}`);
}

/** Each field of the JSON in a transcript as `document COMMAND PATH`; items of lists are `[]`. */
function documentFields(transcript: string): readonly string[] {
  return [...transcript.matchAll(STEP)].flatMap(({ groups = {} }) => {
    const source = groups['command'] ?? groups['file'] ?? '';
    return documentsOf(groups['text'] ?? '').flatMap((document) =>
      pathsOf(document).map((path) => `document ${source} ${path}`),
    );
  });
}

/** One document, or one on each line. */
function documentsOf(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text.split('\n').map((line) => JSON.parse(line) as unknown);
  }
}

function pathsOf(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => pathsOf(item).map((path) => `[]${path}`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    `.${name}`,
    ...pathsOf(inner).map((path) => `.${name}${path}`),
  ]);
}
