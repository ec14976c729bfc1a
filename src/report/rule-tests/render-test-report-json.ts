/** `wac test --format json`. */
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { CaseResult, CaseStatus, TestReport } from '../../model/rule-test/test-report.ts';
import { renderDiagnosticsJson } from '../diagnostics/render-diagnostics-json.ts';

/** The document; a row of a table is one case. Readers ignore unknown fields. */
export function renderTestReportJson(report: TestReport): JsonObject {
  const count = (status: CaseStatus) =>
    report.cases.filter((result) => result.status === status).length;
  const { automations, bothOutcomes, conditions, untested, oneSided, partial } = report.coverage;
  const { diagnostics = [] } = renderDiagnosticsJson(report.diagnostics);
  return {
    formatVersion: '1.0',
    ok: report.ok,
    assumed: { ...report.assumed },
    summary: {
      cases: report.cases.length,
      passed: count('passed'),
      failed: count('failed'),
      assumptionDependent: count('assumption-dependent'),
      vacuous: report.cases.filter(({ vacuous }) => vacuous).length,
    },
    cases: report.cases.map(caseJson),
    coverage: {
      automations: { ...automations },
      bothOutcomes: { ...bothOutcomes },
      conditions: { ...conditions },
      untested,
      oneSided,
      partial: partial.map((condition) => ({ ...condition })),
    },
    diagnostics,
  };
}

function caseJson(result: CaseResult): JsonObject {
  return {
    automation: result.automation,
    name: result.name,
    ...present({ environment: result.environment, row: result.row }),
    file: result.file,
    line: result.line,
    status: result.status,
    reason: result.reason,
    vacuous: result.vacuous,
    boundary: result.boundary,
    assumptions: result.assumptions,
    explanation: result.explanation,
    expected: result.expected,
    actual: result.actual,
    mismatches: result.mismatches.map((mismatch) => ({ ...mismatch })),
    notes: result.notes,
  };
}
