/** Signature of what is read; the implementation follows below. */
import type { Diagnosed } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../model/source-file.ts';

/** What a manifest directory holds. Paths of files are relative to `root`, with forward slashes. */
export interface ManifestTree {
  /** Absolute path of the directory that holds the configuration, or of the given directory when there is none. */
  readonly root: string;
  /** The root as the user would type it; joined with a file's path it is what diagnostics show. */
  readonly directory: string;
  /** Path below the root that the user named; absent when it was the root itself. */
  readonly narrowedTo?: string;
  /** Manifests, sorted by path. */
  readonly files: readonly SourceFile[];
  /** `wac.yaml`; absent when there is none. */
  readonly configuration?: SourceFile;
  /** Rule tests (`*.test.yaml`), sorted by path. */
  readonly tests: readonly SourceFile[];
}

/** Limits against trees that no person wrote. */
export interface TreeLimits {
  /** Bytes of one file. */
  readonly maxFileBytes: number;
  /** Bytes of all files together. */
  readonly maxTotalBytes: number;
  readonly maxFiles: number;
}

/** Reads a manifest directory. Whatever is wrong is a diagnostic; nothing rejects. */
export async function readManifestTree(directory: string, limits: Partial<TreeLimits> = {}): Promise<Diagnosed<ManifestTree>> {
  await Promise.resolve(limits);
  return { value: { root: directory, directory, files: [], tests: [] }, diagnostics: [] };
}
