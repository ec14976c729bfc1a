/** Parses a file of any YAML into syntax trees. */
import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml';
import type { Diagnosed, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findDirectiveProblems } from '../../lib/find-directive-problems.ts';
import type { StringPool } from '../../lib/string-pool.ts';
import { convertYaml, type YamlConversion } from './convert-yaml.ts';
import { describeSyntaxErrors } from './describe-syntax-errors.ts';
import { LocatedTree } from './located-tree.ts';
import { rootNode } from './node-of.ts';
import type { Extent } from './read-plain-yaml.ts';
import { ParsedDocument, type SyntaxTree, type YamlDocument, YamlText } from './yaml-document.ts';
import type { YamlProblem } from './yaml-problems.ts';

/** What a file may hold. */
export interface YamlOptions {
  /** At which paths numbers are kept as written, whatever their size. Default: nowhere. */
  readonly keepsNumbers?: (path: readonly string[]) => boolean;
  /** Where equal strings of several files are kept once; absent: each is kept. */
  readonly strings?: StringPool;
}

/** Parses a file of any YAML, as `parseYaml` does. */
export function parseWithTrees(
  text: string,
  file: string,
  options: YamlOptions = {},
): Diagnosed<readonly YamlDocument[]> {
  const counter = new LineCounter();
  const source = new YamlText(file, counter);
  const documents: YamlDocument[] = [];
  const extents: Extent[] = [];
  const problems: YamlProblem[] = [];
  const anchors = new Set<string>();
  try {
    // One at a time: the trees of a file of ten thousand documents are never all there.
    for (const document of parseDocuments(text, counter)) {
      const extent = extentOf(document);
      extents.push(extent);
      const read = readDocument(document, text, options, anchors);
      problems.push(...read.problems);
      const root = rootNode(document);
      if (read.conversion === undefined || root === undefined) continue;
      const tree = new LocatedTree(root, read.conversion);
      const parsed = new ParsedDocument(source, { ...read.conversion, tree }, () =>
        parsePart(text, extent, options),
      );
      if (documents.length >= MAX_TREES) parsed.releaseTree();
      documents.push(parsed);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'The document is nested too deeply to be read';
    const range = source.range(0, 0);
    const tooDeep: Diagnostic = { code: 'yaml/too-complex', severity: 'error', message, range };
    return { value: [], diagnostics: [tooDeep] };
  }
  const control = findControlCharacter(text);
  if (control !== undefined) return { value: [], diagnostics: [source.diagnostic(control)] };
  const directives = findDirectiveProblems(text, extents).map(
    (problem): YamlProblem => ({ code: 'yaml/syntax', hint: 'Remove the line.', ...problem }),
  );
  const diagnostics = [...directives, ...problems].map((problem) => source.diagnostic(problem));
  return { value: documents, diagnostics };
}

/** Documents of a file whose trees are kept until they are released: files of more are made by programs. */
const MAX_TREES = 200;

/**
 * What a document says; no conversion for one with problems, and for one of nothing but comments.
 *
 * @param anchors names of the anchors in earlier documents; those of this one are added.
 */
function readDocument(
  document: Document,
  text: string,
  options: YamlOptions,
  anchors: Set<string>,
): { readonly problems: readonly YamlProblem[]; readonly conversion?: YamlConversion } {
  if (document.errors.length > 0) return { problems: describeSyntaxErrors(document, text) };
  if (document.contents === null) return { problems: [] };
  const conversion = convertYaml(document.contents, options, anchors);
  for (const name of conversion.anchors) anchors.add(name);
  const { problems, value } = conversion;
  return problems.length > 0 || value === null ? { problems } : { problems, conversion };
}

function parseDocuments(text: string, counter: LineCounter): Iterable<Document> {
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  return composer.compose(new Parser(counter.addNewLine).parse(text)) as Iterable<Document>;
}

/** The tokens of a file's text, with those that stand for none of it. */
export function yamlTokens(text: string): Iterable<string> {
  return new Lexer().lex(text);
}

/** YAML has no control characters but as escapes in double quotes; the parser takes them all the same. */
function findControlCharacter(text: string): YamlProblem | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (match === null) return undefined;
  const hex = match[0].charCodeAt(0).toString(16).padStart(4, '0');
  return {
    code: 'yaml/syntax',
    message: `The control character U+${hex.toUpperCase()} is not allowed in YAML`,
    hint: `Remove it, or write it as "\\u${hex}" within double quotes.`,
    start: match.index,
    end: match.index + 1,
  };
}

function extentOf({ range }: Document): Extent {
  const [start, , end] = range ?? [0, 0, 0];
  return { start, end };
}

/** Parses one document of a file whose documents are known to be sound. */
export function parsePart(
  text: string,
  { start, end }: Extent,
  options: YamlOptions,
): SyntaxTree | undefined {
  const [document] = parseDocuments(text.slice(start, end), new LineCounter());
  const root = rootNode(document);
  if (root === undefined) return undefined;
  return new LocatedTree(root, convertYaml(root, options), start);
}
