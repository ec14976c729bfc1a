import { describe, expect, test } from 'vitest';
import type { ChangeResult } from '../../../src/model/plan/result.ts';
import { resultJson, summaryJson } from '../../../src/report/commands/render-results-json.ts';
import {
  isReportedAtOnce,
  renderResultsText,
} from '../../../src/report/commands/render-results-text.ts';
import { sampleChange, sampleCreate } from '../sample-plan.ts';

const PLAIN = { color: false, width: 80 };

const RESULTS: readonly ChangeResult[] = [
  { change: sampleCreate('a'), status: 'done' },
  { change: sampleChange('b'), status: 'done' },
  {
    change: sampleChange('c', { action: 'delete', danger: 'removes' }),
    status: 'failed',
    code: 'permission',
    message: 'The API key may not write to "vision-team"\u001b]0;x\u0007',
    hint: 'Ask a team administrator',
  },
  { change: sampleChange('d'), status: 'unknown', message: 'The response was lost' },
  { change: sampleChange('e'), status: 'blocked', message: '"c" must be done first' },
  { change: sampleChange('f'), status: 'not-attempted' },
];

describe('renderResultsText', () => {
  test('reports everything that is not repeated, and how to continue', () => {
    const text = renderResultsText(RESULTS, {
      ...PLAIN,
      interrupted: true,
      restoreFile: '.wac/restore/prod.json',
    });
    expect(text).toMatchInlineSnapshot(`
      "  ✗ c  delete failed  project vision-team/classifier  [permission]
            The API key may not write to "vision-team"
            Ask a team administrator
        ✗ d  update unknown  project vision-team/classifier
            The response was lost
        ○ e  update blocked  project vision-team/classifier
            "c" must be done first
        ○ f  update not attempted  project vision-team/classifier

      Applied in part: 1 created, 1 updated, 1 failed, 1 unknown, 1 blocked, 1 not attempted.
      Interrupted: the writes in flight have finished, and no other was started.
      1 change may or may not have been written; run plan to find out.
      Running the same command again is safe: finished changes are not repeated.
      Removed automations are saved: wac restore .wac/restore/prod.json
      "
    `);
  });

  test('lists nothing again that was reported as it ended', () => {
    const reported = RESULTS.filter(isReportedAtOnce);
    const text = renderResultsText(
      RESULTS.map((result) => ({ ...result })),
      { ...PLAIN, interrupted: true, reported },
    );
    expect(reported.map(({ change: { key } }) => key)).toEqual(['a', 'b', 'c', 'd']);
    expect(text.split('\n\n')[0]).toBe(
      [
        '  ○ e  update blocked  project vision-team/classifier',
        '      "c" must be done first',
        '  ○ f  update not attempted  project vision-team/classifier',
      ].join('\n'),
    );
  });

  test('names what failed out of view, and writes a shared reason once', () => {
    const reported = [
      ...RESULTS.slice(2, 3),
      ...Array.from({ length: 20 }, (_, index) => ({
        change: sampleCreate(`k${index}`),
        status: 'done' as const,
      })),
    ];
    const rest = ['x', 'y'].map((key) => ({
      change: sampleCreate(key),
      status: 'not-attempted' as const,
      code: 'interrupted',
      message: 'The run was interrupted before this change',
    }));
    const text = renderResultsText([...reported, ...rest], { ...PLAIN, reported });
    expect(text).toBe(`  ○ x  create not attempted  project vision-team/classifier  [interrupted]
  ○ y  create not attempted  project vision-team/classifier  [interrupted]
      The run was interrupted before this change

Applied in part: 20 created, 1 failed, 2 not attempted.
Not done, with their reasons above: c.
Running the same command again is safe: finished changes are not repeated.
`);
  });

  test('calls saved what was replaced, where nothing was removed', () => {
    const text = renderResultsText(RESULTS.slice(0, 2), { ...PLAIN, restoreFile: 'saved.json' });
    expect(text).toBe(
      'Applied: 1 created, 1 updated.\nThe replaced automations are saved unchanged: saved.json\n',
    );
  });

  test('is one line when all is done', () => {
    expect(renderResultsText(RESULTS.slice(0, 2), PLAIN)).toBe('Applied: 1 created, 1 updated.\n');
    expect(renderResultsText([], PLAIN)).toBe('Applied: nothing to do.\n');
  });
});

describe('resultJson and summaryJson', () => {
  test('leave out what is absent, and count every outcome', () => {
    expect(RESULTS.map(resultJson)[3]).toEqual({
      key: 'd',
      name: 'd',
      scope: 'project vision-team/classifier',
      action: 'update',
      status: 'unknown',
      message: 'The response was lost',
    });
    expect(summaryJson(RESULTS, { checksum: 'c', exitCode: 4 })).toEqual({
      formatVersion: '1.0',
      summary: { done: 2, failed: 1, blocked: 1, 'not-attempted': 1, unknown: 1 },
      checksum: 'c',
      exitCode: 4,
    });
  });
});
