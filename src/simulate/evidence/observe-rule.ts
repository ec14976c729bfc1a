/** Collects what runs show about one rule on runs: its filter, and its metric. */
import { isJsonList } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { MetricCondition } from '../../model/event.ts';
import type { RecordedRun } from '../backtest/recorded-run.ts';
import { type EventOrigin, matchesScope } from '../event/matches-scope.ts';
import { evaluateFilter, type FilterLeaf } from '../filter/evaluate-filter.ts';
import { type RunDocument, runFieldWord, serverRun } from '../filter/run-document.ts';
import { comparedValue, type TestedAutomation } from '../rule-test/run/evaluate-case.ts';
import { MetricObserver } from './observe-metric.ts';
import type { LeafFacts, RuleFacts, SeenRun } from './rule-facts.ts';

/** Values of one field that are kept for a suggestion. */
export const MAX_VALUES = 5000;

/** A run whose values are not read, such as one that is older than the time that was asked for. */
export interface UnreadRun extends SeenRun {
  readonly document: RunDocument;
  readonly origin: EventOrigin;
  /** What it logs; absent where it is not known. */
  readonly names?: readonly string[];
  /** It began before the time that was asked for; otherwise it could not be read. */
  readonly isOlder: boolean;
}

interface OpenLeaf extends Omit<LeafFacts, 'held' | 'unknown' | 'values'> {
  held: number;
  unknown: number;
  readonly values: Set<string>;
}

/** Collects for one rule; nothing for rules on artifacts. */
export class RuleObserver {
  readonly #automation: TestedAutomation;
  readonly #metric: MetricObserver | undefined;
  readonly #leaves = new Map<string, OpenLeaf>();
  readonly #unknownFields = new Set<string>();
  #inScope = 0;
  #matching = 0;
  #unread = 0;
  #olderInScope = 0;
  #olderMatching = 0;
  #undecided = 0;
  #newest: SeenRun | undefined;

  /** @param hasAllNames whether a name that is not known of a run is one that it does not log. */
  constructor(automation: TestedAutomation, hasAllNames: boolean) {
    this.#automation = automation;
    const { event } = automation;
    this.#metric =
      event.kind === 'runMetric'
        ? new MetricObserver(event.condition, scaleOf(automation, event.condition), hasAllNames)
        : undefined;
  }

  /** Takes a run in whose values were read. */
  add(run: RecordedRun): void {
    const { document, origin, table, isWhole } = run;
    const hasClock = table?.hasClock === true;
    const seen: SeenRun = {
      name: document.name ?? run.identity,
      ...present({
        start: run.createdAt ?? (hasClock ? table.firstTime : undefined),
        end: run.endedAt ?? (hasClock ? table.lastTime : run.createdAt),
      }),
    };
    const truth = this.#enter({ document, origin, isWhole }, seen, false);
    if (truth === 'matches') this.#metric?.add(run, seen);
    if (truth === 'filtered') {
      const metric = this.#metricName();
      const logs =
        metric !== undefined &&
        ((table?.metrics.includes(metric) ?? false) ||
          (run.loggedNames?.includes(metric) ?? false));
      this.#metric?.addUnmatched(seen.name, logs);
    }
  }

  /** Takes a run in of which only names are known. */
  addUnread(run: UnreadRun): void {
    const seen: SeenRun = { name: run.name, ...present({ start: run.start, end: run.end }) };
    const truth = this.#enter({ ...run, isWhole: true }, seen, run.isOlder);
    if (truth === 'matches') {
      this.#metric?.addUnread({ ...seen, ...present({ names: run.names }) });
      // A run that does not log the metric has no value that could be missing.
      const metric = this.#metricName();
      const mayLog = metric !== undefined && (run.names?.includes(metric) ?? true);
      if (!run.isOlder && mayLog) this.#unread += 1;
    }
    if (truth === 'filtered') {
      const metric = this.#metricName();
      const logs = metric !== undefined && (run.names?.includes(metric) ?? false);
      this.#metric?.addUnmatched(seen.name, logs);
    }
  }

  #metricName(): string | undefined {
    const { event } = this.#automation;
    return event.kind === 'runMetric' ? event.condition.metric : undefined;
  }

  #enter(
    run: Pick<RecordedRun, 'document' | 'origin' | 'isWhole'>,
    seen: SeenRun,
    isOlder: boolean,
  ): 'outside' | 'filtered' | 'matches' {
    const { event, scope } = this.#automation;
    if (event.kind !== 'runMetric' && event.kind !== 'runState') return 'outside';
    if (!matchesScope(scope, run.origin)) return 'outside';
    this.#noteInScope(seen, isOlder);
    const { truth, leaves } = evaluateFilter(event.runs, serverRun(run.document));
    const isUnknown = leaves.filter(({ actual }) => actual === undefined && !run.isWhole);
    for (const leaf of leaves) this.#addLeaf(leaf, isUnknown.includes(leaf));
    for (const { field } of isUnknown) this.#unknownFields.add(runFieldWord(field));
    if (truth === true) {
      if (isOlder) this.#olderMatching += 1;
      else this.#matching += 1;
      return 'matches';
    }
    if (truth === 'unknown' || isUnknown.length > 0) this.#undecided += 1;
    return 'filtered';
  }

  #noteInScope(seen: SeenRun, isOlder: boolean): void {
    if (isOlder) this.#olderInScope += 1;
    else this.#inScope += 1;
    if (this.#newest === undefined || (seen.start ?? 0) > (this.#newest.start ?? 0))
      this.#newest = seen;
  }

  #addLeaf(
    { id, field, operator, operand, actual, outcome }: FilterLeaf,
    isUnknown: boolean,
  ): void {
    const leaf = this.#leaves.get(id) ?? {
      id,
      field,
      operator,
      operand,
      held: 0,
      unknown: 0,
      values: new Set<string>(),
    };
    this.#leaves.set(id, leaf);
    if (isUnknown || outcome === 'unknown') leaf.unknown += 1;
    else if (outcome) leaf.held += 1;
    for (const value of isJsonList(actual) ? actual : [actual]) {
      if (typeof value === 'string' && leaf.values.size < MAX_VALUES) leaf.values.add(value);
    }
  }

  facts(): RuleFacts {
    return {
      inScope: this.#inScope,
      matching: this.#matching,
      unread: this.#unread,
      olderInScope: this.#olderInScope,
      olderMatching: this.#olderMatching,
      undecided: this.#undecided,
      unknownFields: [...this.#unknownFields].sort(),
      leaves: [...this.#leaves.values()],
      ...present({ newest: this.#newest, metric: this.#metric?.facts() }),
    };
  }
}

/** What compared values are multiplied with to be as people read them: percent, or a sum. */
function scaleOf(automation: TestedAutomation, condition: MetricCondition): number {
  const isRelative = condition.kind === 'change' && condition.amountType === 'RELATIVE';
  return isRelative ? 100 : comparedValue(automation, 1);
}
