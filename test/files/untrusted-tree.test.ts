/** Trees that no person wrote: every wrong byte, every size, every way in circles, and no right to look. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifestTree, type TreeLimits } from '../../src/files/read-manifest-tree.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wac-hostile-'));
  writeFileSync(join(folder, 'wac.yaml'), 'version: 1\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function problems(limits: Partial<TreeLimits> = {}): Promise<readonly string[]> {
  const { diagnostics } = await readManifestTree(folder, limits);
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const NOT_TEXT = 'file/encoding: The file is not text';
const BAD_BYTE = (position: number): string =>
  `file/encoding: The file is not UTF-8: byte ${position} is not valid`;

/** Each after `a: `, so that its first byte is the fourth of the file. */
const ENCODINGS: readonly (readonly [string, readonly number[], string | undefined])[] = [
  ['a lone continuation', [0x80], BAD_BYTE(4)],
  ['a slash in two bytes', [0xc0, 0xaf], BAD_BYTE(4)],
  ['the last overlong form of two bytes', [0xc1, 0xbf], BAD_BYTE(4)],
  ['an overlong form of three bytes', [0xe0, 0x9f, 0xbf], BAD_BYTE(5)],
  ['an overlong form of four bytes', [0xf0, 0x8f, 0xbf, 0xbf], BAD_BYTE(5)],
  ['the first surrogate', [0xed, 0xa0, 0x80], BAD_BYTE(5)],
  ['the last surrogate', [0xed, 0xbf, 0xbf], BAD_BYTE(5)],
  ['a pair of surrogates (CESU-8)', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], BAD_BYTE(5)],
  ['a letter past U+10FFFF', [0xf4, 0x90, 0x80, 0x80], BAD_BYTE(5)],
  ['a lead byte of F5', [0xf5, 0x80, 0x80, 0x80], BAD_BYTE(4)],
  ['a form of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80], BAD_BYTE(4)],
  ['a form of six bytes', [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80], BAD_BYTE(4)],
  ['FE', [0xfe], BAD_BYTE(4)],
  ['FF', [0xff], BAD_BYTE(4)],
  ['two bytes cut off at the end', [0xc3], BAD_BYTE(4)],
  ['three bytes cut off at the end', [0xe2, 0x82], BAD_BYTE(5)],
  ['four bytes cut off in the middle', [0xf0, 0x9f, 0x98, 0x61], BAD_BYTE(7)],
  ['latin-1', [0xfc, 0x62, 0x65, 0x72], BAD_BYTE(4)],
  ['a zero byte', [0x00], NOT_TEXT],
  ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00], NOT_TEXT],
  ['the last letter of all', [0xf4, 0x8f, 0xbf, 0xbf], undefined],
  ['the last before the surrogates', [0xed, 0x9f, 0xbf], undefined],
  ['U+FFFF', [0xef, 0xbf, 0xbf], undefined],
];

describe('bytes', () => {
  it.each(ENCODINGS)('%s', async (_, bytes, problem) => {
    writeFileSync(join(folder, 'a.yaml'), Buffer.from([0x61, 0x3a, 0x20, ...bytes]));
    expect(await problems()).toEqual(problem === undefined ? [] : [problem]);
  });

  it.each([
    ['UTF-16, little end first', Buffer.from('\ufeffkey: a\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffkey: a\n', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('key: a\n', 'utf16le')],
  ])('%s, in the configuration too', async (_, bytes) => {
    for (const name of ['a.yaml', 'wac.yaml', 'a.test.yaml'])
      writeFileSync(join(folder, name), bytes);
    expect(await problems()).toEqual([NOT_TEXT, NOT_TEXT, NOT_TEXT]);
  });

  it('takes one byte order mark away, and no more', async () => {
    writeFileSync(join(folder, 'a.yaml'), '\ufeff\ufeffkey: a\r\n');
    const { value } = await readManifestTree(folder);
    expect(value.files).toEqual([{ path: 'a.yaml', text: '\ufeffkey: a\r\n' }]);
  });
});

describe('sizes', () => {
  it('does not read a file of 100 MB', async () => {
    writeFileSync(join(folder, 'a.yaml'), '');
    truncateSync(join(folder, 'a.yaml'), 100_000_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problems()).toEqual(['file/too-large: The file has 95.4 MiB; at most 8 are read']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('says once that there are too many files', async () => {
    mkdirSync(join(folder, 'below'));
    for (let n = 0; n < 50; n += 1)
      for (const path of [`${n}.yaml`, `below/${n}.yaml`]) writeFileSync(join(folder, path), '');
    expect(await problems({ maxFiles: 20 })).toEqual([
      'file/too-large: There are more than 20 YAML files',
    ]);
  });
});

describe('links', () => {
  /** Each of them twice in the one before: 2^29 paths, and no circle. */
  function writeLadder(): void {
    for (let n = 0; n < 30; n += 1) mkdirSync(join(folder, `d${n}`));
    for (let n = 0; n < 29; n += 1)
      for (const name of ['a', 'b']) symlinkSync(`../d${n + 1}`, join(folder, `d${n}/${name}`));
  }

  it('ends in a tree of a billion paths', async () => {
    writeLadder();
    expect(await problems({ maxFolders: 500 })).toEqual([
      'file/too-large: There are more than 500 folders, including those behind links',
    ]);
  });

  it('ends where every folder leads to all the others', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `d${n}`);
    for (const name of names) mkdirSync(join(folder, name));
    for (const name of names)
      for (const other of names) symlinkSync(`../${other}`, join(folder, name, other));
    const found = await problems({ maxFolders: 500 });
    expect(found.at(-1)).toMatch(/^file\/too-large: There are more than 500 folders/u);
    expect(new Set(found.slice(0, -1))).toEqual(
      new Set(['file/link: The link points to a folder that contains it']),
    );
  });

  it('has a limit of its own accord', async () => {
    writeLadder();
    expect(await problems()).toEqual([
      expect.stringMatching(/^file\/too-large: There are more than [0-9]+ folders/u),
    ]);
  });

  it.each([
    ['the folder above', '..'],
    ['the top of all', '/'],
    ['a folder whose name begins as the root does', 'SIBLING'],
    ['a file of devices', '/dev/zero'],
  ])('does not follow one to %s', async (_, target) => {
    const sibling = `${folder}-too`;
    mkdirSync(sibling);
    symlinkSync(target.replace('SIBLING', sibling), join(folder, 'x.yaml'));
    const found = await problems();
    rmSync(sibling, { recursive: true });
    expect(found).toEqual(['file/link: The link points out of the directory']);
  });
});

const BUILT = process.env['WAC_TEST_DIST'] ?? '';

/** Root reads everything, so a process of nobody looks. */
const CAN_BE_NOBODY = process.getuid?.() === 0;

describe.skipIf(!CAN_BE_NOBODY)('a process without the right to look', () => {
  it('says what it cannot read, and refuses', () => {
    const program = join(folder, 'program');
    cpSync(BUILT, program, { recursive: true });
    const inventory = join(folder, 'estate');
    mkdirSync(join(inventory, 'closed'), { recursive: true });
    for (const path of ['wac.yaml', 'a.yaml', 'open.yaml', 'closed/b.yaml'])
      writeFileSync(join(inventory, path), '');
    execFileSync('chmod', ['-R', 'a+rX', folder]);
    chmodSync(join(inventory, 'a.yaml'), 0);
    chmodSync(join(inventory, 'closed'), 0);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(program, 'wac.js'), 'validate', inventory, '--format', 'json'],
      { uid: 65_534, gid: 65_534, cwd: folder, env: { HOME: folder }, encoding: 'utf8' },
    );
    const report = JSON.parse(stdout) as { diagnostics: { code: string; message: string }[] };
    const unreadable = report.diagnostics.filter(({ code }) => code === 'file/unreadable');
    expect([status, unreadable.map(({ message }) => message), stderr]).toEqual([
      3,
      [
        'The file cannot be read: permission denied',
        'The folder cannot be read: permission denied',
      ],
      expect.not.stringContaining('    at '),
    ]);
  });
});
