/** Compares what `wac validate` reports with what an editor underlines, document by document. */
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readManifestTree } from '../../src/files/read-manifest-tree.ts';
import { declaredEnvironments, loadProject } from '../../src/manifest/load-project.ts';
import { parseRuleTests } from '../../src/simulate/rule-test/parse/parse-rule-tests.ts';
import { classOf } from './diagnostic-classes.ts';
import type { DocumentKind, EditorProblem, LanguageServer } from './language-server.ts';

/** One document with what `wac validate` reports in it. */
export interface CheckedDocument {
  /** Its file and its first line. */
  readonly location: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly errors: readonly Diagnostic[];
}

/** Every document of the directories, as their own configuration has it. */
export async function checkedDirectories(
  directories: readonly string[],
): Promise<readonly CheckedDocument[]> {
  const lists = await Promise.all(directories.map(checkedDirectory));
  return lists.flat();
}

async function checkedDirectory(directory: string): Promise<readonly CheckedDocument[]> {
  const { value: tree } = await readManifestTree(directory);
  const { names } = declaredEnvironments(tree.configuration);
  const diagnostics = (names.length === 0 ? [undefined] : names).flatMap(
    (environment) =>
      loadProject({
        tree,
        directory: tree.directory,
        ...(environment === undefined ? {} : { environment }),
      }).diagnostics,
  );
  const configuration = tree.configuration === undefined ? [] : [tree.configuration];
  const documents = (kind: DocumentKind, path: string, text: string, all: readonly Diagnostic[]) =>
    splitDocuments(kind, join(tree.directory, path), text, all);
  return [
    ...configuration.flatMap(({ path, text }) => documents('config', path, text, diagnostics)),
    ...tree.files.flatMap(({ path, text }) => documents('manifest', path, text, diagnostics)),
    ...tree.tests.flatMap(({ path, text }) => {
      const file = { path: join(tree.directory, path), text };
      return documents('rule-test', path, text, parseRuleTests(file).diagnostics);
    }),
  ];
}

/** The documents of a string, each with the errors in its lines. Where the whole text cannot be read, it is one document. */
export function splitDocuments(
  kind: DocumentKind,
  file: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): readonly CheckedDocument[] {
  const errors = diagnostics.filter(
    ({ severity, range }) => severity === 'error' && range?.file === file,
  );
  const isUnreadable = errors.some(({ code }) => /^(?:yaml|file)\/|^test\/syntax$/.test(code));
  const lines = text.split('\n');
  const starts = isUnreadable
    ? [0]
    : [0, ...lines.flatMap((line, index) => (/^---\s*$/.test(line) ? [index + 1] : []))];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length + 1;
    return {
      location: `${file}:${start + 1}`,
      kind,
      text: lines.slice(start, starts[index + 1] === undefined ? undefined : end - 1).join('\n'),
      errors: errors.filter(({ range }) => {
        const line = (range?.start.line ?? 1) - 1;
        return line >= start && line < end;
      }),
    };
  });
}

/** Where the editor and `wac validate` disagree about a document; absent where they agree. */
export function disagreement(
  document: CheckedDocument,
  problems: readonly EditorProblem[],
): string | undefined {
  const { location, errors } = document;
  const codes = [...new Set(errors.map(({ code }) => code))];
  const classes = new Set(errors.map((error) => errorClass(document, error)));
  const seen = problems.map(({ line, message }) => `${line + 1}: ${message}`).join('; ');
  if (classes.has('structural') && problems.length === 0) {
    const messages = errors.map(({ message }) => message).join('; ');
    return `${location}: validate reports ${codes.join(', ')} (${messages}), the editor nothing`;
  }
  if (!classes.has('structural') && !classes.has('partly') && problems.length > 0)
    return `${location}: validate reports ${codes.join(', ') || 'nothing'}, the editor "${seen}"`;
  return undefined;
}

/** What an expression gives is known after it is expanded. */
function errorClass({ location, text, kind }: CheckedDocument, { code, range }: Diagnostic) {
  if (kind === 'rule-test') return ruleTestClass(code);
  const firstLine = Number(/:(\d+)$/.exec(location)?.[1] ?? 1);
  const lines = text
    .split('\n')
    .slice((range?.start.line ?? 1) - firstLine, (range?.end.line ?? 1) - firstLine + 1);
  return lines.join('\n').includes('${{') ? 'partly' : classOf(code);
}

/** The codes of rule tests that the schema describes; the others depend on text and other files. */
function ruleTestClass(code: string): 'structural' | 'partly' | 'other' {
  if (['test/unknown-field', 'test/missing-field', 'test/unknown-assumption'].includes(code))
    return 'structural';
  return ['test/wrong-value', 'test/syntax', 'test/bad-series'].includes(code) ? 'partly' : 'other';
}

let opened = 0;

/** All disagreements about the documents. */
export async function disagreements(
  server: LanguageServer,
  documents: readonly CheckedDocument[],
): Promise<readonly string[]> {
  const found = await Promise.all(
    documents.map(async (document) => {
      opened += 1;
      const problems = await server.problems(`opened-${opened}`, document.kind, document.text);
      return disagreement(document, problems);
    }),
  );
  return found.filter((each) => each !== undefined);
}
