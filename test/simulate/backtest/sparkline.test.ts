import { describe, expect, it } from 'vitest';
import { bucketMeans, sparkline, trendOf } from '../../../src/simulate/backtest/sparkline.ts';

describe('sparkline', () => {
  it('draws the lowest and the highest mean as the lowest and the highest block', () => {
    expect(sparkline(bucketMeans([0, 1, 2, 3, 4, 5, 6, 7]))).toBe('▁▂▃▄▅▆▇█');
    expect(sparkline(bucketMeans([5, 5]))).toBe('▁▁');
    expect(sparkline(bucketMeans(Array.from({ length: 960 }, (_, step) => step)))).toHaveLength(48);
  });

  it('leaves a space where no value is finite', () => {
    expect(sparkline(bucketMeans([0, Number.NaN, 1, Number.POSITIVE_INFINITY]))).toBe('▁ █ ');
    expect(sparkline(bucketMeans([]))).toBe('');
  });

  it('names the trend of the end, and none of a short series', () => {
    const line = (slope: number) => Array.from({ length: 40 }, (_, step) => slope * step);
    expect([trendOf(line(1)), trendOf(line(-1)), trendOf(line(0)), trendOf([1, 2])]).toEqual([
      'rising',
      'falling',
      'level',
      undefined,
    ]);
  });
});
