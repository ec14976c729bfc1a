/** What each shell offers of a project, with the built program; a shell that is not installed here is skipped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
  writeFileSync(join(folder, 'wac'), `#!/bin/sh\nexec "${process.execPath}" "${WAC}" "$@"\n`);
  chmodSync(join(folder, 'wac'), 0o755);
  for (const shell of ['bash', 'zsh', 'fish']) {
    writeFileSync(join(folder, `script.${shell}`), run('wac', ['completion', shell]).join('\n'));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LINES = [
  ['wac plan --env ', ['prod', 'staging']],
  ['wac plan --only l', ['loss/a', 'loss/b']],
  ['wac accept l', ['loss/a', 'loss/b']],
  ['wac explain when.runMetric.thr', ['when.runMetric.threshold']],
  ['wac sandbox --profile no-w', ['no-webhook-update']],
  ['wac sandbox emit runS', ['runState']],
  ['wac sandbox in', ['inbox']],
] as const;

it.each(LINES)('bash completes %j', (line, expected) => {
  const typed = line.split(' ').map((word) => `'${word}'`);
  const offers = run('bash', [
    '--norc',
    '-c',
    `source script.bash; COMP_WORDS=(${typed.join(' ')}); COMP_CWORD=${typed.length - 1}; _wac; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ]);
  expect(offers).toEqual(expect.arrayContaining([...expected]));
});

describe.skipIf(spawnSync('fish', ['--version']).error !== undefined)('fish', () => {
  it.each(LINES)('completes %j', (line, expected) => {
    const offers = run('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`]);
    expect(offers.map((offer) => offer.split('\t')[0])).toEqual(
      expect.arrayContaining([...expected]),
    );
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
