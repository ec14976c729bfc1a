/** Reference pages that are made of small tables in the code. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/lib/json.ts';
import { expandExpressions } from '../../src/manifest/expand/expand-expressions.ts';
import {
  MAX_AXES,
  MAX_AXIS_ITEMS,
  MAX_COMBINATIONS,
  MAX_EXCLUDE_ENTRIES,
} from '../../src/manifest/expand/expand-matrix.ts';
import { EVENT_KINDS } from '../../src/model/kinds/event-kinds.ts';
import {
  TEMPLATE_VARIABLE_TABLE,
  variablesOf,
  writtenVariable,
} from '../../src/model/kinds/template-variables.ts';
import { EXIT, EXIT_MEANINGS, EXIT_PRECEDENCE } from '../../src/workflow/exit-code.ts';
import { ENVIRONMENT_VARIABLES } from './environment-variables.ts';
import { renderEvents, renderTemplateVariables, table } from './sections.ts';

export function renderExitCodes(): string {
  const rows = Object.entries(EXIT).map(([name, code]) => [
    String(code),
    EXIT_MEANINGS[name as keyof typeof EXIT],
  ]);
  return `# Exit codes

This page is made from the table in \`src/workflow/exit-code.ts\`.

${table(['code', 'meaning'], rows)}

Where several apply, the first of ${EXIT_PRECEDENCE.filter((code) => code !== EXIT.done).join(', ')} wins.
With several directories or \`--all-environments\`, the code is the first of these that one of them has; the others may have
been planned or applied.

Codes are stable: see the [stability policy](../stability.md).
`;
}

export function renderEnvironmentVariables(): string {
  const groups = Object.entries(ENVIRONMENT_VARIABLES).map(
    ([heading, variables]) =>
      `## ${heading}\n\n${table(
        ['variable', 'meaning'],
        Object.entries(variables).map(([name, meaning]) => [`\`${name}\``, meaning]),
      )}`,
  );
  return `# Environment variables

Every variable that wac reads. A test compares this page with the variables that the sources read. [Connecting to a
server](../connection.md) has the order in which values are chosen.

${groups.join('\n\n')}
`;
}

export function renderTemplateVariablePage(): string {
  const rows = EVENT_KINDS.map((kind) => [
    `\`${kind}\``,
    variablesOf(kind)
      .map((name) => `\`\${${name}}\``)
      .join(' '),
  ]);
  return `# Template variables

W&B replaces these variables in \`title\`, \`message\`, \`payload\` and \`prompt\` when an automation triggers. They have one
brace: \`\${run_name}\`. [Expressions](expressions.md) of wac have two (\`\${{ vars.floor }}\`), and wac replaces them before the
automation is sent.

There are ${TEMPLATE_VARIABLE_TABLE.length}, from ${writtenAll().at(0)} to ${writtenAll().at(-1)}. A variable of another event renders as
nothing, and \`wac validate\` warns about it (\`payload/blank-variable\`). A name in capitals, such as \`\${API_TOKEN}\`, is a secret of the
webhook.

## By event

${table(['event', 'variables'], rows)}

## By variable

${renderTemplateVariables()}
`;
}

function writtenAll(): readonly string[] {
  return TEMPLATE_VARIABLE_TABLE.map((variable) => `\`${writtenVariable(variable)}\``);
}

/** What expressions name in the examples of the page. */
const SCOPE: { readonly vars: JsonObject; readonly matrix: JsonObject } = {
  vars: { floor: 0.92, team: 'vision', channels: { high: '#ml-alerts' } },
  matrix: { model: { project: 'classifier', floor: 0.95 }, level: 'WARN' },
};

const EXPRESSIONS: readonly (readonly [text: string, note: string])[] = [
  ['${{ vars.floor }}', 'A string that is one whole expression keeps the type of the value.'],
  ['below ${{ vars.floor }}', 'In a longer string, the value becomes text.'],
  ['${{ vars.channels.high }}', 'A dot goes into a mapping.'],
  ['${{ matrix.model.project }}', 'An item of a matrix axis.'],
  ['${{ matrix.model.ceiling ?? 1 }}', '`??` takes the next operand where there is no value.'],
  [
    '${{ matrix.model.ceiling ?? vars.floor }}',
    'An operand is a path, a number, a quoted string, `true` or `false`.',
  ],
  ['${{ vars.missing ?? "none" }}', ''],
  ['$${{ vars.floor }}', 'Two dollar signs: no expression.'],
  ['${run_name}', 'One brace is a template variable of W&B. It stays as it is.'],
  ['${{ vars.flor }}', 'A name that does not exist is an error.'],
  ['${vars.floor}', 'So are brackets that are mixed up.'],
  ['${{ vars.floor + 1 }}', '`??` is the only operator.'],
];

export function renderExpressions(): string {
  const rows = EXPRESSIONS.map(([text, note]) => {
    const problems: string[] = [];
    const value = expandExpressions(text, SCOPE, (_, { code }) =>
      problems.push(`error \`${code}\``),
    );
    const result = problems[0] ?? codeOf(value);
    return [`\`${text}\``, result, note];
  });
  return `# Expressions

An expression \`\${{ … }}\` in any string of a manifest is replaced before the manifest is checked. It can name variables
(\`vars\` of \`wac.yaml\`, of an environment, or \`--var\`) and the axes of the manifest's \`matrix\`.

The results in this table are computed by the program, with these values:

\`\`\`yaml
vars: ${inline(SCOPE.vars)}
matrix: ${inline(SCOPE.matrix)}
\`\`\`

${table(['expression', 'result', 'note'], rows)}

## Matrix

\`matrix\` makes one automation for each combination of its axes. An axis is a list or a mapping, written out or an
expression. The key of each automation is \`KEY/ID\`, with one id for each axis in the order of their names: the key in the
mapping, or the value as a slug. \`exclude\` removes combinations.

${table(
  ['limit', 'at most'],
  [
    ['items in an axis', String(MAX_AXIS_ITEMS)],
    ['axes', String(MAX_AXES)],
    ['entries of `exclude`', String(MAX_EXCLUDE_ENTRIES)],
    ['combinations in a manifest', String(MAX_COMBINATIONS)],
  ],
)}

Expressions are not replaced in keys of mappings, in \`wac.yaml\` and in prompt files.
`;
}

function codeOf(value: JsonValue): string {
  return typeof value === 'string' ? `\`"${value}"\`` : `\`${JSON.stringify(value)}\``;
}

function inline(value: JsonValue): string {
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${key}: ${inline(item)}`);
  return `{ ${fields.join(', ')} }`;
}

/** What the page of manifests says before the fields. */
export function manifestIntroduction(): string {
  return `Every field of a manifest. This page is made from \`schema/source/manifest.schema.json\`, with which \`wac validate\` checks
manifests; \`wac explain FIELD\` prints the same in a terminal, and \`wac schema\` prints the JSON Schema for your editor.
An [expression](expressions.md) may be used in any value.

Every \`*.yaml\` and \`*.yml\` below the manifest directory is read, except \`wac.yaml\` ([the configuration](configuration.md)),
\`*.test.yaml\` ([rule tests](rule-tests.md)), and files and folders whose names begin with \`_\` or \`.\` or are called \`fixtures\`.
A file may have several documents.

Scopes of the events:

${renderEvents()}

The API also accepts run events on teams and organizations. W&B documents only artifact and collection events there,
and there is no public evidence that run events trigger there, so wac warns (\`event/run-scope\`): use a matrix over projects.
W&B offers run events on its multi-tenant and Dedicated clouds; on other servers wac warns
(\`resolve/self-managed-event\`).

The server has no sum: \`aggregate: sum\` is compiled to a mean with another threshold, and refused where that would not be exact.`;
}
