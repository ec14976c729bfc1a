/** Where a sandbox keeps its state when nobody says otherwise; `.wac/` is ignored by Git. */
export const DEFAULT_SANDBOX_FILE = '.wac/sandbox.json';
