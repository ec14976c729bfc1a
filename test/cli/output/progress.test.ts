import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/cli/output/progress.ts';

/** A clock that a test sets, an output, and a progress on both. */
function start(isTerminal: boolean, width = 80) {
  let time = 0;
  let tick = (): void => undefined;
  const written: string[] = [];
  const progress = new Progress({
    output: { write: (text) => written.push(text), isTerminal, width },
    isTerminal,
    now: () => time,
    every: (_, callback) => {
      tick = callback;
      return () => {
        tick = () => undefined;
      };
    },
  });
  const pass = (milliseconds: number): void => {
    for (let passed = 0; passed < milliseconds; passed += 100) {
      time += 100;
      tick();
    }
  };
  return { progress, written, pass };
}

describe('away from a terminal', () => {
  it('says nothing of a short wait', () => {
    const { progress, written, pass } = start(false);
    const watch = progress.begin('read the automations of "acme"');
    watch.attempt(1, 30_000);
    pass(800);
    watch.end();
    pass(20_000);
    expect(written).toEqual([]);
  });

  it('writes a line after a second, and one every ten seconds', () => {
    const { progress, written, pass } = start(false);
    progress.begin('read the automations of "acme"').attempt(1, 30_000);
    pass(25_000);
    expect(written).toEqual([
      'Waiting 1 s: read the automations of "acme"; 29 s left\n',
      'Waiting 11 s: read the automations of "acme"; 19 s left\n',
      'Waiting 21 s: read the automations of "acme"; 9 s left\n',
    ]);
  });

  it('says why a request is sent again, and when', () => {
    const { progress, written, pass } = start(false);
    const watch = progress.begin('read the automations of "acme"');
    watch.attempt(1, 30_000);
    watch.wait(5000, 'too many requests (HTTP 429)');
    progress.begin('read the integrations of "acme"').attempt(1, 30_000);
    pass(1000);
    expect(written).toEqual([
      'Waiting 1 s: read the automations of "acme" (and 1 more); attempt 2 in 4 s: too many requests (HTTP 429)\n',
    ]);
  });

  it('counts pages, and the seconds of all of them together', () => {
    const { progress, written, pass } = start(false);
    for (let page = 1; page <= 4; page += 1) {
      const watch = progress.begin('read the automations of "acme"');
      watch.attempt(1, 30_000);
      pass(400);
      watch.end();
    }
    expect(written).toEqual(['Waiting 1 s: read the automations of "acme", page 3; 30 s left\n']);
  });

  it('is silent for a second after other output', () => {
    const { progress, written, pass } = start(false);
    const out = progress.wrap({
      write: (text) => written.push(text),
      isTerminal: false,
      width: 80,
    });
    progress.begin('create automation "a"').attempt(1, 30_000);
    pass(600);
    out.write('a result\n');
    pass(800);
    expect(written).toEqual(['a result\n']);
    pass(400);
    expect(written).toHaveLength(2);
  });

  it('does not count the time in which somebody reads a plan', () => {
    const { progress, written, pass } = start(false);
    const out = progress.wrap({
      write: (text) => written.push(text),
      isTerminal: false,
      width: 80,
    });
    progress.begin('read').end();
    out.write('Plan\n');
    pass(60_000);
    progress.begin('write').attempt(1, 30_000);
    pass(800);
    expect(written).toEqual(['Plan\n']);
  });

  it('counts everything before the first output, pauses between requests too', () => {
    const { progress, written, pass } = start(false);
    progress.begin('ask the server what it can do').end();
    pass(700);
    progress.begin('read').wait(9000, 'busy (HTTP 503)');
    pass(400);
    expect(written).toEqual(['Waiting 1 s: read; attempt 2 in 9 s: busy (HTTP 503)\n']);
  });
});

describe('a long computation', () => {
  it('says after a second how far it is, and every ten seconds away from a terminal', () => {
    const { progress, written, pass } = start(false);
    for (let done = 1; done <= 250; done += 1) {
      pass(100);
      progress.report((seconds) => `Checked ${done} of 250 files in ${seconds} s`);
    }
    expect(written).toEqual([
      'Checked 11 of 250 files in 1 s\n',
      'Checked 111 of 250 files in 11 s\n',
      'Checked 211 of 250 files in 21 s\n',
    ]);
  });

  it('updates the line of a terminal, which the next output clears', () => {
    const { progress, written, pass } = start(true, 30);
    const out = progress.wrap({ write: (text) => written.push(text), isTerminal: true, width: 30 });
    for (let done = 1; done <= 13; done += 1) {
      pass(100);
      progress.report((seconds) => `Checked ${done} of 13 files in ${seconds} s, and more`);
    }
    out.write('12 automations are valid\n');
    expect(written).toEqual([
      '\r\u001B[2KChecked 11 of 13 files in 1 …',
      '\r\u001B[2KChecked 12 of 13 files in 1 …',
      '\r\u001B[2KChecked 13 of 13 files in 1 …',
      '\r\u001B[2K',
      '12 automations are valid\n',
    ]);
  });

  it('says nothing where it is short', () => {
    const { progress, written, pass } = start(true);
    pass(5000);
    progress.report(() => 'Checked 1 of 2 files');
    pass(900);
    progress.report(() => 'Checked 2 of 2 files');
    expect(written).toEqual([]);
  });
});

describe('on a terminal', () => {
  it('updates one line and clears it before other output', () => {
    const { progress, written, pass } = start(true);
    const out = progress.wrap({ write: (text) => written.push(text), isTerminal: true, width: 80 });
    const watch = progress.begin('read the automations of "acme"');
    watch.attempt(1, 30_000);
    pass(1200);
    expect(written).toEqual(['\r\u001B[2KWaiting 1 s: read the automations of "acme"; 29 s left']);
    watch.end();
    out.write('Plan\n');
    expect(written.slice(1)).toEqual(['\r\u001B[2K', 'Plan\n']);
  });

  it('clears the line when nothing is waited for, and at the end', () => {
    const { progress, written, pass } = start(true);
    const watch = progress.begin('read');
    watch.attempt(1, 30_000);
    pass(1000);
    watch.end();
    pass(200);
    expect(written.at(-1)).toBe('\r\u001B[2K');
    progress.begin('write').attempt(1, 30_000);
    pass(1000);
    progress.end();
    expect(written.at(-1)).toBe('\r\u001B[2K');
    const { length } = written;
    pass(5000);
    expect(written).toHaveLength(length);
  });

  it.each([60, 80, 120, 200])('fits %i columns, wide letters and all', (width) => {
    const { progress, written, pass } = start(true, width);
    progress.begin(`read the automations of "${'監視'.repeat(60)}"`).attempt(1, 30_000);
    pass(1000);
    const line = written[0]?.replace('\r\u001B[2K', '') ?? '';
    const columns = [...line].reduce((sum, each) => sum + (/[監視]/u.test(each) ? 2 : 1), 0);
    expect(columns).toBeLessThan(width);
    expect(columns).toBeGreaterThan(width - 4);
  });

  it('shows text of the server without its control characters', () => {
    const { progress, written, pass } = start(true, 200);
    progress.begin('read').wait(9000, 'busy\u001B[31m\r\nnow');
    pass(1000);
    const line = written[0]?.slice(5) ?? '';
    expect(['\r', '\n', '\u001B'].filter((character) => line.includes(character))).toEqual([]);
  });
});
