import { type Command, defineCommand } from '../../arguments/command-spec.ts';
import { formatOption, TEXT_AND_JSON, type TextOrJson } from '../../arguments/options.ts';

export interface ExplainOptions {
  readonly format?: TextOrJson;
}

export const explainCommand: Command = defineCommand<ExplainOptions>({
  name: 'explain',
  group: 'inspect',
  summary: "show a manifest field's documentation",
  arguments: [
    {
      syntax: '[field]',
      description: 'dotted path; the top level when absent',
      offers: 'fields',
    },
  ],
  options: { format: formatOption(TEXT_AND_JSON) },
  examples: ['wac explain', 'wac explain when.runMetric.change'],
  load: async () => (await import('./run-explain.ts')).runExplain,
});
