import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/plan/change.ts';
import { foldChanges, groupLabel } from '../../../src/report/plan/fold-changes.ts';
import { sampleChange, sampleCreate, sampleField } from '../sample-plan.ts';

const labels = (changes: readonly Change[], fold: boolean = true): readonly string[] =>
  foldChanges(changes, { fold }).map((group) =>
    group.changes.length === 1 ? group.first.key : groupLabel(group),
  );

const update = (key: string, after: string = 'ERROR'): Change =>
  sampleChange(key, { fields: [sampleField({ after })] });

describe('foldChanges', () => {
  test('folds updates of the same fields wherever they stand', () => {
    expect(labels([update('a'), update('b'), update('c')])).toEqual(['3 × automations']);
    expect(labels([update('m/a'), update('m/b'), update('m/c')])).toEqual(['3 × m']);
  });

  test('leaves two alone, and what differs', () => {
    expect(labels([update('a'), update('b')])).toEqual(['a', 'b']);
    expect(labels([update('a'), update('b', 'INFO'), update('c')])).toEqual(['a', 'c', 'b']);
  });

  test('folds copies of one manifest, and never different manifests, that have no fields', () => {
    expect(labels(['m/a', 'm/b', 'm/c'].map((key) => sampleCreate(key)))).toEqual(['3 × m']);
    expect(labels(['a', 'b', 'c'].map((key) => sampleCreate(key)))).toEqual(['a', 'b', 'c']);
  });

  test('does not fold across danger', () => {
    const silenced = { ...update('m/d'), danger: 'silences' } as const;
    expect(labels([update('m/a'), update('m/b'), update('m/c'), silenced])).toEqual([
      'm/d',
      '3 × m',
    ]);
  });

  test('puts danger first, then what takes away', () => {
    const removal = sampleChange('z', { action: 'delete', danger: 'removes' });
    const redirect = sampleChange('y', { danger: 'redirects' });
    const silence = sampleChange('x', { action: 'disable', danger: 'silences' });
    const changes = [sampleCreate('a'), redirect, update('b'), silence, removal];
    expect(labels(changes, false)).toEqual(['z', 'x', 'y', 'b', 'a']);
    expect(labels([...changes].reverse(), false)).toEqual(['z', 'x', 'y', 'b', 'a']);
  });
});
