import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { slugify } from '../../../lib/slugify.ts';
import type { BacktestReport } from '../../../model/backtest/backtest-report.ts';
import type { RecordedRun } from '../../../simulate/backtest/recorded-run.ts';
import type { BacktestRule } from '../../../workflow/backtest/run-backtest.ts';
import { renderCase, renderFixture } from '../../../workflow/backtest/saved-case.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';

/** A recorded run that becomes a fixture and a rule test beside the manifest. */
export class SavedCase {
  readonly #name: string;
  readonly #rule: BacktestRule;
  readonly #path: string;
  #run: RecordedRun | undefined;

  private constructor(name: string, rule: BacktestRule) {
    this.#name = name;
    this.#rule = rule;
    const base = slugify(`${rule.info.key}-${name}`.replaceAll('/', '-'));
    this.#path = join(dirname(rule.manifest), base);
  }

  /**
   * Checks that there is one rule to save the run for, and that no file is in the way.
   *
   * @throws Failure `usage`
   */
  static open(name: string | undefined, rules: readonly BacktestRule[]): SavedCase | undefined {
    if (name === undefined) return undefined;
    const [rule] = rules;
    if (rule === undefined || rules.length > 1 || rule.info.kind !== 'runMetric') {
      throw new Failure('--save-case needs one rule on a metric', {
        code: 'usage',
        hint: `Name its key: wac backtest KEY --save-case ${name}`,
      });
    }
    const saved = new SavedCase(name, rule);
    const there = [saved.#testPath, saved.#fixturePath].find((path) => existsSync(path));
    if (there === undefined) return saved;
    throw new Failure(`"${there}" is there already`, {
      code: 'usage',
      hint: 'Remove it to save the run again',
    });
  }

  /** Keeps the run where it is the one that was asked for. */
  readonly onRun = (run: RecordedRun): void => {
    const { name, id } = run.document;
    if (name !== this.#name && id !== this.#name) return;
    if (this.#run !== undefined && id !== this.#name) {
      throw new Failure(`Several runs are called "${this.#name}"`, {
        code: 'usage',
        hint: 'Name the run by its id',
      });
    }
    this.#run = run;
  };

  /**
   * Writes both files.
   *
   * @throws Failure `usage` where no run has the name.
   */
  async write({ io }: CommandContext, report: BacktestReport): Promise<void> {
    const run = this.#run;
    const [rule] = report.rules;
    const outcome = rule?.runs.find(({ name }) => name === run?.document.name);
    if (run?.table === undefined || outcome === undefined) {
      throw new Failure(`No run that the rule takes is called "${this.#name}"`, {
        code: 'usage',
        hint: 'Name a run as the report shows it, or by its id',
      });
    }
    const metric = this.#rule.info.metric ?? '';
    await writeFileAtomically(this.#fixturePath, renderFixture(run.table, metric));
    await writeFileAtomically(
      this.#testPath,
      renderCase(this.#rule, run, `fixtures/${baseName(this.#fixturePath)}`),
    );
    io.stderr.write(`Wrote ${this.#fixturePath} and ${this.#testPath}\n`);
  }

  get #testPath(): string {
    return `${this.#path}.test.yaml`;
  }

  get #fixturePath(): string {
    return join(dirname(this.#path), 'fixtures', `${baseName(this.#path)}.jsonl`);
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
