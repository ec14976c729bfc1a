/**
 * Makes the published form of a JSON Schema: the one that editors check and complete with.
 *
 * A schema in `schema/source/` describes a document after its expressions are expanded and after wac has corrected what
 * has only one meaning. The published form describes what may be written in the file, so that an editor and
 * `wac validate` agree:
 *
 * - an expression is accepted wherever its value may be used;
 * - a number is accepted as text (`name: 2024`), an enumerated word in any letter case, a sign (`">"`) for its operator;
 * - "exactly one field" is `oneOf` with `required`, because editors complete nothing below `maxProperties: 1`;
 * - examples are part of the description, because editors offer `examples` as if they were the allowed values.
 */

/** The signs of each operator; the words and signs that `src/manifest/schema/synonyms.ts` lists. */
const SIGNS = {
  gt: ['>'],
  gte: ['>='],
  lt: ['<'],
  lte: ['<='],
  eq: ['==', '='],
  ne: ['!=', '<>'],
};

/** A string that is one whole expression, whose value may have any type. */
const WHOLE_EXPRESSION = '^\\$\\{\\{([^}]|\\}[^}])*\\}\\}$';

/** An expression somewhere in a string. */
const EXPRESSION = '\\$\\{\\{';

/** Keywords whose values are schemas by name. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/**
 * The published form.
 *
 * `takesExpressions`: whether expressions are expanded in the document; not in the fields that `fixed` names.
 * `takesNumbers`: whether a number is accepted as text.
 */
export function publishSchema(source, { takesExpressions, takesNumbers, fixed = [] }) {
  const { $defs, ...root } = source;
  const settings = { takesExpressions, takesNumbers };
  const plain = { takesExpressions: false, takesNumbers };
  const properties = Object.fromEntries(
    Object.entries(root.properties).map(([name, field]) => [
      name,
      publish(field, fixed.includes(name) ? plain : settings),
    ]),
  );
  const { expression: _, ...definitions } = $defs ?? {};
  return {
    ...publish({ ...root, properties: {} }, plain),
    properties,
    ...($defs === undefined ? {} : { $defs: publishMap(definitions, settings) }),
  };
}

function publishMap(map, settings) {
  return Object.fromEntries(
    Object.entries(map).map(([name, schema]) => [name, publish(schema, settings)]),
  );
}

function publish(node, settings) {
  if (Array.isArray(node)) return node.map((item) => publish(item, settings));
  if (typeof node !== 'object' || node === null) return node;
  const published = publishChildren(withoutExpressionChoice(node), settings);
  return [withExamples, withSigns, withChoice, withNumbers, withWords, withExpressions].reduce(
    (schema, step) => step(schema, settings),
    published,
  );
}

/** The schema beside the expression. */
function withoutExpressionChoice(node) {
  const { anyOf, ...rest } = node;
  if (!Array.isArray(anyOf)) return node;
  const [choice, ...others] = anyOf.filter(({ $ref }) => $ref !== '#/$defs/expression');
  return others.length === 0 ? { ...rest, ...choice } : node;
}

/** Conditions (`allOf`, `if`, `not` and the like) are written for the published form and stay as they are. */
function publishChildren(node, settings) {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (MAPS.has(key)) return [key, publishMap(value, settings)];
      const isSchema = key === 'items' || key === 'additionalProperties';
      return [key, isSchema ? publish(value, settings) : value];
    }),
  );
}

function withExamples({ examples, description, ...rest }) {
  if (!Array.isArray(examples)) return { ...present({ description }), ...rest };
  const shown = examples.map((example) => `\`${flowText(example)}\``).join(' or ');
  return { description: `${description}\n\nFor example ${shown}.`, ...rest };
}

/** A value on one line, as one writes it in YAML. */
function flowText(value) {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'string' && /^[A-Za-z][\w./-]*( [\w./-]+)*$/.test(value)) return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${flowText(key)}: ${flowText(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function withSigns(schema) {
  const words = Object.keys(SIGNS).filter((word) => schema.properties?.[word] !== undefined);
  if (words.length === 0) return schema;
  const signs = Object.fromEntries(
    words.map((word) => [
      `^(${SIGNS[word].join('|')})$`,
      { ...schema.properties[word], description: `The same as \`${word}\`.` },
    ]),
  );
  const twice = words.flatMap((word) => pairs([word, ...SIGNS[word]]));
  return {
    ...schema,
    patternProperties: { ...schema.patternProperties, ...signs },
    ...(schema.maxProperties === 1
      ? {}
      : { not: { type: 'object', anyOf: twice.map((required) => ({ required })) } }),
  };
}

function pairs(names) {
  return names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other]));
}

function withChoice({ minProperties, maxProperties, ...rest }) {
  if (rest.oneOf !== undefined) return rest;
  if (maxProperties !== 1) return { ...present({ minProperties, maxProperties }), ...rest };
  const names = Object.keys(rest.properties).flatMap((name) => [
    name,
    ...(rest.patternProperties === undefined ? [] : (SIGNS[name] ?? [])),
  ]);
  return { ...rest, oneOf: names.map((name) => ({ required: [name] })) };
}

function withNumbers(schema, { takesNumbers }) {
  const { type, pattern = '', enum: words } = schema;
  const types = [type].flat();
  const isText = types.includes('string') && !types.includes('number') && words === undefined;
  if (!takesNumbers || !isText || !new RegExp(pattern, 'u').test('2024')) return schema;
  const isNeverNegative = !new RegExp(pattern, 'u').test('-2024');
  return {
    ...schema,
    type: [...types, 'number'],
    ...(isNeverNegative ? { minimum: 0 } : {}),
  };
}

/** Enumerated words in any letter case; an editor offers the usual one. */
function withWords({ enum: words, type, not, ...rest }, { takesExpressions }) {
  if (words === undefined || type !== 'string')
    return { ...present({ type }), ...rest, ...present({ enum: words, not }) };
  const allowed = words.filter((word) => word !== not?.const);
  const anyCase = `^(${allowed.map(caseless).join('|')})$`;
  const pattern = takesExpressions ? `${anyCase}|${EXPRESSION}` : anyCase;
  return {
    ...rest,
    type,
    anyOf: [{ enum: allowed }, { pattern, patternErrorMessage: oneOfWords(allowed) }],
  };
}

function oneOfWords(words) {
  return words.length === 1 ? `Write ${words[0]}.` : `Write one of ${words.join(', ')}.`;
}

function caseless(word) {
  return word.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

function withExpressions(schema, { takesExpressions }) {
  if (!takesExpressions || schema.type === undefined) return schema;
  const types = [schema.type].flat();
  if (types.includes('string')) {
    return schema.pattern === undefined
      ? schema
      : { ...schema, pattern: `${schema.pattern}|${EXPRESSION}` };
  }
  return {
    ...schema,
    ...(schema.oneOf === undefined ? {} : { oneOf: orExpression(schema.oneOf) }),
    type: [...types, 'string'],
    pattern: WHOLE_EXPRESSION,
    patternErrorMessage: `Write ${types.map(kind).join(' or ')}, or one expression.`,
  };
}

/** `required` alone would hold for every string. */
function orExpression(choices) {
  return [...choices.map((choice) => ({ type: 'object', ...choice })), { type: 'string' }];
}

function kind(type) {
  const kinds = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    null: 'nothing',
    number: 'a number',
    object: 'a mapping',
  };
  return kinds[type];
}

function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
