/** What an editor offers while somebody writes a manifest. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentKind, LanguageServer } from './language-server.ts';

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

const HEAD = 'key: a\nscope: { project: p }\n';
const METRIC = `${HEAD}when:\n  runMetric:\n    metric: m\n`;

let opened = 0;
async function labels(marked: string, kind: DocumentKind = 'manifest'): Promise<readonly string[]> {
  opened += 1;
  const offered = await server.completions(`completion-${opened}`, kind, marked);
  return offered.map(({ label }) => label);
}

describe('the editor completes', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'the scope',
      'key: a\nscope:\n  |\n',
      ['project', 'registry', 'collection', 'team', 'organization'],
    ],
    [
      'the event on a blank line',
      `${HEAD}when:\n  |\nthen:\n  doNothing: {}\n`,
      ['createArtifact', 'linkArtifact', 'addArtifactAlias', 'runMetric', 'runState'],
    ],
    [
      'the action on a blank line',
      `${HEAD}when:\n  linkArtifact: {}\nthen:\n  |\n`,
      ['sendNotification', 'sendWebhook', 'doNothing'],
    ],
    [
      'the operator on a blank line',
      `${METRIC}    threshold:\n      |\nthen:\n  doNothing: {}\n`,
      ['gt', 'gte', 'lt', 'lte', 'eq', 'ne'],
    ],
    [
      'the condition of a metric',
      `${METRIC}    |\nthen:\n  doNothing: {}\n`,
      ['aggregate', 'window', 'threshold', 'change', 'zscore', 'runs'],
    ],
    ['an aggregate', `${METRIC}    aggregate: |\n`, ['min', 'max', 'mean', 'sum']],
    [
      'the states of a run',
      `${HEAD}when:\n  runState:\n    states:\n      - |\n`,
      ['failed', 'finished', 'running', 'crashed'],
    ],
    [
      'a severity',
      `${HEAD}then:\n  sendNotification:\n    severity: |\n`,
      ['INFO', 'WARN', 'ERROR'],
    ],
    [
      'an integration',
      `${HEAD}then:\n  sendNotification:\n    integration:\n      |\n`,
      ['slack', 'webhook', 'id', 'entity'],
    ],
    [
      'the operators of a filter',
      `${METRIC}    runs:\n      name:\n        |\n`,
      ['eq', 'in', 'regex', 'contains', 'exists', 'not'],
    ],
  ])('%s', async (_, marked, expected) => {
    expect(await labels(marked)).toEqual(expect.arrayContaining([...expected]));
  });

  it('the configuration', async () => {
    const offered = await labels('version: 1\nowner: acme/ml\nonRemove: |\n', 'config');
    expect(offered).toEqual(expect.arrayContaining(['delete', 'disable', 'keep', 'release']));
  });
});

describe('the editor offers no example as a value', () => {
  it.each([
    ['a key', 'key: |\n'],
    ['a metric', `${HEAD}when:\n  runMetric:\n    metric: |\n`],
    ['a window', `${METRIC}    window: |\n`],
    ['an amount', `${METRIC}    change:\n      by: |\n`],
    ['a project', 'key: a\nscope:\n  project: |\n'],
    ['environments', `${HEAD}environments:\n  - |\n`],
    [
      'a channel',
      `${HEAD}then:\n  sendNotification:\n    integration:\n      slack:\n        channel: |\n`,
    ],
    ['a webhook', `${HEAD}then:\n  sendWebhook:\n    integration:\n      webhook: |\n`],
  ])('for %s', async (_, marked) => {
    expect(await labels(marked)).toEqual([]);
  });

  it('for an owner', async () => {
    expect(await labels('version: 1\nowner: |\n', 'config')).toEqual([]);
  });

  it('nor a sign beside its operator', async () => {
    const offered = await labels(`${METRIC}    threshold:\n      |\nthen:\n  doNothing: {}\n`);
    expect(offered.filter((label) => /[<>=!]/.test(label))).toEqual([]);
  });
});
