/** The completion scripts in the shells themselves; a shell that is not installed here is named as skipped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { bashCompletion } from '../../src/cli/completion/bash-completion.ts';
import { completionWords } from '../../src/cli/completion/completion-words.ts';
import { fishCompletion } from '../../src/cli/completion/fish-completion.ts';
import { zshCompletion } from '../../src/cli/completion/zsh-completion.ts';
import { ZSH_OFFERS } from './zsh-offers.ts';

const words = completionWords(COMMANDS);
const folder = mkdtempSync(join(tmpdir(), 'wac-completion-'));

/** What each shell offers for a line whose last word is being typed, in no order. */
const SHELLS: Readonly<Record<string, (line: string) => readonly string[]>> = {
  bash: (line) => {
    const typed = line.split(' ').map((word) => `'${word}'`);
    return run('bash', [
      '--norc',
      '-c',
      `source script.bash; COMP_WORDS=(${typed.join(' ')}); COMP_CWORD=${typed.length - 1}; _wac; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);
  },
  fish: (line) =>
    run('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`]).map(
      (offer) => offer.split('\t')[0] ?? '',
    ),
  zsh: (line) => run('zsh', ['-f', 'offers.zsh', line]),
};

function run(shell: string, args: readonly string[]): readonly string[] {
  const output = execFileSync(shell, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, TERM: 'dumb' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return [...new Set(output.split('\n').filter((line) => line !== ''))].sort();
}

beforeAll(() => {
  writeFileSync(join(folder, 'script.bash'), bashCompletion(words));
  writeFileSync(join(folder, 'script.fish'), fishCompletion(words));
  writeFileSync(join(folder, 'script.zsh'), zshCompletion(words));
  writeFileSync(join(folder, 'offers.zsh'), ZSH_OFFERS);
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe.each(Object.entries(SHELLS))('%s', (shell, offers) => {
  const isHere = spawnSync(shell, ['--version']).error === undefined;
  const about = isHere ? '' : ` (${shell} is not installed here)`;

  it.skipIf(!isHere).each([
    ['wac re', ['release', 'restore']],
    ['wac plan --format ', ['json', 'markdown', 'text']],
    ['wac diff --allow-d', ['--allow-deletes', '--allow-disjoint']],
    ['wac init --workflows ', ['github', 'none']],
    ['wac completion ', ['bash', 'fish', 'zsh']],
    ['wac schema ', ['config', 'manifest', 'plan', 'plans', 'probe', 'rule-test']],
    ['wac show plan --form', ['--format']],
    ['wac show plan --deta', []],
  ])(`completes %j${about}`, (line, expected) => {
    expect(offers(line)).toEqual(expected);
  });
});
