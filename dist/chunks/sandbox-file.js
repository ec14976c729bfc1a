// src/cli/sandbox-file.ts
/** Where a sandbox keeps its state when nobody says otherwise; `.wac/` is ignored by Git. */
const DEFAULT_SANDBOX_FILE = ".wac/sandbox.json";
export { DEFAULT_SANDBOX_FILE as t };
