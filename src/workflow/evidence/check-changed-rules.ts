/** The checks of rules on runs (`wac lint --history`), for the rules that a plan changes: made on the runs of its evidence. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { ServerRun } from '../../model/history-api.ts';
import type { EvidenceFinding } from '../../model/plan/plan-evidence.ts';
import type { RecordedRun } from '../../simulate/backtest/recorded-run.ts';
import { checkEvidence } from '../../simulate/evidence/check-evidence.ts';
import { RuleObserver } from '../../simulate/evidence/observe-rule.ts';
import type { ChangedRule } from './changed-rules.ts';
import { evidenceDiagnostics } from './evidence-diagnostics.ts';
import { withNames } from './listed-run.ts';

/** What the checks need of the project. */
export interface EvidenceChecks {
  readonly declarations: readonly Declaration[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Fires a day from which a rule is noisy. */
  readonly maxFiresPerDay: number;
  /** The problems that no comment in the manifests silences. */
  readonly unsilenced: (problems: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** Where the runs come from. */
interface RunsRead {
  readonly isLive: boolean;
  /** Milliseconds since 1970; absent for no limit. */
  readonly since?: number;
}

/** Sees the runs as they are read. Rules that go are not checked. */
export class ChangedRuleChecks {
  readonly #checks: EvidenceChecks;
  readonly #runs: RunsRead;
  readonly #observed: ReadonlyMap<
    string,
    { readonly rule: Declaration; readonly observer: RuleObserver }
  >;

  constructor(changed: readonly ChangedRule[], checks: EvidenceChecks, runs: RunsRead) {
    const declared = new Map(checks.declarations.map((rule) => [rule.key, rule]));
    this.#checks = checks;
    this.#runs = runs;
    this.#observed = new Map(
      changed.flatMap(({ key, action }) => {
        const rule = declared.get(key);
        if (rule === undefined || action === 'delete' || action === 'disable') return [];
        return [[key, { rule, observer: new RuleObserver(rule, runs.isLive) }] as const];
      }),
    );
  }

  /** @param listed the run as the server lists it; absent for files. */
  add(run: RecordedRun, listed: ServerRun | undefined): void {
    const named = withNames(run, listed);
    for (const { observer } of this.#observed.values()) observer.add(named);
  }

  /** What the runs show about a rule; only meaningful where all of its runs were read. */
  findings(key: string): readonly EvidenceFinding[] {
    const found = this.#observed.get(key);
    if (found === undefined) return [];
    const { rule, observer } = found;
    const { now, maxFiresPerDay, unsilenced } = this.#checks;
    const period = {
      ...this.#runs,
      now,
      maxFiresPerDay,
      isPartial: false,
      otherProjects: new Map<string, readonly string[]>(),
    };
    const problems = checkEvidence(rule, observer.facts(), period);
    return unsilenced(evidenceDiagnostics(rule, problems)).map(({ code, message, hint }) => ({
      code,
      message,
      ...present({ hint }),
    }));
  }
}
