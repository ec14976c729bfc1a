import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInState, takeFileStates } from '../../src/files/cache/file-states.ts';

describe.skipIf(process.platform === 'win32')('the state of a file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wac-states-'));
    path = join(folder, 'a.yaml');
    writeFileSync(path, 'key: a\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const statOf = (name = path): Stats => statSync(name);

  /** Whether the file is still in the state from before an edit. */
  function isUnchangedAfter(edit: () => void): boolean {
    const files = takeFileStates([path]);
    expect(files !== undefined && isInState(files, 0, statOf())).toBe(true);
    edit();
    return files !== undefined && isInState(files, 0, statOf());
  }

  /** Ends the step of the clock in which the file was made. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  function setTimesOf(from: Stats, name: string): void {
    utimesSync(name, from.atimeMs / 1000, from.mtimeMs / 1000);
  }

  it('stays the same where nothing happens, also when the file is read', () => {
    expect(isUnchangedAfter(() => statOf())).toBe(true);
  });

  it('changes with an edit of the same length whose time is set back', async () => {
    const before = statOf();
    setTimesOf(before, path);
    await settle();
    expect(
      isUnchangedAfter(() => {
        writeFileSync(path, 'key: b\n');
        setTimesOf(before, path);
      }),
    ).toBe(false);
  });

  it('changes when another file of the same length and time is moved to its name', () => {
    const other = join(folder, 'b.yaml');
    writeFileSync(other, 'key: b\n');
    setTimesOf(statOf(), path);
    setTimesOf(statOf(), other);
    expect(isUnchangedAfter(() => renameSync(other, path))).toBe(false);
  });

  it('changes when a link leads to another file, and when its folder is another one', () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'link.yaml'), 'key: b\n');
    const link = join(folder, 'first', 'link.yaml');
    mkdirSync(join(folder, 'first'));
    symlinkSync(path, link);
    path = link;
    expect(
      isUnchangedAfter(() => {
        rmSync(link);
        symlinkSync(join(other, 'link.yaml'), link);
      }),
    ).toBe(false);
    rmSync(link);
    linkSync(join(folder, 'a.yaml'), link);
    expect(
      isUnchangedAfter(() => {
        renameSync(join(folder, 'first'), join(folder, 'second'));
        renameSync(other, join(folder, 'first'));
      }),
    ).toBe(false);
  });

  it('is none where a file is missing', () => {
    expect(takeFileStates([path, join(folder, 'none')])).toBeUndefined();
  });

  it('cannot be relied on at once, nor where the clock is behind, nor where no file system is known', () => {
    const isReliable = (nowMs: number, platform = 'linux'): boolean | undefined =>
      takeFileStates([path], nowMs, platform)?.areReliable;
    const changed = statOf().ctimeMs;
    expect(isReliable(changed + 50)).toBe(false);
    expect(isReliable(changed - 3_600_000)).toBe(false);
    expect(isReliable(changed + 3_600_000, 'darwin')).toBe(false);
    expect(isReliable(changed + 3_600_000, 'win32')).toBe(false);
  });

  it.runIf(process.platform === 'linux')('can be relied on later', () => {
    const changed = statOf().ctimeMs;
    expect(takeFileStates([path], changed + 3_600_000)?.areReliable).toBe(true);
    // Files of the kernel are on no disk.
    expect(takeFileStates(['/proc/self/stat'], changed + 3_600_000)?.areReliable).toBe(false);
  });
});
