/** A reference page of a JSON Schema: one section for each mapping, one row for each field. */
import { stringify } from 'yaml';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../src/lib/json.ts';
import { escapeCell } from './sections.ts';

/** What a page needs beside the schema. */
export interface SchemaPage {
  readonly title: string;
  /** Markdown before the first section. */
  readonly introduction: string;
  readonly schema: JsonObject;
  /** Headings of definitions, by their name in `$defs`; one without a heading is written out where it is used. */
  readonly shared: Readonly<Record<string, string>>;
}

interface Section {
  readonly heading: string;
  readonly node: JsonObject;
}

/** The Markdown of the page. Every field of the schema is on it once. */
export function renderSchemaPage(page: SchemaPage): string {
  const sections: Section[] = [];
  collect(page, { heading: 'Top level', node: page.schema }, '', sections);
  for (const [name, heading] of Object.entries(page.shared)) {
    collect(page, { heading, node: definition(page, name) }, heading, sections);
  }
  return [
    `# ${page.title}`,
    page.introduction,
    ...sections.map((section) => renderSection(page, section)),
  ].join('\n\n');
}

/** Adds the section of a mapping, then those of the mappings in it. `path`: what their headings begin with. */
function collect(page: SchemaPage, section: Section, path: string, sections: Section[]): void {
  sections.push(section);
  for (const [name, child] of fieldsOf(section.node)) {
    for (const [suffix, inner] of mappingsOf(page, child)) {
      const heading = `${path === '' ? '' : `${path}.`}${name}${suffix}`;
      collect(page, { heading, node: inner }, heading, sections);
    }
  }
}

/** The mappings with fields that a field is, or has as items or values; shared ones have a section of their own. */
function mappingsOf(
  page: SchemaPage,
  node: JsonObject,
): readonly (readonly [string, JsonObject])[] {
  if (sharedName(page, node) !== undefined) return [];
  const own = resolve(page, node);
  const { items, additionalProperties } = own;
  return [
    ...(fieldsOf(own).length > 0 ? [['', own] as const] : []),
    ...(isJsonObject(items)
      ? mappingsOf(page, items).map(([suffix, inner]) => [`[]${suffix}`, inner] as const)
      : []),
    ...(isJsonObject(additionalProperties)
      ? mappingsOf(page, additionalProperties).map(
          ([suffix, inner]) => [`.NAME${suffix}`, inner] as const,
        )
      : []),
  ];
}

function renderSection(page: SchemaPage, { heading, node }: Section): string {
  const required = isJsonList(node['required']) ? node['required'] : [];
  const rows = fieldsOf(node).map(([name, child]) => {
    const own = resolve(page, child);
    const isRequired = required.includes(name) ? '**Required.** ' : '';
    const cells = [
      `\`${name}\``,
      typeText(page, child),
      own['default'] === undefined ? '' : code(own['default']),
      `${isRequired}${String(own['description'] ?? '')}${patternText(own)}${exampleText(own)}`,
    ];
    return `| ${cells.map(escapeCell).join(' | ')} |`;
  });
  const examples = (isJsonList(node['examples']) ? node['examples'] : []).filter(isNotEmpty);
  return [
    `## ${heading}`,
    ...(typeof node['description'] === 'string' ? [node['description']] : []),
    ...(node === page.schema ? [] : [`Type: ${typeText(page, node, true)}.`]),
    ...(examples.length === 0 ? [] : [yamlBlocks(lastName(heading), examples)]),
    ...(rows.length === 0
      ? []
      : [['| field | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n')]),
  ].join('\n\n');
}

/** The examples as they are written in a file, below the name of their field. */
function yamlBlocks(name: string | undefined, examples: readonly JsonValue[]): string {
  return examples
    .map((example) =>
      stringify(name === undefined ? example : { [name]: example }, { lineWidth: 0 }).trimEnd(),
    )
    .map((text) => `\`\`\`yaml\n${text}\n\`\`\``)
    .join('\n\nor\n\n');
}

/** The name of the field that a heading ends with; absent where it is a definition or an item. */
function lastName(heading: string): string | undefined {
  const name = heading.split('.').at(-1) ?? '';
  return /^[a-z][A-Za-z]*$/u.test(name) ? name : undefined;
}

function isNotEmpty(value: JsonValue): boolean {
  return !isJsonObject(value) || Object.keys(value).length > 0;
}

function fieldsOf(node: JsonObject): readonly (readonly [string, JsonObject])[] {
  const { properties, patternProperties } = node;
  const named = isJsonObject(properties) ? Object.entries(properties) : [];
  const patterns = isJsonObject(patternProperties)
    ? Object.entries(patternProperties).map(
        ([pattern, value]) => [patternName(pattern), value] as const,
      )
    : [];
  return [...named, ...patterns].flatMap(([name, value]) =>
    isJsonObject(value) ? [[name, value] as const] : [],
  );
}

/** `^config\..+` is shown as `config.KEY`. */
function patternName(pattern: string): string {
  const words = /^\^\(?([a-z|]+)\)?\\\./u.exec(pattern)?.[1];
  return words === undefined
    ? pattern
    : words
        .split('|')
        .map((word) => `${word}.KEY`)
        .join(', ');
}

function typeText(page: SchemaPage, node: JsonObject, isOwn = false): string {
  const shared = isOwn ? undefined : sharedName(page, node);
  if (shared !== undefined) {
    const heading = page.shared[shared] ?? shared;
    return `[${heading.toLowerCase()}](#${heading.toLowerCase().replaceAll(' ', '-')})`;
  }
  const own = resolve(page, node);
  const { enum: values, type, items, const: only } = own;
  if (isJsonList(values)) return values.map(code).join(', ');
  if (only !== undefined) return code(only);
  const alternatives = ['oneOf', 'anyOf'].flatMap((keyword) => {
    const list = own[keyword];
    return isJsonList(list)
      ? list.filter(isJsonObject).filter((each) => 'type' in each || '$ref' in each)
      : [];
  });
  if (type === undefined && alternatives.length > 0)
    return [...new Set(alternatives.map((each) => typeText(page, each)))].join(' or ');
  const types = isJsonList(type) ? type.map(String) : [String(type ?? 'any value')];
  const bounds = [
    ['minimum', 'at least'],
    ['exclusiveMinimum', 'greater than'],
    ['maximum', 'at most'],
  ].flatMap(([keyword = '', words = '']) =>
    typeof own[keyword] === 'number' ? [`${words} ${own[keyword]}`] : [],
  );
  const words = types.map((name) => {
    if (name !== 'array' || !isJsonObject(items)) return WORDS[name] ?? name;
    return `list of ${plural(typeText(page, items))}`;
  });
  return [words.join(' or '), ...bounds].join(', ');
}

/** `string` becomes `strings`; what is no plain word stays. */
function plural(text: string): string {
  return /^[a-z]+$/u.test(text) ? `${text}s` : text;
}

const WORDS: Readonly<Record<string, string>> = {
  array: 'list',
  object: 'mapping',
  integer: 'whole number',
  boolean: 'true or false',
  null: 'null',
};

function patternText({ pattern }: JsonObject): string {
  return typeof pattern === 'string' && pattern.length < 60 ? ` Pattern: \`${pattern}\`.` : '';
}

function exampleText(node: JsonObject): string {
  const { examples } = node;
  if (!isJsonList(examples) || fieldsOf(node).length > 0) return '';
  const texts = examples.map(code).filter((text) => text.length < 80);
  return texts.length === 0 ? '' : ` For example ${texts.join(' or ')}.`;
}

/** A value as it is written in YAML, on one line. */
function code(value: JsonValue): string {
  const text = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function sharedName(page: SchemaPage, node: JsonObject): string | undefined {
  const name = referenced(node);
  return name !== undefined && name in page.shared ? name : undefined;
}

function referenced({ $ref }: JsonObject): string | undefined {
  return typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : undefined;
}

function definition(page: SchemaPage, name: string): JsonObject {
  const all = page.schema['$defs'];
  const found = isJsonObject(all) ? all[name] : undefined;
  if (!isJsonObject(found)) throw new Error(`The schema of "${page.title}" has no $defs/${name}`);
  return found;
}

/** Follows `$ref`; keys beside it win. */
function resolve(page: SchemaPage, node: JsonObject): JsonObject {
  const name = referenced(node);
  if (name === undefined) return node;
  const { $ref: _, ...rest } = node;
  return { ...resolve(page, definition(page, name)), ...rest };
}
