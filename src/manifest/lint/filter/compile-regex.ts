/** Compiles regular expressions as W&B's documentation says: RE2. */
import { loadRe2 } from '../../../lib/lazy-re2.ts';
import { literalRegex } from '../../../lib/literal-regex.ts';
import { rememberByText } from '../../../lib/remember-by-text.ts';

/** Whether an expression is found in a string. */
interface Regex {
  test(text: string): boolean;
}

type Compiled = { readonly regex: Regex } | { readonly problem: string };

/** A compiled expression, or what is wrong in it. Many manifests have the same expression. */
export const compile: (source: string) => Compiled = rememberByText(compileOnce);

function compileOnce(source: string): Compiled {
  const literal = literalRegex(source);
  if (literal !== undefined) return { regex: { test: literal } };
  const { RE2JS, RE2JSSyntaxException } = loadRe2();
  try {
    return { regex: RE2JS.compile(source) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const part = error.getPattern() ?? '';
    const description = error.getDescription();
    return { problem: part === '' ? description : `${description}: "${part}"` };
  }
}
