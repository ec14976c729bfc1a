/** Says in one diagnostic what the YAML parser may complain of many times over. */
import type { Document } from 'yaml';
import { explainMistake } from './explain-yaml-mistake.ts';
import type { YamlProblem } from './yaml-problems.ts';

/** What each kind of error means for somebody who writes manifests, and what to do; the parser's own words otherwise. */
const ADVICE: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  TAB_AS_INDENT: {
    message: 'A tab is used to indent',
    hint: 'Indent with spaces: YAML does not allow tabs.',
  },
  BAD_INDENT: {
    message: 'The indentation does not fit',
    hint: 'Align the line with those of its mapping or list.',
  },
  MISSING_CHAR: {
    message: 'A bracket, quote, comma or colon is missing',
    hint: 'Close the bracket or quote that the line before opens, and write a space after each colon.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes is not a known escape',
    hint: 'Use single quotes for strings with backslashes, such as regular expressions.',
  },
  BAD_SCALAR_START: {
    message: 'A plain text cannot begin with this character',
    hint: 'Quote the text.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Found a mapping where a single value is expected',
    hint: 'Quote a string that has a colon and a space in it, or indent the mapping on a line of its own.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key runs over several lines',
    hint: 'Write a colon after the key, or quote the text.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This is not valid YAML here',
    hint: 'Quote a string that has brackets, braces or ": " in it, and check the indentation.',
  },
  BAD_ALIAS: {
    message: 'An alias has no usable name',
    hint: 'Quote a string that begins with "*" or "&".',
  },
};

/** Turns one document's syntax errors into problems; what follows from the first is left out. */
export function describeSyntaxErrors(document: Document, text: string): readonly YamlProblem[] {
  const [first] = document.errors;
  if (first === undefined) return [];
  const [start, end] = first.pos;
  if (first.code === 'RESOURCE_EXHAUSTION' || first.message.includes('call stack')) {
    return [
      {
        code: 'yaml/too-complex',
        message: 'The document is nested too deeply to be read',
        start: 0,
        end: 0,
      },
    ];
  }
  const bite =
    unquotedTemplate(start, text) ??
    cutFlow(first.code, start, text) ??
    explainMistake(document, text);
  if (bite !== undefined) return [bite];
  const advice = ADVICE[first.code];
  if (advice === undefined) return [{ code: 'yaml/syntax', message: first.message, start, end }];
  return [{ code: 'yaml/syntax', message: advice.message, hint: advice.hint, start, end }];
}

/** The template variable whose braces broke the document: `{ title: on ${run_name} }` opens a mapping there. */
function unquotedTemplate(errorAt: number, text: string): YamlProblem | undefined {
  const lineStart = text.lastIndexOf('\n', errorAt - 1) + 1;
  const line = withoutQuoted(lineAt(text, lineStart));
  for (const match of line.matchAll(/\$\{(?:\{[^{}\n]*\}?\}?|[^{}\n]*\}?)/g)) {
    const start = lineStart + match.index;
    const end = start + match[0].length;
    if (errorAt < start || errorAt > end) continue;
    return {
      code: 'yaml/unquoted-template',
      message: `YAML reads the braces of "${match[0].trim()}" as a mapping`,
      hint: 'Quote the whole text, as in { title: "on ${run_name}" }.',
      start,
      end,
    };
  }
  return undefined;
}

/** A `#` that cut a flow mapping or list before its end: `{ channel: #ml-alerts }`. */
function cutFlow(code: string, errorAt: number, text: string): YamlProblem | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return undefined;
  const before = text.slice(0, errorAt).trimEnd();
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = withoutQuoted(lineAt(text, lineStart));
  const match = /[{[].*?\s(#[^\s#][^\s}\],]*)/.exec(line);
  if (match?.[1] === undefined) return undefined;
  const start = lineStart + match.index + match[0].length - match[1].length;
  return {
    code: 'yaml/comment',
    message: `YAML reads "${match[1]}" and the rest of the line as a comment`,
    hint: `Quote it: "${match[1]}".`,
    start,
    end: start + match[1].length,
  };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

/** The line with quoted parts blanked out, so that locations stay. */
function withoutQuoted(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length));
}
