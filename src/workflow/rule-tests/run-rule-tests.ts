/** `wac test`: every rule test against the automations it names, in every environment that has them. */
import type { SimulateCode } from '../../diagnostics/codes-simulate.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { present } from '../../lib/present.ts';
import { resolveBelow } from '../../lib/resolve-below.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import type { Declaration } from '../../model/automation.ts';
import type { Project } from '../../model/configuration.ts';
import type { CaseResult, TestReport } from '../../model/rule-test/test-report.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Assumptions } from '../../simulate/assumptions.ts';
import { compileRegex } from '../../simulate/filter/compile-regex.ts';
import type { HistoryClock, HistoryReading } from '../../simulate/history/history-reading.ts';
import { readHistory } from '../../simulate/history/read-history.ts';
import { RunTable } from '../../simulate/metric/run-table.ts';
import { parseRuleTests } from '../../simulate/rule-test/parse/parse-rule-tests.ts';
import { seriesRows } from '../../simulate/rule-test/parse/series-rows.ts';
import type { RuleTest, RuleTestCase } from '../../simulate/rule-test/rule-test.ts';
import { assertCase } from '../../simulate/rule-test/run/assert-case.ts';
import { evaluateCase } from '../../simulate/rule-test/run/evaluate-case.ts';
import {
  type CoveredCase,
  measureCoverage,
} from '../../simulate/rule-test/run/measure-coverage.ts';

/** What a run of the rule tests needs; every edge is passed in. */
export interface RuleTestInput {
  /** The `*.test.yaml`, sorted; paths relative to the directory of manifests. */
  readonly tests: readonly SourceFile[];
  /** The declared environments; empty where none are, and `projects` is then asked for undefined. */
  readonly environments: readonly string[];
  /** The expanded manifests of an environment; undefined when they could not be loaded. */
  readonly projects: (environment: string | undefined) => Project | undefined;
  /** Reads a fixture, uncompressed, by its path relative to the directory of manifests; undefined when there is none. */
  readonly readFixture: (
    path: string,
  ) => Promise<Uint8Array | { readonly problem: string } | undefined>;
  /** The directory as the user named it, to show before paths; absent when paths are shown as they are. */
  readonly directory?: string;
  /** An RE2 expression, searched in "automation › name"; absent for all cases. */
  readonly grep?: string;
  /** Interpretations for every case that does not choose its own. */
  readonly assume?: Assumptions;
  /** Called with each case and what it was evaluated on. */
  readonly onCase?: (result: CaseResult, evaluated: EvaluatedCase) => void;
}

/** What a case was evaluated on. */
export interface EvaluatedCase {
  readonly declaration: Declaration;
  /** The run's name, where the case gives one. */
  readonly run?: string;
  /** Absent where the case has no values. */
  readonly rows?: RunTable;
  /** The interpretations in force. */
  readonly assumptions: Assumptions;
}

/** Runs. What cannot run is a diagnostic, and the report is then not `ok`. */
export async function runRuleTests(input: RuleTestInput): Promise<TestReport> {
  const run = new TestRun(input);
  const { grep } = input;
  if (grep !== undefined && compileRegex(grep) === undefined) {
    run.report('test/bad-regex', `"${grep}" is not RE2 syntax`);
    return run.finish();
  }
  if (input.tests.length === 0) {
    run.report(
      'test/none',
      'There are no rule tests',
      undefined,
      'Write one beside a manifest: NAME.test.yaml',
    );
  }
  for (const file of input.tests) await run.runFile(file);
  if (grep !== undefined && run.matched === 0 && run.diagnostics.length === 0) {
    run.report(
      'test/no-match',
      `No case matches "${grep}"`,
      undefined,
      'The pattern is matched against "automation › name"',
    );
  }
  return run.finish();
}

/** One automation in one environment. */
interface Target {
  readonly declaration: Declaration;
  readonly project: Project;
  readonly environment: string | undefined;
}

class TestRun {
  readonly diagnostics: Diagnostic[] = [];
  matched = 0;
  readonly #input: RuleTestInput;
  readonly #projects: readonly {
    readonly environment: string | undefined;
    readonly project: Project;
  }[];
  readonly #results: CaseResult[] = [];
  readonly #covered: CoveredCase[] = [];
  readonly #files = new Set<string>();
  readonly #histories = new Map<string, HistoryReading>();

  constructor(input: RuleTestInput) {
    this.#input = input;
    const environments = input.environments.length === 0 ? [undefined] : input.environments;
    this.#projects = environments.flatMap((environment) => {
      const project = input.projects(environment);
      return project === undefined ? [] : [{ environment, project }];
    });
  }

  report(code: SimulateCode, message: string, range?: SourceRange, hint?: string): void {
    // The rows of a table share the location of what their case gives.
    const isKnown = this.diagnostics.some(
      (each) => each.message === message && isSameLocation(each.range, range),
    );
    if (isKnown) return;
    const diagnostic: Diagnostic = { code, severity: 'error', message };
    this.diagnostics.push({
      ...diagnostic,
      ...present({ range, hint }),
    });
  }

  async runFile(file: SourceFile): Promise<void> {
    const shown = { ...file, path: joinPath(this.#input.directory, file.path) };
    const parsed = parseRuleTests(shown);
    this.diagnostics.push(...parsed.diagnostics);
    for (const test of parsed.value) {
      const targets = this.#targetsOf(test);
      for (const ruleCase of test.cases) await this.#runCase(ruleCase, targets, file.path);
    }
  }

  #targetsOf(test: RuleTest): readonly Target[] {
    const { environments } = this.#input;
    const { automation, environment } = test;
    if (environment !== undefined && !environments.includes(environment.name)) {
      const hint =
        suggestHint(environment.name, environments) ??
        `Declared are: ${environments.join(', ') || 'none'}`;
      this.report(
        'test/unknown-environment',
        `There is no environment "${environment.name}"`,
        environment.range,
        hint,
      );
      return [];
    }
    const asked = this.#projects.filter(
      (candidate) => environment === undefined || candidate.environment === environment.name,
    );
    const targets = asked.flatMap(({ environment: name, project }) =>
      project.declarations
        .filter(({ key }) => key === automation.key || key.startsWith(`${automation.key}/`))
        .map((declaration) => ({ declaration, project, environment: name })),
    );
    if (targets.length === 0 && asked.length > 0) {
      const keys = asked.flatMap(({ project }) => project.declarations.map(({ key }) => key));
      const hint = suggestHint(automation.key, keys);
      this.report(
        'test/unknown-automation',
        `No manifest describes "${automation.key}"`,
        automation.range,
        hint,
      );
    }
    return targets;
  }

  async #runCase(test: RuleTestCase, targets: readonly Target[], path: string): Promise<void> {
    const chosen = targets.filter(({ declaration }) => this.#isWanted(declaration.key, test.name));
    this.matched += chosen.length;
    if (chosen.length === 0) return;
    const rows = await this.#rowsOf(test, path);
    if (rows === 'unreadable') return;
    for (const { declaration, project, environment } of chosen) {
      const outcome = evaluateCase(declaration, test, {
        rows,
        assume: this.#input.assume ?? {},
        knownEntities: project.configuration,
      });
      const subject = { automation: declaration, outcome, aliases: project.aliases };
      const result = assertCase(test, subject, environment);
      this.#results.push(result);
      this.#input.onCase?.(result, {
        declaration,
        assumptions: { ...this.#input.assume, ...test.assume },
        ...present({ rows, run: test.given.run.name }),
      });
      this.#covered.push({ automation: declaration, outcome, vacuous: result.vacuous });
      this.#files.add(test.range.file);
    }
  }

  #isWanted(key: string, name: string): boolean {
    const { grep } = this.#input;
    return grep === undefined || compileRegex(grep)?.test(`${key} › ${name}`) === true;
  }

  async #rowsOf(test: RuleTestCase, path: string): Promise<RunTable | undefined | 'unreadable'> {
    const { series, history, start, every } = test.given;
    if (series !== undefined) return RunTable.of(seriesRows(series, { start, every }));
    if (history === undefined) return undefined;
    const location = resolveBelow(path, history.path);
    const recorded =
      location === undefined ? undefined : await this.#read(location, { start, every });
    if (recorded === undefined) {
      const why = location === undefined ? 'lies outside the directory' : 'does not exist';
      this.report(
        'test/missing-fixture',
        `The history "${history.path}" ${why}`,
        history.range,
        'The path is relative to the rule test',
      );
      return 'unreadable';
    }
    const found = pickHistory(recorded, test.given.run.name);
    if (found instanceof RunTable) return found;
    this.report(
      'test/bad-fixture',
      `Cannot read the history "${history.path}": ${found}`,
      history.range,
      'A history has a column "_step" with a number in every row, and a column for each metric',
    );
    return 'unreadable';
  }

  /** Reads a fixture once, however many cases replay it; undefined when it does not exist. */
  async #read(path: string, clock: HistoryClock): Promise<HistoryReading | undefined> {
    const id = JSON.stringify([path, clock.start, clock.every]);
    const known = this.#histories.get(id);
    if (known !== undefined) return known;
    const bytes = await this.#input.readFixture(path);
    if (bytes === undefined) return undefined;
    const history = 'problem' in bytes ? bytes : await readHistory(path, bytes, { clock });
    this.#histories.set(id, history);
    return history;
  }

  finish(): TestReport {
    const automations = this.#projects.flatMap(({ project }) => project.declarations);
    return {
      assumed: { ...this.#input.assume },
      cases: this.#results,
      files: this.#files.size,
      coverage: measureCoverage(automations, this.#covered),
      diagnostics: this.diagnostics,
      // A run that evaluated nothing has shown nothing.
      ok:
        !hasErrors(this.diagnostics) &&
        this.#results.length > 0 &&
        this.#results.every(({ status }) => status !== 'failed'),
    };
  }
}

/** The rows of the run that a case is about, or what is wrong. A chart may have several runs: the name decides. */
function pickHistory(reading: HistoryReading, name: string | undefined): RunTable | string {
  if ('problem' in reading) return reading.problem;
  const { histories } = reading;
  const found = histories.length === 1 ? histories[0] : histories.find(({ run }) => run === name);
  if (found !== undefined) return found.table;
  const names = histories.map(({ run }) => `"${run ?? ''}"`).join(', ');
  return `it has the runs ${names}, and given.run.name is none of them`;
}

function joinPath(directory: string | undefined, path: string): string {
  if (directory === undefined || directory === '' || directory === '.') return path;
  return `${directory.replace(/\/+$/, '')}/${path}`;
}

function isSameLocation(a: SourceRange | undefined, b: SourceRange | undefined): boolean {
  return a?.file === b?.file && a?.start.offset === b?.start.offset;
}
