/** A run of the action by its bundle instead of in this process, read back from what it leaves for the runner. */
import { present } from '../../src/lib/present.ts';
import { type Bundle, openBundle } from '../end-to-end/action/bundle.ts';
import type { Harness, RunOptions, RunOutcome } from './harness.ts';

/**
 * Whether the tests of the action start the bundle: `WAC_TEST_BUNDLE=1`. Runs that replace an edge of the harness stay in
 * this process, because a process of its own has its own edges.
 */
export function startsBundle({ io, signal }: RunOptions): boolean {
  return process.env['WAC_TEST_BUNDLE'] === '1' && io === undefined && signal === undefined;
}

/** Waiting for GitHub's links and for a server that is down would take minutes. */
const SKIP_SLEEP = new URL('../support/bin/skip-sleep.mjs', import.meta.url).href;

let bundle: Bundle | undefined;

/** Runs the bundle, and reads its lines as GitHub's runner does. */
export async function runBundle(harness: Harness, options: RunOptions): Promise<RunOutcome> {
  if (bundle === undefined) {
    bundle = openBundle(SKIP_SLEEP);
    process.once('exit', () => bundle?.remove());
  }
  const { exitCode, stdout, stderr, outputs, summary } = await bundle.run(harness, options);
  if (stderr !== '') throw new Error(`The bundle wrote to standard error: ${stderr}`);
  return { exitCode, outputs, summary, ...readLines(stdout, options) };
}

/** `::error file=a.yaml,line=3::Message`. */
const COMMAND = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/u;

type Lines = Pick<RunOutcome, 'annotations' | 'log' | 'masked'>;

function readLines(stdout: string, { env }: RunOptions): Lines {
  const annotations: RunOutcome['annotations'][number][] = [];
  const masked: string[] = [];
  const log: string[] = [];
  const lines = stdout.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const [, command, fields = '', text = ''] = COMMAND.exec(line) ?? [];
    switch (command) {
      case 'error':
      case 'warning':
      case 'notice':
        annotations.push({ level: command, message: readEscaped(text), ...locationOf(fields) });
        break;
      case 'add-mask':
        masked.push(readEscaped(text));
        break;
      case 'debug':
        if (env?.['RUNNER_DEBUG'] === '1') log.push(`debug: ${readEscaped(text)}`);
        break;
      default:
        log.push(line);
    }
  }
  return { annotations, masked, log: log.map((line) => `${line}\n`).join('') };
}

function locationOf(fields: string): Pick<RunOutcome['annotations'][number], 'location'> {
  const values = new Map(
    fields.split(',').flatMap((field) => {
      const [name = '', value = ''] = field.split('=');
      return name === '' ? [] : [[name, readEscaped(value)] as const];
    }),
  );
  if (values.size === 0) return {};
  const number = (name: string): number | undefined =>
    values.has(name) ? Number(values.get(name)) : undefined;
  return {
    location: present({
      title: values.get('title'),
      file: values.get('file'),
      startLine: number('line'),
      endLine: number('endLine'),
      startColumn: number('col'),
      endColumn: number('endColumn'),
    }),
  };
}

function readEscaped(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
