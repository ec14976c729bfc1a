import { describe, expect, it } from 'vitest';
import { createWriteLimit, type WriteLimit } from '../../../src/workflow/apply/write-limit.ts';

/** As many writes of one duration as a size is evaluated after. */
function writeRound(limit: WriteLimit, durationMs: number): void {
  const count = limit.size * 4;
  for (let index = 0; index < count; index += 1) limit.wrote(durationMs);
}

describe('createWriteLimit', () => {
  it('doubles up to its maximum while writes take no longer', () => {
    const limit = createWriteLimit(4, 16);
    const sizes = [limit.size];
    for (let round = 0; round < 4; round += 1) {
      writeRound(limit, 50);
      sizes.push(limit.size);
    }
    expect(sizes).toEqual([4, 8, 16, 16, 16]);
  });

  it('grows no earlier than after four writes for each that runs side by side', () => {
    const limit = createWriteLimit(4, 8);
    for (let index = 0; index < 15; index += 1) limit.wrote(50);
    expect(limit.size).toBe(4);
    limit.wrote(50);
    expect(limit.size).toBe(8);
  });

  it('goes back and stays where writes take longer with more side by side', () => {
    const limit = createWriteLimit(4, 8);
    writeRound(limit, 50);
    writeRound(limit, 80);
    expect(limit.size).toBe(4);
    for (let round = 0; round < 5; round += 1) writeRound(limit, 10);
    expect(limit.size).toBe(4);
  });

  it('keeps a larger size that is as quick, whatever a later round takes', () => {
    const limit = createWriteLimit(4, 8);
    writeRound(limit, 50);
    writeRound(limit, 55);
    writeRound(limit, 500);
    expect(limit.size).toBe(8);
  });

  it('is halved for good when the server says "too many"', () => {
    const limit = createWriteLimit(4, 8);
    writeRound(limit, 50);
    limit.halve();
    expect(limit.size).toBe(4);
    limit.halve();
    for (let round = 0; round < 5; round += 1) writeRound(limit, 50);
    expect(limit.size).toBe(2);
  });

  it('never grows where the number is fixed', () => {
    const limit = createWriteLimit(3);
    for (let round = 0; round < 5; round += 1) writeRound(limit, 1);
    expect(limit.size).toBe(3);
  });

  it('never falls below one', () => {
    const limit = createWriteLimit(2, 8);
    for (let index = 0; index < 3; index += 1) limit.halve();
    expect(limit.size).toBe(1);
  });
});
