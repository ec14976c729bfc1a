declare const __WAC_VERSION__: string | undefined;

/** Whether this is the program as it is installed, and not its sources. */
export const IS_BUNDLED: boolean = typeof __WAC_VERSION__ === 'string';

/** The program's version: the package's, written in when it is bundled; `0.0.0-source` when it runs from source. */
export const VERSION: string =
  typeof __WAC_VERSION__ === 'string' ? __WAC_VERSION__ : '0.0.0-source';
