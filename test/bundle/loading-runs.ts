/** One run of every command, and of every part of a command that loads more than the rest of it. */

/** A run, by what it is called in the table. */
export interface NamedRun {
  readonly name: string;
  readonly args: readonly string[];
  /** `wac.js` by default. */
  readonly entry?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** One after another, against a server that at first has the projects of the manifests and no automation. */
export const RUNS: readonly NamedRun[] = [
  ...[
    '--version',
    '--help',
    'plan --help',
    'completion bash',
    'explain when.runMetric',
    'schema',
    'init made --owner a/b --entity team --yes',
    'fmt --check',
    'validate',
    'validate --format json',
    'validate --format sarif',
    'test',
    'test --format junit',
    'test histories/csv',
    'test histories/parquet',
    'backtest loss-spike',
    'backtest loss-spike --format markdown',
    'backtest histories/parquet rule --history histories/parquet --allow-sampled',
    'doctor',
    'integrations',
    'plan',
    'plan --format markdown',
    'plan --format json',
    'plan --out plan.json',
    'show plan.json',
    'apply plan.json --yes',
    'apply --yes',
    'drift',
    'drift --repair --yes',
    'accept loss-spike',
    'list',
    'show loss-spike',
    'export --entity vision-team --owner a/b --out exported',
    'destroy --yes --allow-deletes 100 --allow-silenced 100',
    'plan --sandbox=other.json',
    'demo',
  ].map((line) => ({ name: `wac ${line}`, args: line.split(' ') })),
  {
    name: 'action, mode validate',
    entry: 'action.js',
    args: [],
    env: { INPUT_MODE: 'validate', GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: '.' },
  },
];
