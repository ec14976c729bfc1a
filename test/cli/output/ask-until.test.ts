import { describe, expect, it } from 'vitest';
import { askUntil, askYes } from '../../../src/cli/output/ask-until.ts';

/** Replies one after the other; `^C` interrupts, and undefined is the end of input. */
function asker(replies: readonly (string | undefined)[]) {
  const controller = new AbortController();
  const written: string[] = [];
  let asked = 0;
  const io = {
    signal: controller.signal,
    stderr: { write: (text: string) => written.push(text), isTerminal: true, width: 80 },
    ask: async (): Promise<string | undefined> => {
      const reply = replies[asked];
      asked += 1;
      if (reply !== '^C') return reply;
      controller.abort();
      return undefined;
    },
  };
  return { io, written, count: () => asked };
}

describe('askYes', () => {
  it.each([
    [['yes'], true],
    [[' YES '], true],
    [['no'], false],
    [['n'], false],
    [[''], false],
    [[undefined], false],
    [['y', 'yes'], true],
    [['yess', 'y', 'no'], false],
  ])('%j is %s', async (replies, expected) => {
    const { io, written, count } = asker(replies);
    expect(await askYes(io, 'Apply? ')).toBe(expected);
    expect(count()).toBe(replies.length);
    expect(written).toHaveLength(replies.length - 1);
  });

  it('gives up after five wrong replies', async () => {
    const { io, count } = asker(['1', '2', '3', '4', '5', 'yes']);
    expect(await askYes(io, 'Apply? ')).toBe(false);
    expect(count()).toBe(5);
  });

  it.each([[['^C']], [['y', '^C']]])('%j is an interrupt', async (replies) => {
    await expect(askYes(asker(replies).io, 'Apply? ')).rejects.toMatchObject({
      code: 'interrupted',
    });
  });
});

it('says what is wrong with a reply, without its control characters', async () => {
  const { io, written } = asker(['\u001B[31mx', 'ok']);
  const value = await askUntil(io, 'Name? ', (reply) =>
    reply === 'ok' ? { value: reply } : { problem: `"${reply}" is no name` },
  );
  expect(value).toBe('ok');
  expect(written.join('')).toContain('is no name');
  expect(written.join('')).not.toContain('\u001B');
});
