import { describe, expect, it } from 'vitest';
import { ageText, executionText } from '../../../src/report/text/execution-text.ts';

const NOW = new Date('2026-11-27T12:00:00Z');

describe('when an automation last fired, in words', () => {
  const counts = { count: 12, failed: 2, skipped: 0, reasons: ['HTTP 500'], isComplete: true };

  it.each([
    [
      { lastFiredAt: '2026-11-24T11:00:00Z', recent: counts },
      'last fired 3 days ago, 12 times in 30 days, 2 failed (HTTP 500)',
    ],
    [{ lastFiredAt: '2026-11-27T10:59:00Z' }, 'last fired 1 hour ago'],
    [{ lastFiredAt: null }, 'never fired, as far as the server records'],
    [
      { lastFiredAt: null, recent: { ...counts, count: 0, failed: 0, reasons: [], skipped: 3 } },
      'never fired, as far as the server records, 3 skipped',
    ],
    [
      { recent: { ...counts, isComplete: false, reasons: ['a', 'b', 'c', 'd'] } },
      'at least 12 times in 30 days, 2 failed (a, b, c, …)',
    ],
    [{}, undefined],
    [undefined, undefined],
  ])('%j: %s', (facts, text) => {
    expect(executionText(facts, NOW)).toBe(text);
  });

  it('counts ages down, and takes a time ahead of the clock for now', () => {
    expect(ageText('2026-11-27T12:00:30Z', NOW)).toBe('just now');
    expect(ageText('2026-11-27T11:58:30Z', NOW)).toBe('1 minute ago');
    expect(ageText('2026-11-26T12:00:00Z', NOW)).toBe('1 day ago');
  });
});
