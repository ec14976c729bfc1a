/** Does what a person in the web page would do: loosens the condition of one automation. */
import { Failure } from '../../diagnostics/failure.ts';
import { withSandbox } from '../sandbox/sandbox-client.ts';

/** What was edited, in words. */
export interface Edit {
  readonly name: string;
  readonly change: string;
}

interface TriggerNode {
  readonly id: string;
  readonly name: string;
  readonly triggeringCondition: { readonly eventType: string; readonly filter: string };
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
    const { triggers } = (await client.graphql(LIST)) as {
      triggers: { edges: readonly { node: TriggerNode }[] };
    };
    const nodes = triggers.edges.map(({ node }) => node).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { id, name, triggeringCondition } of nodes) {
      const filter = JSON.parse(triggeringCondition.filter) as {
        run_metric_filter?: { threshold_filter?: { threshold: number } };
      };
      const condition = filter.run_metric_filter?.threshold_filter;
      if (condition === undefined) continue;
      const before = condition.threshold;
      condition.threshold = before / 2;
      await client.graphql(UPDATE, { input: { id, eventFilter: JSON.stringify(filter) } });
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
