/** Runs the commands of `deploy/kubernetes/backtest.yaml` as Kubernetes would, in a folder in place of its volumes. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

interface Container {
  readonly command?: readonly string[];
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
}

interface Job {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly completions?: number;
    readonly completionMode?: string;
    readonly template: {
      readonly spec: {
        readonly containers: readonly Container[];
        readonly initContainers: readonly Container[];
      };
    };
  };
}

const jobs = new Map(
  parseAllDocuments(readFileSync(join(ROOT, 'deploy/kubernetes/backtest.yaml'), 'utf8'))
    .map((document): Job => document.toJS())
    .filter(({ kind }) => kind === 'Job')
    .map((job) => [job.metadata.name, job]),
);

function jobNamed(name: string): Job['spec'] {
  const job = jobs.get(name);
  if (job === undefined) throw new Error(`there is no job "${name}"`);
  return job.spec;
}

let directory: string;
let results: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'wac-kubernetes-'));
  results = join(directory, 'results');
  cpSync(join(ROOT, 'automations'), join(directory, 'automations'), { recursive: true });
});
afterAll(() => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }));

/** The environment of a container, with the volume in the folder. */
function environment(container: Container, own: Readonly<Record<string, string>>) {
  const env = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
  return { ...env, RESULTS: results, ...own };
}

/** Kubernetes replaces `$(NAME)` in arguments where the container has the variable. */
function argumentsOf(container: Container, env: Readonly<Record<string, string>>): string[] {
  return container.args.map((text) =>
    text
      .replaceAll(/\$\((\w+)\)/g, (whole, name: string) => env[name] ?? whole)
      .replace('/shards', results),
  );
}

function wac(args: readonly string[]): string {
  return execFileSync(
    process.execPath,
    [join(process.env['WAC_TEST_DIST'] ?? '', 'wac.js'), ...args],
    {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env['PATH'], HOME: directory },
    },
  );
}

describe('the Kubernetes Indexed Job', () => {
  const whole = (): string =>
    wac(['backtest', '--history', 'automations/history', '--format', 'markdown']);
  const { completions = 0, completionMode, template } = jobNamed('wac-backtest');
  const [part] = template.spec.containers;
  const merge = jobNamed('wac-backtest-report').template.spec;

  it('has as many parts as its commands count', () => {
    expect(completionMode).toBe('Indexed');
    const counts = [part, ...merge.containers, ...merge.initContainers].map(
      (container) => container?.env.find(({ name }) => name === 'SHARDS')?.value,
    );
    expect(counts).toEqual([`${completions}`, `${completions}`, `${completions}`]);
  });

  it.each([1, 3, 16])(
    'gives the report of one machine from %i parts',
    { timeout: 300_000 },
    (count) => {
      rmSync(results, { recursive: true, force: true, maxRetries: 5 });
      mkdirSync(results);
      if (part === undefined) throw new Error('there is no container');
      const commands = Array.from({ length: count }, (_, index) =>
        argumentsOf(
          part,
          environment(part, { JOB_COMPLETION_INDEX: `${index}`, SHARDS: `${count}` }),
        ),
      );
      // The last one first: pods end in any order.
      for (const args of commands.toReversed()) wac(args);
      expect(readdirSync(results)).toHaveLength(count);
      for (const { command = [], args, env } of merge.initContainers) {
        const [program = '', ...options] = command;
        const own = environment({ args, env }, { SHARDS: `${count}` });
        execFileSync(program, [...options, ...args], {
          env: { PATH: process.env['PATH'], ...own },
        });
      }
      const [last] = merge.containers;
      if (last === undefined) throw new Error('there is no container');
      expect(wac(argumentsOf(last, environment(last, {})))).toBe(whole());
    },
  );

  it('waits for a part that is missing', () => {
    rmSync(join(results, '0.json'));
    const [wait] = merge.initContainers;
    if (wait === undefined) throw new Error('there is no container');
    const [program = '', ...options] = wait.command ?? [];
    expect(() =>
      execFileSync(program, [...options, ...wait.args], {
        env: { PATH: process.env['PATH'], ...environment(wait, {}) },
        timeout: 1500,
        killSignal: 'SIGKILL',
      }),
    ).toThrow('ETIMEDOUT');
  });
});
