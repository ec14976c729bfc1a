/** Runs a script of shell lines in a folder of its own and writes down what a person at the terminal would see. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { redact } from './redact.ts';

export const ROOT: string = join(import.meta.dirname, '../..');

/** One line of a script and what came of it. */
export interface Step {
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A folder that a script runs in. */
export interface Workspace {
  readonly directory: string;
  run(command: string): Promise<Step>;
  remove(): void;
}

/** Makes a workspace, with the content of `input` when there is such a folder. */
export function createWorkspace(input?: string): Workspace {
  const directory = mkdtempSync(join(tmpdir(), 'wac-test-'));
  if (input !== undefined && existsSync(input)) cpSync(input, directory, { recursive: true });
  return {
    directory,
    run: (command) =>
      new Promise((resolve) => {
        execFile(
          'sh',
          ['-c', command],
          {
            cwd: directory,
            encoding: 'utf8',
            timeout: 300_000,
            maxBuffer: 64 * 1024 * 1024,
            env: {
              PATH: [
                join(ROOT, 'test/support/bin'),
                dirname(process.execPath),
                '/usr/bin',
                '/bin',
              ].join(delimiter),
              HOME: directory,
              LANG: 'C.UTF-8',
              WAC_TEST_ROOT: ROOT,
              // A line of progress would depend on how busy the machine is.
              WAC_LOG: 'quiet',
              WAC_TEST_DIST: process.env['WAC_TEST_DIST'],
            },
          },
          (error, stdout, stderr) => {
            const code = error === null ? 0 : error.code;
            resolve({ command, stdout, stderr, exitCode: typeof code === 'number' ? code : -1 });
          },
        );
      }),
    remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Runs every line that is not empty and not a comment; comments are kept, so that the transcript has an explanation for each step. */
export async function runScript(workspace: Workspace, script: string): Promise<string> {
  const parts: string[] = [];
  for (const line of script.split('\n')) {
    if (line.trim() === '') continue;
    parts.push(
      line.startsWith('#') ? `${line}\n` : renderStep(await workspace.run(line), workspace),
    );
  }
  return parts.join('\n');
}

function renderStep(step: Step, workspace: Workspace): string {
  const text = [
    `$ ${step.command}`,
    ...section('stdout', step.stdout),
    ...section('stderr', step.stderr),
    `exit ${step.exitCode}`,
    '',
  ].join('\n');
  return redact(text, workspace.directory);
}

function section(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`--- ${name}`, text.replace(/\n$/, '')];
}
