import * as validator from '../generated/config-validator.js';

/** The validator that says what is wrong, which is loaded when it is first asked for: see `.scripts/build/lazy-modules.mjs`. */
export const loadConfigValidator = (): typeof validator => validator;
