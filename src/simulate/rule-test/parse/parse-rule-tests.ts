/** A `*.test.yaml`: its documents, their cases and the rows of their tables, with the defaults merged in. */
import type { Diagnosed } from '../../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../../diagnostics/source-range.ts';
import { present } from '../../../lib/present.ts';
import { suggestNames } from '../../../lib/suggest-names.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import {
  ASSUMPTION_IDS,
  ASSUMPTIONS,
  type Assumptions,
  isAssumptionId,
} from '../../assumptions.ts';
import type { RuleTest, RuleTestCase } from '../rule-test.ts';
import { decodeExpectation } from './decode-expectation.ts';
import { decodeGiven } from './decode-given.ts';
import { mergeNodes, nodeAtPath } from './merge-nodes.ts';
import { ProblemList, readFields, readList, readMap, readText, readWord } from './node-reader.ts';
import { readSourceTrees } from './read-source-tree.ts';
import { emptyMap, type MapEntry, type MapNode, type SourceNode } from './source-node.ts';

const TEST_FIELDS = ['automation', 'env', 'defaults', 'tests'];
const CASE_FIELDS = ['name', 'given', 'expect', 'assume', 'table'];

/** Parses one file; a file with any problem gives no cases, so that nothing half-read ever passes. */
export function parseRuleTests(file: SourceFile): Diagnosed<readonly RuleTest[]> {
  const problems = new ProblemList();
  const trees = readSourceTrees(file.text, file.path);
  const tests = trees.value.map((tree) => decodeTest(tree, file.path, problems));
  const diagnostics = [...trees.diagnostics, ...problems.diagnostics];
  if (trees.value.length === 0 && diagnostics.length === 0) {
    const start = { line: 1, column: 1, offset: 0 };
    problems.add('test/missing-field', 'The rule test is empty', {
      file: file.path,
      start,
      end: start,
    });
    return { value: [], diagnostics: problems.diagnostics };
  }
  if (diagnostics.length > 0) return { value: [], diagnostics };
  return { value: tests.filter((test) => test !== undefined), diagnostics };
}

function decodeTest(tree: SourceNode, file: string, problems: ProblemList): RuleTest | undefined {
  const fields = readFields(tree, 'a rule test', TEST_FIELDS, problems);
  if (fields === undefined) return undefined;
  const automation = required(fields, 'automation', tree.range, problems);
  const key = automation && readText(automation, '"automation"', problems);
  const env = fields.get('env')?.value;
  const environment = env && readText(env, '"env"', problems);
  const cases = decodeCases(fields, tree.range, problems);
  if (automation === undefined || key === undefined) return undefined;
  return {
    file,
    automation: { key, range: automation.range },
    ...present({
      environment:
        env === undefined || environment === undefined
          ? undefined
          : { name: environment, range: env.range },
    }),
    cases,
  };
}

function decodeCases(
  fields: ReadonlyMap<string, MapEntry>,
  location: SourceRange,
  problems: ProblemList,
): readonly RuleTestCase[] {
  const defaults = fields.get('defaults')?.value ?? emptyMap(location);
  readFields(defaults, '"defaults"', ['given', 'expect'], problems);
  const tests = required(fields, 'tests', location, problems);
  const items = (tests && readList(tests, '"tests"', problems)) ?? [];
  if (tests?.kind === 'list' && items.length === 0) {
    problems.add('test/missing-field', '"tests" has no cases', tests.range);
  }
  const names = new Set<string>();
  return items.flatMap((item) => decodeCase(item, defaults, names, problems));
}

function decodeCase(
  node: SourceNode,
  defaults: SourceNode,
  names: Set<string>,
  problems: ProblemList,
): readonly RuleTestCase[] {
  const fields = readFields(node, 'a case', CASE_FIELDS, problems);
  if (fields === undefined || node.kind !== 'map') return [];
  const nameNode = required(fields, 'name', node.range, problems);
  const name = (nameNode && readText(nameNode, '"name"', problems)) ?? '';
  if (nameNode !== undefined && names.has(name)) {
    problems.add('test/duplicate-name', `Two cases are called "${name}"`, nameNode.range);
  }
  names.add(name);
  const own = mergeNodes(defaults, withoutTable(node));
  const table = fields.get('table');
  if (table === undefined) return [finishCase(own, { name, range: node.range }, problems)];
  return decodeTable(table.value, problems).map(({ tree, range }, index) =>
    finishCase(mergeNodes(own, tree), { name, range, row: index + 1 }, problems),
  );
}

function finishCase(
  tree: SourceNode,
  identity: Pick<RuleTestCase, 'name' | 'range' | 'row'>,
  problems: ProblemList,
): RuleTestCase {
  const part = (field: string) =>
    tree.kind === 'map' ? tree.entries.get(field)?.value : undefined;
  return {
    ...identity,
    given: decodeGiven(part('given'), identity.range, problems),
    expect: decodeExpectation(part('expect'), problems),
    assume: decodeAssumptions(part('assume'), problems),
  };
}

interface TableRow {
  readonly tree: MapNode;
  readonly range: SourceRange;
}

function decodeTable(node: SourceNode, problems: ProblemList): readonly TableRow[] {
  const fields = readFields(node, '"table"', ['columns', 'rows'], problems);
  if (fields === undefined) return [];
  const columnList = required(fields, 'columns', node.range, problems);
  const rowList = required(fields, 'rows', node.range, problems);
  const columns = ((columnList && readList(columnList, '"columns"', problems)) ?? []).map(
    (column) => ({
      path: readText(column, 'A column', problems) ?? '',
      range: column.range,
    }),
  );
  for (const { path, range } of columns) {
    if (path === '' || /^(?:given|expect|assume)\../.test(path)) continue;
    problems.add(
      'test/unknown-field',
      `The column "${path}" is not a path into a case`,
      range,
      'Begin it with given., expect. or assume.',
    );
  }
  const rows = (rowList && readList(rowList, '"rows"', problems)) ?? [];
  if (rowList?.kind === 'list' && rows.length === 0) {
    problems.add('test/missing-field', '"rows" has no rows', rowList.range);
  }
  return rows.map((row) => {
    const cells = readList(row, 'A row', problems) ?? [];
    if (row.kind === 'list' && cells.length !== columns.length) {
      problems.add(
        'test/wrong-value',
        `The row has ${cells.length} cells, the table ${columns.length} columns`,
        row.range,
      );
    }
    let tree = emptyMap(row.range);
    for (const [index, { path }] of columns.entries()) {
      const cell = cells[index];
      if (cell === undefined || path === '') continue;
      const merged = mergeNodes(tree, nodeAtPath(path, cell, cell.range));
      if (merged.kind === 'map') tree = merged;
    }
    return { tree, range: row.range };
  });
}

function decodeAssumptions(node: SourceNode | undefined, problems: ProblemList): Assumptions {
  const assumptions: Record<string, string> = {};
  const map = node && readMap(node, '"assume"', problems);
  for (const [id, { keyRange, value }] of map?.entries ?? []) {
    if (!isAssumptionId(id)) {
      problems.add(
        'test/unknown-assumption',
        `There is no assumption "${id}"`,
        keyRange,
        `They are ${ASSUMPTION_IDS.join(', ')}`,
      );
      continue;
    }
    const interpretation = readWord(
      value,
      `The interpretation of ${id}`,
      ASSUMPTIONS[id].interpretations,
      problems,
    );
    if (interpretation !== undefined) assumptions[id] = interpretation;
  }
  return assumptions;
}

function required(
  fields: ReadonlyMap<string, MapEntry>,
  field: string,
  location: SourceRange,
  problems: ProblemList,
): SourceNode | undefined {
  const value = fields.get(field)?.value;
  // A misspelt one has its own message.
  const isMisspelt = [...fields.keys()].some((key) => suggestNames(key, [field]).length > 0);
  if (value === undefined && !isMisspelt)
    problems.add('test/missing-field', `Missing field "${field}"`, {
      ...location,
      end: location.start,
    });
  return value;
}

function withoutTable(node: MapNode): MapNode {
  const entries = new Map(node.entries);
  entries.delete('table');
  return { ...node, entries };
}
