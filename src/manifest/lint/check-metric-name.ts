/** Metric names that are written as an expression or as a pattern: a metric is found by its exact name. */
import type { LintContext } from './lint-context.ts';

/** What a name looks like, and what to write instead. */
interface Shape {
  readonly pattern: RegExp;
  readonly what: string;
  readonly hint: string;
}

const SHAPES: readonly Shape[] = [
  {
    pattern: /^\s|\s$/,
    what: 'has a space at its start or end',
    hint: 'Remove the space: names are compared exactly.',
  },
  {
    pattern: /\s(?:[<>]=?|==|!=)\s|[<>]=?\s*-?\d/,
    what: 'looks like a comparison',
    hint: 'Write the name of the metric, and the comparison as threshold: { gt: 0.9 }.',
  },
  {
    pattern:
      /^(?:avg|mean|min|max|sum|count|stddev|quantile|rate|irate|increase|delta|deriv|abs|last|\w+_over_time)\s*(?:by\s*)?\(.*\)$/,
    what: 'looks like a function',
    hint: 'Write the name of the metric, with aggregate: mean (or min, max, sum) and window: 5.',
  },
  {
    pattern: /\[\d+(?:ms|[smhdwy])\]$|^[\w/.:-]+\{.*=.*\}$/,
    what: 'looks like a query of another system',
    hint: 'Write the name as the run logs it. A window counts values, not time: aggregate: mean, window: 5. Select runs with "runs".',
  },
  {
    pattern: /^(?:run\.|api\.)?(?:summary|history|metric|summary_metrics)[[(]|^summary_metrics\./,
    what: 'looks like code of the Python SDK',
    hint: 'Write the name alone, as in wandb.log({"loss": …}): metric: loss.',
  },
  {
    pattern: /\*|^\^|[\w/)]\$$|\\[dw.]|\[[^\]]*-[^\]]*\][*+?]?/,
    what: 'looks like a pattern',
    hint: 'Write one name, and a matrix for several metrics.',
  },
];

/** Reports a metric that no run logs under the name that is written. */
export function checkMetricName({ declaration, report }: LintContext): void {
  const { event } = declaration;
  if (event.kind !== 'runMetric') return;
  const { metric } = event.condition;
  const found = SHAPES.find(({ pattern }) => pattern.test(metric));
  if (found === undefined) return;
  report({
    code: 'metric/looks-like-expression',
    severity: 'warning',
    pointer: '/when/runMetric/metric',
    message: `The metric "${metric}" ${found.what}, but a metric is found by its exact name`,
    hint: found.hint,
  });
}
