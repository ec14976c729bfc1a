import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../../../files/read-manifest-tree.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import { renderDiagnosticsJson } from '../../../report/diagnostics/render-diagnostics-json.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { sourceTexts } from '../../session/open-project.ts';
import type { LintOptions } from './lint-command.ts';

/** What was found, and in what. */
export interface WrittenLint {
  readonly diagnostics: readonly Diagnostic[];
  /** What was checked, in a sentence without a period. */
  readonly note: string;
  readonly automations: number;
  /** Runs whose values were read; absent offline. */
  readonly runs?: number;
}

/** Writes the problems in the format that was asked for. */
export async function writeLint(
  context: CommandContext<LintOptions>,
  tree: ManifestTree,
  { diagnostics, note, automations, runs }: WrittenLint,
): Promise<void> {
  await writeFormat(context, {
    text: () => {
      writeDiagnostics(context, diagnostics, sourceTexts(tree));
      return `${note}: ${countsOf(diagnostics)}\n`;
    },
    json: () =>
      jsonText({ ...renderDiagnosticsJson(diagnostics), automations, ...present({ runs }) }),
    sarif: async () => {
      const { sarifText } = await import('../../session/sarif-text.ts');
      return await sarifText([{ location: tree, diagnostics, sources: sourceTexts(tree) }]);
    },
    markdown: async () => {
      const { renderDiagnosticsMarkdown } = await import(
        '../../../report/diagnostics/render-diagnostics-markdown.ts'
      );
      return renderDiagnosticsMarkdown(diagnostics, note);
    },
  });
}

/** `1 error, 2 warnings, 0 notes`; `no problems`. */
function countsOf(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'no problems';
  const count = (severity: Severity, noun: string): string =>
    countNoun(diagnostics.filter((each) => each.severity === severity).length, noun);
  return [count('error', 'error'), count('warning', 'warning'), count('info', 'note')].join(', ');
}
