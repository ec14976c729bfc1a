import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type ManifestTree,
  readManifestTree,
  type TreeLimits,
} from '../../src/files/read-manifest-tree.ts';

let base = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'wac-tree-'));
  // The search for a configuration ends at the top of a repository.
  mkdirSync(join(base, '.git'));
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), content);
  }
}

async function read(
  path: string,
  limits?: Partial<TreeLimits>,
): Promise<{ tree: ManifestTree; files: readonly string[]; problems: readonly string[] }> {
  const { value: tree, diagnostics } = await readManifestTree(join(base, path), limits);
  const shown = (file: string): string => relative(base, file);
  const problems = diagnostics.map(
    ({ code, range, message }) =>
      `${range === undefined ? '-' : shown(range.file)} ${code}: ${message.replace(`${base}/`, '')}`,
  );
  return { tree, files: tree.files.map((file) => file.path), problems };
}

describe('readManifestTree', () => {
  test('sorts manifests from tests and the configuration, and leaves out what is no manifest', async () => {
    write({
      'm/wac.yaml': 'version: 1\n',
      'm/b.yaml': 'b',
      'm/a/z.yml': 'z',
      'm/a.yaml': 'a',
      'm/a.test.yaml': 't',
      'm/a/z.test.yml': 't',
      'm/_draft.yaml': 'x',
      'm/_drafts/x.yaml': 'x',
      'm/.hidden/x.yaml': 'x',
      'm/fixtures/x.yaml': 'x',
      'm/notes.md': 'x',
    });
    const { tree, files, problems } = await read('m');
    expect(problems).toEqual([]);
    expect(files).toEqual(['a.yaml', 'a/z.yml', 'b.yaml']);
    expect(tree.tests.map(({ path }) => path)).toEqual(['a.test.yaml', 'a/z.test.yml']);
    expect([
      tree.configuration,
      tree.root,
      relative(base, tree.directory),
      tree.narrowedTo,
    ]).toEqual([{ path: 'wac.yaml', text: 'version: 1\n' }, join(base, 'm'), 'm', undefined]);
  });

  test('begins at the nearest configuration above, and remembers what was asked for', async () => {
    write({ 'm/wac.yaml': '', 'm/team/a.yaml': 'a', 'm/b.yaml': 'b' });
    const below = await read('m/team');
    expect([
      below.files,
      below.tree.root,
      relative(base, below.tree.directory),
      below.tree.narrowedTo,
    ]).toEqual([['b.yaml', 'team/a.yaml'], join(base, 'm'), 'm', 'team']);
    const file = await read('m/team/a.yaml');
    expect([file.files, relative(base, file.tree.directory), file.tree.narrowedTo]).toEqual([
      ['b.yaml', 'team/a.yaml'],
      'm',
      'team/a.yaml',
    ]);
  });

  test('does not take a left-out directory for a part of the project above it', async () => {
    write({ 'm/wac.yaml': '', 'm/fixtures/case/a.yaml': 'a' });
    const { tree, files } = await read('m/fixtures/case');
    expect([files, tree.root, tree.configuration]).toEqual([
      ['a.yaml'],
      join(base, 'm/fixtures/case'),
      undefined,
    ]);
  });

  test('takes the byte order mark away and keeps Windows line ends', async () => {
    write({ 'm/a.yaml': Buffer.from('\ufeffkey: ü\r\n', 'utf8') });
    expect((await read('m')).tree.files).toEqual([{ path: 'a.yaml', text: 'key: ü\r\n' }]);
  });

  test('a missing directory', async () => {
    expect((await read('nope')).problems).toEqual([
      '- file/not-found: There is no directory "nope"',
    ]);
  });

  test('nothing but a configuration', async () => {
    write({ 'm/wac.yaml': 'version: 1\n' });
    expect((await read('m')).problems).toEqual([
      'm/wac.yaml file/no-manifests: There is no manifest in "m", only the configuration',
    ]);
  });

  test('a second configuration', async () => {
    write({ 'm/wac.yaml': '', 'm/sub/wac.yaml': '', 'm/a.yaml': '' });
    expect((await read('m')).problems).toEqual([
      'm/sub/wac.yaml file/second-configuration: This wac.yaml is not at the top of the directory',
    ]);
  });

  test('links out of the directory, in circles and to nowhere', async () => {
    write({ 'm/wac.yaml': '', 'm/real/a.yaml': 'a', 'm/z.yaml': 'z', 'out/secret.yaml': 'x' });
    symlinkSync(join(base, 'out/secret.yaml'), join(base, 'm/file.yaml'));
    symlinkSync(join(base, 'out'), join(base, 'm/folder'));
    symlinkSync('..', join(base, 'm/real/up'));
    symlinkSync('missing.yaml', join(base, 'm/gone.yaml'));
    symlinkSync('self.yaml', join(base, 'm/self.yaml'));
    symlinkSync('z.yaml', join(base, 'm/within.yaml'));
    symlinkSync('README', join(base, 'm/readme'));
    const { files, problems } = await read('m');
    expect(files).toEqual(['real/a.yaml', 'within.yaml', 'z.yaml']);
    expect(problems).toEqual([
      'm/file.yaml file/link: The link points out of the directory',
      'm/folder file/link: The link points out of the directory',
      'm/gone.yaml file/link: The link cannot be followed: no such file',
      'm/readme file/link: The link cannot be followed: no such file',
      'm/real/up file/link: The link points to a folder that contains it',
      'm/self.yaml file/link: The link cannot be followed: its symbolic links form a loop',
    ]);
  });

  test('what is not UTF-8 text', async () => {
    write({
      'm/a.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xff]),
      'm/b.yaml': Buffer.from([0x00, 0x01]),
      'm/c.yaml': Buffer.from([0xed, 0xa0, 0x80]),
      'm/d.yaml': 'ok',
    });
    const { files, problems } = await read('m');
    expect(files).toEqual(['d.yaml']);
    expect(problems).toEqual([
      'm/a.yaml file/encoding: The file is not UTF-8: byte 4 is not valid',
      'm/b.yaml file/encoding: The file is not text',
      'm/c.yaml file/encoding: The file is not UTF-8: byte 2 is not valid',
    ]);
  });

  test('files that are too large, too many, or too much together', async () => {
    write({ 'm/a.yaml': 'x'.repeat(3_000_000), 'm/b.yaml': 'y', 'm/c.yaml': 'z' });
    expect((await read('m', { maxFileBytes: 2 ** 20 })).problems).toEqual([
      'm/a.yaml file/too-large: The file has 2.9 MiB; at most 1 are read',
    ]);
    expect((await read('m', { maxFiles: 2 })).problems).toEqual([
      'm file/too-large: There are more than 2 YAML files',
    ]);
    expect((await read('m', { maxTotalBytes: 2 ** 20 })).problems).toEqual([
      '- file/too-large: The manifests together are larger than 1 MiB',
    ]);
  });

  test('a pipe is not opened', async () => {
    write({ 'm/a.yaml': 'a' });
    execFileSync('mkfifo', [join(base, 'm/pipe.yaml')]);
    expect((await read('m')).problems).toEqual([
      'm/pipe.yaml file/unreadable: It is not a regular file',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('files and folders without permission', async () => {
    write({ 'm/a.yaml': 'a', 'm/b/c.yaml': 'c' });
    chmodSync(join(base, 'm/a.yaml'), 0);
    chmodSync(join(base, 'm/b'), 0);
    const { problems } = await read('m');
    chmodSync(join(base, 'm/b'), 0o700);
    expect(problems).toEqual([
      'm/b file/unreadable: The folder cannot be read: permission denied',
      'm/a.yaml file/unreadable: The file cannot be read: permission denied',
    ]);
  });
});
