/** Compiles regular expressions as W&B's documentation says: RE2. */
import { RE2JS, RE2JSSyntaxException } from 're2js';

/** A compiled expression, or what is wrong in it. */
export function compile(source: string): { readonly regex: RE2JS } | { readonly problem: string } {
  try {
    return { regex: RE2JS.compile(source) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const part = error.getPattern() ?? '';
    const description = error.getDescription();
    return { problem: part === '' ? description : `${description}: "${part}"` };
  }
}
