import * as fullParser from './parse-with-trees.ts';

/** The parser of any YAML, which is loaded when it is first asked for: see `.scripts/build/lazy-modules.mjs`. */
export const loadFullParser = (): typeof fullParser => fullParser;
