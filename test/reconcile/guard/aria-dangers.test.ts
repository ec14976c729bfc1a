import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action.ts';
import { changeDangers } from '../../../src/reconcile/guard/change-dangers.ts';
import { BASE, unmanaged } from '../samples.ts';

const ARIA: Action = { kind: 'sendPromptToAria', prompt: 'Look.' };

describe('the dangers of an action that becomes another', () => {
  it.each<[string, Action, Action, readonly string[]]>([
    ['a message becomes a prompt', BASE.action, ARIA, ['redirects']],
    ['a prompt becomes a message', ARIA, BASE.action, ['redirects']],
    ['a prompt becomes nothing', ARIA, { kind: 'doNothing' }, ['silences']],
    ['nothing becomes a prompt', { kind: 'doNothing' }, ARIA, []],
    ['a prompt becomes another', ARIA, { ...ARIA, prompt: 'Look twice.' }, []],
  ])('%s', (_, from, to, dangers) => {
    const before = unmanaged('a', { ...BASE, action: from });
    const after = { ...BASE, action: to };
    expect([...changeDangers({ action: 'update', before, after })]).toEqual(dangers);
  });
});
