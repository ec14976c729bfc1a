/** System metrics, which W&B logs at a fixed interval. */
import type { LintContext } from './lint-context.ts';

/** W&B logs system metrics every 15 seconds by default (W&B's page on system metrics). */
const SYSTEM_INTERVAL_SECONDS = 15;

/** Notes how long a window over a system metric is in time. */
export function checkSystemMetric({ declaration, report }: LintContext): void {
  const { event } = declaration;
  if (event.kind !== 'runMetric' || !/^system[./]/.test(event.condition.metric)) return;
  const { window } = event.condition;
  if (window < 2) return;
  report({
    code: 'metric/system-cadence',
    severity: 'info',
    pointer: `/when/runMetric/${event.condition.kind === 'zscore' ? 'zscore' : 'window'}`,
    message: `System metrics are logged about every ${SYSTEM_INTERVAL_SECONDS} seconds, so a window of ${window} values covers about ${window * SYSTEM_INTERVAL_SECONDS} seconds`,
    hint: 'Choose the window by the time that it should cover.',
  });
}
