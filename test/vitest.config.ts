import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = join(import.meta.dirname, '..');

/** Tests of whole processes under faults, attacks and signals: minutes of them, so they have a run of their own. */
const SLOW = [
  'test/action/sequences/**/*.test.ts',
  'test/end-to-end/action/{bad-input,event-rows,size}.test.ts',
  'test/action/{key-search,low-findings,read-only}.test.ts',
  'test/action/{modes,review}/*.test.ts',
  'test/action/publish/{failures,untrusted-input,untrusted-text}.test.ts',
  'test/action/status/*.test.ts',
  'test/end-to-end/action/end-to-end.test.ts',
  'test/failures/{concurrent-edits,every-fault,interrupts,key-search,processes,waiting-writes}.test.ts',
  'test/failures/kills/*.test.ts',
  'test/cli/terminal/*.test.ts',
  'test/cli/{untrusted-server,untrusted-strings}.test.ts',
  'test/cli/validate-{cache,states}-property.test.ts',
  'test/cli/directories/*.test.ts',
  'test/cli/doctor-probe/*.test.ts',
  'test/cli/{integrations,secret-canary}.test.ts',
  'test/cli/old-node.test.ts',
  'test/cli/session/addresses-on-the-wire.test.ts',
  'test/deploy/*.test.ts',
  'test/editor/*.test.ts',
  'test/golden/plan-document.test.ts',
  'test/{bundle,package}/*.test.ts',
  'test/page/in-browser.test.ts',
  'test/sandbox/page/*.test.ts',
  'test/gitlab/{component,page}.test.ts',
  'test/invariants/model-based*.test.ts',
  'test/manifest/edit/keeps-values-fully.test.ts',
  'test/reconcile/many-renames.test.ts',
  'test/report/untrusted-text.test.ts',
  'test/sandbox/graphql/paging.test.ts',
  'test/sandbox/store/{journal,lock}.test.ts',
  'test/workflow/export/export-keeps-values-fully.test.ts',
  'test/workflow/{export-identity,request-budget}.test.ts',
  'test/workflow/history/bad-input.test.ts',
];

/**
 * Tests that run twice: a part of their cases with the fast tests, and all of them with the slow ones. They are those
 * that import `support/size.ts`, or `support/fast-check.ts`, which uses it.
 */
const SIZED = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `test/${path}`)
  .filter((path) =>
    /support\/(?:fast-check|size)\.ts'/.test(readFileSync(join(ROOT, path), 'utf8')),
  )
  .sort();

/** Tests with the fake of GitHub, repeated with GitHub's own descriptions, which are downloaded. */
const OFFICIAL = 'test/support/official-github/*.test.ts';
const GITHUB = [OFFICIAL, 'test/action/**/*.test.ts', 'test/end-to-end/action/*.test.ts'];

/** Only a test that hangs takes this long, on however busy a machine. */
const each = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    root: ROOT,
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...each,
          name: 'fast',
          // A file that changes what others share would fail beside them: tests leave the process as they found it.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...SLOW, OFFICIAL],
        },
      },
      {
        test: {
          ...each,
          name: 'slow',
          env: { WAC_TEST_SIZE: 'full' },
          include: [...SLOW, ...SIZED],
        },
      },
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
