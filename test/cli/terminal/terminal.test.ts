/** The built program on a pseudo-terminal: prompts, Ctrl-C, the line of progress, and widths. Waits for text only. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/lib/display-width.ts';
import { startScriptedServer } from '../../wandb/scripted-server.ts';

const HELPER = join(import.meta.dirname, '../../support/terminal/run-in-terminal.py');
const WAC = join(process.env['WAC_TEST_DIST'] ?? '', 'wac.js');
const CTRL_C = '\u0003';
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;
if (!hasPython) process.stderr.write('The tests on a terminal are skipped: there is no python3\n');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wac-terminal-'));
  mkdirSync(join(folder, 'automations'));
  writeFileSync(
    join(folder, 'automations/wac.yaml'),
    'version: 1\nowner: acme/terminal\nentities: [acme]\nonRemove: delete\n',
  );
  writeFileSync(
    join(folder, 'automations/loss.yaml'),
    'key: loss\nscope: { project: acme/models }\nwhen: { runMetric: { metric: loss, threshold: { gt: 0.9 } } }\nthen: { doNothing: {} }\n',
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

interface Shown {
  readonly exitCode: number | null;
  /** Everything that was written, control characters and all. */
  readonly text: string;
}

interface Options {
  readonly columns?: number;
  readonly steps?: readonly (readonly [string, string])[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `wac` on a terminal. */
async function onTerminal(
  args: readonly string[],
  { columns = 80, steps = [], env = {} }: Options = {},
): Promise<Shown> {
  const command = [HELPER, String(columns), JSON.stringify(steps), process.execPath, WAC, ...args];
  const child = spawn('python3', command, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TERM: 'xterm',
      LANG: 'C.UTF-8',
      // The line of progress, which comes after a second, is on a busy machine alone.
      WAC_LOG: 'quiet',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    text += data;
  });
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, text };
}

describe.skipIf(!hasPython)('on a terminal', () => {
  it('asks again after a wrong reply, and applies after "yes"', async () => {
    const question = 'Only "yes" continues: ';
    const { exitCode, text } = await onTerminal(['apply', '--sandbox'], {
      steps: [
        [question, 'y\r'],
        [question, 'yes\r'],
      ],
    });
    expect(text).toContain('Type "yes" to continue, or "no" to stop.');
    expect(text).toContain('Applied: 1 created.');
    expect(exitCode).toBe(0);
  });

  it('ends with 5 after "no"', async () => {
    const steps = [['continues: ', 'no\r']] as const;
    const { exitCode, text } = await onTerminal(['apply', '--sandbox'], { steps });
    expect(text).toContain('Nothing was applied');
    expect(exitCode).toBe(5);
  });

  it.each([
    ['the confirmation of an apply', ['apply', '--sandbox'], 'continues: '],
    ['the first question of init', ['init', 'rules'], 'identity of this repository'],
    ['a pause of the tour', ['demo'], 'Enter continues, Ctrl-C ends the tour. '],
  ])('Ctrl-C at %s is exit 130', async (_, args, prompt) => {
    const { exitCode, text } = await onTerminal(args, { steps: [[prompt, CTRL_C]] });
    expect(text).toMatch(/[Ii]nterrupted/u);
    expect(text).not.toContain('Wrote');
    expect(exitCode).toBe(130);
  });

  it.each([60, 80, 120, 200])(
    'shows on one line of %i columns what it waits for',
    async (columns) => {
      const server = await startScriptedServer(() => ({ broken: 'never' }));
      try {
        const { exitCode, text } = await onTerminal(['list', '--entity', '監視'.repeat(60)], {
          columns,
          steps: [['Waiting 2 s: ', CTRL_C]],
          env: { WAC_LOG: '', WANDB_BASE_URL: server.url, WANDB_API_KEY: 'k'.repeat(40) },
        });
        const lines = text.split('\r').filter((line) => line.includes('Waiting '));
        expect(lines.length).toBeGreaterThan(1);
        for (const line of lines) {
          expect(line).not.toContain('\n');
          expect(displayWidth(stripVTControlCharacters(line))).toBeLessThan(columns);
        }
        expect(exitCode).toBe(130);
      } finally {
        await server.close();
      }
    },
  );

  it.each([60, 80, 120, 200])('fits diagnostics into %i columns', async (columns) => {
    writeFileSync(
      join(folder, 'automations/loss.yaml'),
      `key: loss\ndescription: ${'監視'.repeat(30)}\nscope: { project: acme/models }\nwhen: { runMetric: { metric: "${'監視 loss '.repeat(40)}", treshold: { gt: 0.9 } } }\nthen: { doNothing: {} }\n`,
    );
    const { exitCode, text } = await onTerminal(['validate'], { columns });
    const lines = stripVTControlCharacters(text).split(/\r?\n/u);
    expect(lines.some((line) => line.includes('^'))).toBe(true);
    expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
    expect(exitCode).toBe(3);
  });

  it('fits the tour into two screens of 80 columns', async () => {
    const steps = Array.from({ length: 7 }, () => ['ends the tour. ', '\r'] as const);
    const { exitCode, text } = await onTerminal(['demo'], { steps });
    const lines = stripVTControlCharacters(text).split(/\r?\n/u);
    expect(exitCode).toBe(0);
    expect(lines.filter((line) => displayWidth(line) > 80 || line.includes('\\n'))).toEqual([]);
    const shown = lines.filter((line) => !line.includes('ends the tour. '));
    expect(shown.length).toBeLessThanOrEqual(100);
  });

  it('writes as for 80 columns where nobody gave the terminal a size', async () => {
    await onTerminal(['apply', '--sandbox', '--yes']);
    const wanted = await onTerminal(['list', '--sandbox']);
    expect(await onTerminal(['list', '--sandbox'], { columns: 0 })).toEqual(wanted);
  });

  it.each([60, 80, 120, 200])('fits plans, results and lists into %i columns', async (columns) => {
    const title = '監視 ✅ 🇩🇪 loss '.repeat(12);
    writeFileSync(
      join(folder, 'automations/loss.yaml'),
      `key: ${'k'.repeat(63)}\nname: 監視 ✅ ${'loss '.repeat(12)}\nscope: { project: acme/models }\nwhen: { runMetric: { metric: loss, threshold: { gt: 0.9 } } }\nthen: { sendNotification: { integration: { slack: { channel: "#a" } }, title: ${JSON.stringify(title)} } }\n`,
    );
    const commands = [
      ['plan', '--sandbox'],
      ['apply', '--sandbox', '--yes'],
      ['list', '--sandbox'],
      ['integrations', '--sandbox'],
      ['plan', '--sandbox', '--verbose'],
    ];
    for (const args of commands) {
      const { exitCode, text } = await onTerminal(args, { columns });
      const lines = stripVTControlCharacters(text).split(/[\r\n]+/u);
      expect(lines.length, args.join(' ')).toBeGreaterThan(2);
      expect(
        lines.filter((line) => displayWidth(line) > columns),
        args.join(' '),
      ).toEqual([]);
      expect(exitCode).toBe(0);
    }
  });
});
