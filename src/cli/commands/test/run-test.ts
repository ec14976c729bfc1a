import { runTests } from '../../../api/run-tests.ts';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import type { Ratio, TestReport } from '../../../model/rule-test/test-report.ts';
import { renderTestReportJson } from '../../../report/rule-tests/render-test-report-json.ts';
import { renderTestReportText } from '../../../report/rule-tests/render-test-report-text.ts';
import type { Assumptions } from '../../../simulate/assumptions.ts';
import { parseAssumptions } from '../../../simulate/parse-assumptions.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { writePage } from '../../output/write-page.ts';
import { loadEveryEnvironment, narrowTests, sourceTexts } from '../../session/open-project.ts';
import type { TestOptions } from './test-command.ts';

/** `wac test`: rule tests against the manifests, offline. */
export async function runTest(context: CommandContext<TestOptions>): Promise<ExitCode> {
  const { io, options } = context;
  const minimums = parseMinimums(options.coverageMin ?? []);
  const assume = readAssumptions(options.assume ?? []);
  const loaded = await loadEveryEnvironment(context);
  const { tree, diagnostics } = loaded;
  writeDiagnostics(context, diagnostics, sourceTexts(tree));
  if (hasErrors(diagnostics)) return EXIT.invalid;

  const narrowed = { ...loaded, tree: { ...tree, tests: narrowTests(tree) } };
  const pictures =
    options.html === undefined
      ? undefined
      : new (
          await import('../../../workflow/rule-tests/collect-case-pictures.ts')
        ).CasePictureCollector();
  let done = 0;
  const report = await runTests(narrowed, {
    assume,
    onCase: (result, evaluated) => {
      pictures?.onCase(result, evaluated);
      done += 1;
      io.progress?.((seconds) => `Ran ${countNoun(done, 'rule test')} in ${seconds} s`);
    },
    ...present({ grep: options.grep }),
  });
  await writeReport(context, report, diagnostics);
  if (options.html !== undefined && pictures !== undefined) {
    const { renderTestsPage } = await import('../../../page/rule-tests/render-tests-page.ts');
    await writePage(context, options.html, renderTestsPage(report, pictures.pictures));
  }
  writeDiagnostics(context, report.diagnostics, sourceTexts(tree));
  const short = minimums.flatMap(([figure, percent]) => shortfall(report, figure, percent));
  for (const message of short) io.stderr.write(`${message}\n`);
  return report.ok && short.length === 0 ? EXIT.done : EXIT.invalid;
}

async function writeReport(
  context: CommandContext<TestOptions>,
  report: TestReport,
  known: readonly Diagnostic[],
): Promise<void> {
  const { io, options } = context;
  if (options.coverageOut !== undefined) {
    await writeFileAtomically(
      options.coverageOut,
      `${JSON.stringify({ formatVersion: '1.0', ...report.coverage }, undefined, 2)}\n`,
    );
  }
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
      return renderTestReportJunit(report);
    },
  });
}

function readAssumptions(strings: readonly string[]): Assumptions {
  const parsed = parseAssumptions(strings);
  if ('assumptions' in parsed) return parsed.assumptions;
  throw new Failure(parsed.problem, { code: 'usage', hint: parsed.hint });
}

type Figure = 'automations' | 'both' | 'conditions';

const FIGURES: readonly Figure[] = ['automations', 'both', 'conditions'];

/** `--coverage-min both=80` as figures and percentages. */
function parseMinimums(strings: readonly string[]): readonly (readonly [Figure, number])[] {
  return strings.map((text) => {
    const [name, value = ''] = text.split('=');
    const figure = FIGURES.find((each) => each === name);
    const percent = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
    if (figure !== undefined && percent <= 100) return [figure, percent] as const;
    throw new Failure(`"--coverage-min ${text}" is not a figure with a percentage`, {
      code: 'usage',
      hint: `Write, for example, --coverage-min both=80; the figures are ${FIGURES.join(', ')}`,
    });
  });
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
