import { describe, expect, test } from 'vitest';
import { escapeTerminal } from '../../../src/report/text/escape-terminal.ts';
import { createTextStyle } from '../../../src/report/text/style-text.ts';

describe('escapeTerminal', () => {
  test.each([
    ['plain text, ümlauts, 日本語 and 🙂', 'plain text, ümlauts, 日本語 and 🙂'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u009b31mred', 'red'],
    ['\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', 'click'],
    ['\u001b]0;title\u001b\\after', 'after'],
    ['\u001bP+q\u001b\\x', 'x'],
    ['\u001b(B', ''],
    ['\u001bc', '\\u001bc'],
    ['unterminated \u001b]0;rest', 'unterminated \\u001b]0;rest'],
    ['one\ntwo\r\n\tthree', 'one\\ntwo\\r\\n\\tthree'],
    ['abc\u202Egnp.exe', 'abc\\u202egnp.exe'],
    ['zero\u200Bwidth', 'zero\\u200bwidth'],
    ['tag\u{E0041}', 'tag\\u{e0041}'],
    ['half \uD800', 'half \\ud800'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\u0000\u0007\u007f', '\\u0000\\u0007\\u007f'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });

  test('keeps line feeds where they are wanted', () => {
    expect(escapeTerminal('a\nb\rc', { multiline: true })).toBe('a\nb\\rc');
  });

  test('takes time that grows with the text and no faster', () => {
    const text = '\u001b]\u009d\u001b['.repeat(100_000);
    expect(escapeTerminal(text)).not.toContain('\u001b');
  });
});

describe('createTextStyle', () => {
  test('escapes with and without color', () => {
    expect(createTextStyle(false).bold('a\u001b[2Jb')).toBe('ab');
    expect(createTextStyle(true).red('a\u001b[2Jb')).toBe('\u001b[31mab\u001b[39m');
    expect(createTextStyle(true).red('')).toBe('');
  });
});
