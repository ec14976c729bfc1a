import { N as createTextStyle, U as countNoun, z as wrapText } from "./common.js";
// src/model/backtest/backtest-report.ts
const MEANINGFUL_STATUSES = new Set(["EVALUATED", "SAMPLED"]);
// src/report/backtest/backtest-words.ts
function grouped(number) {
	return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function dataText({ rule, data }) {
	if (rule.kind === "artifact") return `${grouped(data.values)} ${data.values === 1 ? "event" : "events"} ${rule.condition} in scope`;
	const parts = [`${data.matching} of ${countNoun(data.runs, "run")} match`];
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
	const parts = [...sampled === 0 ? [] : [`${countNoun(sampled, "run")} sampled`], ...unknownSampling === 0 ? [] : [`of ${countNoun(unknownSampling, "run")} not known whether rows are missing`]];
	return parts.length === 0 ? "unsampled" : parts.join(", ");
}
function statusAdvice({ rule, data }) {
	switch (data.status) {
		case "EVALUATED":
		case "SAMPLED": return;
		case "NO_RUNS_MATCH": return data.unknownFields.length > 0 ? `The filter reads ${data.unknownFields.join(", ")}, which these files do not have: add them in runs.jsonl` : "Check the filter and the scope, not the threshold";
		case "METRIC_ABSENT": return data.nearNames.length > 0 ? `No matching run logs ${rule.metric ?? ""}; the nearest is ${data.nearNames.join(", ")}` : `No matching run logs ${rule.metric ?? ""} as a number`;
		case "WINDOW_NEVER_FULL": return `An evaluation needs ${countNoun(rule.valuesNeeded, "value")}, and every run logs fewer`;
		case "NO_EVENTS": return rule.kind === "artifact" ? "No such event is recorded in events.jsonl" : "No state of these runs is recorded in runs.jsonl";
	}
}
function firesText({ rule, data, runsFiring, fires, firesPerDay }) {
	const rate = firesPerDay === void 0 ? "" : ` (${rateText(firesPerDay)} a day)`;
	if (rule.kind === "artifact") return `${countNoun(fires, "time")}${rate}`;
	const times = fires === runsFiring ? "" : `, ${fires} times`;
	return `${countNoun(runsFiring, "run")} of ${data.logging}${times}${rate}`;
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
	return `${countNoun(masked, "run")} crossed again later and would have stayed silent`;
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
// src/report/backtest/render-backtest-text.ts
const SHOWN_RUNS = 3;
const LABEL = 10;
function renderBacktestText(report, options) {
	return `${report.rules.map((rule) => ruleLines(rule, report, options).map((line) => line.trimEnd()).join("\n")).join("\n\n\n")}\n`;
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
export { maskedText as a, statusAdvice as c, firesText as i, MEANINGFUL_STATUSES as l, ruleLines as n, rateText as o, dataText as r, startText as s, renderBacktestText as t };
