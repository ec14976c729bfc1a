import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openServerMemory } from '../../src/files/history/server-memory.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wac-memory-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

it('remembers each server for its time', async () => {
  let time = Date.parse('2026-11-27T12:00:00Z');
  const memory = openServerMemory(directory, () => time);
  expect(await memory.read('https://a')).toBeUndefined();
  await memory.write('https://a', false, 1000);
  await memory.write('https://b', true, 5000);
  expect(await memory.read('https://a')).toBe(false);
  time += 2000;
  expect(await memory.read('https://a')).toBeUndefined();
  expect(await memory.read('https://b')).toBe(true);
  // A clock that was set back makes an entry no older than it can be.
  time -= 30 * 86_400_000;
  expect(await memory.read('https://b')).toBeUndefined();
});

it('takes a file that is cut off, foreign or forged for an empty one', async () => {
  const memory = openServerMemory(directory, () => 0);
  const path = join(directory, 'execution-history.json');
  for (const text of [
    '',
    '{"https://a": {"isOffe',
    '[]',
    '{"https://a": {"isOffered": "no", "until": "1970-01-02T00:00:00Z"}}',
    '{"https://a": {"isOffered": false, "until": "9999-01-01T00:00:00Z"}}',
    '{"__proto__": {"https://a": {"isOffered": false, "until": "1970-01-02T00:00:00Z"}}}',
  ]) {
    await writeFile(path, text);
    expect(await memory.read('https://a'), text).toBeUndefined();
  }
  await memory.write('https://a', true, 1000);
  expect(await memory.read('https://a')).toBe(true);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ 'https://a': {} });
});

it('goes on where nothing can be written', async () => {
  const file = join(directory, 'a-file');
  await writeFile(file, '');
  const memory = openServerMemory(join(file, 'below'), () => 0);
  await memory.write('https://a', true, 1000);
  expect(await memory.read('https://a')).toBeUndefined();
});
