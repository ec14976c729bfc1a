/** The example's own files with errors in them, given to the code that reads such a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/cli/run-cli.ts';
import { Failure } from '../../../src/diagnostics/failure.ts';
import { parseRestoreFile } from '../../../src/files/restore-file.ts';
import { type Random, seededRandom } from '../../../src/lib/seeded-random.ts';
import { formatManifest } from '../../../src/manifest/edit/format-manifest.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import type { SourceFile } from '../../../src/model/source-file.ts';
import { parsePlanDocument } from '../../../src/reconcile/document/parse-plan-document.ts';
import { ApiError } from '../../../src/sandbox/api-error.ts';
import { parseEvents } from '../../../src/sandbox/runtime/parse-events.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { checkState } from '../../../src/sandbox/store/check/check-state.ts';
import { runRuleTests } from '../../../src/workflow/rule-tests/run-rule-tests.ts';
import { manifest, provideManifests, writeManifests } from '../kills/manifest-folder.ts';

/** A reader, and sound files for it. */
interface Target {
  readonly name: string;
  readonly seeds: readonly string[];
  /** Failures, and diagnostics, are what is expected; anything else that is thrown is a crash. */
  readonly read: (text: string) => unknown;
}

/** What is put into a file, or replaces a value. */
const JUNK: readonly string[] = [
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u202e',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '#',
  '&a ',
  '*a',
  '!!binary ',
  '<<: ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '~',
  '012',
  '1e400',
  '-0',
  '.nan',
  '9007199254740993',
  '${{ vars.x }}',
  '${{',
  '}}',
  '${run_name}',
  '$$',
  '\\',
  '|\n',
  '>-\n',
  '? ',
  '@',
  '`',
  '5%',
  '-1',
  '0',
  '1e-400',
  'x'.repeat(5000),
  '['.repeat(300),
  '(a+)+$',
  '*',
  '**',
  '../',
  '/',
  '[wac:a#b@1:0]',
];

/** One input: a sound file with one to four things wrong. */
export function mutate(text: string, random: Random): string {
  let result = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) result = mutateOnce(result, random);
  return result;
}

function mutateOnce(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.below(40));
  const lines = (): string[] => text.split('\n');
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + random.pick(JUNK) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, end) + text.slice(at, end) + text.slice(end);
    case 3:
      return text.slice(0, at);
    case 4: {
      // A value is replaced.
      const values = [...text.matchAll(/(?<=[:[,-]\s*)[\w".%#/-]+/g)];
      if (values.length === 0) return text + random.pick(JUNK);
      const { index, 0: old } = random.pick(values);
      return text.slice(0, index) + random.pick(JUNK) + text.slice(index + old.length);
    }
    case 5: {
      const all = lines();
      const from = random.below(all.length);
      const [line = ''] = all.splice(from, 1);
      all.splice(random.below(all.length + 1), 0, line);
      return all.join('\n');
    }
    case 6: {
      const all = lines();
      const from = random.below(all.length);
      all[from] = random.chance(0.5) ? `  ${all[from] ?? ''}` : (all[from] ?? '').trimStart();
      return all.join('\n');
    }
    default: {
      // One name becomes another of the same file.
      const names = [...text.matchAll(/\b[A-Za-z]\w{2,}\b/g)];
      if (names.length === 0) return text;
      const { index, 0: old } = random.pick(names);
      return text.slice(0, index) + random.pick(names)[0] + text.slice(index + old.length);
    }
  }
}

const FOLDER = process.env['WAC_FUZZ_ESTATE'] ?? 'automations';

const EVENT = {
  kind: 'addArtifactAlias',
  entity: 'acme',
  project: 'models',
  collection: 'churn',
  version: 'v12',
  alias: 'production',
  author: 'ada',
};
const METRICS = {
  kind: 'logMetrics',
  entity: 'acme',
  project: 'models',
  run: 'r1',
  step: 3,
  values: { loss: 0.4 },
};

/** Every kind of file that wac reads, with sound ones made by wac itself where people write none. */
export async function fuzzTargets(): Promise<readonly Target[]> {
  const paths = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  const files: readonly SourceFile[] = paths.map((path) => ({
    path,
    text: readFileSync(join(FOLDER, path), 'utf8'),
  }));
  const configuration = files.find(({ path }) => path === 'wac.yaml');
  if (configuration === undefined) throw new Error(`no wac.yaml in ${FOLDER}`);
  const tests = files.filter(({ path }) => path.endsWith('.test.yaml'));
  const manifests = files.filter((file) => file !== configuration && !tests.includes(file));
  const load = (text: string, own: SourceFile): unknown =>
    loadProject({
      tree: { files: [{ path: 'a.yaml', text }], configuration: own },
      directory: 'd',
    });
  const [first] = manifests;
  const project = loadProject({ tree: { files: manifests, configuration }, directory: 'd' }).value;
  const made = await makeFiles();
  return [
    {
      name: 'manifest',
      seeds: manifests.map(({ text }) => text),
      read: (text) => [load(text, configuration), formatManifest(text)],
    },
    {
      name: 'wac.yaml',
      seeds: [configuration.text],
      read: (text) => load(first?.text ?? '', { path: 'wac.yaml', text }),
    },
    {
      name: 'rule test',
      seeds: tests.map(({ text }) => text),
      read: (text) =>
        runRuleTests({
          tests: [{ path: 'a.test.yaml', text }],
          environments: [],
          projects: () => project,
          readFixture: async () => undefined,
        }),
    },
    { name: 'plan file', seeds: [made.plan], read: parsePlanDocument },
    {
      name: 'restore file',
      seeds: [made.restore],
      read: (text) => parseRestoreFile(text, 'r.json'),
    },
    { name: 'sandbox state', seeds: [made.state], read: (text) => onJson(text, checkState) },
    {
      name: 'event',
      seeds: [EVENT, METRICS, { events: [EVENT, METRICS] }].map((each) => JSON.stringify(each)),
      read: (text) => onJson(text, parseEvents),
    },
  ];
}

function onJson(text: string, read: (value: unknown) => unknown): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return read(value);
}

/** A plan file, a restore file and a state, as wac writes them. */
async function makeFiles(): Promise<{ plan: string; restore: string; state: string }> {
  const sandbox = await startSandbox({});
  const out = await mkdtemp(join(tmpdir(), 'wac-fuzz-'));
  provideManifests(sandbox);
  const inventory = await writeManifests(
    [0, 1, 2].map((n) => manifest(`a-${n}`, `Rule ${n}`, { project: n })),
  );
  const directory = join(inventory, 'automations');
  const silent = { write: () => undefined, isTerminal: false, width: 80 };
  const wac = (...args: string[]): Promise<unknown> =>
    runCli({
      args,
      env: { HOME: out, WANDB_BASE_URL: sandbox.url, WANDB_API_KEY: sandbox.apiKey },
      cwd: inventory,
      stdout: silent,
      stderr: silent,
      ask: undefined,
      now: () => new Date(0),
      monotonic: () => performance.now(),
      sleep: async () => undefined,
      random: () => 0,
      signal: new AbortController().signal,
    });
  try {
    await wac('apply', directory, '--yes', '--restore-dir', out);
    const [edited] = sandbox.store.state.triggers;
    if (edited !== undefined) edited.enabled = false;
    await wac('plan', directory, '--out', join(out, 'plan.json'));
    const state = JSON.stringify(sandbox.store.state);
    await wac('destroy', directory, '--yes', '--restore-dir', join(out, 'restore'));
    const [saved = ''] = await readdir(join(out, 'restore'));
    return {
      plan: await readFile(join(out, 'plan.json'), 'utf8'),
      restore: await readFile(join(out, 'restore', saved), 'utf8'),
      state,
    };
  } finally {
    await sandbox.close();
    await rm(out, { recursive: true });
    await rm(inventory, { recursive: true });
  }
}

/** What became of one input. */
export interface FileOutcome {
  readonly target: string;
  readonly input: string;
  readonly took: number;
  /** The stack of what was thrown and is no message for people. */
  readonly crash?: string;
}

/** Reads the one input that a seed stands for. */
export async function fuzzFile(targets: readonly Target[], seed: number): Promise<FileOutcome> {
  const random = seededRandom(seed);
  const { name, seeds, read } = random.pick(targets);
  const input = mutate(random.pick(seeds), random);
  const begun = performance.now();
  let crash: string | undefined;
  try {
    await read(input);
  } catch (error) {
    const isMeant = error instanceof Failure || error instanceof ApiError;
    if (!isMeant) crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const took = performance.now() - begun;
  return { target: name, input, took, ...(crash === undefined ? {} : { crash }) };
}
