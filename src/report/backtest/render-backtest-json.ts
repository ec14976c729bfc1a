import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type JsonObject, type JsonValue, toJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { BacktestReport, RuleReport } from '../../model/backtest/backtest-report.ts';
import { renderDiagnosticsJson } from '../diagnostics/render-diagnostics-json.ts';

/** `wac backtest --format json`. Readers ignore unknown fields. */
export function renderBacktestJson(
  report: BacktestReport,
  problems: readonly Diagnostic[],
): JsonObject {
  const { diagnostics = [] } = renderDiagnosticsJson(problems);
  return {
    formatVersion: '1.0',
    settings: { ...report.settings, assumed: { ...report.settings.assumed } },
    runs: report.runs,
    rules: report.rules.map(ruleJson),
    diagnostics,
  };
}

function ruleJson({ rule, ...report }: RuleReport): JsonValue {
  return toJson({
    key: rule.key,
    ...present({ environment: rule.environment, metric: rule.metric, onlyIn: rule.onlyIn }),
    kind: rule.kind,
    condition: rule.condition,
    selection: rule.selection,
    enabled: rule.isEnabled,
    ...report,
  });
}
