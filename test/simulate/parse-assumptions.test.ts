import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS, ASSUMPTIONS } from '../../src/simulate/assumptions.ts';
import { parseAssumptions } from '../../src/simulate/parse-assumptions.ts';
import { METRIC_MANIFEST, run } from './rule-test/rule-test-support.ts';

describe('parseAssumptions', () => {
  it('takes every reading of every assumption, in any letter case', () => {
    for (const id of ASSUMPTION_IDS) {
      for (const reading of ASSUMPTIONS[id].interpretations) {
        const expected = { assumptions: { [id]: reading } };
        expect(parseAssumptions([`${id}=${reading}`])).toEqual(expected);
        expect(parseAssumptions([`${id.toLowerCase()}=${reading.toUpperCase()}`])).toEqual(
          expected,
        );
      }
    }
    expect(parseAssumptions([])).toEqual({ assumptions: {} });
    expect(parseAssumptions(['A1=evaluate_early', 'A8=skip', 'A8=skip'])).toEqual({
      assumptions: { A1: 'evaluate_early', A8: 'skip' },
    });
  });

  it.each([
    [
      'A99=x',
      'There is no assumption "A99"',
      'Write, for example, A1=evaluate_early; they are A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15',
    ],
    ['', 'There is no assumption ""', expect.stringContaining('they are A1')],
    ['constructor=x', 'There is no assumption "constructor"', expect.stringContaining('A1')],
    [
      'A1',
      'A1 lacks its interpretation',
      'Does a window evaluate before it is full? Its interpretations are full_window, evaluate_early',
    ],
    [
      'A1=evaluate_erly',
      'A1 has no interpretation "evaluate_erly"',
      'Did you mean "evaluate_early"?',
    ],
    [
      'A1=',
      'A1 has no interpretation ""',
      expect.stringContaining('Its interpretations are full_window'),
    ],
  ])('refuses %j', (text, problem, hint) => {
    expect(parseAssumptions([text])).toEqual({ problem, hint });
  });

  it('refuses two interpretations of one', () => {
    expect(parseAssumptions(['A8=skip', 'A8=poison'])).toEqual({
      problem: 'A8 is given two interpretations',
      hint: 'Name one of them',
    });
  });
});

describe('a run with assumptions', () => {
  it('says so in its report', async () => {
    const report = await run({
      manifests: { 'rule.yaml': METRIC_MANIFEST },
      tests: {
        'rule.test.yaml':
          'automation: rule\ntests: [{ name: n, given: { series: { m: "inf 1 inf" } }, expect: { fires: false } }]\n',
      },
      assume: { A8: 'skip' },
    });
    expect([report.ok, report.assumed, report.cases[0]?.status]).toEqual([
      true,
      { A8: 'skip' },
      'passed',
    ]);
  });
});
