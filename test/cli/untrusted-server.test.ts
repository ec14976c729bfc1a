/** Untrusted text from the server, in every name and message, through every command and format: it stays text. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { SandboxState } from '../../src/sandbox/store/records.ts';
import { manifest, provideManifests, writeManifests } from '../failures/kills/manifest-folder.ts';
import { type Ran, runInProcess } from './run-in-process.ts';

const MEGABYTE = 2 ** 20;

/** Each alone is enough to hurt: a color, a link, a title, a reversal, a line of its own, a workflow command. */
const UNTRUSTED: Readonly<Record<string, string>> = {
  sequences:
    '\u001b[31mred\u001b[0m \u001b]8;;https://evil.test\u0007link\u001b]8;;\u0007 \u001b]0;title\u001b\\ \u009b2J \u0090x\u009c',
  controls: 'a\u0000b\u0007c\bd\u007fe\u0085f\u009fg\r\nh\u2028i\u2029j\tk\u000bl',
  directions: '\u202eevil\u202c \u2066x\u2069 \u200f \u200b \ufeff \u{e0041}',
  commands:
    '::error file=a::pwned\n::add-mask::a\r\n ::stop-commands::x\n##[error]pwned ::set-output name=a::b',
  markdown:
    '</details> <!-- x --> ``` @team #1 [x](https://evil.test) <img src=x> | a | b \n# Title\n```',
  surrogates: 'a\ud800b\udc00c',
};

/** So long that whoever prints it whole, or goes through it twice for each character, is found out. */
const LONG: Readonly<Record<string, string>> = {
  'a megabyte of letters': 'long-name-'.repeat(MEGABYTE / 10),
  'many escapes': '\u001b'.repeat(MEGABYTE / 8),
  'many lines': '\n'.repeat(MEGABYTE / 8),
  'many words': 'a '.repeat(MEGABYTE / 8),
};

const LONG_COMMANDS: readonly string[] = [
  'list',
  'plan',
  'plan --format markdown',
  'drift',
  'show a-0',
];

const COMMANDS: readonly string[] = [
  'validate',
  'plan',
  'plan --verbose',
  'plan --format json',
  'plan --format markdown',
  'drift',
  'drift --format json',
  'drift --format markdown',
  'apply --yes',
  'apply --yes --format json',
  'list',
  'list --format json',
  'show a-0',
  'show a-0 --format json',
  'integrations',
  'integrations --format json',
  'doctor',
  'doctor --format json',
  'export',
  'destroy --yes',
  'destroy --yes --format json',
];

let sandbox: Sandbox;
let folder: string;
let start: SandboxState;
let onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;

beforeAll(async () => {
  sandbox = await startSandbox({ onRequest: (request) => onRequest?.(request) });
  provideManifests(sandbox);
  folder = await writeManifests(
    [0, 1, 2].map((n) => manifest(`a-${n}`, `Rule ${n}`, { project: n })),
  );
  const { exitCode } = await run('apply --yes');
  expect(exitCode).toBe(0);
  start = structuredClone(sandbox.store.state);
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

async function run(command: string): Promise<Ran> {
  const [name = '', ...rest] = command.split(' ');
  const directory = join(folder, 'automations');
  const locations: Readonly<Record<string, readonly string[]>> = {
    show: [rest[0] ?? '', directory, ...rest.slice(1)],
    export: [directory, '--out', join(folder, `export-${Math.random()}`)],
  };
  const writes = ['apply', 'destroy'].includes(name);
  const restore = writes ? ['--restore-dir', join(folder, 'restore')] : [];
  const args = [name, ...(locations[name] ?? [directory, ...rest]), ...restore];
  return await runInProcess({ cwd: folder, args, sandbox, isTerminal: true });
}

/** Puts a string wherever a person may write one in the web page, after what distinguishes the records. */
function soil(text: string): void {
  const state = structuredClone(start);
  const soiled = state.triggers.map((trigger) => ({
    ...trigger,
    name: `${text}${trigger.name}`,
    description: `${text}\n${trigger.description ?? ''}`,
  }));
  // An unmanaged one, too.
  const unmanaged = soiled
    .slice(0, 1)
    .map((first) => ({ ...first, number: 9000, name: `${text}free`, description: text }));
  state.triggers = [...soiled, ...unmanaged];
  for (const integration of state.integrations) {
    if (integration.kind === 'webhook')
      state.integrations.push({ ...integration, number: 9001, name: text });
    break;
  }
  Object.assign(sandbox.store.state, state);
}

/** Colors are ours; nothing else that a terminal obeys may be in an output, nor what starts a workflow command. */
function expectSafe({ stdout, stderr }: Ran): void {
  for (const text of [stdout, stderr]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colors are ours.
    const bare = text.replaceAll(/\u001b\[\d+m/g, '');
    expect(bare.match(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)?.[0]).toBeUndefined();
    expect(bare.match(/^[^\S\n]*::.*/m)?.[0].slice(0, 80)).toBeUndefined();
    expect(bare.match(/.*##\[.*/)?.[0].slice(0, 80)).toBeUndefined();
    expect(text).not.toContain('evil.test\u0007');
    expect(text).not.toContain('    at ');
  }
}

function expectShort(command: string, { stdout, stderr, took }: Ran): void {
  // JSON is data, and data is whole.
  const shown = command.includes('json') ? stderr.length : stdout.length + stderr.length;
  expect(shown).toBeLessThan(60_000);
  expect(took).toBeLessThan(20_000);
}

describe.each(Object.keys(UNTRUSTED))('names and descriptions with %s', (title) => {
  it.each(COMMANDS)('wac %s', async (command) => {
    soil(UNTRUSTED[title] ?? '');
    const ran = await run(command);
    expectSafe(ran);
    expectShort(command, ran);
    if (command.includes('format json') && !command.includes('yes')) JSON.parse(ran.stdout);
  });
});

/** Responds to every request of a kind with an error that contains a string. */
async function runRefused(command: string, text: string): Promise<Ran> {
  Object.assign(sandbox.store.state, structuredClone(start));
  const errors = [{ message: text, extensions: { code: text } }];
  const body = JSON.stringify({ data: null, errors });
  const kind = /yes/.test(command) ? 'mutation' : 'query';
  onRequest = (request) =>
    request.kind === kind ? { kind: 'status', status: 403, body } : undefined;
  const ran = await run(command);
  onRequest = undefined;
  return ran;
}

describe.each(Object.keys(UNTRUSTED))('error messages with %s', (title) => {
  it.each(COMMANDS)('wac %s', async (command) => {
    const ran = await runRefused(command, UNTRUSTED[title] ?? '');
    expectSafe(ran);
    expectShort(command, ran);
  });
});

describe.each(Object.keys(LONG))('with %s', (title) => {
  it.each(LONG_COMMANDS)('in names, wac %s is brief', async (command) => {
    soil(LONG[title] ?? '');
    const ran = await run(command);
    expectSafe(ran);
    expectShort(command, ran);
  });

  it.each(['list', 'apply --yes', 'doctor'])('in errors, wac %s is brief', async (command) => {
    const ran = await runRefused(command, LONG[title] ?? '');
    expectSafe(ran);
    expectShort(command, ran);
  });
});
