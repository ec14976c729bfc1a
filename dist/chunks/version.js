// src/cli/version.ts
/** The program's version: the package's, written in when it is bundled; `0.0.0-source` when it runs from source. */
const VERSION = "0.1.0";
export { VERSION as t };
