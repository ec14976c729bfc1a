/** The reference page of the JSON that commands print: fields of real documents, from a golden run. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../src/lib/json.ts';
import { table } from './sections.ts';

/** A command of a transcript with what it prints on standard output. */
const STEP =
  /^\$ wac (?<command>[a-z]+) (?<rest>[^\n]*--format json[^\n]*)\n--- stdout\n(?<text>[\s\S]*?)\n(?:--- stderr|exit \d+)/gmu;

/** Commands whose document has a schema, and so a page of its own. */
const WITH_SCHEMA = new Set(['plan', 'show']);

/** The page. `transcript`: the golden run that prints the JSON of every command. */
export function renderJsonOutputs(transcript: string): string {
  const fields = new Map<string, Map<string, Set<string>>>();
  for (const { groups = {} } of transcript.matchAll(STEP)) {
    const command = groups['command'] ?? '';
    if (WITH_SCHEMA.has(command)) continue;
    const known = fields.get(command) ?? new Map<string, Set<string>>();
    fields.set(command, known);
    for (const document of documentsOf(groups['text'] ?? '')) addFields(document, '', known);
  }
  const sections = [...fields].map(
    ([command, known]) =>
      `## ${command}\n\n${table(
        ['field', 'type'],
        [...known].map(([path, types]) => [`\`${path}\``, [...types].sort().join(' or ')]),
      )}`,
  );
  return `# JSON outputs

\`--format json\` prints one JSON document on standard output. Commands that write print NDJSON: one line per change as it
finishes, then a summary line. Progress and diagnostics go to standard error.

Every document has \`formatVersion\`. Fields are added and never removed within a major version, so ignore fields that you do
not know: see the [stability policy](../stability.md). If a command fails early, it prints a short error document with
\`exitCode\`, \`diagnostics\` and, where something stopped it, \`error\` (\`code\`, \`message\`, \`hint\`).

\`wac plan\` and plan files have a [page of their own](plan-document.md), and so have [plans of several directories](plans-document.md). With several
directories, each line of \`wac apply\` names its \`directory\`, and the last line is about all of them. The fields below are those of the documents that a test prints with
every command; items of lists are \`[]\`. A field that is not in every document is absent in the others.

${sections.join('\n\n')}
`;
}

/** One document, or one on each line. */
function documentsOf(text: string): readonly JsonValue[] {
  try {
    return [JSON.parse(text) as JsonValue];
  } catch {
    return text.split('\n').map((line) => JSON.parse(line) as JsonValue);
  }
}

function addFields(value: JsonValue, path: string, known: Map<string, Set<string>>): void {
  if (isJsonList(value)) {
    for (const item of value) addFields(item, `${path}[]`, known);
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [name, inner] of Object.entries(value as JsonObject)) {
    const field = path === '' ? name : `${path}.${name}`;
    known.set(field, (known.get(field) ?? new Set()).add(typeOf(inner)));
    addFields(inner, field, known);
  }
}

function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (isJsonList(value)) return 'list';
  return isJsonObject(value) ? 'mapping' : typeof value;
}
