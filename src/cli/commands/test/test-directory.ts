/** Runs the rule tests of one directory and writes what came of them. */
import { runTests } from '../../../api/run-tests.ts';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import type { Ratio, TestReport } from '../../../model/rule-test/test-report.ts';
import { renderTestReportJson } from '../../../report/rule-tests/render-test-report-json.ts';
import { renderTestReportText } from '../../../report/rule-tests/render-test-report-text.ts';
import type { EvaluatedCase } from '../../../workflow/rule-tests/run-rule-tests.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import {
  loadEveryEnvironment,
  narrowTests,
  type OpenedTree,
  sourceTexts,
} from '../../session/open-project.ts';
import type { TestOptions } from './test-command.ts';
import type { Figure, TestSettings } from './test-settings.ts';

/** The rule tests of a directory that were run. */
export interface TestedDirectory {
  /** What is wrong with the manifests; it has been written. */
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where the manifests have errors. */
  readonly report: TestReport | undefined;
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Runs the rule tests.
 *
 * @param onCase called with each case; absent: nobody draws it.
 */
export async function testDirectory(
  context: CommandContext<TestOptions>,
  opened: OpenedTree,
  { assume }: TestSettings,
  onCase?: (result: TestReport['cases'][number], evaluated: EvaluatedCase) => void,
): Promise<TestedDirectory> {
  const { io, options } = context;
  const loaded = await loadEveryEnvironment(context, opened);
  const { tree, diagnostics } = loaded;
  const sources = sourceTexts(tree);
  writeDiagnostics(context, diagnostics, sources);
  if (hasErrors(diagnostics)) return { diagnostics, report: undefined, sources };
  let done = 0;
  const report = await runTests(
    { ...loaded, tree: { ...tree, tests: narrowTests(tree) } },
    {
      assume,
      onCase: (result, evaluated) => {
        onCase?.(result, evaluated);
        done += 1;
        io.progress?.((seconds) => `Ran ${countNoun(done, 'rule test')} in ${seconds} s`);
      },
      ...present({ grep: options.grep }),
    },
  );
  return { diagnostics, report, sources };
}

/** Writes a report in the format that was asked for; what could not run is written by `writeProblems`. */
export async function writeReport(
  context: CommandContext<TestOptions>,
  report: TestReport,
  known: readonly Diagnostic[],
): Promise<void> {
  const { io, options } = context;
  await writeFormat(context, {
    text: () =>
      renderTestReportText(report, {
        ...outputStyle(io.stdout, io.env),
        coverage: options.coverage ?? false,
        failedOnly: options.failedOnly ?? false,
      }),
    json: () =>
      jsonText(renderTestReportJson({ ...report, diagnostics: [...known, ...report.diagnostics] })),
    junit: async () => {
      const { renderTestReportJunit } = await import(
        '../../../report/rule-tests/render-test-report-junit.ts'
      );
      return renderTestReportJunit([report]);
    },
  });
}

/**
 * Writes what could not run, and which coverage is too low, to standard error.
 *
 * @returns how many coverages are too low.
 */
export function writeProblems(
  context: CommandContext<TestOptions>,
  report: TestReport,
  sources: ReadonlyMap<string, string>,
  { minimums }: TestSettings,
): number {
  writeDiagnostics(context, report.diagnostics, sources);
  const short = minimums.flatMap(([figure, percent]) => shortfall(report, figure, percent));
  for (const message of short) context.io.stderr.write(`${message}\n`);
  return short.length;
}

function shortfall(report: TestReport, figure: Figure, percent: number): readonly string[] {
  const { automations, bothOutcomes, conditions } = report.coverage;
  const ratio: Ratio = { automations, both: bothOutcomes, conditions }[figure];
  const reached = ratio.total === 0 ? 100 : (100 * ratio.covered) / ratio.total;
  if (reached >= percent) return [];
  return [
    `Coverage of ${figure} is ${Math.floor(reached)} %, below the ${percent} % that --coverage-min asks for`,
  ];
}
