import { describe, expect, it } from 'vitest';
import { renderTestsPage } from '../../src/page/rule-tests/render-tests-page.ts';
import { tagsOf } from './foreign-part.ts';
import { caseResult, MISMATCH, pictureOf, testReport } from './support.ts';

describe('renderTestsPage', () => {
  it('unfolds what failed, and groups the cases of an automation', () => {
    const page = renderTestsPage(
      testReport([
        caseResult({ name: 'one' }),
        caseResult({ name: 'two', status: 'failed', mismatches: [MISMATCH] }),
        caseResult({ automation: 'other', name: 'three', status: 'assumption-dependent' }),
      ]),
      new Map(),
    );

    expect(page.match(/<details open>/gu)).toHaveLength(1);
    expect(page).toMatch(/<details open><summary><span class="bad">✗ failed<\/span> two/u);
    expect(page).toContain('<td>680–720</td><td>4</td>');
    expect(page.match(/<h2>loss-spike/gu)).toHaveLength(1);
    expect(page).toContain('1 assumption-dependent');
  });

  it('draws the cases that have values', () => {
    const drawn = caseResult({ name: 'drawn' });
    const page = renderTestsPage(
      testReport([caseResult({ name: 'plain' }), drawn]),
      new Map([[drawn, pictureOf({ 'prod-1': [1, 3] })]]),
    );

    expect(page.match(/data-rule="0"/gu)).toHaveLength(1);
    expect(page).toContain('fires on 1 of 1 run');
  });

  it('has the same structure with any text', () => {
    const pageWith = (text: string): string =>
      renderTestsPage(
        testReport([
          caseResult({
            automation: text,
            environment: text,
            name: text,
            file: text,
            explanation: text,
            advice: text,
            notes: [text],
            mismatches: [{ path: text, expected: text, actual: text }],
          }),
        ]),
        new Map(),
      );

    for (const text of ['<img src=x>', '</details>', '"><script>', '<!--', "' onclick='x"]) {
      expect(tagsOf(pageWith(text))).toBe(tagsOf(pageWith('word')));
    }
  });
});
