/** What a run reads of the files of a directory: what the cache of validations compares. */
import { type FileStates, isInState } from '../../../files/cache/file-states.ts';
import type { FileStateListener } from '../../../files/read-text-file.ts';
import type { TextRead, TextReader } from '../../../model/source-file.ts';
import type { ListedFiles } from './validated.ts';

/** Compares the states of files in the moment that each is opened with those in which they were listed. */
export class OpenedFiles {
  readonly #files: FileStates;
  readonly #indexes: ReadonlyMap<string, number>;
  /** How many files were opened. */
  count = 0;
  /** Whether each of them was in the state in which it was listed. */
  areAsListed = true;

  constructor({ found, files }: ListedFiles) {
    this.#files = files;
    this.#indexes = new Map(found.files.map(({ path }, index) => [path, index]));
  }

  readonly add: FileStateListener = ({ path }, stats) => {
    this.count += 1;
    const index = this.#indexes.get(path);
    this.areAsListed &&= index !== undefined && isInState(this.#files, index, stats);
  };
}

/** A reader that takes down what it has read. */
export class RecordedReads {
  readonly #found = new Map<string, TextRead>();

  record(read: TextReader): TextReader {
    return (path) => {
      const found = read(path);
      this.#found.set(path, found);
      return found;
    };
  }

  /** The paths with what was found. */
  get found(): readonly (readonly [string, TextRead])[] {
    return [...this.#found];
  }
}
