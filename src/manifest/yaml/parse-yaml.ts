/** Parses the YAML text of one file into documents whose every value can be found again in the text. */
import type { Diagnosed } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import { TextLines } from '../../lib/text-lines.ts';
import { loadFullParser } from './lazy-full-parser.ts';
import type { YamlOptions } from './parse-with-trees.ts';
import { type PlainDocument, readPlainYaml } from './read-plain-yaml.ts';
import { ParsedDocument, type YamlDocument, YamlText } from './yaml-document.ts';

/**
 * Parses a file. A file with any problem gives the documents that are sound and says what is wrong with the others.
 *
 * @param file the path that diagnostics show.
 */
export function parseYaml(
  text: string,
  file: string,
  options: YamlOptions = {},
): Diagnosed<readonly YamlDocument[]> {
  const plain = readPlainYaml(text, options.strings);
  return plain === undefined
    ? loadFullParser().parseWithTrees(text, file, options)
    : { value: plainDocuments(plain, text, file, options), diagnostics: [] };
}

/** Documents that were read without a tree. They get one where a location is asked for. */
function plainDocuments(
  documents: readonly PlainDocument[],
  text: string,
  file: string,
  options: YamlOptions,
): readonly YamlDocument[] {
  const source = new YamlText(file, new TextLines(text));
  return documents.map(
    ({ value, start, end, root }) =>
      new ParsedDocument(source, { value, hasOddNumbers: false, ...present({ root }) }, () =>
        loadFullParser().parsePart(text, { start, end }, options),
      ),
  );
}
