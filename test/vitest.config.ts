import { defineConfig } from 'vitest/config';

/** Tests of whole processes under faults, attacks and signals: minutes of them, so they have a run of their own. */
const SLOW = [
  'test/action/sequences/*.test.ts',
  'test/end-to-end/action/{bad-input,event-rows,size}.test.ts',
  'test/failures/{every-fault,interrupts,key-search,processes}.test.ts',
  'test/failures/kills/*.test.ts',
  'test/cli/terminal/*.test.ts',
  'test/cli/untrusted-server.test.ts',
  'test/cli/validate-cache-property.test.ts',
  'test/cli/doctor-probe/killed-probes.test.ts',
  'test/deploy/*.test.ts',
  'test/editor/{every-value,words}.test.ts',
  'test/{bundle,package}/*.test.ts',
  'test/page/in-browser.test.ts',
  'test/sandbox/page/*.test.ts',
  'test/gitlab/component.test.ts',
  'test/invariants/model-based*.test.ts',
  'test/manifest/edit/keeps-values-fully.test.ts',
  'test/workflow/export/export-keeps-values-fully.test.ts',
];

/** Tests with the fake of GitHub, repeated with GitHub's own descriptions, which are downloaded. */
const OFFICIAL = 'test/support/official-github/*.test.ts';
const GITHUB = [OFFICIAL, 'test/action/**/*.test.ts', 'test/end-to-end/action/*.test.ts'];

const each = { testTimeout: 60_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...each,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...SLOW, OFFICIAL],
        },
      },
      { test: { ...each, name: 'slow', include: SLOW } },
      {
        test: {
          ...each,
          name: 'github',
          include: GITHUB,
          globalSetup: ['test/support/official-github/setup.ts'],
        },
      },
    ],
  },
});
