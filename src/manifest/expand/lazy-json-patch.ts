import * as jsonPatch from 'fast-json-patch';

/** JSON Patch, which is loaded when it is first asked for: see `.scripts/build/lazy-modules.mjs`. */
export const loadJsonPatch = (): typeof jsonPatch => jsonPatch;
