import type { JsonValue } from '../../lib/json.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import { createTextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';

/** The documentation of one field, as the schema gives it. */
export interface Explanation {
  readonly path: string;
  readonly description: string;
  readonly type: string;
  readonly allowed?: readonly JsonValue[];
  readonly defaultValue?: JsonValue;
  readonly isRequired: boolean;
  readonly examples: readonly JsonValue[];
  readonly fields: readonly {
    readonly name: string;
    readonly description: string;
    readonly isRequired: boolean;
  }[];
  readonly variables?: readonly { readonly name: string; readonly events: string }[];
}

/** The output of `wac explain`. */
export function renderExplanationText(explanation: Explanation, options: TextOptions): string {
  const style = createTextStyle(options.color);
  const { allowed, defaultValue, examples, fields } = explanation;
  const facts: readonly (readonly [string, string])[] = [
    ['Type', explanation.type],
    ...(explanation.isRequired ? [['Required', 'yes'] as const] : []),
    ...(allowed === undefined ? [] : [['One of', allowed.map(valueText).join(', ')] as const]),
    ...(defaultValue === undefined ? [] : [['Default', valueText(defaultValue)] as const]),
    ...examples.map((example) => ['Example', valueText(example)] as const),
  ];
  const width = fields.reduce((widest, { name }) => Math.max(widest, name.length), 0);
  const lines = [
    style.bold(explanation.path === '' ? 'A manifest' : explanation.path),
    ...wrapText(explanation.description, options.width - 2).map((line) => `  ${line}`),
    '',
    ...facts.map(([name, value]) => `  ${style.dim(name.padEnd(8))}  ${value}`),
    ...(fields.length === 0 ? [] : ['', '  Fields']),
    ...fields.flatMap(({ name, description, isRequired }) => {
      const [first = '', ...rest] = wrapText(
        `${description}${isRequired ? ' (required)' : ''}`,
        Math.max(30, options.width - width - 8),
      );
      return [
        `    ${style.cyan(name.padEnd(width))}  ${first}`,
        ...rest.map((line) => `${' '.repeat(width + 6)}${line}`),
      ];
    }),
    ...variableLines(explanation.variables ?? []),
  ];
  return `${lines.join('\n')}\n`;
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
