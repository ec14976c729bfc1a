import { describe, expect, it } from 'vitest';
import { MAX_PROMPT_BYTES, promptBytes, trimPrompt } from '../../src/model/prompt.ts';

describe('a prompt', () => {
  it.each([
    ['Look.', 'Look.'],
    [' \n Look.\r\n\t', 'Look.'],
    ['\u0085Look.\u0085', 'Look.'],
    ['\u001f Look \u00a0 twice. \u0085 \u3000', 'Look \u00a0 twice.'],
    ['\u0085 \u0085', ''],
    ['', ''],
    ['Look.\u001c', 'Look.'],
    ['\u001cLook.', 'Look.'],
  ])('%j is kept as %j', (prompt, kept) => {
    expect(trimPrompt(prompt)).toBe(kept);
  });

  it('is measured in bytes of UTF-8, without white space at its ends', () => {
    expect(MAX_PROMPT_BYTES).toBe(4000);
    expect(promptBytes(` ${'é'.repeat(2000)}\n`)).toBe(4000);
    expect(promptBytes('a😀')).toBe(5);
  });

  it('with a million spaces is trimmed at once', () => {
    const space = `\u0085${' '.repeat(1_000_000)}`;
    expect(trimPrompt(`${space}Look${space}`)).toBe('Look');
  });
});
