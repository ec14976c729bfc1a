import { L as suggestNames, ot as present } from "./common.js";
import { l as runFieldWord, n as evaluateStates } from "./evaluate-states.js";
import { f as MetricState, h as matchesScope, m as windowOf, p as valuesNeeded } from "./template-variables.js";
import { a as evaluateSeries, i as enterSeries, o as seriesNotes, s as tryOne, t as comparedValue } from "./evaluate-case.js";
import { t as RunTable } from "./run-table.js";
import { i as ASSUMPTIONS, n as Cooldown, o as interpretationOf, r as INITIAL_COOLDOWN } from "./cooldown.js";
import { r as roundingSlack, t as compareWithThreshold } from "./compare-with-threshold.js";
// src/simulate/scan/scan-threshold.ts
const NOT_TRUE = 0;
const TRUE = 1;
const NOT_EVALUATED = 2;
function scanThreshold(condition, values) {
	const { operator, threshold, aggregate } = condition;
	const window = windowOf(condition);
	const compared = compareds(aggregate, window, values);
	const codes = new Uint8Array(values.length);
	codes.fill(2, 0, Math.min(window - 1, values.length));
	markTrue(codes, compared, window - 1, operator, threshold);
	if (aggregate === "AVERAGE" && window > 1) markNearThreshold(codes, compared, {
		values,
		window,
		operator,
		threshold
	});
	return {
		codes,
		compared
	};
}
function compareds(aggregate, window, values) {
	if (window === 1) return values;
	switch (aggregate) {
		case "MIN": return windows(values, window, Number.POSITIVE_INFINITY, Math.min);
		case "MAX": return windows(values, window, Number.NEGATIVE_INFINITY, Math.max);
		case "AVERAGE": return averages(values, window);
		case void 0: return values;
	}
}
function averages(values, window) {
	const result = new Float64Array(values.length);
	const ends = new Float64Array(window);
	for (let start = 0; start < values.length; start += window) {
		const size = Math.min(window, values.length - start);
		let sum = 0;
		for (let offset = 0; offset < size; offset += 1) {
			sum += values[start + offset] ?? 0;
			const older = offset + 1 < window && start > 0 ? ends[offset + 1] ?? 0 : void 0;
			result[start + offset] = (older === void 0 ? sum : older + sum) / window;
		}
		let end = 0;
		for (let offset = size - 1; offset >= 0; offset -= 1) {
			end += values[start + offset] ?? 0;
			ends[offset] = end;
		}
	}
	return result;
}
function windows(values, window, nothing, join) {
	const result = new Float64Array(values.length);
	const ends = new Float64Array(window);
	for (let start = 0; start < values.length; start += window) {
		const size = Math.min(window, values.length - start);
		let whole = nothing;
		for (let offset = 0; offset < size; offset += 1) {
			whole = join(whole, values[start + offset] ?? 0);
			const older = offset + 1 < window && start > 0 ? ends[offset + 1] ?? 0 : nothing;
			result[start + offset] = join(older, whole);
		}
		let end = nothing;
		for (let offset = size - 1; offset >= 0; offset -= 1) {
			end = join(end, values[start + offset] ?? 0);
			ends[offset] = end;
		}
	}
	return result;
}
function markTrue(codes, compared, first, operator, threshold) {
	for (let index = first; index < compared.length; index += 1) if (compareWithThreshold(compared[index] ?? 0, operator, threshold, 0)) codes[index] = 1;
}
function markNearThreshold(codes, compared, { values, window, operator, threshold }) {
	let largest = 0;
	for (const value of values) {
		const magnitude = Math.abs(value);
		if (magnitude > largest && magnitude < Number.POSITIVE_INFINITY) largest = magnitude;
	}
	const limit = roundingSlack(threshold, largest);
	let magnitudes;
	for (let index = window - 1; index < compared.length; index += 1) {
		const value = compared[index] ?? 0;
		if (Math.abs(value - threshold) <= limit) {
			magnitudes ??= windows(values.map(Math.abs), window, 0, Math.max);
			const slack = roundingSlack(threshold, magnitudes[index] ?? 0);
			codes[index] = compareWithThreshold(value, operator, threshold, slack) ? 1 : 0;
		}
	}
}
// src/simulate/scan/scan-series.ts
function scanSeries(rule, table, triesInterpretations) {
	const { condition, assumptions } = rule;
	if (condition.kind !== "threshold") return void 0;
	if (interpretationOf(assumptions, "A8") === "skip") return void 0;
	if (interpretationOf(assumptions, "A1") === "evaluate_early") return void 0;
	const order = interpretationOf(assumptions, "A14") === "as_logged" ? "as-logged" : "by-step";
	const column = valuesOf(table.series(condition.metric, order));
	const scan = scanThreshold(condition, column.values);
	const isLevel = interpretationOf(assumptions, "A7") === "level";
	const counted = countCrossings(scan, column.times, { isLevel });
	const crossing = (index) => ({
		step: column.steps[index] ?? 0,
		value: scan.compared[index] ?? 0,
		valueIndex: index + 1
	});
	return {
		reason: reasonOf(counted.fired.length, scan, table.series(condition.metric, order)),
		triggers: counted.fired.map(crossing),
		suppressed: counted.suppressed.map(crossing),
		alternatives: triesInterpretations ? alternativesOf(rule, table, column, scan) : []
	};
}
function valuesOf({ valueRows, values, steps, times }) {
	if (valueRows.length === values.length) return {
		values,
		steps,
		times
	};
	const pick = (column) => Float64Array.from(valueRows, (row) => column[row] ?? 0);
	return {
		values: pick(values),
		steps: pick(steps),
		times: pick(times)
	};
}
function countCrossings({ codes }, times, { isLevel, from = 0, state = INITIAL_COOLDOWN }) {
	const cooldown = new Cooldown(state, isLevel ? { A7: "level" } : {});
	const fired = [];
	const suppressed = [];
	let latest = state.holds ? 1 : 0;
	for (let index = from; index < codes.length; index += 1) {
		const code = codes[index] ?? 2;
		if (code === 2 || code === latest && !(isLevel && code === 1)) continue;
		latest = code;
		const outcome = cooldown.advance(code === 1, times[index] ?? 0);
		if (outcome === "fired") fired.push(index);
		if (outcome === "suppressed") suppressed.push(index);
	}
	return {
		fired,
		suppressed
	};
}
function reasonOf(fires, { codes }, { strings }) {
	if (fires > 0) return "fired";
	if (codes.includes(0)) return "condition-false";
	if (codes.length > 0) return "window-not-full";
	return strings.length > 0 ? "non-numeric" : "metric-absent";
}
function alternativesOf(rule, table, column, scan) {
	const { condition, assumptions } = rule;
	const { valueRows, finiteRows } = table.series(condition.metric, "by-step");
	const alternatives = [];
	const add = (assumption, matters, attempt) => {
		if (!matters || assumptions[assumption] !== void 0) return;
		alternatives.push(...ASSUMPTIONS[assumption].probed.map(attempt));
	};
	const whole = (id) => (name) => tryOne(rule, table, id, name);
	const window = condition.kind === "threshold" ? windowOf(condition) : 1;
	add("A1", window > 1, (interpretation) => ({
		assumption: "A1",
		interpretation,
		...countEarly(rule, column, scan, window)
	}));
	add("A7", table.spansCooldown, (interpretation) => {
		const { fired } = countCrossings(scan, column.times, { isLevel: true });
		return {
			assumption: "A7",
			interpretation,
			...firesAt(fired, column)
		};
	});
	add("A8", finiteRows.length < valueRows.length, whole("A8"));
	add("A14", !table.isOrdered, whole("A14"));
	return alternatives;
}
function countEarly(rule, column, scan, window) {
	const early = new MetricState({
		...rule,
		assumptions: {
			...rule.assumptions,
			A1: "evaluate_early"
		}
	});
	const fired = [];
	const from = Math.min(window - 1, column.values.length);
	for (let index = 0; index < from; index += 1) if (early.observeValue(column.values[index] ?? 0, column.times[index] ?? 0) === "fired") fired.push(index);
	const isLevel = interpretationOf(rule.assumptions, "A7") === "level";
	const state = early.state.cooldown;
	const rest = countCrossings(scan, column.times, {
		isLevel,
		from,
		state
	});
	return firesAt([...fired, ...rest.fired], column);
}
function firesAt(fired, { steps }) {
	const [first] = fired;
	const firstStep = first === void 0 ? void 0 : steps[first];
	return {
		fires: fired.length,
		...present({ firstStep })
	};
}
// src/simulate/backtest/sparkline.ts
const SPARKLINE_WIDTH = 48;
const BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
function bucketMeans(values, width = 48) {
	const count = Math.min(width, values.length);
	return Array.from({ length: count }, (_, index) => {
		const from = Math.floor(index * values.length / count);
		const to = Math.max(from + 1, Math.floor((index + 1) * values.length / count));
		const part = values.slice(from, to).filter(Number.isFinite);
		return part.reduce((sum, value) => sum + value, 0) / part.length;
	});
}
function sparkline(means) {
	const finite = means.filter(Number.isFinite);
	const low = Math.min(...finite);
	const high = Math.max(...finite);
	const scale = high > low ? 7 / (high - low) : 0;
	return means.map((mean) => Number.isFinite(mean) ? BLOCKS[Math.round((mean - low) * scale)] : " ").join("");
}
function trendOf(values) {
	const finite = values.filter(Number.isFinite);
	const tenth = Math.floor(finite.length / 10);
	if (tenth === 0) return void 0;
	const mean = (part) => part.reduce((sum, value) => sum + value, 0) / part.length;
	const last = mean(finite.slice(-tenth));
	const before = mean(finite.slice(-2 * tenth, -tenth));
	if (last === before) return "level";
	return last < before ? "falling" : "rising";
}
// src/simulate/backtest/evaluate-run.ts
const MAX_MARKS = 40;
const OUTSIDE = new Set([
	"disabled",
	"event-mismatch",
	"scope-mismatch",
	"run-filtered",
	"filter-false",
	"unknown-operator"
]);
function evaluateRun({ variants }, run, assumptions, isOfInterest) {
	const outcomes = variants.map((variant, index) => evaluateVariant({
		...variant,
		enabled: true
	}, run, assumptions, index === 0));
	const [declared] = outcomes;
	if (declared === void 0) return {
		matches: false,
		reason: "disabled",
		unknownFields: []
	};
	if (outcomes.every(({ verdict }) => OUTSIDE.has(verdict.reason))) return {
		matches: false,
		reason: declared.verdict.reason,
		unknownFields: run.isWhole ? [] : missingFields(declared.verdict)
	};
	const fires = outcomes.some(({ outcome }) => outcome.fires > 0);
	return {
		matches: true,
		isDeclared: !OUTSIDE.has(declared.verdict.reason),
		...matchedOutcome(variants[0], declared, run, fires || isOfInterest),
		variants: outcomes.map(({ outcome }) => outcome)
	};
}
const EMPTY_TABLE = RunTable.of([]);
function evaluateVariant(automation, run, assumptions, isDeclared) {
	const { event, scope } = automation;
	if (!matchesScope(scope, run.origin)) return silent("scope-mismatch");
	if (event.kind === "runState") {
		const verdict = evaluateStates(automation, run.document, run.states, assumptions);
		return {
			verdict,
			outcome: {
				fires: verdict.fires,
				suppressed: verdict.suppressed.length,
				atStart: false,
				...present({ firstStep: verdict.triggers[0]?.index })
			}
		};
	}
	if (event.kind !== "runMetric") return silent("event-mismatch");
	const series = scanOrEvaluate(automation, run, run.table ?? EMPTY_TABLE, assumptions, isDeclared);
	const needed = valuesNeeded({
		condition: event.condition,
		assumptions
	});
	const [first] = series.triggers;
	return {
		verdict: series,
		series,
		outcome: {
			fires: series.triggers.length,
			suppressed: series.suppressed.length,
			atStart: first !== void 0 && first.valueIndex <= needed,
			...present({ firstStep: first?.step })
		}
	};
}
function scanOrEvaluate(automation, run, table, assumptions, triesInterpretations) {
	const entered = enterSeries(automation, run.document, assumptions);
	const scanned = "rule" in entered ? scanSeries(entered.rule, table, triesInterpretations) : void 0;
	if (scanned === void 0 || !("rule" in entered)) return evaluateSeries(automation, run.document, table, assumptions, { triesInterpretations });
	return {
		...scanned,
		leaves: entered.leaves,
		notes: seriesNotes(entered.rule, table)
	};
}
function silent(reason) {
	return {
		verdict: {
			reason,
			fires: 0,
			leaves: [],
			dependsOn: []
		},
		outcome: {
			fires: 0,
			suppressed: 0,
			atStart: false
		}
	};
}
function missingFields({ leaves }) {
	const missing = leaves.filter(({ actual, field }) => actual === void 0 && field !== "");
	return [...new Set(missing.map(({ field }) => runFieldWord(field)))];
}
function matchedOutcome(automation, { verdict, series }, run, isShown) {
	const metric = automation?.event.kind === "runMetric" ? automation.event.condition.metric : "";
	if (series === void 0 || automation === void 0) return {
		reason: verdict.reason,
		values: run.states.length,
		nonFinite: 0,
		fired: [],
		silent: [],
		alternatives: [],
		nearNames: [],
		notes: []
	};
	const table = run.table ?? EMPTY_TABLE;
	const { valueRows, finiteRows, values, kinds } = table.series(metric, "by-step");
	const numbers = () => Array.from(values).filter((_, row) => kinds[row] === 1);
	const shown = isShown ? numbers() : [];
	const mark = (crossing) => markOf(automation, crossing, valueRows.length);
	return {
		reason: series.reason,
		...present({ hasEveryRow: run.sampledMetrics?.includes(metric) === false ? true : void 0 }),
		values: valueRows.length,
		nonFinite: valueRows.length - finiteRows.length,
		fired: spread(series.triggers).map(mark),
		silent: spread(series.suppressed).map(mark),
		...present({
			sparkline: shown.length === 0 ? void 0 : sparkline(bucketMeans(shown)),
			trend: trendOf(shown)
		}),
		alternatives: series.alternatives.map((each) => ({ ...each })),
		nearNames: series.reason === "metric-absent" ? suggestNames(metric, run.loggedNames ?? namesOf(table)) : [],
		notes: series.notes
	};
}
function spread(crossings) {
	if (crossings.length <= MAX_MARKS) return crossings;
	const step = (crossings.length - 1) / 39;
	return Array.from({ length: MAX_MARKS }, (_, index) => crossings.slice(Math.round(index * step), Math.round(index * step) + 1)).flat();
}
function namesOf(table) {
	return table.metrics.filter((name) => !name.startsWith("_"));
}
function markOf(automation, crossing, values) {
	const value = comparedValue(automation, crossing.value);
	return {
		step: crossing.step,
		value: Number.isFinite(value) ? value : String(value),
		position: values <= 1 ? 0 : (crossing.valueIndex - 1) / values
	};
}
export { evaluateRun as n, OUTSIDE as t };
