/** Puts many questions into one operation, each under an alias and with variables of its own. */
import type { JsonValue } from '../../lib/json.ts';
import type { Operation } from './operation.ts';

/** One question. */
export interface Question {
  /** The key of the response. */
  readonly alias: string;
  /** Strings by the names that `select` uses; every one is sent as a variable, never written into the operation. */
  readonly variables: Readonly<Record<string, string>>;
  /** The field with its selection; `$('name')` is the query's own variable. */
  readonly select: ($: (name: string) => string) => string;
}

/** The operation that asks all questions, with the fragments that they use. Variables are of the type `String!`. */
export function aliased<Data>(
  operationName: string,
  questions: readonly Question[],
  fragments: readonly string[] = [],
): Operation<Data> {
  const variables: Record<string, JsonValue> = {};
  const lines = questions.map(({ alias, variables: own, select }) => {
    for (const [name, value] of Object.entries(own)) variables[`${alias}_${name}`] = value;
    return `  ${alias}: ${select((name) => `$${alias}_${name}`)}`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: ${typeOf(name)}`);
  const signature = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return {
    operationName,
    query: [`query ${operationName}${signature} {`, ...lines, '}', ...fragments].join('\n'),
    variables,
  };
}

function typeOf(variable: string): string {
  return variable.endsWith('_filters') ? 'JSONString!' : 'String!';
}
