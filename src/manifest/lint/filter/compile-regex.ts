/** Compiles regular expressions as W&B's documentation says: RE2. */
import { RE2JS, RE2JSSyntaxException } from 're2js';
import { rememberByText } from '../../../lib/remember-by-text.ts';

type Compiled = { readonly regex: RE2JS } | { readonly problem: string };

/** A compiled expression, or what is wrong in it. Many manifests have the same expression. */
export const compile: (source: string) => Compiled = rememberByText(compileOnce);

function compileOnce(source: string): Compiled {
  try {
    return { regex: RE2JS.compile(source) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const part = error.getPattern() ?? '';
    const description = error.getDescription();
    return { problem: part === '' ? description : `${description}: "${part}"` };
  }
}
