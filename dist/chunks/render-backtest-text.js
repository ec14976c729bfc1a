import { bt as createTextStyle, xt as wrapText, zt as countNoun } from "./common.js";
import { t as MEANINGFUL_STATUSES } from "./backtest-report.js";
import { H as fitLines } from "./project.js";
import { a as notSimulatedText, c as statusAdvice, i as missedText, l as variantCells, n as firesText, r as maskedText, s as startText, t as dataText, u as variantHeader } from "./backtest-words.js";
// src/report/backtest/render-backtest-text.ts
const SHOWN_RUNS = 3;
const LABEL = 10;
function renderBacktestText(report, options) {
const blocks = report.rules.map((rule) => ruleLines(rule, report, options).map((line) => line.trimEnd()).join("\n"));
return `${fitLines(blocks.join("\n\n\n"), options.terminalWidth)}\n`;
}
function ruleLines(report, whole, options) {
const style = createTextStyle(options.color);
const { rule, data, suppressed } = report;
const title = [
style.bold(rule.key),
style.plain(rule.condition),
style.plain(rule.selection)
];
const start = startText(report);
const masked = maskedText(report);
const advice = statusAdvice(report);
const status = MEANINGFUL_STATUSES.has(data.status) ? style.green(data.status) : style.yellow(data.status);
const more = suppressed === 0 ? "" : `   ${countNoun(suppressed, "more crossing")} suppressed by once-per-24 h`;
return [
title.filter((part) => part !== "").join("   "),
"",
`${label("Data")}${status}   ${style.plain(dataText(report))}`,
...advice === void 0 ? [] : [`${label("")}${style.plain(advice)}`],
`${label("Fires")}${style.plain(firesText(report))}${style.plain(more)}`,
...start === void 0 ? [] : [problem(style, "TRUE AT START", start)],
...masked === void 0 ? [] : [problem(style, "MASKED", masked)],
...runLines(report, style, options),
...variantLines(report, whole, style),
...differenceLines(report, whole, options, style),
"",
...assumedLines(report, options, style),
...wrapped("Not simulated", notSimulatedText(report), options, style),
...nextLine(report, style)
];
}
function label(text) {
return text.padEnd(LABEL);
}
function problem(style, name, text) {
return `${label("Problem")}${style.red(name.padEnd(13))}   ${style.plain(text)}`;
}
function runLines(report, style, options) {
const drawn = report.runs.filter(({ sparkline }) => sparkline !== void 0);
const shown = options.all ? drawn : drawn.slice(0, SHOWN_RUNS);
const [first] = shown;
if (first === void 0) return [];
const width = Math.max(3, ...shown.map(({ name }) => name.length));
const line = Math.max(...shown.map(({ sparkline }) => sparkline?.length ?? 0));
const states = Math.max(...shown.map(({ state }) => state?.length ?? 0));
const head = `  ${"run".padEnd(width)}   start${" ".repeat(Math.max(1, line - 8))}end`;
const lines = shown.flatMap((run) => [`  ${style.plain(run.name.padEnd(width))}   ${(run.sparkline ?? "").padEnd(line)}   ${style.plain(`${(run.state ?? "").padEnd(states)}   ${countNoun(run.values, "value")}`)}`, `  ${" ".repeat(width)}   ${marksLine(run).padEnd(line)}   ${style.plain(crossingsText(run))}`]);
const rest = drawn.length - shown.length;
const legend = "\u25CF fires   \u25CB suppressed";
const end = rest === 0 ? `  ${legend}` : `  \u2026 ${rest} more (--all)   ${legend}`;
return [
"",
style.dim(head),
...lines,
style.dim(end)
];
}
function marksLine({ sparkline, fired, silent }) {
const width = sparkline?.length ?? 0;
const cells = Array.from({ length: width }, () => " ");
const put = (position, mark) => {
cells[Math.min(width - 1, Math.floor(position * width))] = mark;
};
for (const { position } of silent) put(position, "\u25CB");
for (const { position } of fired) put(position, "\u25CF");
return cells.join("");
}
function crossingsText({ fires, fired, silent, suppressed }) {
const [first] = fired;
if (first === void 0) return "does not fire";
const steps = fired.map(({ step }) => step).join(", ");
const when = fires > 4 ? `${fires} times, first at step ${first.step}` : `${stepsWord(fires)} ${steps}`;
const [masked] = silent;
const others = suppressed > 1 ? ` and ${suppressed - 1} more` : "";
return `fires ${when}${masked === void 0 ? "" : `, silent at ${masked.step}${others}`}`;
}
function stepsWord(count) {
return count === 1 ? "step" : "steps";
}
function variantLines(report, whole, style) {
const variants = report.variants.filter(({ kind }) => kind !== "base");
const missed = report.missed.map((run) => `  ${style.plain(missedText(report, run))}`);
if (variants.length < 2) return missed.length === 0 ? [] : ["", ...missed];
const header = variantHeader(report, whole.settings.outcome);
const rows = variants.map((variant) => variantCells(report, variant));
const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
const line = (cells) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("   ");
return [
"",
`  ${style.dim(line(header))}`,
...rows.map((row, index) => {
const mark = variants[index]?.isDeclared === true ? "   \u2190 declared" : "";
return `  ${style.plain(line(row))}${mark}`;
}),
...missed
];
}
function differenceLines(report, { settings }, options, style) {
const { difference, rule } = report;
if (difference === void 0) return [];
const base = settings.base ?? "";
const only = {
base: ` (removed since ${base})`,
head: ` (new since ${base})`
};
const suffix = rule.onlyIn === void 0 ? ` since ${base}` : only[rule.onlyIn];
return ["", ...wrapText(`newly fires on ${runNames(difference.newlyFires)}; no longer fires on ${runNames(difference.noLongerFires)}; same on ${countNoun(difference.same, "run")}${suffix}`, options.width - LABEL).map((line, index) => `${label(index === 0 ? "Change" : "")}${style.plain(line)}`)];
}
function runNames(names) {
if (names.length === 0) return "no run";
const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
return `${countNoun(names.length, "run")} (${names.slice(0, 3).join(", ")}${more})`;
}
function assumedLines(report, options, style) {
const text = report.assumptions.map(({ id, text: how }) => `${id} ${how}`).join(" \u00B7 ");
return text === "" ? [] : wrapped("Assumed", text, options, style);
}
function wrapped(title, text, { width }, style) {
return wrapText(text, width - 16).map((line, index) => `${(index === 0 ? title : "").padEnd(16)}${style.plain(line)}`);
}
function nextLine({ rule, runs }, style) {
const example = runs.find(({ fired }) => fired.length > 0);
if (rule.kind !== "runMetric" || example === void 0) return [];
return [`${"Next".padEnd(16)}${style.plain(`wac backtest ${rule.key} --save-case ${example.name}    writes a fixture and a rule test from this run`)}`];
}
export { ruleLines as n, renderBacktestText as t };
