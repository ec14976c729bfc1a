/** The runs of a rule as a page lists them: those with silent crossings, then those that fire, then the others. */
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import { countRuns } from './rule-view.ts';

/** Runs that a page lists; all are counted. */
export const MAX_LISTED_RUNS = 200;

/** The picture with its runs in that order, as the manifest's own threshold has them. */
export function orderRuns(picture: RulePicture): RulePicture {
  const counts = countRuns(picture, picture.comparison.threshold);
  const rank = (index: number): number => {
    const count = counts[index];
    if ((count?.silent.length ?? 0) > 0) return 0;
    return count?.fires === true ? 1 : 2;
  };
  const runs = picture.runs
    .map((run, index) => ({ run, rank: rank(index), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ run }) => run);
  return { ...picture, runs };
}
