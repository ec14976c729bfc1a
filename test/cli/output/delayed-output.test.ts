import { describe, expect, it } from 'vitest';
import { delayOutputs, writeSoon } from '../../../src/cli/output/streams/delayed-output.ts';

function start() {
  const written: string[] = [];
  const callbacks: (() => void)[] = [];
  const output = (name: string) => ({
    write: (text: string) => void written.push(`${name} ${text}`),
    isTerminal: false,
    width: 80,
  });
  const outputs = delayOutputs({ stdout: output('out'), stderr: output('err') }, (callback) =>
    callbacks.push(callback),
  );
  const pass = (): void => {
    for (const callback of callbacks.splice(0)) callback();
  };
  return { ...outputs, written, pass };
}

describe('delayed outputs', () => {
  it('write gathered text at once, in its order', () => {
    const { stdout, written, pass } = start();
    for (const text of ['a', 'b', 'c']) writeSoon(stdout, text);
    expect(written).toEqual([]);
    pass();
    expect(written).toEqual(['out abc']);
    writeSoon(stdout, 'd');
    pass();
    pass();
    expect(written).toEqual(['out abc', 'out d']);
  });

  it('write it before any other output, of the same stream or another', () => {
    const { stdout, stderr, written, pass } = start();
    writeSoon(stdout, 'a');
    stdout.write('b');
    writeSoon(stdout, 'c');
    stderr.write('d');
    writeSoon(stderr, 'e');
    writeSoon(stdout, 'f');
    pass();
    expect(written).toEqual(['out a', 'out b', 'out c', 'err d', 'err e', 'out f']);
  });

  it('write it when they are flushed, as at the end of the process', () => {
    const { stdout, written, flush, pass } = start();
    writeSoon(stdout, 'a');
    flush();
    flush();
    pass();
    expect(written).toEqual(['out a']);
  });
});
