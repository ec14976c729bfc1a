/** Lists the YAML files of a folder, without leaving it. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ManifestCode } from '../../diagnostics/codes-manifest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../lib/compare-text.ts';
import { describeFileError } from '../../lib/describe-file-error.ts';
import { present } from '../../lib/present.ts';
import { CONFIGURATION_NAME, isSkipped } from '../find-root.ts';
import { startOfFile } from '../start-of-file.ts';

/** A file to read. */
export interface FoundFile {
  readonly absolute: string;
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** As diagnostics show it. */
  readonly shown: string;
}

/** What was found, sorted by path, and what could not be followed. */
export interface TreeWalk {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Limits against trees that no person wrote. */
export interface WalkLimits {
  readonly maxFiles: number;
  /** Counted by path: a few links side by side make a folder that has a billion paths. */
  readonly maxFolders: number;
}

/** Walks the tree. Links are followed within the root only; nothing but regular files is opened, so that no pipe blocks. */
export function walkTree(root: string, shown: string, limits: WalkLimits): TreeWalk {
  const walk = new Walk(shown, limits);
  const real = realPath(root);
  walk.visit({ absolute: root, path: '', chain: [real], root: real });
  return walk.result();
}

interface Folder {
  readonly absolute: string;
  readonly path: string;
  /** Real paths of this folder and those it lies in, for loops. */
  readonly chain: readonly string[];
  readonly root: string;
}

class Walk {
  readonly #shown: string;
  /** What diagnostics show before the path of a file. */
  readonly #prefix: string;
  readonly #limits: WalkLimits;
  readonly #files: FoundFile[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  #entries = 0;
  #folders = 0;

  constructor(shown: string, limits: WalkLimits) {
    this.#shown = shown;
    this.#prefix = shown === '.' ? '' : join(shown, 'x').slice(0, -1);
    this.#limits = limits;
  }

  result(): TreeWalk {
    return {
      files: this.#files.sort((a, b) => compareText(a.path, b.path)),
      diagnostics: this.#diagnostics,
    };
  }

  visit(folder: Folder): void {
    this.#folders += 1;
    if (this.#folders > this.#limits.maxFolders) {
      this.#reportTooMany(`${this.#limits.maxFolders} folders, including those behind links`);
      return;
    }
    let entries: Dirent[];
    try {
      entries = readdirSync(folder.absolute, { withFileTypes: true });
    } catch (error) {
      this.#report(
        'file/unreadable',
        folder.path,
        `The folder cannot be read: ${describeFileError(error)}`,
      );
      return;
    }
    entries.sort((a, b) => compareText(a.name, b.name));
    for (const entry of entries) {
      if (this.#isFull()) return;
      if (!isSkipped(entry.name)) this.#visitEntry(entry, folder);
    }
  }

  #visitEntry(entry: Dirent, folder: Folder): void {
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    // Not `join`, which looks at every character of ten thousand paths.
    const absolute = `${folder.absolute}${folder.absolute.endsWith(sep) ? '' : sep}${entry.name}`;
    const isYaml = /\.ya?ml$/i.test(entry.name);
    if (entry.isDirectory()) {
      this.visit({
        absolute,
        path,
        chain: [...folder.chain, join(folder.chain.at(-1) ?? '', entry.name)],
        root: folder.root,
      });
    } else if (entry.isSymbolicLink()) {
      this.#visitLink({ absolute, path, isYaml }, folder);
    } else if (entry.isFile()) {
      if (isYaml) this.#addFile(absolute, path);
    } else if (isYaml) {
      this.#report(
        'file/unreadable',
        path,
        'It is not a regular file',
        'Move it out of the directory.',
      );
    }
  }

  #visitLink(
    link: { readonly absolute: string; readonly path: string; readonly isYaml: boolean },
    folder: Folder,
  ): void {
    const { absolute, path, isYaml } = link;
    let target: string;
    let kind: Stats;
    try {
      target = realpathSync.native(absolute);
      kind = statSync(target);
    } catch (error) {
      this.#report(
        'file/link',
        path,
        `The link cannot be followed: ${describeFileError(error)}`,
        REPLACE_LINK,
      );
      return;
    }
    if (!isYaml && !kind.isDirectory()) return;
    if (target !== folder.root && !target.startsWith(`${folder.root}${sep}`)) {
      this.#report('file/link', path, 'The link points out of the directory', REPLACE_LINK);
    } else if (folder.chain.includes(target)) {
      this.#report('file/link', path, 'The link points to a folder that contains it', REPLACE_LINK);
    } else if (kind.isDirectory()) {
      this.visit({ absolute, path, chain: [...folder.chain, target], root: folder.root });
    } else if (kind.isFile()) {
      this.#addFile(absolute, path);
    } else {
      this.#report(
        'file/unreadable',
        path,
        'It is not a regular file',
        'Move it out of the directory.',
      );
    }
  }

  #addFile(absolute: string, path: string): void {
    this.#entries += 1;
    if (this.#entries > this.#limits.maxFiles) {
      this.#reportTooMany(`${this.#limits.maxFiles} YAML files`);
    } else if (path !== CONFIGURATION_NAME && path.endsWith(`/${CONFIGURATION_NAME}`)) {
      this.#report(
        'file/second-configuration',
        path,
        `This ${CONFIGURATION_NAME} is not at the top of the directory`,
        'Name the directory that contains it; or keep the one at the top, and use environments for different settings.',
      );
    } else {
      this.#files.push({ absolute, path, shown: this.#show(path) });
    }
  }

  #isFull(): boolean {
    return this.#entries > this.#limits.maxFiles || this.#folders > this.#limits.maxFolders;
  }

  /** Nothing is visited after it, so that it is said once. */
  #reportTooMany(what: string): void {
    this.#report(
      'file/too-large',
      '',
      `There are more than ${what}`,
      'Move files that are not manifests out of the directory.',
    );
  }

  #report(code: ManifestCode, path: string, message: string, hint?: string): void {
    const range = startOfFile(this.#show(path));
    this.#diagnostics.push({
      code,
      severity: 'error',
      message,
      ...present({ hint }),
      range,
    });
  }

  #show(path: string): string {
    if (path === '') return join(this.#shown);
    return this.#prefix + (sep === '/' ? path : path.replaceAll('/', sep));
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

const REPLACE_LINK = 'Replace the link by the file or folder itself, or remove it.';
