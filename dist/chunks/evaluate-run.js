import { B as suggestNames, mt as present } from "./common.js";
import { l as runFieldWord, n as evaluateStates } from "./evaluate-states.js";
import { _ as matchesScope, f as MetricState, g as windowOf, h as valuesNeeded, m as priorWindowOf, p as Totals } from "./template-variables.js";
import { a as evaluateSeries, i as enterSeries, o as seriesNotes, s as tryOne, t as comparedValue } from "./evaluate-case.js";
import { t as RunTable } from "./run-table.js";
import { i as ASSUMPTIONS, n as Cooldown, o as interpretationOf, r as INITIAL_COOLDOWN } from "./cooldown.js";
import { r as roundingSlack, t as compareWithThreshold } from "./compare-with-threshold.js";
// src/simulate/scan/value-scan.ts
const NOT_EVALUATED = 2;
function emptyCodes(length, notEvaluated) {
	return new Uint8Array(length).fill(2, 0, Math.min(notEvaluated, length));
}
function directedValue(value, direction) {
	switch (direction) {
		case "INCREASE": return value;
		case "DECREASE": return -value;
		case "ANY": return Math.abs(value);
	}
}
function reaches(directed, amount, strict, inputs) {
	const slack = roundingSlack(amount, inputs);
	return compareWithThreshold(directed, strict ? "$gt" : "$gte", amount, slack);
}
// src/simulate/scan/scan-threshold.ts
function scanThreshold(condition, values, cache) {
	const { operator, threshold, aggregate } = condition;
	const window = windowOf(condition);
	const column = cache.aggregates(values, aggregate, window);
	const codes = emptyCodes(values.length, window - 1);
	const isComputed = aggregate === "AVERAGE" && window > 1;
	if (mayHold(column, condition, isComputed ? NEAR$2 * Math.max(Math.abs(threshold), largestMagnitude(values, cache)) : 0)) {
		markTrue(codes, column.values, window - 1, operator, threshold);
		if (isComputed) markNearThreshold(codes, column.values, {
			values,
			window,
			operator,
			threshold,
			cache
		});
	}
	return {
		codes,
		compared: column.values
	};
}
const NEAR$2 = 1e-9;
function mayHold({ least, largest }, { operator, threshold }, near) {
	switch (operator) {
		case "$gt":
		case "$gte": return !(largest < threshold - near);
		case "$lt":
		case "$lte": return !(least > threshold + near);
		case "$eq":
		case "$ne": return true;
	}
}
function markTrue(codes, compared, first, operator, threshold) {
	switch (operator) {
		case "$gt":
			markAbove(codes, compared, first, threshold);
			break;
		case "$gte":
			markFrom(codes, compared, first, threshold);
			break;
		case "$lt":
			markBelow(codes, compared, first, threshold);
			break;
		case "$lte":
			markUpTo(codes, compared, first, threshold);
			break;
		case "$eq":
		case "$ne": for (let at = first; at < compared.length; at += 1) {
			const holds = compareWithThreshold(compared[at] ?? 0, operator, threshold, 0);
			codes[at] = holds ? 1 : 0;
		}
	}
}
function markAbove(codes, compared, first, limit) {
	for (let at = first; at < compared.length; at += 1) codes[at] = (compared[at] ?? 0) > limit ? 1 : 0;
}
function markFrom(codes, compared, first, limit) {
	for (let at = first; at < compared.length; at += 1) codes[at] = (compared[at] ?? 0) >= limit ? 1 : 0;
}
function markBelow(codes, compared, first, limit) {
	for (let at = first; at < compared.length; at += 1) codes[at] = (compared[at] ?? 0) < limit ? 1 : 0;
}
function markUpTo(codes, compared, first, limit) {
	for (let at = first; at < compared.length; at += 1) codes[at] = (compared[at] ?? 0) <= limit ? 1 : 0;
}
function markNearThreshold(codes, compared, { values, window, operator, threshold, cache }) {
	const limit = roundingSlack(threshold, largestMagnitude(values, cache));
	for (let index = window - 1; index < compared.length; index += 1) {
		const value = compared[index] ?? 0;
		if (Math.abs(value - threshold) <= limit) {
			const slack = roundingSlack(threshold, cache.magnitudes(values, window)[index] ?? 0);
			codes[index] = compareWithThreshold(value, operator, threshold, slack) ? 1 : 0;
		}
	}
}
function largestMagnitude(values, cache) {
	const { least, largest } = cache.aggregates(values, void 0, 1);
	const magnitude = Math.max(Math.abs(least), Math.abs(largest));
	if (Number.isFinite(magnitude)) return magnitude;
	let finite = 0;
	for (const value of values) {
		const each = Math.abs(value);
		if (each > finite && each < Number.POSITIVE_INFINITY) finite = each;
	}
	return finite;
}
// src/simulate/scan/scan-change.ts
const NEAR$1 = 1e-11;
function scanChange(condition, assumptions, values, cache) {
	const window = windowOf(condition);
	const priorWindow = priorWindowOf(condition);
	const first = window + priorWindow - 1;
	const codes = emptyCodes(values.length, first);
	const divisors = divisorsOf(condition, assumptions, values, cache);
	const compared = new Float64Array(values.length);
	const later = cache.withoutFirst(values);
	const now = cache.aggregates(later, condition.aggregate, window).values;
	const before = cache.aggregates(values, condition.aggregate, priorWindow).values;
	const isTrue = comparison(condition, assumptions, values, cache);
	for (let index = first; index < values.length; index += 1) {
		const divisor = divisors === void 0 ? 1 : divisors[index - window] ?? 0;
		if (divisor === 0) codes[index] = 3;
		else {
			const change = ((now[index - 1] ?? 0) - (before[index - window] ?? 0)) / divisor;
			compared[index] = change;
			codes[index] = isTrue(change, index, Math.abs(divisor)) ? 1 : 0;
		}
	}
	if (interpretationOf(assumptions, "A2") === "tumbling") keepTurns(codes, window, priorWindow);
	return {
		codes,
		compared
	};
}
function divisorsOf(condition, assumptions, values, cache) {
	if (condition.amountType !== "RELATIVE") return void 0;
	const prior = cache.aggregates(values, condition.aggregate, priorWindowOf(condition)).values;
	const isSigned = interpretationOf(assumptions, "A6") === "signed_prior";
	return prior.map((value) => {
		if (Math.abs(value) === Number.POSITIVE_INFINITY) return 0;
		return isSigned ? value : Math.abs(value);
	});
}
function comparison(condition, assumptions, values, cache) {
	const { amount, direction } = condition;
	const window = windowOf(condition);
	const priorWindow = priorWindowOf(condition);
	const strict = interpretationOf(assumptions, "A5") === "strict";
	const largest = largestMagnitude(values, cache);
	const inputsOf = (index) => Math.max(cache.magnitudes(values, priorWindow)[index - window] ?? 0, cache.magnitudes(values, window)[index] ?? 0);
	return (change, index, size) => {
		const directed = directedValue(change, direction);
		const margin = NEAR$1 * Math.max(amount, largest / size);
		return Math.abs(directed - amount) > margin ? directed > amount : reaches(directed, amount, strict, inputsOf(index) / size);
	};
}
function keepTurns(codes, window, priorWindow) {
	for (let index = 0; index < codes.length; index += 1) if ((index + 1 - priorWindow) % window !== 0) codes[index] = 2;
}
// src/simulate/scan/scan-zscore.ts
const NEAR = 1e-9;
const TINY = 1e-290;
function scanZscore({ window, threshold, direction }, assumptions, values, cache) {
	const interpretation = interpretationOf(assumptions, "A3");
	const strict = interpretationOf(assumptions, "A4") === "strict";
	const behind = interpretation === "exclude_current" ? 1 : 0;
	const first = window - 1 + behind;
	const codes = emptyCodes(values.length, first);
	const compared = new Float64Array(values.length);
	const { means, squares } = cache.spreads(values, window);
	const divisor = interpretation === "population" ? window : window - 1;
	const margin = NEAR * Math.abs(threshold);
	const small = threshold * threshold * .999999 / divisor;
	for (let index = first; index < values.length; index += 1) {
		const square = squares[index - behind] ?? 0;
		if (square === -1) {
			codes[index] = 3;
			continue;
		}
		const distance = (values[index] ?? 0) - (means[index - behind] ?? 0);
		if (square > TINY && distance * distance < small * square) continue;
		const score = distance / Math.sqrt(square / divisor);
		compared[index] = score;
		const directed = directedValue(score, direction);
		const holds = Math.abs(directed - threshold) > margin ? directed > threshold : reaches(directed, threshold, strict, Math.abs(score));
		codes[index] = holds ? 1 : 0;
	}
	return {
		codes,
		compared
	};
}
// src/simulate/scan/window-columns.ts
function aggregates(values, aggregate, window) {
	if (window === 1) return withRange(values, 1);
	switch (aggregate) {
		case "MIN": return withRange(extremes(values, window, "least"), window);
		case "MAX": return withRange(extremes(values, window, "largest"), window);
		case "AVERAGE": return withRange(averages(values, window), window);
		case void 0: return withRange(values, window);
	}
}
function magnitudes(values, window) {
	return withRange(extremes(values.map(Math.abs), window, "largest"), window);
}
function withRange(values, window) {
	let least = Number.POSITIVE_INFINITY;
	let largest = Number.NEGATIVE_INFINITY;
	for (let index = window - 1; index < values.length; index += 1) {
		const value = values[index] ?? NaN;
		if (value < least) least = value;
		if (value > largest) largest = value;
	}
	return {
		values,
		least,
		largest
	};
}
function averages(values, window) {
	const result = new Float64Array(values.length);
	const ends = new Float64Array(Math.min(window, values.length));
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
function extremes(values, window, which) {
	const isLeast = which === "least";
	const nothing = isLeast ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	const result = new Float64Array(values.length);
	const ends = new Float64Array(Math.min(window, values.length));
	for (let start = 0; start < values.length; start += window) {
		const size = Math.min(window, values.length - start);
		let whole = nothing;
		for (let offset = 0; offset < size; offset += 1) {
			whole = join(isLeast, whole, values[start + offset] ?? 0);
			const older = offset + 1 < window && start > 0 ? ends[offset + 1] ?? 0 : nothing;
			result[start + offset] = join(isLeast, older, whole);
		}
		let end = nothing;
		for (let offset = size - 1; offset >= 0; offset -= 1) {
			end = join(isLeast, end, values[start + offset] ?? 0);
			ends[offset] = end;
		}
	}
	return result;
}
function join(isLeast, a, b) {
	return isLeast ? Math.min(a, b) : Math.max(a, b);
}
function spreads(values, window) {
	const spread = {
		means: new Float64Array(values.length),
		squares: new Float64Array(values.length).fill(-1)
	};
	const ends = Array.from({ length: Math.min(window, values.length) }, () => new Totals());
	for (let start = 0; start < values.length; start += window) {
		const block = values.subarray(start, start + window);
		spreadBlock(block, start, start > 0 ? ends : [], spread);
		fillEnds(block, ends);
	}
	return spread;
}
const NOTHING = new Totals();
const newer = new Totals();
const both = new Totals();
function spreadBlock(block, start, ends, { means, squares }) {
	newer.copy(NOTHING);
	for (let offset = 0; offset < block.length; offset += 1) {
		newer.add(block[offset] ?? 0);
		const older = ends[offset + 1];
		const totals = older === void 0 ? newer : both.setJoined(older, newer);
		means[start + offset] = totals.sum / totals.count;
		if (totals.count > 1 && totals.min !== totals.max) squares[start + offset] = totals.squares;
	}
}
function fillEnds(block, ends) {
	let before = NOTHING;
	for (let offset = block.length - 1; offset >= 0; offset -= 1) before = ends[offset]?.copy(before).add(block[offset] ?? 0) ?? before;
}
// src/simulate/scan/window-cache.ts
const MAX_NUMBERS = 4 * 2 ** 20;
var WindowCache = class {
	#room = { numbers: MAX_NUMBERS };
	#columns = new Kept(this.#room, 1);
	#spreads = new Kept(this.#room, 2);
	#shorter = new WeakMap();
	withoutFirst(values) {
		const known = this.#shorter.get(values) ?? values.subarray(1);
		this.#shorter.set(values, known);
		return known;
	}
	aggregates(values, aggregate, window) {
		const name = window === 1 ? "1" : `${aggregate} ${window}`;
		return this.#columns.get(values, name, () => aggregates(values, aggregate, window));
	}
	magnitudes(values, window) {
		return this.#columns.get(values, `magnitude ${window}`, () => magnitudes(values, window)).values;
	}
	spreads(values, window) {
		return this.#spreads.get(values, String(window), () => spreads(values, window));
	}
};
var Kept = class {
	#room;
	#arrays;
	#kept = new WeakMap();
	constructor(room, arrays) {
		this.#room = room;
		this.#arrays = arrays;
	}
	get(values, name, compute) {
		const ofColumn = this.#kept.get(values) ?? new Map();
		const known = ofColumn.get(name);
		if (known !== void 0) return known;
		const figures = compute();
		const numbers = this.#arrays * values.length;
		if (numbers <= this.#room.numbers) {
			this.#room.numbers -= numbers;
			this.#kept.set(values, ofColumn.set(name, figures));
		}
		return figures;
	}
};
// src/simulate/scan/scan-series.ts
var ScannedTable = class {
	cache = new WindowCache();
	#values = new WeakMap();
	valuesOf(series) {
		const values = this.#values.get(series) ?? valuesOf(series);
		this.#values.set(series, values);
		return values;
	}
};
const scannedTables = new WeakMap();
function scanSeries(rule, table, triesInterpretations) {
	const { condition, assumptions, baseline } = rule;
	if (baseline !== void 0) return void 0;
	if (interpretationOf(assumptions, "A8") === "skip") return void 0;
	if (interpretationOf(assumptions, "A1") === "evaluate_early") return void 0;
	const order = interpretationOf(assumptions, "A14") === "as_logged" ? "as-logged" : "by-step";
	const scanned = scannedTables.get(table) ?? new ScannedTable();
	scannedTables.set(table, scanned);
	const series = table.series(condition.metric, order);
	const column = scanned.valuesOf(series);
	const scan = scanColumn(rule, column.values, scanned.cache);
	const isLevel = interpretationOf(assumptions, "A7") === "level";
	const counted = countCrossings(scan, column.times, { isLevel });
	const crossing = (index) => ({
		step: column.steps[index] ?? 0,
		value: scan.compared[index] ?? 0,
		valueIndex: index + 1
	});
	return {
		reason: reasonOf(counted.fired.length, scan, condition, series),
		triggers: counted.fired.map(crossing),
		suppressed: counted.suppressed.map(crossing),
		alternatives: triesInterpretations ? alternativesOf(rule, table, column, {
			scan,
			cache: scanned.cache
		}) : []
	};
}
function scanColumn({ condition, assumptions }, values, cache) {
	switch (condition.kind) {
		case "threshold": return scanThreshold(condition, values, cache);
		case "change": return scanChange(condition, assumptions, values, cache);
		case "zscore": return scanZscore(condition, assumptions, values, cache);
	}
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
	let at = state.holds ? skipHeld(codes, from, isLevel) : codes.indexOf(1, from);
	while (at >= 0 && at < codes.length) {
		const holds = codes[at] === 1;
		const outcome = cooldown.advance(holds, times[at] ?? 0);
		if (outcome === "fired") fired.push(at);
		if (outcome === "suppressed") suppressed.push(at);
		at = holds ? skipHeld(codes, at + 1, isLevel) : codes.indexOf(1, at + 1);
	}
	return {
		fired,
		suppressed
	};
}
function skipHeld(codes, from, isLevel) {
	let at = from;
	while (codes[at] === 2 || codes[at] === 1 && !isLevel) at += 1;
	return at;
}
function reasonOf(fires, { codes }, condition, { strings }) {
	if (fires > 0) return "fired";
	if (codes.includes(0)) return "condition-false";
	if (codes.includes(3)) return condition.kind === "zscore" ? "zero-deviation" : "undefined-change";
	if (codes.length > 0) return "window-not-full";
	return strings.length > 0 ? "non-numeric" : "metric-absent";
}
function alternativesOf(rule, table, column, { scan, cache }) {
	const { condition, assumptions } = rule;
	const { valueRows, finiteRows } = table.series(condition.metric, "by-step");
	const isLevel = interpretationOf(assumptions, "A7") === "level";
	const alternatives = [];
	const add = (assumption, matters, attempt) => {
		if (!matters || assumptions[assumption] !== void 0) return;
		alternatives.push(...ASSUMPTIONS[assumption].probed.flatMap((each) => attempt(each) ?? []));
	};
	const whole = (id) => (name) => tryOne(rule, table, id, name);
	const again = (assumption) => (interpretation) => {
		if (interpretation === "across_runs") return void 0;
		const { fired } = countCrossings(scanColumn({
			...rule,
			assumptions: {
				...assumptions,
				[assumption]: interpretation
			}
		}, column.values, cache), column.times, { isLevel });
		return {
			assumption,
			interpretation,
			...firesAt(fired, column)
		};
	};
	add("A1", valuesNeeded(rule) > 1, (interpretation) => ({
		assumption: "A1",
		interpretation,
		...countEarly(rule, column, scan)
	}));
	add("A2", condition.kind === "change" && windowOf(condition) > 1, again("A2"));
	add("A3", condition.kind === "zscore", again("A3"));
	add("A6", condition.kind === "change" && condition.amountType === "RELATIVE", again("A6"));
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
function countEarly(rule, column, scan) {
	const early = new MetricState({
		...rule,
		assumptions: {
			...rule.assumptions,
			A1: "evaluate_early"
		}
	});
	const fired = [];
	const from = Math.min(valuesNeeded(rule) - 1, column.values.length);
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
	const logged = table.series(metric, "by-step");
	const { valueRows, finiteRows } = logged;
	const mark = (crossing) => markOf(automation, crossing, valueRows.length);
	return {
		reason: series.reason,
		...present({ hasEveryRow: run.sampledMetrics?.includes(metric) === false ? true : void 0 }),
		values: valueRows.length,
		nonFinite: valueRows.length - finiteRows.length,
		fired: spread(series.triggers).map(mark),
		silent: spread(series.suppressed).map(mark),
		...isShown ? curveOf(logged) : {},
		alternatives: series.alternatives.map((each) => ({ ...each })),
		nearNames: series.reason === "metric-absent" ? suggestNames(metric, run.loggedNames ?? namesOf(table)) : [],
		notes: series.notes
	};
}
const curves = new WeakMap();
function curveOf(series) {
	const known = curves.get(series);
	if (known !== void 0) return known;
	const { values, valueRows } = series;
	const numbers = Array.from(valueRows, (row) => values[row] ?? 0);
	const curve = present({
		sparkline: numbers.length === 0 ? void 0 : sparkline(bucketMeans(numbers)),
		trend: trendOf(numbers)
	});
	curves.set(series, curve);
	return curve;
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
