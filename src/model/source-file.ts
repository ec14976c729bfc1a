/** A file that was read: `path` is relative to the manifest directory, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What reading a text file gave: its text, or why there is none, as a phrase that ends a sentence. */
export type TextRead = { readonly text: string } | { readonly problem: string };

/**
 * Reads a text file of the manifest directory that a manifest names.
 *
 * @param path relative to the manifest directory, with forward slashes.
 */
export type TextReader = (path: string) => TextRead;

/** Sees how many files of how many are checked. */
export type FileListener = (done: number, total: number) => void;
