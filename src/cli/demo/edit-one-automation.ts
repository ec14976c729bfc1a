/** Does what a person in the web page would do: loosens the condition of one automation. */

import { Failure } from '../../diagnostics/failure.ts';
import { compareText } from '../../lib/compare-text.ts';
import { isJsonList, isJsonObject, parseJson, valueAt } from '../../lib/json.ts';
import { withSandbox } from '../sandbox/sandbox-client.ts';

/** What was edited, in words. */
export interface Edit {
  readonly name: string;
  readonly change: string;
}

const LIST = `query Triggers {
  triggers(first: 500) {
    edges { node { id name triggeringCondition { ... on FilterEventTriggeringCondition { eventType filter } } } }
  }
}`;

const UPDATE = `mutation Edit($input: UpdateFilterTriggerInput!) {
  updateFilterTrigger(input: $input) { trigger { id } }
}`;

/** Halves the threshold of the first automation, by name, that compares a metric with one. */
export async function editOneAutomation(stateFile: string): Promise<Edit> {
  return await withSandbox(stateFile, async (client) => {
    const edges = valueAt(await client.graphql(LIST), ['triggers', 'edges']);
    const nodes = (isJsonList(edges) ? edges : [])
      .map((edge) => valueAt(edge, ['node']) ?? null)
      .map((node) => ({ node, name: String(valueAt(node, ['name'])) }))
      .sort((a, b) => compareText(a.name, b.name));
    for (const { node, name } of nodes) {
      const filter = parseJson(String(valueAt(node, ['triggeringCondition', 'filter']) ?? null));
      const condition = valueAt(filter, ['run_metric_filter', 'threshold_filter']);
      const before = isJsonObject(condition) ? condition['threshold'] : undefined;
      if (typeof before !== 'number') continue;
      Object.assign(condition ?? {}, { threshold: before / 2 });
      const input = { id: valueAt(node, ['id']), eventFilter: JSON.stringify(filter) };
      await client.graphql(UPDATE, { input });
      return { name, change: `the threshold from ${before} to ${before / 2}` };
    }
    throw new Failure(
      'No automation compares a metric with a threshold, so there is nothing to edit',
      {
        code: 'file',
        hint: 'Run the tour on the example estate: wac demo automations',
      },
    );
  });
}
