/** The sandbox's page in a browser: an event that is posted through its form fires a rule, and the message shows. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import {
  BROWSER,
  browserTitle,
  keepScreenshot,
  seriousFindings,
  startBrowser,
  watchProblems,
} from '../../page/in-browser-support.ts';
import { askAdmin, FILTERS, harnessIds } from '../api-client.ts';
import { createAutomation, createNotification, startWithPage } from './page-harness.ts';

const UNTRUSTED = '</script><img src=x onerror="window.hacked=1"><svg onload=window.hacked=2>‮';

describe.skipIf(BROWSER === undefined)(browserTitle("the sandbox's page in a browser"), () => {
  let browser: Browser | undefined;
  const closing: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    for (const close of closing) await close();
  });

  async function sandboxWithPage(): Promise<Sandbox> {
    const sandbox = await startWithPage();
    closing.push(() => sandbox.close());
    return sandbox;
  }

  async function open(
    sandbox: Sandbox,
    scheme: 'light' | 'dark' = 'light',
    address: string = sandbox.newPageAddress(),
  ): Promise<{ page: Page; problems: readonly string[] }> {
    const context = await browser?.newContext({
      colorScheme: scheme,
      viewport: { width: 1200, height: 900 },
    });
    const page = await context?.newPage();
    if (page === undefined) throw new Error('The browser did not start');
    const problems = watchProblems(page, (url) => url.startsWith(`${sandbox.url}/`));
    await page.goto(address);
    return { page, problems };
  }

  async function withActivity(): Promise<Sandbox> {
    const sandbox = await sandboxWithPage();
    const { webhook, slack } = await harnessIds(sandbox);
    await createNotification(sandbox);
    await createAutomation(sandbox, {
      name: 'loss spike',
      triggeringEventType: 'RUN_METRIC',
      eventFilter: FILTERS['RUN_METRIC'],
      triggeredActionType: 'GENERIC_WEBHOOK',
      triggeredActionConfig: {
        genericWebhookActionInput: {
          integrationID: webhook,
          requestPayload: '{"run": "${run_name}"}',
        },
      },
    });
    await createAutomation(sandbox, {
      name: UNTRUSTED,
      description: UNTRUSTED,
      enabled: false,
      triggeringEventType: 'RUN_STATE',
      eventFilter: FILTERS['RUN_STATE'],
      triggeredActionType: 'NOTIFICATION',
      triggeredActionConfig: {
        notificationActionInput: {
          integrationID: slack,
          title: UNTRUSTED,
          message: UNTRUSTED,
          severity: 'WARN',
        },
      },
    });
    const origin = { entity: 'vision', project: 'classifier' };
    const values = [1, 2, 3, 1, 1, 4, 3];
    await askAdmin(sandbox, 'events', [
      {
        kind: 'logMetrics',
        ...origin,
        run: 'r1',
        name: 'prod-1',
        rows: values.map((loss) => ({ loss })),
      },
      {
        kind: 'logMetrics',
        ...origin,
        run: UNTRUSTED,
        name: UNTRUSTED,
        values: { [UNTRUSTED]: 1, loss: 1 },
      },
      { kind: 'runState', ...origin, run: 'r2', name: 'prod-2', state: 'failed' },
    ]);
    return sandbox;
  }

  it.each(['light', 'dark'] as const)('has no serious finding of axe in %s', async (scheme) => {
    const sandbox = await withActivity();
    const { page, problems } = await open(sandbox, scheme);
    const openAll = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Chart of prod-1' }).click();
      await page.locator('#chart svg').waitFor();
      for (const summary of await page.locator('main summary:visible').all()) {
        await summary.click();
      }
    };
    await openAll();
    await keepScreenshot(page, `sandbox-${scheme}`);
    expect(problems).toEqual([]);
    expect(await seriousFindings(page, openAll)).toEqual([]);
    await page.context().close();
  });

  it('fires a rule through its form, by keyboard alone, and shows the message', async () => {
    const sandbox = await sandboxWithPage();
    await createNotification(sandbox);
    const { page, problems } = await open(sandbox);
    await page.getByLabel('Kind').focus();
    await page.keyboard.type('runState');
    await page.keyboard.press('Tab');
    for (const text of ['vision', 'classifier', 'r7']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('failed');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#outbox .slack').waitFor();

    expect(await page.locator('#outbox .slack').textContent()).toContain(
      'r7 in classifier failed, see all runs',
    );
    expect(await page.locator('#posted').textContent()).toContain('run failed: Fired.');
    expect(await page.locator('#executions summary').textContent()).toContain('finished');
    expect(await page.locator('#automations td').first().textContent()).toBe(
      'acme/ml-platformrun-failed',
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('says which field is wrong, and gives it the focus', async () => {
    const sandbox = await sandboxWithPage();
    const { page } = await open(sandbox);
    await page.getByLabel('Kind').selectOption('runState');
    await page.locator('#runState-entity').fill('vision');
    await page.locator('#runState-project').fill('classifier');
    await page.locator('#runState-state').selectOption('failed');
    await page.getByRole('button', { name: 'Post event' }).click();
    await page.locator('#problem-runState:not(:empty)').waitFor();

    expect(await page.locator('#problem-runState').textContent()).toBe('run is missing');
    expect(await page.evaluate('document.activeElement.id')).toBe('runState-run');
    expect(await page.locator('#runState-run').getAttribute('aria-invalid')).toBe('true');
    await page.context().close();
  });

  it('shows what happens elsewhere in several tabs, and leaves open what is open', async () => {
    const sandbox = await sandboxWithPage();
    await createNotification(sandbox);
    const { page, problems } = await open(sandbox);
    const second = await page.context().newPage();
    await second.goto(sandbox.url);
    const post = (run: string): Promise<unknown> =>
      askAdmin(sandbox, 'events', {
        kind: 'runState',
        entity: 'vision',
        project: 'classifier',
        run,
        state: 'failed',
      });
    await post('r1');
    await page.locator('#execution-0, #executions details').first().waitFor();
    await page.locator('#executions summary').first().press('Enter');
    const opened = await page.locator('#executions details[open]').getAttribute('id');
    await post('r2');
    await page.locator('#executions details').nth(1).waitFor();
    await second.locator('#executions details').nth(1).waitFor();

    expect(await page.locator('#executions details[open]').getAttribute('id')).toBe(opened);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('shows foreign names as text only', async () => {
    const sandbox = await withActivity();
    const { page, problems } = await open(sandbox);
    await page.locator('#automations tbody tr').nth(2).waitFor();
    for (const button of await page.locator('#runs button').all()) await button.click();
    await page.locator('#chart svg').waitFor();

    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('main img').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('takes the code out of the address, and a used one leads to the form for the key', async () => {
    const sandbox = await sandboxWithPage();
    const address = sandbox.newPageAddress();
    const { page } = await open(sandbox, 'light', address);
    await page.locator('#content:not([hidden])').waitFor();
    const again = await open(sandbox, 'light', address);
    await again.page.locator('#sign-in:not([hidden])').waitFor();
    await keepScreenshot(again.page, 'sandbox-sign-in');
    const isShown = (): Promise<void> => again.page.locator('#sign-in:not([hidden])').waitFor();
    expect(await seriousFindings(again.page, isShown)).toEqual([]);
    await again.page.getByLabel('API key').fill(sandbox.apiKey);
    await again.page.keyboard.press('Enter');
    await again.page.locator('#content:not([hidden])').waitFor();

    expect(page.url()).toBe(`${sandbox.url}/`);
    expect(await again.page.content()).not.toContain(sandbox.apiKey);
    expect(await again.page.evaluate('document.cookie')).toBe('');
    await page.context().close();
    await again.page.context().close();
  });

  it('says that the sandbox has stopped', async () => {
    const sandbox = await sandboxWithPage();
    const { page } = await open(sandbox);
    await page.locator('#content:not([hidden])').waitFor();
    await sandbox.close();
    await page.getByText('does not respond').waitFor();

    expect(await page.locator('#status').textContent()).toBe(
      'The sandbox does not respond. Trying again …',
    );
    await page.context().close();
  });
});
