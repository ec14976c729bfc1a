/** A document whose syntax tree was released gives the same locations as before. */

import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonValue } from '../../../src/lib/json.ts';
import { parseYaml } from '../../../src/manifest/yaml/parse-yaml.ts';
import type { YamlDocument } from '../../../src/manifest/yaml/yaml-document.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

const FILE = `# a comment before
key: first
base: &base { a: 1.50, "b": [x, y] }
`;

const DOCUMENTS = [
  FILE,
  '%YAML 1.2\n---\nkey: a\nn: 010.0e1\n...\n---\nkey: b\nlist:\n  - {c: 1}\n',
  'key: one\nvalue: &v [1, 2]\nagain: *v\n---\n# only a comment\n---\nkey: two\nmerged:\n  <<: &m { p: 1 }\n  q: *m\n',
  '\ufeffkey: mark\ntext: |\n  several\n  lines\nnext: >-\n  folded\n  text\n',
  '--- # head\nkey: win\r\nvalue: 1\r\n---\r\nkey: dows\r\nempty:\r\n',
  '"quoted key": "ä€😀"\n? complex\n: value\n---\n[1, { a: b }]\n',
];

function pointers(value: JsonValue, path = ''): readonly string[] {
  const entries = Array.isArray(value) || isJsonObject(value) ? Object.entries(value) : [];
  return [
    path,
    `${path}/absent`,
    ...entries.flatMap(([key, item]) =>
      pointers(item as JsonValue, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

function everything(document: YamlDocument): readonly unknown[] {
  return pointers(document.value).map((pointer) => [
    pointer,
    document.locate(pointer),
    document.locate(pointer, 'key'),
    document.numberText(pointer),
    document.range,
  ]);
}

describe('release', () => {
  it.each(DOCUMENTS)('changes no location of %j', (text) => {
    const { value: documents } = parseYaml(text, 'a.yaml');
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      const before = everything(document);
      document.release();
      expect(everything(document)).toEqual(before);
    }
  });

  it('changes nothing wherever a document stands in its file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...DOCUMENTS), { minLength: 1, maxLength: 4 }),
        (strings) => {
          const text = strings
            .map((each) => each.replace(/^\ufeff|^%YAML.*\n/u, ''))
            .join('\n---\n');
          for (const document of parseYaml(text, 'a.yaml').value) {
            const before = everything(document);
            document.release();
            expect(everything(document)).toEqual(before);
          }
        },
      ),
      { numRuns: sizeOf(50) },
    );
  });

  it('has already happened to documents far down in a file of many documents', () => {
    const text = Array.from(
      { length: 450 },
      (_, index) => `key: k${index}\nn: ${index}.50\nm: ${index}\n`,
    ).join('---\n');
    const { value: documents } = parseYaml(text, 'a.yaml');
    expect(documents).toHaveLength(450);
    for (const [index, document] of documents.entries()) {
      expect(document.range.start).toMatchObject({ line: index * 4 + 1, column: 1 });
      expect(document.locate('/m').start).toMatchObject({ line: index * 4 + 3, column: 4 });
      expect(document.numberText('/n')).toBe(`${index}.50`);
      expect(document.numberText('/m')).toBe(String(index));
      expect(document.numberText('/key')).toBeUndefined();
    }
  });
});
