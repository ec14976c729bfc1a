import { describe, expect, it } from 'vitest';
import { createPacer, type Pacer } from '../../../src/wandb/transport/rate-limiter.ts';

/** An answer with the headers of a limit. */
function limit(remaining: number, reset: number): Parameters<Pacer['settled']>[0] {
  return {
    status: 200,
    body: '',
    headers: { 'ratelimit-remaining': String(remaining), 'ratelimit-reset': String(reset) },
  };
}

/** A server that allows so many requests in a second, and a client with so many at a time; each takes 50 ms. */
function run(options: { allowed: number; parallel: number; total: number }): {
  time: number;
  refused: number;
} {
  let time = 0;
  let windowStart = Number.NEGATIVE_INFINITY;
  let used = 0;
  let refused = 0;
  let done = 0;
  const pacer = createPacer(() => time);
  while (done < options.total) {
    let sent = 0;
    while (sent < options.parallel && done + sent < options.total && pacer.delay() === 0) {
      pacer.sent();
      sent += 1;
    }
    if (sent === 0) {
      time += pacer.delay();
      continue;
    }
    time += 50;
    for (let index = 0; index < sent; index++) {
      if (time - windowStart >= 1000) {
        windowStart = time;
        used = 0;
      }
      used += 1;
      if (used > options.allowed) refused += 1;
      else done += 1;
      const left = Math.max(0, options.allowed - used);
      const reset = Math.max(1, Math.ceil((windowStart + 1000 - time) / 1000));
      pacer.settled(limit(Math.floor((1000 * left) / options.allowed), reset));
    }
  }
  return { time, refused };
}

describe('createPacer', () => {
  it('holds nothing back before anything is known', () => {
    const pacer = createPacer(() => 0);
    for (let index = 0; index < 100; index++) pacer.sent();
    expect(pacer.delay()).toBe(0);
    pacer.settled();
    expect(pacer.delay()).toBe(0);
  });

  it('waits for the end of the window when nothing is left', () => {
    let time = 0;
    const pacer = createPacer(() => time);
    pacer.sent();
    pacer.settled(limit(0, 3));
    expect(pacer.delay()).toBe(3000);
    time = 2999;
    expect(pacer.delay()).toBe(1);
    time = 3000;
    expect(pacer.delay()).toBe(0);
  });

  it('takes the earliest end that was named', () => {
    let time = 0;
    const pacer = createPacer(() => time);
    pacer.sent();
    pacer.settled(limit(500, 1));
    time = 900;
    pacer.sent();
    pacer.settled(limit(0, 1));
    expect(pacer.delay()).toBe(100);
  });

  it('keeps room for what is under way', () => {
    const pacer = createPacer(() => 0);
    for (const left of [900, 800, 300]) {
      pacer.sent();
      pacer.settled(limit(left, 1));
    }
    pacer.sent();
    pacer.sent();
    expect(pacer.delay()).toBe(1000);
  });

  it.each([
    [{ 'ratelimit-remaining': 'many', 'ratelimit-reset': '5' }],
    [{ 'ratelimit-remaining': '0' }],
    [{ 'ratelimit-remaining': '-1', 'ratelimit-reset': '-1' }],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': 'Infinity' }],
  ])('makes nothing of %o', (headers) => {
    const pacer = createPacer(() => 0);
    pacer.sent();
    pacer.settled({ status: 200, body: '', headers: headers as unknown as Record<string, string> });
    expect(pacer.delay()).toBe(0);
  });

  it.each([1, 4, 8])(
    'stays near what is allowed with %i at a time, and is hardly ever refused',
    (parallel) => {
      const { time, refused } = run({ allowed: 20, parallel, total: 1000 });
      expect(time / 1000).toBeLessThanOrEqual((1000 / 20) * 1.2);
      expect(refused).toBeLessThanOrEqual(50);
    },
  );
});
