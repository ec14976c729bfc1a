/** A browser for tests of pages: what a page may not do is a problem, and screenshots are kept where CI says. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian and others put it; `WAC_TEST_BROWSER` names another one. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser; undefined where there is none, and tests that need one are skipped. */
export const BROWSER: string | undefined =
  process.env['WAC_TEST_BROWSER'] ?? PATHS.find((path) => existsSync(path));

/** The title of tests, which says why they are skipped. */
export function browserTitle(title: string): string {
  return BROWSER === undefined ? `${title} (skipped: install Chromium)` : title;
}

/** Screenshots are kept where this says; otherwise none are made. */
const SCREENSHOTS = process.env['WAC_TEST_SCREENSHOTS'];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Starts the browser. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({
    ...(BROWSER === undefined ? {} : { executablePath: BROWSER }),
    args: ['--no-sandbox'],
  });
}

/** Everything that a page writes to the console, throws, or asks for beyond the addresses that are its own. */
export function watchProblems(page: Page, isOwn: (url: string) => boolean): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!isOwn(request.url())) problems.push(`asked for ${request.url()}`);
  });
  return problems;
}

/**
 * Serious findings of axe; the policy of a page lets no foreign script in, so the test runs it from outside.
 *
 * @param prepare brings the page, which is loaded anew, to the state to look at.
 */
export async function seriousFindings(
  page: Page,
  prepare: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await prepare();
  await page.addScriptTag({ path: AXE });
  const found: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))',
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no result'];
}

/** Keeps what the page looks like. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}
