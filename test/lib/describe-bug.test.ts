import { expect, it } from 'vitest';
import { describeBug } from '../../src/lib/describe-bug.ts';

const PROGRAM = { program: 'wac 1.2.0', node: 'v22.12.0', along: 'the command you ran' };

it('gives the error and its source, with at most three stack frames and no path of this machine', () => {
  const error = new Error('Bug in wac: a plan without an order');
  const frames = ['plan', 'order', 'run', 'main'].map(
    (name) => `    at ${name} (file:///home/ada/wac/src/${name}.ts:1:2)`,
  );
  error.stack = ['Error: x', ...frames].join('\n');
  expect(describeBug(error, PROGRAM)).toBe(
    `This is a bug in wac 1.2.0: a plan without an order
  at plan (src/plan.ts:1:2); order (src/order.ts:1:2); run (src/run.ts:1:2)
  Node v22.12.0. Please report it with the command you ran and these lines.
`,
  );
});

it('takes what is no error', () => {
  expect(describeBug('torn', PROGRAM)).toMatch(/^This is a bug in wac 1\.2\.0: torn\n/u);
});
