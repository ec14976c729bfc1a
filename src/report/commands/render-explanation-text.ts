import type { JsonValue } from '../../lib/json.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import { createTextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';

/** A field of the one that is explained. */
interface ExplanationField {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
}

/** The documentation of one field, as the schema gives it. */
export interface Explanation {
  readonly path: string;
  readonly description: string;
  readonly type: string;
  readonly allowed?: readonly JsonValue[];
  readonly defaultValue?: JsonValue;
  readonly isRequired: boolean;
  /** Examples as they are written in a file, each a part of a document. */
  readonly yaml: readonly string[];
  readonly fields: readonly ExplanationField[];
  /** What a list has as items, or a mapping with names of your own as values. */
  readonly items?: {
    readonly what: 'item' | 'value';
    readonly type: string;
    readonly allowed?: readonly JsonValue[];
    readonly fields: readonly ExplanationField[];
  };
  readonly variables?: readonly { readonly name: string; readonly events: string }[];
}

/** The output of `wac explain`. */
export function renderExplanationText(explanation: Explanation, options: TextOptions): string {
  const style = createTextStyle(options.color);
  const { allowed, defaultValue, fields, items } = explanation;
  const facts: readonly (readonly [string, string])[] = [
    ['Type', explanation.type],
    ...(explanation.isRequired ? [['Required', 'yes'] as const] : []),
    ...(allowed === undefined ? [] : [['One of', allowed.map(valueText).join(', ')] as const]),
    ...(defaultValue === undefined ? [] : [['Default', valueText(defaultValue)] as const]),
    ...itemFacts(items),
  ];
  const lines = [
    style.bold(explanation.path === '' ? 'A manifest' : explanation.path),
    ...wrapText(explanation.description, options.width - 2).map((line) => `  ${line}`),
    '',
    ...facts.map(([name, value]) => `  ${style.dim(name.padEnd(8))}  ${value}`),
    ...fieldLines('Fields', fields, options),
    ...fieldLines(`Fields of each ${items?.what ?? 'item'}`, items?.fields ?? [], options),
    ...variableLines(explanation.variables ?? []),
    ...exampleLines(explanation.yaml),
  ];
  return `${lines.join('\n')}\n`;
}

function itemFacts(items: Explanation['items']): readonly (readonly [string, string])[] {
  if (items === undefined) return [];
  const { what, type, allowed } = items;
  const values = allowed === undefined ? '' : `, one of ${allowed.map(valueText).join(', ')}`;
  return [[what === 'item' ? 'Items' : 'Values', `each ${type}${values}`]];
}

function fieldLines(
  heading: string,
  fields: readonly ExplanationField[],
  options: TextOptions,
): readonly string[] {
  const style = createTextStyle(options.color);
  const width = fields.reduce((widest, { name }) => Math.max(widest, name.length), 0);
  const rows = fields.flatMap(({ name, description, isRequired }) => {
    const [first = '', ...rest] = wrapText(
      `${description}${isRequired ? ' (required)' : ''}`,
      Math.max(30, options.width - width - 8),
    );
    return [
      `    ${style.cyan(name.padEnd(width))}  ${first}`,
      ...rest.map((line) => `${' '.repeat(width + 6)}${line}`),
    ];
  });
  return rows.length === 0 ? [] : ['', `  ${heading}`, ...rows];
}

function exampleLines(yaml: readonly string[]): readonly string[] {
  const blocks = yaml.map((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  );
  if (blocks.length === 0) return [];
  const heading = blocks.length === 1 ? 'Example' : 'Examples';
  return [
    '',
    `  ${heading}`,
    ...blocks.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])),
  ];
}

function variableLines(
  variables: readonly { readonly name: string; readonly events: string }[],
): readonly string[] {
  if (variables.length === 0) return [];
  const width = Math.max(...variables.map(({ name }) => name.length));
  return [
    '',
    '  Template variables, and the events that fill them in',
    ...variables.map(({ name, events }) => `    ${name.padEnd(width)}  ${events}`),
  ];
}

function valueText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
