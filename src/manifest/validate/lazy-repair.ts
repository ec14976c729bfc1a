import * as repair from './repair-document.ts';

/** What is done with documents that do not conform, which is loaded when it is first asked for: see `.scripts/build/lazy-modules.mjs`. */
export const loadRepair = (): typeof repair => repair;
