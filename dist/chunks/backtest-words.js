const require_common = require("./common.js");
// src/report/backtest/backtest-words.ts
function grouped(number) {
return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function dataText({ rule, data }) {
if (rule.kind === "artifact") return `${grouped(data.values)} ${data.values === 1 ? "event" : "events"} ${rule.condition} in scope`;
const parts = [`${data.matching} of ${require_common.Tt(data.runs, "run")} match`];
if (data.matching > 0) {
const has = rule.kind === "runMetric" ? `log ${rule.metric ?? ""}` : "have a known state";
parts.push(`${data.logging} ${has}`);
}
if (rule.kind === "runMetric" && data.logging > 0) {
parts.push(`${grouped(data.values)} ${data.values === 1 ? "value" : "values"}`);
parts.push(samplingText(data));
}
return parts.join("; ");
}
function samplingText({ sampled, unknownSampling }) {
const parts = [...sampled === 0 ? [] : [`${require_common.Tt(sampled, "run")} sampled`], ...unknownSampling === 0 ? [] : [`of ${require_common.Tt(unknownSampling, "run")} not known whether rows are missing`]];
return parts.length === 0 ? "unsampled" : parts.join(", ");
}
function statusAdvice({ rule, data }) {
switch (data.status) {
case "EVALUATED":
case "SAMPLED": return;
case "NO_RUNS_MATCH": return data.unknownFields.length > 0 ? `The filter reads ${data.unknownFields.join(", ")}, which these files do not have: add them in runs.jsonl` : "Check the filter and the scope, not the threshold";
case "METRIC_ABSENT": return data.nearNames.length > 0 ? `No matching run logs ${rule.metric ?? ""}; the nearest is ${data.nearNames.join(", ")}` : `No matching run logs ${rule.metric ?? ""} as a number`;
case "WINDOW_NEVER_FULL": return `An evaluation needs ${require_common.Tt(rule.valuesNeeded, "value")}, and every run logs fewer`;
case "NO_EVENTS": return rule.kind === "artifact" ? "No such event is recorded in events.jsonl" : "No state of these runs is recorded in runs.jsonl";
}
}
function firesText({ rule, data, runsFiring, fires, firesPerDay }) {
const rate = firesPerDay === void 0 ? "" : ` (${rateText(firesPerDay)} a day)`;
if (rule.kind === "artifact") return `${require_common.Tt(fires, "time")}${rate}`;
const times = fires === runsFiring ? "" : `, ${fires} times`;
return `${require_common.Tt(runsFiring, "run")} of ${data.logging}${times}${rate}`;
}
function rateText(perDay) {
return perDay >= .95 || perDay === 0 ? perDay.toFixed(1) : String(Number(perDay.toPrecision(2)));
}
function startText(report) {
const { trueAtStart, data, startStep } = report;
if (trueAtStart === 0) return void 0;
const step = startStep === void 0 ? "" : ` (step ${startStep})`;
return `${trueAtStart} of ${data.logging} fire in their first full window${step}`;
}
function maskedText({ masked }) {
if (masked === 0) return void 0;
return `${require_common.Tt(masked, "run")} crossed again later and would have stayed silent`;
}
function variantHeader({ rule, outcomes }, settings) {
const first = rule.sweep ?? "variant";
if (rule.kind === "artifact") return [first, "fires"];
if (outcomes === void 0) return [
first,
"runs firing",
"masked"
];
const wanted = settings?.replace(/^.*=/, "") ?? "with";
return [
first,
"runs firing",
`of ${outcomes.with} ${wanted}`,
`of ${outcomes.without} ${outcomes.otherState ?? "others"}`,
"masked"
];
}
function variantCells(report, variant) {
if (report.rule.kind === "artifact") return [variant.label, String(variant.fires)];
const cells = [variant.label, String(variant.runs)];
if (report.outcomes !== void 0) cells.push(String(variant.withOutcome ?? 0), String(variant.withoutOutcome ?? 0));
return [...cells, String(variant.masked)];
}
function missedText(report, missed) {
const labels = report.variants.filter(({ kind }) => kind !== "base").map(({ label }) => label);
const where = missed.variants.length === labels.length ? labels.length === 1 ? "" : "By every variant " : `At ${rangeText(missed.variants, labels)} `;
const trend = missed.trend === void 0 || missed.trend === "level" ? void 0 : missed.trend;
const ended = missed.state ?? "ended";
const why = trend === void 0 ? "" : `: it ${ended} while ${report.rule.metric ?? ""} was still ${trend}`;
return `${where}${missed.name} is missed${why}`;
}
function rangeText(missed, labels) {
const numbers = labels.map(Number);
const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
const first = labels.indexOf(missed[0] ?? "");
const isTail = labels.slice(first).join("\n") === missed.join("\n");
const isHead = labels.slice(0, missed.length).join("\n") === missed.join("\n");
if (rises && missed.length > 1 && isTail) return `${missed[0]} and above`;
if (rises && missed.length > 1 && isHead) return `${missed.at(-1)} and below`;
return missed.join(", ");
}
function notSimulatedText({ rule }) {
const delivery = "Slack and webhook delivery, rate limits and cooldowns of broad scopes, server delay";
switch (rule.kind) {
case "runMetric": return `${delivery}, rows that arrive out of order, run fields as they were at the time`;
case "runState": return `${delivery}, states that the files do not have, run fields as they were at the time`;
case "artifact": return `${delivery}, events that the files do not have`;
}
}
exports.a = notSimulatedText;
exports.c = statusAdvice;
exports.i = missedText;
exports.l = variantCells;
exports.n = firesText;
exports.o = rateText;
exports.r = maskedText;
exports.s = startText;
exports.t = dataText;
exports.u = variantHeader;
