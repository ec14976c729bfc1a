import { type Stats } from 'node:fs';
import type { Diagnosed } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../model/source-file.js';
import type { FoundFile } from './tree/walk-tree.js';
/** Gets the state of each file that is opened. */
export type FileStateListener = (file: FoundFile, stats: Stats) => void;
/**
 * The file's text without a byte order mark; undefined, with the reason, when it cannot be read as text.
 *
 * @param onOpened called before the file is read; absent: nobody compares its state.
 */
export declare function readTextFile(file: FoundFile, maxBytes: number, onOpened?: FileStateListener): Diagnosed<SourceFile | undefined>;
