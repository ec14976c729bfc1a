declare const __WAC_VERSION__: string | undefined;

/** The action's version: the package's, written in when it is bundled. */
export const ACTION_VERSION: string =
  typeof __WAC_VERSION__ === 'string' ? __WAC_VERSION__ : '0.0.0-source';
