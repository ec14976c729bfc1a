/** Sees how many files of how many are checked. */
export type FileListener = (done: number, total: number) => void;
