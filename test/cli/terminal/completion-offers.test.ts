/** What each shell offers of a project, with the built program; a shell that is not installed here is skipped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZSH_OFFERS } from '../zsh-offers.ts';

const WAC = join(process.env['WAC_TEST_DIST'] ?? '', 'wac.js');
const folder = mkdtempSync(join(tmpdir(), 'wac-offers-'));
const env = {
  ...process.env,
  PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
  TERM: 'dumb',
};

function run(command: string, args: readonly string[]): readonly string[] {
  const output = execFileSync(command, args, { cwd: folder, encoding: 'utf8', env });
  return output.split('\n').filter((line) => line !== '');
}

beforeAll(() => {
  mkdirSync(join(folder, 'automations'));
  writeFileSync(
    join(folder, 'automations/wac.yaml'),
    'version: 1\nowner: acme/offers\nentities: [acme]\nonRemove: delete\nenvironments: { prod: {}, staging: {} }\n',
  );
  writeFileSync(
    join(folder, 'automations/loss.yaml'),
    'key: loss\nmatrix: { model: [a, b] }\nscope: { project: "acme/${{ matrix.model }}" }\nwhen: { runMetric: { metric: loss, threshold: { gt: 0.9 } } }\nthen: { doNothing: {} }\n',
  );
  // Its key is written; those of the other are made.
  writeFileSync(
    join(folder, 'automations/last.yaml'),
    'key: last\nscope: { project: acme/a }\nwhen: { runState: { states: [failed] } }\nthen: { doNothing: {} }\n',
  );
  writeFileSync(join(folder, 'wac'), `#!/bin/sh\nexec "${process.execPath}" "${WAC}" "$@"\n`);
  chmodSync(join(folder, 'wac'), 0o755);
  writeFileSync(join(folder, 'offers.zsh'), ZSH_OFFERS);
  for (const shell of ['bash', 'zsh', 'fish']) {
    writeFileSync(join(folder, `script.${shell}`), run('wac', ['completion', shell]).join('\n'));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const LINES = [
  ['wac plan --env ', ['prod', 'staging']],
  ['wac plan --only l', ['last', 'loss/a', 'loss/b']],
  ['wac accept l', ['last', 'loss/a', 'loss/b']],
  ['wac explain when.runMetric.thr', ['when.runMetric.threshold']],
  ['wac sandbox --profile no-w', ['no-webhook-update']],
  ['wac sandbox emit runS', ['runState']],
  ['wac sandbox in', ['inbox']],
] as const;

/** What a shell offers for a line whose last word is being typed. */
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

describe.each(Object.entries(SHELLS))('%s', (shell, offers) => {
  const isHere = spawnSync(shell, ['--version']).error === undefined;
  const about = isHere ? '' : ` (${shell} is not installed here)`;

  it.skipIf(!isHere).each(LINES)(`completes %j${about}`, (line, expected) => {
    expect(offers(line)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('the words of wac completion', () => {
  it('are those of a directory that was typed', () => {
    mkdirSync(join(folder, 'other'), { recursive: true });
    writeFileSync(
      join(folder, 'other/wac.yaml'),
      'version: 1\nowner: acme/other\nentities: [acme]\nonRemove: delete\n',
    );
    writeFileSync(join(folder, 'other/a.yaml'), 'key: of-other\nname: [\n');
    expect(run('wac', ['completion', 'keys', 'plan', 'other'])).toEqual(['of-other']);
    expect(run('wac', ['completion', 'environments', 'plan', 'other'])).toEqual([]);
  });
});
