/** The figures of the bench, in the order of the table: the files of `figures/`, and where docs/performance.md explains each. */

/** The name of each figure's file, and the heading of its section as an anchor. */
export const FIGURES = {
  plan: 'planning',
  directories: 'planning',
  apply: 'applying',
  'apply-large': 'applying',
  'cold-start': 'starting',
  'offline-validate': 'validating',
  'offline-directories': 'validating',
  reconcile: 'planning',
  renames: 'planning',
  growth: 'planning',
  memory: 'planning',
  'rule-tests': 'rule-tests',
  backtest: 'backtesting',
  'backtest-live': 'backtesting',
  'peers-validate': 'other-tools',
  'peers-rule-tests': 'other-tools',
  'peers-plan': 'other-tools',
  'bundle-sizes': 'starting',
};
