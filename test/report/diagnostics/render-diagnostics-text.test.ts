import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { renderDiagnosticsJson } from '../../../src/report/diagnostics/render-diagnostics-json.ts';
import { renderDiagnosticsText } from '../../../src/report/diagnostics/render-diagnostics-text.ts';

const TEXT = 'key: loss\nwhen:\n\trunMetric: { treshold: 0.4 }\r\n';

function at(
  line: number,
  column: number,
  length: number,
  offset: number,
): Diagnostic['range'] & {} {
  return {
    file: 'automations/loss.yaml',
    start: { line, column, offset },
    end: { line, column: column + length, offset: offset + length },
  };
}

const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    code: 'yaml/syntax',
    severity: 'error',
    message: 'Unknown field "treshold" in a metric condition',
    hint: 'Did you mean "threshold"?',
    range: at(3, 15, 8, 30),
    related: [{ message: 'The automation begins here', range: at(1, 1, 3, 0) }],
  },
  { code: 'yaml/syntax', severity: 'warning', message: 'No\u001b[2J place' },
  { code: 'yaml/syntax', severity: 'info', message: 'Past the end', range: at(99, 1, 1, 999) },
];

describe('renderDiagnosticsText', () => {
  test('shows location, frame, related location and hint, and counts', () => {
    const sources = new Map([['automations/loss.yaml', TEXT]]);
    const options = { color: false, width: 80, sources };
    expect(renderDiagnosticsText(DIAGNOSTICS, options)).toMatchInlineSnapshot(`
      "warning  yaml/syntax

        No place

      automations/loss.yaml:3:15  error  yaml/syntax

        Unknown field "treshold" in a metric condition

        2 | when:
        3 |   runMetric: { treshold: 0.4 }
          |                ^^^^^^^^

        The automation begins here: automations/loss.yaml:1:1
        1 | key: loss
          | ^^^
        2 | when:

        Hint: Did you mean "threshold"?

      automations/loss.yaml:99:1  note  yaml/syntax

        Past the end

      1 error, 1 warning, 1 note
      "
    `);
  });

  test('is empty when there is nothing to say', () => {
    expect(renderDiagnosticsText([], { color: true, width: 80, sources: new Map() })).toBe('');
  });

  test('shows no secret of the lines around the location, nor of quoted values', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const source = `token: hunter2-hunter2\nkay: a\npayload: { x: ${token} }\n`;
    const range = at(2, 1, 3, 23);
    const message = `Unknown field "kay"; "${token}" is the next`;
    const diagnostic: Diagnostic = { code: 'yaml/syntax', severity: 'error', message, range };
    const sources = new Map([['automations/loss.yaml', source]]);
    const text = renderDiagnosticsText([diagnostic], { color: false, width: 200, sources });
    const json = JSON.stringify(renderDiagnosticsJson([diagnostic]));
    expect(text).toContain('1 | token: ***************\n');
    expect(text + json).not.toMatch(/hunter2|a1B2/);
  });

  test('shortens a message that quotes too much', () => {
    const message = `Unknown field "${'x'.repeat(1_000_000)}"`;
    const diagnostic: Diagnostic = { code: 'yaml/syntax', severity: 'error', message };
    expect(JSON.stringify(renderDiagnosticsJson([diagnostic])).length).toBeLessThan(3000);
  });

  test('shows a long line near the place', () => {
    const line = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const range = at(1, 5001, 4, 5000);
    const text = renderDiagnosticsText(
      [{ code: 'yaml/syntax', severity: 'error', message: 'Found', range }],
      { color: false, width: 80, sources: new Map([['automations/loss.yaml', line]]) },
    );
    const lines = text.split('\n');
    const shown = lines.findIndex((candidate) => candidate.includes('HERE'));
    expect(lines[shown]?.indexOf('HERE')).toBe(lines[shown + 1]?.indexOf('^^^^'));
    expect(lines[shown]?.length).toBeLessThan(200);
  });
});

describe('renderDiagnosticsJson', () => {
  test('shows each location in numbers', () => {
    expect(renderDiagnosticsJson(DIAGNOSTICS)).toMatchObject({
      valid: false,
      summary: { errors: 1, warnings: 1, notes: 1 },
      diagnostics: [
        { severity: 'warning' },
        {
          code: 'yaml/syntax',
          file: 'automations/loss.yaml',
          line: 3,
          column: 15,
          endColumn: 23,
          related: [{ line: 1, column: 1 }],
        },
        { severity: 'info' },
      ],
    });
  });
});
