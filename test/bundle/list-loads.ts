/** Runs the bundle and writes down which of its files a run loads. */
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a file of the bundle is made of: paths of sources and packages, by the file's name. */
export type BundleParts = Readonly<Record<string, readonly string[]>>;

/** A bundle, with what it is made of. */
export interface Bundle {
  readonly directory: string;
  readonly parts: BundleParts;
}

/** One run of the bundle. */
export interface LoadingRun {
  /** The entry and its arguments: `['wac.js', 'plan']`. */
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Sent to its standard input, which is then closed. */
  readonly input?: string;
}

/** What a run loaded. */
export interface Loads {
  /** Of the bundle's files, in KiB. */
  readonly kibibytes: number;
  /** Heavy parts among them, sorted. */
  readonly heavy: readonly string[];
  readonly exitCode: number;
  readonly output: string;
}

/** Reported when the program ends: Node.js remembers every file that was required. */
const PRELOAD = dataUrl(`import { writeFileSync } from 'node:fs';
import Module from 'node:module';
process.once('exit', () => {
  writeFileSync(process.env.WAC_TEST_LOADS, Object.keys(Module._cache).join('\\n'));
});`);

/** Packages, and a part of our own, that no command should load without need. */
const HEAVY: readonly (readonly [name: string, path: RegExp])[] = [
  ...[
    '@actions/core',
    'commander',
    'csv-parse',
    'fast-json-patch',
    'graphql',
    'hyparquet',
    'hyparquet-compressors',
    'junit-report-builder',
    'mingo',
    're2js',
    'undici',
    'yaml',
  ].map((name) => [name, new RegExp(`(^|/)node_modules/${name}/`)] as const),
  ['sandbox', /^src\/sandbox\//],
];

/** Runs, and lists. */
export async function listLoads(bundle: Bundle, run: LoadingRun): Promise<Loads> {
  const log = join(run.cwd, `loads-${process.hrtime.bigint()}.txt`);
  writeFileSync(log, '');
  const [entry = '', ...args] = run.command;
  const { exitCode, output } = await execute(
    ['--import', PRELOAD, join(bundle.directory, entry), ...args],
    { ...run, env: { ...run.env, WAC_TEST_LOADS: log } },
  );
  const paths = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  rmSync(log);
  const files = paths.map((path) => relative(bundle.directory, path));
  const known = files.filter((file) => bundle.parts[file] !== undefined);
  const bytes = known.reduce((sum, file) => sum + statSync(join(bundle.directory, file)).size, 0);
  const modules = known.flatMap((file) => bundle.parts[file] ?? []);
  const heavy = HEAVY.filter(([, path]) => modules.some((module) => path.test(module)));
  return { kibibytes: bytes / 1024, heavy: heavy.map(([name]) => name).sort(), exitCode, output };
}

async function execute(
  args: readonly string[],
  { cwd, env, input }: LoadingRun,
): Promise<{ exitCode: number; output: string }> {
  return await new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      {
        cwd,
        encoding: 'utf8',
        timeout: 180_000,
        env: { PATH: process.env['PATH'], HOME: cwd, ...env },
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        resolve({ exitCode: typeof code === 'number' ? code : -1, output: `${stdout}${stderr}` });
      },
    );
    child.stdin?.end(input ?? '');
  });
}

function dataUrl(text: string): string {
  return `data:text/javascript,${encodeURIComponent(text)}`;
}
