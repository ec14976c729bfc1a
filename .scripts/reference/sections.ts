/** The parts of the documents that are made from the program's own tables. */
import type { Command } from '../../src/cli/arguments/command-spec.ts';
import type { OptionSpec } from '../../src/cli/arguments/option-spec.ts';
import type { CodeInfo } from '../../src/diagnostics/code-info.ts';
import {
  ARTIFACT_EVENT_KINDS,
  ARTIFACT_EVENTS,
  type RunEventKind,
} from '../../src/model/kinds/event-kinds.ts';
import {
  describeEvents,
  TEMPLATE_VARIABLE_TABLE,
  writtenVariable,
} from '../../src/model/kinds/template-variables.ts';

/** Codes by area, each area a table of code and meaning; with the remedies where they are wanted. */
export function renderDiagnosticsReference(
  codes: Readonly<Record<string, CodeInfo>>,
  options: { readonly remedies: boolean },
): string {
  const heading = options.remedies
    ? '| code | meaning | what to do |\n|---|---|---|'
    : '| code | meaning |\n|---|---|';
  const rows = Object.entries(codes).map(([code, { meaning, remedy }]) => {
    const cells = options.remedies ? [meaning, remedy] : [meaning];
    return `| \`${code}\` | ${cells.map(escapeCell).join(' | ')} |`;
  });
  return [heading, ...rows].join('\n');
}

/** The template variables, those of the same events in one row. */
export function renderTemplateVariables(): string {
  const rows = new Map<string, string[]>();
  for (const variable of TEMPLATE_VARIABLE_TABLE) {
    const events = describeEvents(variable);
    rows.set(events, [...(rows.get(events) ?? []), `\`${writtenVariable(variable)}\``]);
  }
  return [
    '| events | variables |',
    '|---|---|',
    ...[...rows].map(([events, names]) => `| ${events} | ${names.join(' ')} |`),
  ].join('\n');
}

/** What the reference says of each run event. */
const RUN_EVENT_ROWS: Readonly<Record<RunEventKind, string>> = {
  runMetric:
    '| `runMetric` with one of `threshold`, `change`, `zscore` | a project; optional `runs` filter |',
  runState: '| `runState` with `states` | a project; optional `runs` filter |',
};

/** Every event and the scopes that it works on. */
export function renderEvents(): string {
  const named = (isCollectionOnly: boolean): string =>
    ARTIFACT_EVENT_KINDS.filter(
      (kind) => (ARTIFACT_EVENTS[kind].isCollectionOnly ?? false) === isCollectionOnly,
    )
      .map((kind) => `\`${kind}\``)
      .join(', ');
  return [
    '| event | scopes |',
    '|---|---|',
    `| ${named(true)} | a collection; the API refuses other scopes, so such automations from the web page stay unmanaged |`,
    `| ${named(false)} | anywhere; optional \`filter\` on \`alias\` and \`tag\` |`,
    ...Object.values(RUN_EVENT_ROWS),
  ].join('\n');
}

/** One row for each command. */
export function renderCommandTable(commands: readonly Command[]): string {
  const rows = commands.map((command) => {
    const alias = command.alias === undefined ? '' : ` (\`${command.alias}\`)`;
    return `| \`wac ${command.name}\`${alias} | ${escapeCell(command.summary)} |`;
  });
  return ['| command | what it does |', '|---|---|', ...rows].join('\n');
}

/** What the example of a command prints: the command line and its output, by the command's name. */
export type CommandOutputs = Readonly<
  Record<string, { readonly line: string; readonly output: string }>
>;

/** Every command with its arguments, options, examples and what one of them prints. */
export function renderCommandReference(
  commands: readonly Command[],
  outputs: CommandOutputs,
): string {
  return commands.map((command) => renderCommand(command, outputs)).join('\n\n');
}

/** A Markdown table. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...rows.map((row) => row.map(escapeCell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
    .replace(/\| ---(?: \| ---)* \|/u, (line) => line.replaceAll(' ', ''));
}

/** The document with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
export function replaceSection(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = document.indexOf(open);
  const end = document.indexOf(close);
  if (start === -1 || end < start) throw new Error(`The document has no section "${name}"`);
  return `${document.slice(0, start + open.length)}\n\n${text}\n\n${document.slice(end)}`;
}

function renderCommand(command: Command, outputs: CommandOutputs): string {
  const args = (command.arguments ?? []).map((argument) => argument.syntax);
  const usage = [
    'wac',
    command.name,
    ...args,
    ...(command.options.length === 0 ? [] : ['[options]']),
  ];
  const shown = outputs[command.name];
  const rows = [...(command.arguments ?? []).map(argumentRow), ...command.options.map(optionRow)];
  return [
    `## ${command.name}`,
    `${capitalize(command.summary)}.`,
    `\`${usage.join(' ')}\``,
    ...(rows.length === 0 ? [] : [['| | |', '|---|---|', ...rows].join('\n')]),
    `\`\`\`sh\n${command.examples.join('\n')}\n\`\`\``,
    ...(shown === undefined
      ? []
      : [`\`\`\`console\n$ ${shown.line}\n${shown.output.trimEnd()}\n\`\`\``]),
  ].join('\n\n');
}

function argumentRow(argument: { readonly syntax: string; readonly description: string }): string {
  return `| \`${argument.syntax}\` | ${escapeCell(argument.description)} |`;
}

function optionRow(option: OptionSpec): string {
  const times = option.isRepeatable === true ? '; may be repeated' : '';
  return `| \`${option.flags.replace(' [=FILE]', '[=FILE]')}\` | ${escapeCell(option.description)}${times} |`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text in a cell of a table. */
export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
