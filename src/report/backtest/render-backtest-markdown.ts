/** `wac backtest --format markdown`: one row a rule, and the whole report on each folded away. */
import { countNoun } from '../../lib/count-noun.ts';
import type { BacktestReport, RuleReport } from '../../model/backtest/backtest-report.ts';
import { escapeHtml, fencedBlock, inlineCode } from '../text/escape-markdown.ts';
import { dataText, firesText, maskedText, startText, statusAdvice } from './backtest-words.ts';
import { ruleLines } from './render-backtest-text.ts';

/** Columns of a report inside a comment. */
const WIDTH = 110;

/** The Markdown. */
export function renderBacktestMarkdown(report: BacktestReport): string {
  const head = `### Backtest: ${countNoun(report.rules.length, 'rule')} on ${countNoun(report.runs, 'recorded run')}`;
  const rows = report.rules.map(rowOf);
  const table = [
    '<table>',
    '<tr><th>Rule</th><th>Data</th><th>Fires</th><th>Problems</th></tr>',
    ...rows,
    '</table>',
  ];
  return `${[head, table.join('\n'), ...report.rules.map((rule) => detailsOf(rule, report))].join('\n\n')}\n`;
}

function rowOf(report: RuleReport): string {
  const { rule, data } = report;
  const problems = [statusAdvice(report), startText(report), maskedText(report)].filter(
    (text) => text !== undefined,
  );
  const cells = [
    inlineCode(rule.key),
    `${escapeHtml(data.status)}: ${escapeHtml(dataText(report))}`,
    escapeHtml(firesText(report)),
    problems.map((text) => escapeHtml(text)).join('<br>'),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function detailsOf(report: RuleReport, whole: BacktestReport): string {
  const lines = ruleLines(report, whole, { color: false, width: WIDTH, all: false });
  const block = fencedBlock(
    lines.map((line) => line.trimEnd()),
    'text',
  );
  return `<details><summary>${inlineCode(report.rule.key)}</summary>\n\n${block}\n\n</details>`;
}
