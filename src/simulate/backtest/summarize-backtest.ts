import { compareText } from '../../lib/compare-text.ts';
import { present } from '../../lib/present.ts';
import type { BacktestReport, RuleReport } from '../../model/backtest/backtest-report.ts';
import type {
  BacktestSettings,
  BacktestShard,
  RuleInfo,
} from '../../model/backtest/backtest-shard.ts';
import type { EventOutcome } from '../../model/backtest/run-outcome.ts';
import { summarizeRule } from './summarize-rule.ts';

/** The report on all shards of one backtest, in whatever order they come. */
export function summarizeBacktest(
  shards: readonly BacktestShard[],
  { settings, rules }: Pick<BacktestShard, 'settings' | 'rules'>,
): BacktestReport {
  const runs = shards
    .flatMap((shard) => shard.runs)
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.identity, b.identity));
  const events = shards.find((shard) => shard.events !== undefined)?.events ?? [];
  return {
    settings,
    runs: runs.length,
    rules: rules.map((rule, index) =>
      rule.kind === 'artifact'
        ? summarizeEvents(rule, events[index] ?? null, settings)
        : summarizeRule(rule, index, runs, settings),
    ),
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

function summarizeEvents(
  rule: RuleInfo,
  outcome: EventOutcome | null,
  settings: BacktestSettings,
): RuleReport {
  const events = outcome?.events ?? 0;
  const fires = outcome?.fires[0] ?? 0;
  const start = settings.since === undefined ? outcome?.start : Date.parse(settings.since);
  const end = outcome?.end;
  const days =
    start === undefined || end === undefined ? undefined : Math.max(1, (end - start) / DAY_MS);
  return {
    rule,
    data: {
      status: events === 0 ? 'NO_EVENTS' : 'EVALUATED',
      runs: 0,
      matching: 0,
      logging: 0,
      values: events,
      sampled: 0,
      unknownSampling: 0,
      nearNames: [],
      unknownFields: [],
      ...present({ days }),
    },
    runsFiring: 0,
    fires,
    ...present({ firesPerDay: days === undefined ? undefined : fires / days }),
    suppressed: 0,
    trueAtStart: 0,
    masked: 0,
    runs: [],
    variants: rule.variants.map((variant, position) => ({
      ...variant,
      runs: 0,
      fires: outcome?.fires[position] ?? 0,
      masked: 0,
    })),
    missed: [],
    assumptions: [],
    notes: [],
  };
}
