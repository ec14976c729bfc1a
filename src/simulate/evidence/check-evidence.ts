/** What runs show about one rule, as problems. */

import type { ScopeRef } from '../../model/scope.ts';
import { isSummed, type TestedAutomation } from '../rule-test/run/evaluate-case.ts';
import { checkLogging } from './check-logging.ts';
import { checkRuns } from './check-runs.ts';
import { checkValues } from './check-values.ts';
import type { EvidencePeriod, EvidenceProblem } from './evidence-words.ts';
import type { RuleFacts } from './rule-facts.ts';

/** Every problem about a rule on runs; none for a rule on artifacts. */
export function checkEvidence(
  automation: TestedAutomation & { readonly scope: ScopeRef },
  facts: RuleFacts,
  period: EvidencePeriod,
): readonly EvidenceProblem[] {
  const { event, scope } = automation;
  if (event.kind !== 'runMetric' && event.kind !== 'runState') return [];
  const runs = checkRuns({ scope, kind: event.kind, facts, period });
  const { metric } = facts;
  if (event.kind !== 'runMetric' || metric === undefined) return runs;
  return [
    ...runs,
    ...checkLogging(facts, period),
    ...checkValues({
      condition: event.condition,
      isSum: isSummed(automation),
      facts,
      metric,
      period,
    }),
  ];
}
