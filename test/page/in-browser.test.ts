/** Pages in a browser: nothing is refused by their own policy, and what a reader does works by keyboard alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBacktestPage } from '../../src/page/backtest/render-backtest-page.ts';
import { renderPlanPage } from '../../src/page/plan/render-plan-page.ts';
import { renderTestsPage } from '../../src/page/rule-tests/render-tests-page.ts';
import { sampleChange, sampleField, samplePlan } from '../report/sample-plan.ts';
import {
  BROWSER,
  browserTitle,
  keepScreenshot,
  seriousFindings,
  startBrowser,
  watchProblems,
} from './in-browser-support.ts';
import { caseResult, MISMATCH, pictureOf, reportOf, testReport } from './support.ts';

interface OpenPage {
  readonly page: Page;
  readonly problems: readonly string[];
}

describe.skipIf(BROWSER === undefined)(browserTitle('a page in a browser'), () => {
  let browser: Browser | undefined;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wac-page-'));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function open(name: string, text: string, scheme: 'light' | 'dark'): Promise<OpenPage> {
    const path = join(folder, `${name}.html`);
    await writeFile(path, text);
    const page = await browser?.newPage({
      colorScheme: scheme,
      viewport: { width: 1000, height: 900 },
    });
    if (page === undefined) throw new Error('The browser did not start');
    const problems = watchProblems(page, (url) => url.startsWith('file:'));
    await page.goto(pathToFileURL(path).href);
    return { page, problems };
  }

  const picture = pictureOf({ 'prod-1': [1, 2, 3, 1, 2.7], 'prod-2': [1, 1, 1.5, 2.2, 1] });
  const text = renderBacktestPage(reportOf('loss-spike'), [picture]);
  const failed = caseResult({ status: 'failed', mismatches: [MISMATCH] });
  const pages = {
    backtest: text,
    plan: renderPlanPage(
      samplePlan({
        changes: [sampleChange('loss-spike', { danger: 'silences', fields: [sampleField()] })],
        refusedBy: [{ kind: 'conflicts', count: 1 }],
      }),
      new Map([['loss-spike', picture]]),
    ),
    'rule-tests': renderTestsPage(testReport([failed]), new Map([[failed, picture]])),
  };

  it.each(
    Object.entries(pages).flatMap(([name, page]) =>
      (['light', 'dark'] as const).map((scheme) => ({ name, scheme, page })),
    ),
  )('$name is readable for everybody in $scheme', async ({ name, scheme, page: content }) => {
    const { page, problems } = await open(name, content, scheme);
    await keepScreenshot(page, `${name}-${scheme}`);
    expect(problems).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });

  it('counts anew when the threshold moves, by keyboard', async () => {
    const { page, problems } = await open('moved', text, 'light');
    const summary = page.locator('[data-part=summary]');
    const before = await summary.textContent();
    await page.locator('[data-part=number]').fill('2');
    const lower = await summary.textContent();
    const line = await page.locator('.threshold').first().getAttribute('y1');
    await page.locator('[data-part=slider]').focus();
    await page.keyboard.press('End');
    const none = await summary.textContent();
    const moved = await page.locator('.threshold').first().getAttribute('y1');
    await page.locator('[data-part=reset]').press('Enter');

    expect(before).toBe(
      'fires on 1 of 2 runs; 1 run crosses again later and would have stayed silent',
    );
    expect(lower).toContain('fires on 2 of 2 runs');
    expect(none).toBe('fires on 0 of 2 runs');
    expect(Number(moved)).toBeLessThan(Number(line));
    expect(await summary.textContent()).toBe(before);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('draws the run that is chosen, by keyboard', async () => {
    const { page, problems } = await open('chosen', text, 'light');
    const label = () => page.locator('svg').getAttribute('aria-label');
    const before = await label();
    await page.locator('summary').press('Enter');
    await page.locator('input[type=radio]').first().focus();
    await page.keyboard.press('ArrowDown');

    expect(before).toContain('prod-1 fires at step 2');
    expect(await label()).toContain('prod-2 does not fire');
    expect(problems).toEqual([]);
    await page.close();
  });
});
