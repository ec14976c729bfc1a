/** `wac test --format junit`: a suite for each file; what could not run of a directory is an error in a suite of its own. */
import junitModule from 'junit-report-builder';
import { invariant } from '../../lib/invariant.ts';
import type { CaseResult, TestReport } from '../../model/rule-test/test-report.ts';

type Junit = (typeof junitModule)['default'];

/** The package is CommonJS whose exports are the builder itself; its types speak of a default inside. */
function isJunit(exports: unknown): exports is Junit {
  return typeof exports === 'object' && exports !== null && 'newBuilder' in exports;
}

/** C0 control characters, which XML cannot hold even escaped, and halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** What is written of a report. */
export interface JunitReport extends Pick<TestReport, 'assumed' | 'cases' | 'diagnostics'> {
  /** As the user named it; absent where the document is of one directory. */
  readonly directory?: string;
}

/** The XML of one report, or of those of several directories. Assumption-dependent cases are passed ones with a property. */
export function renderTestReportJunit(reports: readonly JunitReport[]): string {
  const junit: unknown = junitModule;
  invariant(isJunit(junit), 'junit-report-builder exports a builder');
  const builder = junit.newBuilder();
  for (const report of reports) addCases(builder, report);
  for (const report of reports) addProblems(builder, report);
  return builder.build();
}

type Builder = ReturnType<Junit['newBuilder']>;

function addCases(builder: Builder, report: JunitReport): void {
  const files = [...new Set(report.cases.map(({ file }) => file))];
  for (const file of files) {
    const suite = builder.testSuite().name(clean(file));
    for (const [id, interpretation] of Object.entries(report.assumed)) {
      suite.property(`assumed ${id}`, interpretation);
    }
    for (const result of report.cases) {
      if (result.file === file) addCase(suite.testCase(), result);
    }
  }
}

function addProblems(builder: Builder, { directory, diagnostics }: JunitReport): void {
  const problems = diagnostics.filter(({ severity }) => severity === 'error');
  if (problems.length === 0) return;
  const of = directory === undefined ? '' : `: ${directory}`;
  const suite = builder.testSuite().name(clean(`could not run${of}`));
  for (const { code, message, range } of problems) {
    const location = range === undefined ? '' : `${range.file}:${range.start.line}: `;
    suite
      .testCase()
      .className('wac')
      .name(code)
      .error(clean(`${location}${message}`), code);
  }
}

type TestCase = ReturnType<ReturnType<Junit['testSuite']>['testCase']>;

function addCase(target: TestCase, result: CaseResult): void {
  const row = result.row === undefined ? '' : `, row ${result.row}`;
  const where = result.environment === undefined ? '' : ` (${result.environment})`;
  target
    .className(clean(`${result.automation}${where}`))
    .name(clean(`${result.name}${row}`))
    .file(clean(`${result.file}:${result.line}`))
    .property('reason', result.reason);
  if (result.status === 'assumption-dependent') {
    target.property('assumption-dependent', result.assumptions.join(' '));
  }
  if (result.boundary) target.property('boundary', 'true');
  if (result.status !== 'failed') return;
  const strings = result.mismatches.map(
    ({ path, expected, actual }) => `${path}: expected ${expected}, got ${actual}`,
  );
  target.failure(clean(strings[0] ?? result.explanation), result.vacuous ? 'vacuous' : 'mismatch');
  target.stacktrace(
    clean([`${result.file}:${result.line}`, ...strings, result.explanation].join('\n')),
  );
}

function clean(text: string): string {
  return text.replace(NOT_XML, '�');
}
