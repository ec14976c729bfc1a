/** The word under which a document holds what no manifest can say; no manifest has a field of this name. */
export const INEXPRESSIBLE = 'inexpressible';
