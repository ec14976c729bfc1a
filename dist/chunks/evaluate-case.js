import { Dt as isJsonObject, mt as present, st as countNoun } from "./common.js";
import { v as isRunEventKind } from "./schema.js";
import { c as renderTemplate, f as MetricState, g as windowOf, h as valuesNeeded, n as runVariables, s as renderPayload, t as artifactVariables, u as evaluateArtifactEvent } from "./template-variables.js";
import { a as filterVerdict, i as filterReason, n as evaluateStates, u as serverRun } from "./evaluate-states.js";
import { i as ASSUMPTIONS, o as interpretationOf } from "./cooldown.js";
import { t as RunTable } from "./run-table.js";
// src/simulate/metric/evaluate-table.ts
function evaluateTable(rule, table, rowLimit = table.length) {
	const order = interpretationOf(rule.assumptions, "A14") === "as_logged" ? "as-logged" : "by-step";
	const log = new SeriesLog(rule, table.series(rule.condition.metric, order));
	for (let index = 0; index < rowLimit; index += 1) log.observe(index);
	return log.verdict(table.length);
}
var SeriesLog = class {
	#rule;
	#series;
	#metricState;
	#crossings = {
		fired: [],
		"suppressed-24h": []
	};
	#boundary = [];
	#outcomes = new Set();
	#latest;
	#valueRows;
	#nearest;
	constructor(rule, series) {
		this.#rule = rule;
		this.#series = series;
		const skips = interpretationOf(rule.assumptions, "A8") === "skip";
		this.#valueRows = skips ? series.finiteRows : series.valueRows;
		this.#metricState = new MetricState(rule);
	}
	observe(index) {
		const outcome = this.#evaluator(index);
		if (outcome !== this.#latest) this.#outcomes.add(outcome);
		this.#latest = outcome;
		const { evaluated } = this.#metricState;
		if (evaluated === void 0) return;
		const { value, margin, slack, boundary } = evaluated;
		const step = this.#series.steps[index] ?? NaN;
		if (boundary) this.#boundary.push({
			step,
			value
		});
		if (this.#nearest === void 0 || margin > this.#nearest.margin + slack) this.#nearest = {
			step,
			value,
			margin
		};
		if (outcome !== "fired" && outcome !== "suppressed-24h") return;
		const time = this.#series.times[index] ?? NaN;
		const location = {
			row: index,
			spread: this.#spread(index),
			valueIndex: this.#metricState.count
		};
		this.#crossings[outcome].push({
			step,
			time,
			value,
			boundary,
			...location
		});
	}
	verdict(rows) {
		const { fired: triggers, "suppressed-24h": suppressed } = this.#crossings;
		const nearest = this.#nearest;
		return {
			reason: reasonOf(triggers.length, this.#outcomes),
			fires: triggers.length,
			leaves: [],
			dependsOn: [],
			triggers,
			suppressed,
			boundary: this.#boundary,
			...present({ nearest: nearest === void 0 ? void 0 : {
				step: nearest.step,
				value: nearest.value
			} }),
			values: this.#metricState.count,
			rows,
			seen: {
				true: TRUE_OUTCOMES.some((outcome) => this.#outcomes.has(outcome)),
				false: this.#outcomes.has("condition-false")
			},
			alternatives: [],
			notes: []
		};
	}
	#evaluator(index) {
		const { kinds, values, times } = this.#series;
		if (kinds[index] !== 1) return this.#metricState.observeNothing(kinds[index] === 2 ? "non-numeric" : "gap");
		return this.#metricState.observeValue(values[index] ?? 0, times[index] ?? 0);
	}
	#spread(index) {
		const first = Math.max(0, this.#metricState.count - valuesNeeded(this.#rule));
		return index - (this.#valueRows[first] ?? index) + 1;
	}
};
const TRUE_OUTCOMES = [
	"fired",
	"held",
	"suppressed-24h"
];
function reasonOf(fires, outcomes) {
	if (fires > 0) return "fired";
	for (const outcome of [
		"condition-false",
		"undefined-change",
		"zero-deviation"
	]) if (outcomes.has(outcome)) return outcome;
	if (outcomes.has("window-not-full")) return "window-not-full";
	return outcomes.has("non-numeric") ? "non-numeric" : "metric-absent";
}
// src/simulate/metric/try-interpretations.ts
function tryInterpretations(rule, table) {
	return relevantInterpretations(rule, table).filter((assumption) => rule.assumptions[assumption] === void 0).flatMap((assumption) => ASSUMPTIONS[assumption].probed.filter((name) => name !== "across_runs" || rule.baseline !== void 0).map((interpretation) => tryOne(rule, table, assumption, interpretation)));
}
function tryOne(rule, table, assumption, interpretation) {
	const other = {
		...rule,
		assumptions: {
			...rule.assumptions,
			[assumption]: interpretation
		}
	};
	const { fires, triggers } = evaluateTable(other, table);
	return {
		assumption,
		interpretation,
		fires,
		...present({ firstStep: triggers[0]?.step })
	};
}
function relevantInterpretations(rule, table) {
	const { condition } = rule;
	const { valueRows, finiteRows } = table.series(condition.metric, "by-step");
	const relevant = [];
	if (valuesNeeded(rule) > 1) relevant.push("A1");
	if (condition.kind === "change" && windowOf(condition) > 1) relevant.push("A2");
	if (condition.kind === "zscore") relevant.push("A3");
	if (condition.kind === "change" && condition.amountType === "RELATIVE") relevant.push("A6");
	if (table.spansCooldown) relevant.push("A7");
	if (finiteRows.length < valueRows.length) relevant.push("A8");
	if (!table.isOrdered) relevant.push("A14");
	return relevant;
}
// src/simulate/metric/evaluate-series.ts
function evaluateSeries(automation, run, rows, assumptions = {}, { baseline, triesInterpretations = true } = {}) {
	const table = rows instanceof RunTable ? rows : RunTable.of(rows);
	const entered = enterSeries(automation, run, assumptions);
	if ("reason" in entered) return {
		...withoutRows(entered.reason, table),
		leaves: entered.leaves
	};
	const rule = {
		...entered.rule,
		...present({ baseline })
	};
	const verdict = evaluateTable(rule, table);
	const alternatives = triesInterpretations ? tryInterpretations(rule, table) : [];
	return {
		...verdict,
		leaves: entered.leaves,
		alternatives,
		dependsOn: alternatives.filter(({ fires }) => fires !== verdict.fires).map(({ assumption, interpretation, fires }) => ({
			assumption,
			interpretation,
			fires
		})),
		notes: seriesNotes(rule, table)
	};
}
function enterSeries({ event, enabled }, run, assumptions) {
	if (!enabled) return {
		reason: "disabled",
		leaves: []
	};
	if (event.kind !== "runMetric") return {
		reason: "event-mismatch",
		leaves: []
	};
	const filter = filterVerdict(event.runs, serverRun(run), assumptions);
	const refused = filterReason(filter, "run-filtered");
	if (refused !== void 0) return {
		reason: refused,
		leaves: filter.leaves
	};
	return {
		rule: {
			condition: event.condition,
			assumptions
		},
		leaves: filter.leaves
	};
}
function seriesNotes(rule, table) {
	const { metric } = rule.condition;
	return [
		...orderNotes(table, metric),
		...textNotes(table, metric),
		...baselineNotes(rule)
	];
}
function withoutRows(reason, table) {
	return {
		reason,
		fires: 0,
		leaves: [],
		dependsOn: [],
		triggers: [],
		suppressed: [],
		boundary: [],
		values: 0,
		rows: table.length,
		seen: {
			true: false,
			false: false
		},
		alternatives: [],
		notes: []
	};
}
function orderNotes(table, metric) {
	const { backInTime: back, steps } = table.series(metric, "by-step");
	if (back < 0) return [];
	return [`The time of step ${steps[back]} is before that of the previous step: rows are evaluated in step order`];
}
function textNotes(table, metric) {
	const { strings } = table.series(metric, "by-step");
	const [first] = strings;
	if (first === void 0) return [];
	return [`At step ${first}${strings.length === 1 ? "" : ` and in ${countNoun(strings.length - 1, "more row")}`} ${metric} is not a number, which counts as a gap`];
}
function baselineNotes({ condition, assumptions, baseline }) {
	return condition.kind === "zscore" && baseline === void 0 && interpretationOf(assumptions, "A3") === "across_runs" ? ["A3 across_runs needs the values of other runs; without them the z-score is within this run"] : [];
}
// src/simulate/rule-test/run/organizations-of-event.ts
function organizationsOfEvent(scope, entity, known) {
	if (scope.kind !== "registry" || entity === void 0) return void 0;
	return [known.entities.includes(entity) || known.organizations.includes(entity) ? entity : scope.organization];
}
// src/simulate/rule-test/run/evaluate-case.ts
function evaluateCase(automation, test, setting) {
	const { given } = test;
	const outcome = evaluateGiven(automation, given, {
		...setting,
		assume: {
			...setting.assume,
			...test.assume
		}
	});
	if (outcome.verdict.fires === 0) return outcome;
	return {
		...outcome,
		action: renderAction(automation, variablesOf(automation, given, outcome))
	};
}
function evaluateGiven(automation, given, { rows, assume: assumptions, knownEntities }) {
	const { kind } = automation.event;
	if (!automation.enabled) return {
		verdict: silent("disabled"),
		metrics: []
	};
	if (kind === "runMetric" && rows !== void 0) {
		const series = evaluateSeries(automation, given.run, rows, assumptions);
		return {
			verdict: series,
			series,
			metrics: series.reason === "metric-absent" ? rows.metrics : []
		};
	}
	if (kind === "runState" && given.states !== void 0) {
		const reports = given.states.map((state, index) => ({
			state,
			time: given.start + index * given.every
		}));
		const states = evaluateStates(automation, given.run, reports, assumptions);
		return {
			verdict: states,
			states,
			metrics: []
		};
	}
	if (!isRunEventKind(kind) && given.event !== void 0) {
		const organizations = organizationsOfEvent(automation.scope, given.event.entity, knownEntities);
		const occurrence = organizations === void 0 ? given.event : {
			...given.event,
			organizations
		};
		return {
			verdict: evaluateArtifactEvent(automation, occurrence, assumptions),
			givenKind: given.event.kind,
			metrics: []
		};
	}
	const givenKind = given.event?.kind ?? (given.states === void 0 ? "runMetric" : "runState");
	return {
		verdict: silent("event-mismatch"),
		givenKind,
		metrics: []
	};
}
function silent(reason) {
	return {
		reason,
		fires: 0,
		leaves: [],
		dependsOn: []
	};
}
function comparedValue(automation, value) {
	const { event } = automation;
	if (event.kind !== "runMetric" || !isSummed(automation)) return value;
	return event.condition.kind === "change" && event.condition.amountType === "RELATIVE" ? value : value * event.condition.window;
}
function variablesOf(automation, given, outcome) {
	const subject = automation;
	const { run, event } = given;
	if (outcome.series !== void 0) {
		const [first] = outcome.series.triggers;
		const value = first && comparedValue(automation, first.value);
		return runVariables(subject, {
			run,
			...present({ value })
		});
	}
	if (outcome.states !== void 0) {
		const state = outcome.states.triggers[0]?.state;
		return runVariables(subject, {
			run,
			...present({ state })
		});
	}
	return event === void 0 ? new Map() : artifactVariables(subject, event);
}
function renderAction({ action }, variables) {
	switch (action.kind) {
		case "doNothing": return { kind: "doNothing" };
		case "sendPromptToAria": return {
			kind: "sendPromptToAria",
			prompt: renderTemplate(action.prompt, variables)
		};
		case "sendWebhook": return {
			kind: "sendWebhook",
			payload: renderPayload(action.payload, variables)
		};
		case "sendNotification": return {
			kind: "sendNotification",
			title: renderTemplate(action.title, variables),
			message: renderTemplate(action.message, variables)
		};
	}
}
function isSummed({ document }) {
	return [
		"when",
		"runMetric",
		"aggregate"
	].reduce((value, key) => isJsonObject(value) ? value[key] : void 0, document) === "sum";
}
export { evaluateSeries as a, enterSeries as i, evaluateCase as n, seriesNotes as o, isSummed as r, tryOne as s, comparedValue as t };
