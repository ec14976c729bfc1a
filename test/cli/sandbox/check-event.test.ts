/** The command line names a wrong, a missing and an unknown field of an event before it posts the event. */
import { expect, it } from 'vitest';
import { checkEventFields, eventFormOf } from '../../../src/cli/commands/sandbox/check-event.ts';
import { parseEvent } from '../../../src/cli/commands/sandbox/parse-event.ts';
import { Failure } from '../../../src/diagnostics/failure.ts';

const RUN = ['entity=vision-team', 'project=classifier', 'run=r1'];

/** The message and the hint of a refused event; undefined where it may be posted. */
async function refusal(kind: string, words: readonly string[]): Promise<string | undefined> {
  try {
    checkEventFields(await eventFormOf(kind), parseEvent(kind, words));
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return `${error.message}: ${error.hint ?? ''}`;
  }
}

it.each([
  ['logMetrics', [...RUN, 'values.loss=0.4']],
  ['logMetrics', [...RUN, 'rows=[{"loss":0.4}]', 'name=prod-1', 'user=ada', 'tags=["a"]']],
  ['runState', [...RUN, 'state=failed', 'config.lr=0.1']],
  ['addArtifactAlias', [...RUN.slice(0, 2), 'collection=churn', 'version=v1', 'alias=production']],
  ['createArtifact', [...RUN.slice(0, 2), 'collection=churn', 'metadata.size=3']],
])('%s with %j may be posted', async (kind, words) => {
  expect(await refusal(kind, words)).toBeUndefined();
});

it.each([
  ['logMetric', RUN, 'There is no event "logMetric": Did you mean "logMetrics"?'],
  ['logMetrics', RUN, 'logMetrics needs a metric: Add values.NAME=NUMBER'],
  ['logMetrics', [...RUN, 'val/accuracy=0.9'], 'A metric is written values.val/accuracy=NUMBER.'],
  ['logMetrics', RUN.slice(1), 'logMetrics needs entity: Add entity=vision-team'],
  ['runState', RUN, 'runState needs state: Add state='],
  ['runState', [...RUN, 'stat=failed'], '"stat" is not a field of runState: Did you mean "state"?'],
  ['runState', [...RUN, 'state=failed', 'values.a=1'], '"values" is not a field of runState'],
  ['addArtifactAlias', [...RUN.slice(0, 2), 'collection=churn'], 'addArtifactAlias needs alias'],
  ['addArtifactTag', [...RUN.slice(0, 2), 'alias=a'], '"alias" is not a field of addArtifactTag'],
])('%s with %j is refused: %s', async (kind, words, message) => {
  expect(await refusal(kind, words)).toContain(message);
});
