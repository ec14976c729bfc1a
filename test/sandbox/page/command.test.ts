/** `wac sandbox --open`: the address is printed, a browser is opened where there is one, and Ctrl-C ends everything. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Ran, runInProcess } from '../../cli/run-in-process.ts';
import { send } from './page-harness.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wac-open-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Runs until the page was asked for. */
async function serve(
  args: readonly string[],
  env: Record<string, string>,
  use: (address: URL) => Promise<void>,
): Promise<Ran> {
  const stop = new AbortController();
  let output = '';
  let used: Promise<void> | undefined;
  const ran = await runInProcess({
    cwd: folder,
    args: ['sandbox', '--state', join(folder, 'sandbox.json'), ...args],
    env,
    signal: stop.signal,
    onOutput: (text) => {
      output += text;
      const address = /works once: (http\S+)\n/.exec(output)?.[1];
      if (address === undefined || used !== undefined) return;
      used = use(new URL(address)).finally(() => stop.abort());
    },
  });
  await used;
  return ran;
}

test('without a browser the address is printed, and the sandbox goes on', async () => {
  const ran = await serve(['--open'], { PATH: folder }, async (address) => {
    const port = Number(address.port);
    expect((await send({ port }, 'GET /', { host: address.host })).status).toBe(200);
  });

  expect(ran.exitCode).toBe(0);
  expect(ran.stderr).toContain(
    'No browser could be opened: open the address of the page yourself.\n',
  );
  const key = /WANDB_API_KEY=(\w+)/.exec(ran.stdout)?.[1] ?? '';
  expect(key).not.toBe('');
  expect(/works once: (\S+)/.exec(ran.stdout)?.[1]).not.toContain(key);
});

describe.skipIf(process.platform !== 'linux')('a browser', () => {
  const opened = async (
    script: string,
    display: string,
  ): Promise<{ ran: Ran; address: string }> => {
    const path = join(folder, 'xdg-open');
    await writeFile(path, `#!/bin/sh\n${script}`);
    await chmod(path, 0o755);
    const env = { PATH: [folder, '/bin', '/usr/bin'].join(delimiter), DISPLAY: display };
    const ran = await serve(['--open'], env, async () => {
      while ((await readFile(join(folder, 'opened'), 'utf8').catch(() => '')) === '')
        await new Promise((resolve) => setTimeout(resolve, 20));
    });
    return { ran, address: await readFile(join(folder, 'opened'), 'utf8').catch(() => '') };
  };

  test('is opened with a code of its own', async () => {
    const { ran, address } = await opened(`printf %s "$1" > "${join(folder, 'opened')}"`, ':0');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{22}$/);
    expect(ran.stdout).not.toContain(address);
    expect(ran.stderr).not.toContain('No browser');
  });

  test('that fails is reported', async () => {
    // A busy machine may need longer than a person waits for a browser.
    const later = globalThis.setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback, ms) =>
      later(callback, ms === 2000 ? 120_000 : ms),
    );
    const { ran } = await opened(`printf x > "${join(folder, 'opened')}"; exit 3`, ':0');
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('No browser could be opened');
  });
});
