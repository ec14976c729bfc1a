/** Other projects of a team whose runs log a metric that the runs of a rule never log. */

import { suggestNames } from '../../lib/suggest-names.ts';
import type { Declaration } from '../../model/automation.ts';
import type { RuleFacts } from '../../simulate/evidence/rule-facts.ts';
import { checkBudget } from '../history/history-budget.ts';
import { isPartFailure } from './list-live-runs.ts';
import type { LiveRuns } from './live-runs.ts';

/** Projects that are asked, one request each; a team with more gets no complete search, and the message claims none. */
const MAX_PROJECTS = 20;

/** A rule with what runs show about it. */
interface RuleWithFacts {
  readonly rule: Declaration;
  readonly facts: RuleFacts;
}

/**
 * Finds projects by metric. Only for metrics without a likelier cause; what cannot be read is no cause.
 *
 * @param known projects that were read already.
 */
export async function findOtherProjects(
  live: Pick<LiveRuns, 'api' | 'limits'>,
  rules: readonly RuleWithFacts[],
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Map<string, Set<string>>();
  for (const { rule, facts } of rules) {
    const { scope } = rule;
    if (scope.kind !== 'project' || !isNeverLogged(facts)) continue;
    wanted.set(scope.entity, (wanted.get(scope.entity) ?? new Set()).add(facts.metric.metric));
  }
  const found = new Map<string, string[]>();
  for (const [entity, metrics] of wanted) {
    try {
      await searchTeam(live, { entity, metrics, known }, found);
    } catch (error) {
      if (!isPartFailure(error)) throw error;
    }
  }
  return found;
}

function isNeverLogged(facts: RuleFacts): facts is RuleFacts & Required<Pick<RuleFacts, 'metric'>> {
  const { metric } = facts;
  return (
    metric !== undefined &&
    facts.matching + facts.olderMatching > 0 &&
    metric.logging + metric.notNumeric + metric.unmatchedLogging === 0 &&
    metric.lastLogging === undefined &&
    suggestNames(metric.metric, metric.otherNames.keys()).length === 0
  );
}

async function searchTeam(
  { api, limits }: Pick<LiveRuns, 'api' | 'limits'>,
  {
    entity,
    metrics,
    known,
  }: {
    readonly entity: string;
    readonly metrics: ReadonlySet<string>;
    readonly known: ReadonlySet<string>;
  },
  found: Map<string, string[]>,
): Promise<void> {
  checkBudget(api, limits);
  const projects = (await api.listProjects(entity)).filter(
    (project) => !known.has(`${entity}/${project}`),
  );
  for (const project of projects.slice(0, MAX_PROJECTS)) {
    checkBudget(api, limits);
    const first = await api.listRuns({ entity, project }).next();
    const runs = first.done === true ? [] : first.value.runs;
    for (const metric of metrics) {
      if (!runs.some(({ keys }) => keys?.has(metric) === true)) continue;
      found.set(metric, [...(found.get(metric) ?? []), `${entity}/${project}`]);
    }
  }
}
