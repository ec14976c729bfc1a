/** The version of the part hashes that this program writes into markers. See `digest.ts` for the former ones. */
export const DIGEST_VERSION: number = 1;
