/** The edges of the process: the job summary's file, and GitHub behind a proxy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendSummary } from '../../src/action/publish/append-summary.ts';
import { proxiedFetch } from '../../src/wandb/connect/proxied-fetch.ts';

describe('appendSummary', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wac-summary-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['a new file', undefined, true, 'ü\n'],
    ['text before it', 'x\n', true, 'x\nü\n'],
    ['a file with room for a note', 'x'.repeat(1_048_400), false, 'plan-markdown-path'],
    ['a full file', 'x'.repeat(1_048_576), false, 'x'],
  ])('adds to %s', async (_name, before, isWhole, shown) => {
    const file = join(folder, 'summary');
    if (before !== undefined) writeFileSync(file, before);
    const text = before !== undefined && before.length > 10 ? 'ü'.repeat(100) : 'ü';

    expect(await appendSummary(file, text)).toBe(isWhole);
    const after = readFileSync(file);
    expect(after.toString('utf8')).toContain(shown);
    expect(after.length).toBeLessThanOrEqual(1_048_576);
  });

  it('says so where there is no such folder', async () => {
    expect(await appendSummary(join(folder, 'none/summary'), 'x')).toBe(false);
  });
});

describe('proxiedFetch', () => {
  it('is the plain one without a proxy', () => {
    expect(proxiedFetch({ http_proxy: '' })).toBe(fetch);
  });

  it('passes the proxy to Node where Node supports that', () => {
    const report: unknown[] = [];
    const env = { HTTPS_PROXY: 'http://proxy.test' };
    expect(proxiedFetch(env, (given: unknown) => report.push(given))).toBe(fetch);
    expect(report).toEqual([env]);
  });
});
