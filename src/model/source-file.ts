/** A file that was read: `path` is relative to the manifest directory, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
