import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/lib/unified-diff.ts';
import { fc } from '../support/fast-check.ts';

describe('unifiedDiff', () => {
  it('shows changed lines with three lines of context', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`);
    const after = lines.map((line, index) => (index === 4 || index === 20 ? `new ${line}` : line));
    expect(unifiedDiff(lines.join(''), after.join(''), 'a.yaml')).toBe(
      `--- a.yaml
+++ a.yaml
@@ -2,7 +2,7 @@
 line 2
 line 3
 line 4
-line 5
+new line 5
 line 6
 line 7
 line 8
@@ -18,7 +18,7 @@
 line 18
 line 19
 line 20
-line 21
+new line 21
 line 22
 line 23
 line 24
`,
    );
  });

  it('is empty for equal strings, and shows an added line end', () => {
    expect(unifiedDiff('a\n', 'a\n', 'f')).toBe('');
    expect(unifiedDiff('a', 'a\n', 'f')).toBe(
      '--- f\n+++ f\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n',
    );
  });

  it('is what makes the second text of the first', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'key: x\r', ''), { maxLength: 40 })
      .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, unifiedDiff(before, after, 'f'))).toBe(after);
      }),
    );
  });
});

/** The text with a diff applied; every kept and every removed line is compared with it. */
function applied(before: string, diff: string): string {
  if (diff === '') return before;
  const lines = before.split(/(?<=\n)/);
  const result: string[] = [];
  let next = 0;
  const body = diff.split('\n').slice(2, -1);
  for (const [index, line] of body.entries()) {
    const start = /^@@ -(\d+),(\d+) /.exec(line);
    if (start !== null) {
      const first = Number(start[2]) === 0 ? Number(start[1]) : Number(start[1]) - 1;
      result.push(...lines.slice(next, first));
      next = first;
      continue;
    }
    if (line.startsWith('\\')) continue;
    const isOpen = body[index + 1]?.startsWith('\\') === true;
    const text = `${line.slice(1)}${isOpen ? '' : '\n'}`;
    if (!line.startsWith('+')) {
      expect(lines[next]).toBe(text);
      next += 1;
    }
    if (!line.startsWith('-')) result.push(text);
  }
  return [...result, ...lines.slice(next)].join('');
}
