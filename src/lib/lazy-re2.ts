import * as re2 from 're2js';

/** RE2, which is loaded when it is first asked for: see `.scripts/build/lazy-modules.mjs`. */
export const loadRe2 = (): typeof re2 => re2;
