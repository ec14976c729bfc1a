/** Plain comma-separated values are read as the parser for all of them reads them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { forEachPlainRow } from '../../../src/simulate/history/plain-csv.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

/** The rows; undefined where the text is left to the parser. */
function plainRows(text: string): readonly (readonly string[])[] | undefined {
  const rows: (readonly string[])[] = [];
  return forEachPlainRow(text, (cells) => rows.push(cells)) ? rows : undefined;
}

function parsedRows(text: string): unknown {
  return parse(text, { bom: true, trim: true, skip_empty_lines: true });
}

const piece = fc.constantFrom(
  ...['1', '-2.5e3', 'NaN', 'a b', 'é', '', ',', ',', '\n', '\n', '\r\n', '\r', ' ', '\t', '"'],
  ...['\u00a0', '\ufeff', '\u2028', '\u000b', '0', 'train/loss', ';', '#', '\\', "'"],
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('forEachPlainRow', () => {
  it('gives of any text the rows of the parser, or leaves it to the parser', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = plainRows(text);
        if (rows !== undefined) expect(rows).toEqual(parsedRows(text));
      }),
      { numRuns: sizeOf(10_000) },
    );
  });

  it('gives of sheets without quotes the rows of the parser', () => {
    const cell = fc.constantFrom('', '1', '-2.5e3', ' 7 ', 'NaN', 'a b', '\t', 'é\u00a0');
    const sheet = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    const lineBreak = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n \r\n');
    fc.assert(
      fc.property(sheet, lineBreak, fc.boolean(), (lines, end, isEnded) => {
        const text = `${lines.map((cells) => cells.join(',')).join(end)}${isEnded ? end : ''}`;
        expect(plainRows(text)).toEqual(parsedRows(text));
      }),
      { numRuns: sizeOf(3000) },
    );
  });

  it('leaves quotes, lines of other lengths and mixed line breaks to the parser', () => {
    const texts = ['a,"b"\n1,2', 'a,b\n1', 'a,b\r\n1,2\n3,4', 'a,b\r1,2'];
    expect(texts.map(plainRows)).toEqual(texts.map(() => undefined));
    expect(plainRows('a,b\n1\r,2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
