import { expect, it } from 'vitest';
import type { ServerCapabilities } from '../../../src/model/automation-api.ts';
import { findMissing, type ServerStatement } from '../../../src/wandb/read/find-missing.ts';
import { checkSupport } from '../../../src/workflow/plan/check-support.ts';
import { projectOf, rule } from '../declarations.ts';

/** A server that lists its features, and has none. */
const BARE: ServerStatement = {
  features: new Set(),
  disabledFeatures: new Set(),
  hasFeatureQuery: true,
};

/** A server that is too old to list its features. */
const OLD: ServerStatement = { ...BARE, hasFeatureQuery: false };

function capabilitiesOf(stated: ServerStatement): ServerCapabilities {
  return {
    missing: findMissing(stated),
    hasFeatureQuery: stated.hasFeatureQuery,
    viewer: undefined,
  };
}

function missing(document: string, stated: ServerStatement): readonly string[] {
  const { declarations } = projectOf(document);
  return checkSupport(declarations, capabilitiesOf(stated), 'https://acme.wandb.io').map(
    ({ message, range }) => `${range?.start.line} ${message.match(/"(AUTOMATION_\w+)"/)?.[1]}`,
  );
}

it.each([
  ['{ runMetric: { metric: m, zscore: {} } }', ['3 AUTOMATION_EVENT_RUN_METRIC_ZSCORE']],
  ['{ addArtifactTag: {} }', ['3 AUTOMATION_EVENT_ADD_ARTIFACT_TAG']],
  ['{ removeCollectionTag: {} }', ['3 AUTOMATION_EVENT_REMOVE_COLLECTION_TAG']],
  ['{ unlinkArtifact: {} }', ['3 AUTOMATION_EVENT_UNLINK_ARTIFACT']],
  ['{ linkArtifact: {} }', []],
  ['{ runState: { states: [failed] } }', []],
])('an old server lacks for %s: %j', (when, features) => {
  expect(missing(rule('a', { when }), OLD)).toEqual(features);
});

it('a feature that the SDK takes for granted is missed only where it is listed as turned off', () => {
  const capabilities = {
    ...BARE,
    disabledFeatures: new Set(['AUTOMATION_EVENT_RUN_STATE', 'AUTOMATION_ACTION_NO_OP']),
  };

  expect(missing(rule('a'), capabilities)).toEqual([
    '3 AUTOMATION_EVENT_RUN_STATE',
    '4 AUTOMATION_ACTION_NO_OP',
  ]);
});

it.each([
  ['0.66.0', true, ['3 AUTOMATION_EVENT_RUN_STATE', '4 AUTOMATION_ACTION_NO_OP']],
  ['v0.68.2', true, ['3 AUTOMATION_EVENT_RUN_STATE']],
  ['0.69.0', true, []],
  ['1.0.0', true, []],
  ['local', true, []],
  [undefined, true, []],
  ['0.66.0', false, []],
])(
  'a server %s that %s cannot list its features is too old for %j',
  (version, isSilent, features) => {
    const capabilities = {
      ...OLD,
      hasFeatureQuery: !isSilent,
      ...(version === undefined ? {} : { version }),
    };

    expect(missing(rule('a'), capabilities)).toEqual(features);
  },
);

it.each([
  ['https://api.forge.coreweave.com', false],
  ['https://api.wandb.ai', false],
  ['https://acme.wandb.io', false],
  ['sandbox:.wac/sandbox.json', false],
  ['http://localhost:8080', false],
  ['https://wandb.acme.example', true],
  ['http://192.168.99.165:8080', true],
])('a run event on %s is warned of: %s', (server, isWarned) => {
  const { declarations } = projectOf(rule('a', { when: '{ runState: { states: [failed] } }' }));
  const capabilities = capabilitiesOf(BARE);
  const codes = checkSupport(declarations, capabilities, server).map(({ code }) => code);
  expect(codes).toEqual(isWarned ? ['resolve/self-managed-event'] : []);
});

it('an artifact event is offered everywhere', () => {
  const { declarations } = projectOf(rule('a', { when: '{ linkArtifact: {} }' }));
  const capabilities = capabilitiesOf(BARE);
  expect(checkSupport(declarations, capabilities, 'https://wandb.acme.example')).toEqual([]);
});
