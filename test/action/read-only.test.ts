/** Nothing but `apply` writes to W&B: seen at the server, and by how the action is made. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODE_NAMES, MODES, type Mode } from '../../src/action/inputs/mode-table.ts';
import { createHarness, manifest, pullRequest } from './harness.ts';
import { switchAutomation } from './switch-automation.ts';

const SOURCES = join(import.meta.dirname, '../../src/action');

/** The files of the action that hold something. */
function filesWith(pattern: RegExp): readonly string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => pattern.test(readFileSync(join(SOURCES, name), 'utf8')))
    .map((name) => basename(name))
    .toSorted();
}

describe('the action', () => {
  it('grants write access in one function, and requests it in one mode', () => {
    // Without a grant the transport refuses mutations; its own tests hold that.
    expect(filesWith(/grantWrites\(/u)).toEqual([]);
    expect(filesWith(/writesFor:/u)).toEqual(['open-wandb.ts']);
    expect(filesWith(/openWandb\(run,/u)).toEqual(['prepare.ts']);
    expect(filesWith(/MODES\[run\.inputs\.mode\]\.access/u)).toEqual(['prepare.ts']);
    expect(MODE_NAMES.filter((mode) => MODES[mode].access === 'write')).toEqual(['apply']);
    expect(filesWith(/openConnection\(/u)).toEqual(['open-wandb.ts']);
  });

  it.each<readonly [Mode, string]>([
    ['validate', 'push'],
    ['plan', 'pull_request'],
    ['plan', 'push'],
    ['check', 'pull_request'],
    ['drift', 'schedule'],
  ])('sends no mutation in mode %s on %s, whatever there is to do', async (mode, event) => {
    const harness = await createHarness({
      'a.yaml': manifest('a', 1),
      'b.yaml': manifest('b', 1),
      'c.yaml': manifest('c', 1),
      'd.yaml': manifest('d', 1),
    });
    try {
      harness.push('sha-head');
      const inputs = { mode: 'apply', 'unreviewed-changes': 'apply' };
      const applied = await harness.run({ event: 'push', inputs });
      expect([applied.exitCode, harness.sandbox.counts.mutations]).toEqual([0, 4]);
      await switchAutomation(harness, 'a', false);
      harness.write({
        'b.yaml': undefined,
        'c.yaml': manifest('c', 2),
        'e.yaml': manifest('e', 1),
      });
      harness.forget();
      const payload = event === 'pull_request' ? pullRequest(7, 'head-1') : {};
      const { outputs } = await harness.run({
        event,
        payload,
        inputs: { mode, 'allow-deletes': '9' },
      });

      expect(outputs['changed'] ?? 'true').toBe('true');
      expect(harness.seen.filter(({ kind }) => kind === 'mutation')).toEqual([]);
      expect(harness.seen.length > 0).toBe(mode !== 'validate');
    } finally {
      await harness.close();
    }
  });
});
