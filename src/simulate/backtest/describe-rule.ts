/** A rule in words: its condition, and which runs or events it looks at. */
import { type JsonValue, valueAt } from '../../lib/json.ts';
import type { RuleInfo } from '../../model/backtest/backtest-shard.ts';
import type { MongoFilter } from '../../model/event.ts';
import { evaluateFilter } from '../filter/evaluate-filter.ts';
import { valuesNeeded } from '../metric/series-rule.ts';
import { isSummed, type TestedAutomation } from '../rule-test/run/evaluate-case.ts';
import { describeLeaf } from '../rule-test/run/explain-leaf.ts';
import { describeCondition } from '../template/describe-condition.ts';

/** The parts of a rule's description that its automation decides. */
export function describeRule(automation: TestedAutomation): Pick<
  RuleInfo,
  'kind' | 'condition' | 'selection' | 'valuesNeeded' | 'isEnabled'
> & {
  readonly metric?: string;
} {
  const { event, enabled: isEnabled } = automation;
  switch (event.kind) {
    case 'runMetric': {
      const { condition } = event;
      return {
        kind: 'runMetric',
        condition: describeCondition(condition, isSummed(automation)),
        selection: selectionOf('runs', event.runs, writtenAt(automation, 'runs')),
        metric: condition.metric,
        valuesNeeded: valuesNeeded({ condition, assumptions: {} }),
        isEnabled,
      };
    }
    case 'runState':
      return {
        kind: 'runState',
        condition: `state ${event.states.map((state) => state.toLowerCase()).join(' or ')}`,
        selection: selectionOf('runs', event.runs, writtenAt(automation, 'runs')),
        valuesNeeded: 0,
        isEnabled,
      };
    default:
      return {
        kind: 'artifact',
        condition: event.kind,
        selection: selectionOf('events', event.filter, writtenAt(automation, 'filter')),
        valuesNeeded: 0,
        isEnabled,
      };
  }
}

/** A part of the event as the manifest has it. */
function writtenAt({ document, event }: TestedAutomation, part: string): JsonValue | undefined {
  return document === undefined ? undefined : valueAt(document, ['when', event.kind, part]);
}

/** `runs with name regex "^prod-"`; empty where the filter takes all. Where conditions are negated or alternatives, the manifest's own. */
function selectionOf(noun: string, filter: MongoFilter, written: JsonValue | undefined): string {
  const { leaves } = evaluateFilter(filter, {});
  if (leaves.length === 0) return '';
  const isPlain = leaves.every(({ id }) => !/\$(?:not|nor|or)\b/.test(id));
  if (!isPlain && written !== undefined) return `${noun}: ${JSON.stringify(written)}`;
  return `${noun} with ${leaves.map((leaf) => describeLeaf(leaf)).join(', ')}`;
}
