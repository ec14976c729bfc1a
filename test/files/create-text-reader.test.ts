import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createTextReader } from '../../src/files/create-text-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'wac-texts-'));
const root = join(folder, 'automations');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

mkdirSync(join(root, '_prompts'), { recursive: true });
writeFileSync(join(root, '_prompts/triage.md'), '\uFEFFLook.\n');
writeFileSync(join(root, 'binary'), Buffer.from([0, 1, 2]));
writeFileSync(join(root, 'latin1'), Buffer.from([0x66, 0xfc, 0x72]));
writeFileSync(join(root, 'huge'), 'a'.repeat(1_100_000));
writeFileSync(join(folder, 'outside.md'), 'secret');
symlinkSync('_prompts/triage.md', join(root, 'inside.md'));
symlinkSync('../outside.md', join(root, 'outside.md'));
symlinkSync('..', join(root, 'up'));
symlinkSync('nowhere.md', join(root, 'dangling.md'));
execFileSync('mkfifo', [join(root, 'pipe')]);

test.each([
  ['_prompts/triage.md', { text: 'Look.\n' }],
  ['inside.md', { text: 'Look.\n' }],
  ['outside.md', { problem: 'a symbolic link points out of the manifest directory' }],
  ['up/outside.md', { problem: 'a symbolic link points out of the manifest directory' }],
  ['dangling.md', { problem: 'there is no such file' }],
  ['none.md', { problem: 'there is no such file' }],
  ['_prompts', { problem: 'it is not a regular file' }],
  ['pipe', { problem: 'it is not a regular file' }],
  ['binary', { problem: 'the file is not text' }],
  ['latin1', { problem: 'the file is not UTF-8: byte 2 is not valid' }],
  ['huge', { problem: 'the file has 1.0 MiB; at most 1 are read' }],
])('%s gives %j', (path, expected) => {
  expect(createTextReader(root)(path)).toEqual(expected);
});

test('a file is read once', () => {
  const read = createTextReader(root);
  writeFileSync(join(root, 'changing.md'), 'one');
  expect(read('changing.md')).toEqual({ text: 'one' });
  writeFileSync(join(root, 'changing.md'), 'two');
  expect(read('changing.md')).toEqual({ text: 'one' });
});
