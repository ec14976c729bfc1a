/** Where a sandbox keeps its state when nobody says otherwise; `.wac/` is ignored by Git. */
export const DEFAULT_SANDBOX_FILE = '.wac/sandbox.json';

/** The value of a bare `--sandbox`: the usual file of the project. No argument can contain it. */
export const USUAL_SANDBOX = '\0';

/** The flag of this run, for a next command that is shown: with a space before it, or nothing. */
export function sandboxFlag(file: string | undefined): string {
  if (file === undefined) return '';
  return file === USUAL_SANDBOX || file === DEFAULT_SANDBOX_FILE
    ? ' --sandbox'
    : ` --sandbox=${file}`;
}
