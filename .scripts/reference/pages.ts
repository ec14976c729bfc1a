/** Every reference page that is made from schemas and tables in the code. */
import { COMMANDS } from '../../src/cli/command-table.ts';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { renderJsonOutputs } from './json-outputs.ts';
import { renderSandboxEvents } from './sandbox-events.ts';
import { renderSchemaPage } from './schema-page.ts';
import {
  type CommandOutputs,
  renderCommandReference,
  renderCommandTable,
  renderDiagnosticsReference,
} from './sections.ts';
import {
  manifestIntroduction,
  renderEnvironmentVariables,
  renderExitCodes,
  renderExpressions,
  renderTemplateVariablePage,
} from './small-pages.ts';

/** What pages are made of beside the sources. Schemas are in their strict form. */
export interface ReferenceInputs {
  readonly manifest: JsonObject;
  readonly config: JsonObject;
  readonly ruleTest: JsonObject;
  readonly plan: JsonObject;
  readonly plans: JsonObject;
  readonly probe: JsonObject;
  /** The golden run that prints the JSON of every command. */
  readonly jsonTranscript: string;
  /** What the examples of commands print, as `npm run docs -- --update` recorded it. */
  readonly commandOutputs: CommandOutputs;
}

/** The text of each page, by its path in the repository. */
export function referencePages(inputs: ReferenceInputs): Readonly<Record<string, string>> {
  return {
    'docs/reference/manifest.md': renderSchemaPage({
      title: 'Manifest',
      introduction: manifestIntroduction(),
      schema: inputs.manifest,
      shared: {
        artifactFilter: 'Artifact filter',
        runFilter: 'Run filter',
        condition: 'Condition',
        textCondition: 'Text condition',
        integration: 'Integration',
      },
    }),
    'docs/reference/configuration.md': renderSchemaPage({
      title: 'Configuration',
      introduction:
        'Every field of `wac.yaml`, the configuration at the top of a manifest directory. This page is made from\n`schema/source/config.schema.json`; `wac explain wac.yaml:FIELD` prints the same in a terminal.',
      schema: inputs.config,
      shared: {
        guard: 'Guard',
        lintRules: 'Lint rules',
        integration: 'Integration',
        environment: 'Environment',
        override: 'Override',
      },
    }),
    'docs/reference/rule-tests.md': renderSchemaPage({
      title: 'Rule test files',
      introduction:
        'Every field of a `*.test.yaml` file. This page is made from `schema/source/rule-test.schema.json`. [Rule tests](../rule-tests.md) explains\nhow a case is evaluated.',
      schema: inputs.ruleTest,
      shared: { given: 'Given', expect: 'Expect', assume: 'Assume', table: 'Table' },
    }),
    'docs/reference/plan-document.md': renderSchemaPage({
      title: 'Plan document',
      introduction:
        'Every field of a plan: what `wac plan --format json` prints and what `wac plan --out` writes. This page is made from `schema/plan.schema.json`.',
      schema: inputs.plan,
      shared: headings(inputs.plan),
    }),
    'docs/reference/plans-document.md': renderSchemaPage({
      title: 'Plans of several directories',
      introduction:
        'Every field of what `wac plan` prints for several directories with `--format json`. This page is made from `schema/plans.schema.json`. See [several teams](../how-to/several-teams.md#plan-and-apply-all-of-them).',
      schema: inputs.plans,
      shared: headings(inputs.plans),
    }),
    'docs/reference/probe-document.md': renderSchemaPage({
      title: 'Probe report',
      introduction:
        'Every field of the report of `wac doctor --probe --format json`. This page is made from `schema/probe.schema.json`. [Check what wac assumes](../probe.md) explains the report.',
      schema: inputs.probe,
      shared: headings(inputs.probe),
    }),
    'docs/reference/expressions.md': renderExpressions(),
    'docs/reference/template-variables.md': renderTemplateVariablePage(),
    'docs/reference/environment-variables.md': renderEnvironmentVariables(),
    'docs/reference/exit-codes.md': renderExitCodes(),
    'docs/reference/json-outputs.md': renderJsonOutputs(inputs.jsonTranscript),
    'docs/reference/sandbox-events.md': renderSandboxEvents(),
    'docs/commands.md': commandsPage(inputs.commandOutputs),
    'docs/diagnostics.md': diagnosticsPage(),
  };
}

/** `docs/commands.md`. */
export function commandsPage(outputs: CommandOutputs): string {
  return `# Commands

This page is made from the table in \`src/cli/command-table.ts\`, as \`wac COMMAND --help\` is. The argument of a command is the
manifest directory, \`automations\` when absent.

${renderCommandTable(COMMANDS)}

${renderCommandReference(COMMANDS, outputs)}
`;
}

/** `docs/diagnostics.md`. */
export function diagnosticsPage(): string {
  return `# Diagnostics

Every code that a problem in a file can carry, in the order of the stages. Codes are permanent. This page is made
from the tables in \`src/diagnostics/\`.

A comment with a reason silences a warning, a note or an offline check for its line, the next line, or the document that
follows: \`# wac disable CODE: reason\`, \`# wac snooze YYYY-MM-DD CODE: reason\`. \`document/disable\` and \`file/disable\` name the
extent. \`lint: { locked: [CODE] }\` in \`wac.yaml\` forbids it. \`lint: { rules: … }\` turns on rules of your team: see
[lint rules](reference/configuration.md#lint-rules). Problems that several automations have in common are reported once, with
a count.

${renderDiagnosticsReference(DIAGNOSTIC_CODES, { remedies: true })}
`;
}

/** Each definition of a schema with a heading of its own: `unmanagedAutomation` becomes `Unmanaged automation`. */
function headings(schema: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(schema['$defs'] ?? {}).map((name) => {
      const words = name.replaceAll(/([A-Z])/gu, ' $1').toLowerCase();
      return [name, words.charAt(0).toUpperCase() + words.slice(1)];
    }),
  );
}
