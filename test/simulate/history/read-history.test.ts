import { describe, expect, it } from 'vitest';
import type { HistoryReading } from '../../../src/simulate/history/history-reading.ts';
import { readHistory } from '../../../src/simulate/history/read-history.ts';
import { NUMBER } from '../../../src/simulate/metric/run-table.ts';

const CLOCK = { start: 0, every: 1000 };

async function read(path: string, text: string, metrics?: readonly string[]) {
  const wanted = metrics === undefined ? {} : { metrics: new Set(metrics) };
  return await readHistory(path, new TextEncoder().encode(text), { clock: CLOCK, ...wanted });
}

/** `run: step=value step=value`, a line for each run. */
function valuesOf(reading: HistoryReading, metric: string): readonly string[] | string {
  if ('problem' in reading) return reading.problem;
  return reading.histories.map(({ run = '', table, sampling }) => {
    const { steps, values, kinds } = table.series(metric, 'as-logged');
    const pairs = [...steps].flatMap((step, row) =>
      kinds[row] === NUMBER ? [`${step}=${values[row]}`] : [],
    );
    return `${run}(${sampling}): ${pairs.join(' ')}`;
  });
}

describe('readHistory', () => {
  it.each([
    ['a.jsonl', '{"_step":0,"m":1}\n\n{"_step":2}\r\n{"_step":3,"m":"NaN"}\n'],
    ['a.json', '[{"_step":0,"m":1},{"_step":2},{"_step":3,"m":"NaN"}]'],
    ['a.json', '{"_step":{"0":0,"1":2,"2":3},"m":{"0":1,"1":null,"2":"NaN"}}'],
    ['a.csv', '_step,m\n0,1\n2,\n3,NaN\n'],
    ['a.CSV.gz', '\uFEFFm,_step\n1,0\n,2\nNaN,3\n'],
  ])('reads the same rows from %s', async (path, text) => {
    expect(valuesOf(await read(path, text), 'm')).toEqual(['(unknown): 0=1 3=NaN']);
  });

  it('reads every run of a chart, by the metrics that are wanted, and calls it a sample', async () => {
    const text =
      '"Step","a - b - m","a - b - m__MIN","a - b - m__MAX","c - m"\n0,1,0,2,\n5,3,3,3,4\n';
    expect(valuesOf(await read('a.csv', text), 'm')).toEqual([
      'a - b(sampled): 0=1 5=3',
      'c(sampled): 5=4',
    ]);
    expect(valuesOf(await read('a.csv', text, ['b - m', 'm']), 'b - m')).toContain(
      'a(sampled): 0=1 5=3',
    );
  });

  it('takes 500 rows for the sample that the SDK gives by default', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, step) => `{"_step":${step},"m":1}`).join('\n');
    const sampling = async (count: number) => {
      const reading = await read('a.jsonl', rows(count));
      return 'histories' in reading ? reading.histories[0]?.sampling : reading.problem;
    };
    expect([await sampling(499), await sampling(500), await sampling(501)]).toEqual([
      'unknown',
      'sampled',
      'unknown',
    ]);
  });

  it('keeps only the metrics that are wanted, and knows the names of the others', async () => {
    for (const [path, text] of [
      ['a.jsonl', '{"_step":0,"m":1,"n":2}'],
      ['a.csv', '_step,m,n\n0,1,2\n'],
    ] as const) {
      const reading = await read(path, text, ['m']);
      const table = 'histories' in reading ? reading.histories[0]?.table : undefined;
      expect(table?.metrics).toEqual(['_step', 'm', 'n']);
      expect([...(table?.series('n', 'as-logged').valueRows ?? [])]).toEqual([]);
      expect([...(table?.series('m', 'as-logged').valueRows ?? [])]).toEqual([0]);
    }
  });

  it.each([
    ['a.jsonl', '', 'it is empty'],
    ['a.jsonl', '\n\n', 'it has no rows'],
    ['a.jsonl', '{"_step":0}\n{"_st', 'line 2 is not JSON'],
    ['a.jsonl', '{"_step":0,"m":NaN}', 'write "NaN" and "Infinity" in quotes'],
    ['a.jsonl', '{"m":1}', 'row 1 has no number in "_step"'],
    ['a.jsonl', '{"_step":0,"m":1,"m":2}', 'line 1 has two columns of one name'],
    ['a.jsonl', '{"_step":0,"n":{"a:":"b:c"},"m":1,"m":2}', 'line 1 has two columns of one name'],
    ['a.json', '{"_step":[0]}', 'neither a list of rows nor an object of columns'],
    ['a.json', '[1]', 'row 1 is not a JSON object'],
    ['a.json', '{"_step":0}\n{"_step":1}', 'belong in a .jsonl file'],
    ['a.csv', '_step,m\n0,1\nx,2\n', 'row 2 has no number in "_step"'],
    ['a.csv', '_step,m,m\n0,1,2\n', 'two columns called "m"'],
    ['a.csv', '_step,m\n', 'it has no rows'],
    ['a.csv', 'Step,m\n0,1\n', 'the columns "Step", "m"; a chart has "Step" and a column'],
    ['a.csv', 'Step,a - m\n,1\n', 'row 1 has no number in "_step" of a'],
    ['a.csv', '_step,m\n"0,1\n', 'it is not CSV'],
    ['a.parquet', 'PAR1', 'it cannot be read as Parquet'],
    ['a.txt', 'x', 'its name must end in'],
  ])('says what is wrong with %s: %j', async (path, text, problem) => {
    expect(valuesOf(await read(path, text), 'm')).toContain(problem);
  });

  it('takes colons in names, strings and mappings for what they are', async () => {
    const text = '{"_step":0,"m":1,"a:b":"c:d","n":{"m":2,"o":{"m":3}}}';
    expect(valuesOf(await read('a.jsonl', text), 'm')).toEqual(['(unknown): 0=1']);
  });

  it('reads lines across the pieces of a large file', async () => {
    const line = (step: number) => `{"_step":${step},"name":"${'ä'.repeat(500)}","m":${step}}`;
    const text = Array.from({ length: 3000 }, (_, step) => line(step)).join('\n');
    const reading = await read('a.jsonl', text, ['m']);
    const table = 'histories' in reading ? reading.histories[0]?.table : undefined;
    expect(table?.length).toBe(3000);
    expect(
      [...(table?.series('m', 'by-step').values ?? [])].every((value, step) => value === step),
    ).toBe(true);
  });
});
