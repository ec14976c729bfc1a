import { describe, expect, it } from 'vitest';
import {
  createRateLimiter,
  type RateLimiter,
} from '../../../../src/wandb/transport/limits/rate-limiter.ts';

/** A response with the headers of a limit. */
function limit(remaining: number, reset: number): Parameters<RateLimiter['settled']>[0] {
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
  const rateLimiter = createRateLimiter(() => time);
  while (done < options.total) {
    let sent = 0;
    while (sent < options.parallel && done + sent < options.total && rateLimiter.delay() === 0) {
      rateLimiter.sent();
      sent += 1;
    }
    if (sent === 0) {
      time += rateLimiter.delay();
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
      rateLimiter.settled(limit(Math.floor((1000 * left) / options.allowed), reset));
    }
  }
  return { time, refused };
}

describe('createPacer', () => {
  it('holds nothing back before anything is known', () => {
    const rateLimiter = createRateLimiter(() => 0);
    for (let index = 0; index < 100; index++) rateLimiter.sent();
    expect(rateLimiter.delay()).toBe(0);
    rateLimiter.settled();
    expect(rateLimiter.delay()).toBe(0);
  });

  it('waits for the end of the window when nothing is left', () => {
    let time = 0;
    const rateLimiter = createRateLimiter(() => time);
    rateLimiter.sent();
    rateLimiter.settled(limit(0, 3));
    expect(rateLimiter.delay()).toBe(3000);
    time = 2999;
    expect(rateLimiter.delay()).toBe(1);
    time = 3000;
    expect(rateLimiter.delay()).toBe(0);
  });

  it('takes the earliest end that was named', () => {
    let time = 0;
    const rateLimiter = createRateLimiter(() => time);
    rateLimiter.sent();
    rateLimiter.settled(limit(500, 1));
    time = 900;
    rateLimiter.sent();
    rateLimiter.settled(limit(0, 1));
    expect(rateLimiter.delay()).toBe(100);
  });

  it('keeps room for what is under way', () => {
    const rateLimiter = createRateLimiter(() => 0);
    for (const left of [900, 800, 300]) {
      rateLimiter.sent();
      rateLimiter.settled(limit(left, 1));
    }
    rateLimiter.sent();
    rateLimiter.sent();
    expect(rateLimiter.delay()).toBe(1000);
  });

  it.each([
    [{ 'ratelimit-remaining': 'many', 'ratelimit-reset': '5' }],
    [{ 'ratelimit-remaining': '0' }],
    [{ 'ratelimit-remaining': '-1', 'ratelimit-reset': '-1' }],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': 'Infinity' }],
  ])('makes nothing of %o', (headers) => {
    const rateLimiter = createRateLimiter(() => 0);
    rateLimiter.sent();
    rateLimiter.settled({
      status: 200,
      body: '',
      headers: headers as unknown as Record<string, string>,
    });
    expect(rateLimiter.delay()).toBe(0);
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
