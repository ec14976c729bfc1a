/** The API key is nowhere: every command, in every way of failing, and everything that it writes is searched. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { SandboxState } from '../../src/sandbox/store/records.ts';
import { echoOf, leaksOf } from '../support/key-forms.ts';
import { manifest, provideManifests, writeManifests } from './kills/manifest-folder.ts';
import { BUILT, runBuilt } from './run-built.ts';

const KEY = 'local-MarkedKey_0123456789-abcdefghijklmnopqrstuvwxyz';

const ECHO = echoOf(KEY);

/** What goes wrong with requests of a kind. */
const FAILURES: Readonly<Record<string, Fault | undefined>> = {
  nothing: undefined,
  '401 that echoes the key': { kind: 'status', status: 401, body: JSON.stringify({ error: ECHO }) },
  '403 that echoes the key': { kind: 'status', status: 403, body: ECHO },
  '500 that echoes the key': { kind: 'status', status: 500, body: ECHO },
  'an error beside data': {
    kind: 'rewrite',
    rewrite: (body) =>
      JSON.stringify({ ...(JSON.parse(body) as object), errors: [{ message: ECHO }] }),
  },
  'a web page': { kind: 'rewrite', rewrite: () => `<html>${ECHO}</html>` },
  'text that is no JSON': { kind: 'rewrite', rewrite: () => ECHO },
  'a closed connection': { kind: 'drop' },
};

const COMMANDS: readonly (readonly string[])[] = [
  ['validate', 'DIR'],
  ['plan', 'DIR'],
  ['plan', 'DIR', '--format', 'json', '--out', 'OUT/plan.json'],
  ['plan', 'DIR', '--format', 'markdown', '--verbose'],
  ['apply', 'DIR', '--yes', '--restore-dir', 'OUT/restore'],
  ['apply', 'DIR', '--yes', '--format', 'json', '--restore-dir', 'OUT/restore'],
  ['drift', 'DIR', '--format', 'json'],
  ['drift', 'DIR', '--repair', '--yes', '--restore-dir', 'OUT/restore'],
  ['list', 'DIR', '--format', 'json'],
  ['show', 'a-0', 'DIR'],
  ['integrations', 'DIR'],
  ['doctor', 'DIR'],
  ['export', 'DIR', '--out', 'OUT/export', '--force'],
  ['destroy', 'DIR', '--yes', '--restore-dir', 'OUT/restore'],
  ['destroy', 'DIR', '--yes', '--format', 'json', '--restore-dir', 'OUT/restore'],
  ['list', 'DIR'],
  ['integrations', 'DIR', '--format', 'json'],
  ['doctor', 'DIR', '--format', 'json'],
  ['show', 'a-0', 'DIR', '--format', 'json'],
  ['drift', 'DIR', '--format', 'markdown'],
  ['validate', 'DIR', '--format', 'json'],
  ['validate', 'DIR', '--format', 'sarif'],
  ['test', 'DIR'],
  ['fmt', 'DIR', '--check'],
  ['init', 'OUT/init', '--owner', 'acme/ml', '--entity', 'vision', '--yes'],
  ['plan', 'DIR', '--out', 'OUT/plan.json'],
  ['show', 'OUT/plan.json'],
  ['apply', 'OUT/plan.json', '--yes', '--restore-dir', 'OUT/restore'],
  ['restore', 'OUT/no-such-file.json', '--yes'],
  ['completion', 'bash'],
  ['schema'],
  ['explain', 'when.runMetric'],
  ['plan', 'DIR', '--env', KEY],
  ['plan', 'DIR', '--format', 'json', '--timeout', 'x'],
];

let sandbox: Sandbox;
let folder: string;
let start: SandboxState;
let onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;

beforeAll(async () => {
  sandbox = await startSandbox({ apiKey: KEY, onRequest: (request) => onRequest?.(request) });
  provideManifests(sandbox);
  folder = await writeManifests(
    [0, 1, 2].map((n) => manifest(`a-${n}`, `Rule ${n}`, { project: n })),
  );
  await run(['apply', 'DIR', '--yes']);
  const [first, second] = sandbox.store.state.triggers;
  if (first !== undefined) first.enabled = false;
  if (second !== undefined)
    second.description = (second.description ?? '').replace('#a-1', '#gone');
  start = structuredClone(sandbox.store.state);
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** Runs a command in this process, and gives the exit code and all that it said. */
async function run(command: readonly string[]): Promise<{ exitCode: number; said: string }> {
  const said: string[] = [];
  const output = {
    write: (text: string) => {
      said.push(text);
    },
    isTerminal: false,
    width: 100,
  };
  const args = command.map((word) =>
    word.replace('DIR', join(folder, 'automations')).replace('OUT', join(folder, 'out')),
  );
  const exitCode = await runCli({
    args,
    env: { WANDB_BASE_URL: sandbox.url, WANDB_API_KEY: KEY, HOME: folder },
    cwd: folder,
    stdout: output,
    stderr: output,
    ask: undefined,
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep: async () => undefined,
    random: () => 0,
    signal: new AbortController().signal,
  });
  return { exitCode, said: said.join('') };
}

async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const below = join(path, entry.name);
      return entry.isDirectory() ? await filesBelow(below) : [below];
    }),
  );
  return found.flat();
}

const leaks = (text: string): readonly string[] => leaksOf(text, KEY);

describe.each(Object.keys(FAILURES))('with %s', (failure) => {
  it.each(COMMANDS.map((command) => [command.join(' '), command] as const))(
    'wac %s does not show the key',
    async (_, command) => {
      for (const kind of ['query', 'mutation'] as const) {
        if (kind === 'mutation' && !command.includes('--yes')) continue;
        Object.assign(sandbox.store.state, structuredClone(start));
        onRequest = (request) => (request.kind === kind ? FAILURES[failure] : undefined);
        const { said } = await run(command);
        onRequest = undefined;
        expect({ said, leaks: leaks(said) }).toEqual({ said, leaks: [] });
        expect(said).not.toContain('    at ');
      }
    },
  );
});

/** Commands that look for the manifests in the working directory, so that they need a process of their own. */
const FROM_WITHIN: readonly (readonly string[])[] = [
  ['accept', 'a-0'],
  ['release', 'gone', '--yes'],
];

describe.each(['nothing', '403 that echoes the key'])('within the project, with %s', (failure) => {
  it.each(FROM_WITHIN.map((command) => [command.join(' '), command] as const))(
    'wac %s does not show the key',
    async (_, args) => {
      Object.assign(sandbox.store.state, structuredClone(start));
      onRequest = () => FAILURES[failure];
      const { stdout, stderr } = await runBuilt({ wac: BUILT, cwd: folder, args, sandbox });
      onRequest = undefined;
      const said = stdout + stderr;
      expect({ said, leaks: leaks(said) }).toEqual({ said, leaks: [] });
      expect(said).not.toContain('    at ');
    },
  );
});

describe.each(['nothing', '403 that echoes the key', 'an error beside data'])(
  'what puts back what was removed, with %s',
  (failure) => {
    it.each(['text', 'json'])('wac restore --format %s does not show the key', async (format) => {
      Object.assign(sandbox.store.state, structuredClone(start));
      await run(['destroy', 'DIR', '--yes', '--restore-dir', `OUT/removed-${format}`]);
      const [file] = await filesBelow(join(folder, `out/removed-${format}`));
      expect(sandbox.store.state.triggers.length).toBeLessThan(start.triggers.length);
      for (const kind of ['query', 'mutation'] as const) {
        onRequest = (request) => (request.kind === kind ? FAILURES[failure] : undefined);
        const { said } = await run(['restore', file ?? '', '--yes', '--format', format]);
        onRequest = undefined;
        expect({ said, leaks: leaks(said) }).toEqual({ said, leaks: [] });
        expect(said).not.toContain('    at ');
      }
    });
  },
);

describe('what needs no server', () => {
  it.each([
    ['demo', 'DIR'],
    ['plan', 'DIR', '--sandbox=OUT/state.json'],
    ['apply', 'DIR', '--yes', '--sandbox=OUT/state.json'],
    ['sandbox', '--state', `OUT/none/${KEY}.json`, '--port', '-1'],
    ['sandbox', 'events', 'OUT/none.json'],
    ['restore', KEY, '--yes'],
    [KEY],
  ])('wac %s %s does not show the key', async (...command) => {
    const { said } = await run(command);
    expect({ said, leaks: leaks(said) }).toEqual({ said, leaks: [] });
    expect(said).not.toContain('    at ');
  });
});

it('leaves the key in no file', async () => {
  const paths = await filesBelow(folder);
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths)
    expect({ path, leaks: leaks(await readFile(path, 'utf8')) }).toEqual({ path, leaks: [] });
});
