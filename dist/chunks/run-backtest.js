import { A as hasErrors, C as suggestHint, K as stableJson, U as countNoun, V as describeFileError, _ as resolveBelow, at as isJsonList, ct as keysOf, dt as toJson, ft as valueAt, mt as EXIT, nt as compareText, o as writeFormat, ot as isJsonObject, pt as Failure, q as present, r as jsonText, s as outputStyle, u as slugify, ut as parseJson, w as suggestNames } from "./common.js";
import { a as comparedValue, c as evaluateSeries, d as RunTable, f as readHistoryBytes, l as historyFormat, s as isSummed, t as describeLeaf, u as readHistory } from "./explain-leaf.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { E as ASSUMPTIONS, S as runFieldWord, _ as evaluateStates, f as evaluateArtifactEvent, g as RUN_STATE_WORDS, i as describeCondition, m as valuesNeeded, p as matchesScope, x as evaluateFilter } from "./template-variables.js";
import { f as ARTIFACT_EVENT_KINDS } from "./schema.js";
import { t as splitArgs } from "./split-args.js";
import { O as readManifestTree, a as openProject, p as loadProject, s as parseVariables, u as writeDiagnostics } from "./project.js";
import { r as withRevision, t as commitOf } from "./git-revision.js";
import { t as parseAssumptions } from "./parse-assumptions.js";
import { t as listFolder } from "./list-folder.js";
import { l as MEANINGFUL_STATUSES, o as rateText, t as renderBacktestText } from "./render-backtest-text.js";
import { n as renderDiagnosticsJson } from "./render-diagnostics-json.js";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { readFile, readdir } from "node:fs/promises";
import { existsSync } from "node:fs";
// src/files/history/list-history-files.ts
const MAX_FILES = 1e6;
async function listHistoryFiles(folder) {
	const files = [];
	await collect(folder, "", files);
	return files.sort(compareText);
}
async function collect(folder, below, files) {
	const entries = await entriesOf(folder, below);
	for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) await collect(folder, path, files);
		else if (entry.isFile()) files.push(path);
	}
	if (files.length <= MAX_FILES) return;
	throw new Failure(`There are more than ${MAX_FILES} files in "${folder}"`, {
		code: "file",
		hint: "Name a directory with the histories alone"
	});
}
async function entriesOf(folder, below) {
	const path = join(folder, below);
	try {
		return await readdir(path, { withFileTypes: true });
	} catch (cause) {
		throw new Failure(`Cannot read "${path}": ${describeFileError(cause)}`, {
			code: below === "" ? "usage" : "file",
			hint: "Name a directory of recorded runs: --history <directory>",
			cause
		});
	}
}
// src/simulate/backtest/describe-assumed.ts
function describeAssumed(rule, matched, { assumed }) {
	if (rule.kind !== "runMetric") return [];
	const reports = keysOf(ASSUMPTIONS).flatMap((id) => {
		const chosen = assumed[id];
		if (chosen !== void 0) return [{
			id,
			text: `${words(chosen)} (chosen)`,
			matters: false
		}];
		const others = ASSUMPTIONS[id].probed.flatMap((name) => compare(id, name, matched));
		if (others.length === 0) return [];
		return [{
			id,
			text: `${words(ASSUMPTIONS[id].interpretations[0])} (${others.map((each) => each.text).join("; ")})`,
			matters: others.some(({ matters }) => matters)
		}];
	});
	const hasValues = matched.some(({ outcome }) => outcome.values > 0);
	return reports.some(({ id }) => id === "A8") || !hasValues ? reports : [...reports, {
		id: "A8",
		text: "no NaN seen",
		matters: false
	}];
}
function pairOf(outcome, id, interpretation) {
	const [declared] = outcome.variants;
	const fires = (declared?.fires ?? 0) > 0;
	const other = outcome.alternatives.find((each) => each.assumption === id && each.interpretation === interpretation);
	if (other === void 0) return {
		isTried: false,
		fires,
		wouldFire: fires
	};
	const wouldFire = other.fires > 0;
	const shift = fires && wouldFire && other.firstStep !== declared?.firstStep ? `step ${other.firstStep} instead of ${declared?.firstStep}` : void 0;
	return {
		isTried: true,
		fires,
		wouldFire,
		...present({ shift })
	};
}
function compare(id, interpretation, matched) {
	const pairs = matched.map(({ outcome }) => pairOf(outcome, id, interpretation));
	if (!pairs.some(({ isTried }) => isTried)) return [];
	const name = words(interpretation);
	const runs = pairs.filter(({ fires }) => fires).length;
	if (pairs.some(({ fires, wouldFire }) => fires !== wouldFire)) {
		const others = pairs.filter(({ wouldFire }) => wouldFire).length;
		return [{
			text: `${name}: ${countNoun(others, "run")} instead of ${runs}`,
			matters: true
		}];
	}
	const shifts = new Set(pairs.flatMap(({ shift }) => shift ?? []));
	const [first] = shifts;
	if (first === void 0) return [{
		text: `${name}: no difference`,
		matters: false
	}];
	const moved = shifts.size === 1 ? first : "at other steps";
	return [{
		text: `${name}: same ${countNoun(runs, "run")}, ${moved}`,
		matters: true
	}];
}
function words(interpretation) {
	return interpretation.replaceAll("_", " ");
}
// src/simulate/backtest/summarize-rule.ts
const DAY_MS$1 = 864e5;
function summarizeRule(rule, index, runs, settings) {
	const matched = runs.flatMap((run) => {
		const outcome = run.rules[index];
		return outcome?.matches === true ? [{
			run,
			outcome
		}] : [];
	});
	const firing = matched.filter(({ outcome }) => firesOf(outcome) > 0);
	const starters = firing.filter(({ outcome }) => outcome.variants[0]?.atStart === true);
	const startSteps = new Set(starters.map(({ outcome }) => outcome.variants[0]?.firstStep));
	const [startStep] = startSteps;
	const own = matched.filter(({ outcome }) => outcome.isDeclared);
	const data = dataOf(rule, index, runs, own, settings);
	const fires = sum(firing.map(({ outcome }) => firesOf(outcome)));
	const order = displayOrder(rule);
	const variants = order.map((position) => variantReport(rule, position, matched));
	return {
		rule,
		data,
		runsFiring: firing.length,
		fires,
		...present({
			firesPerDay: data.days === void 0 ? void 0 : fires / data.days,
			startStep: startSteps.size === 1 ? startStep : void 0,
			outcomes: settings.outcome === void 0 ? void 0 : outcomesOf(matched),
			difference: settings.base === void 0 ? void 0 : differenceOf(rule, matched)
		}),
		suppressed: sum(matched.map(({ outcome }) => outcome.variants[0]?.suppressed ?? 0)),
		trueAtStart: starters.length,
		masked: matched.filter(({ outcome }) => (outcome.variants[0]?.suppressed ?? 0) > 0).length,
		runs: [...matched].sort(byInterest).map(runReport),
		variants,
		missed: settings.outcome === void 0 ? [] : missedRuns(rule, order, matched),
		assumptions: describeAssumed(rule, own, settings),
		notes: matched.flatMap(({ run, outcome }) => outcome.notes.map((note) => `${run.name}: ${note}`))
	};
}
function dataOf(rule, index, runs, matched, settings) {
	const logging = matched.filter(({ outcome }) => outcome.values > 0);
	const unknownFields = runs.flatMap((run) => {
		const outcome = run.rules[index];
		return outcome?.matches === false ? outcome.unknownFields : [];
	});
	const nearNames = matched.flatMap(({ outcome }) => outcome.nearNames);
	return {
		status: statusOf(rule, matched, logging),
		runs: runs.length,
		matching: matched.length,
		logging: logging.length,
		values: sum(logging.map(({ outcome }) => outcome.values)),
		sampled: matched.filter(({ run }) => run.sampling === "sampled").length,
		unknownSampling: matched.filter(({ run }) => run.sampling === "unknown").length,
		nearNames: logging.length > 0 ? [] : byFrequency(nearNames).slice(0, 3),
		unknownFields: byFrequency(unknownFields),
		...present({ days: daysOf(logging, settings) })
	};
}
function statusOf(rule, matched, logging) {
	if (matched.length === 0) return "NO_RUNS_MATCH";
	if (logging.length === 0) return rule.kind === "runMetric" ? "METRIC_ABSENT" : "NO_EVENTS";
	if (logging.every(({ outcome }) => outcome.reason === "window-not-full")) return "WINDOW_NEVER_FULL";
	return logging.some(({ run }) => run.sampling === "sampled") && rule.kind === "runMetric" ? "SAMPLED" : "EVALUATED";
}
function daysOf(logging, { since }) {
	const starts = logging.map(({ run }) => run.lacksClock ? void 0 : run.start);
	const ends = logging.map(({ run }) => run.lacksClock ? void 0 : run.end);
	if (logging.length === 0) return void 0;
	let first = since === void 0 ? Number.POSITIVE_INFINITY : Date.parse(since);
	let last = Number.NEGATIVE_INFINITY;
	for (const [index, start] of starts.entries()) {
		const end = ends[index];
		if (start === void 0 || end === void 0) return void 0;
		first = Math.min(first, start);
		last = Math.max(last, end);
	}
	return Math.max(1, (last - first) / DAY_MS$1);
}
function firesOf(outcome, variant = 0) {
	return outcome.variants[variant]?.fires ?? 0;
}
function outcomesOf(matched) {
	const others = matched.filter(({ run }) => run.hasOutcome === false);
	const states = new Set(others.map(({ run }) => run.state));
	const [otherState] = states;
	return {
		with: matched.filter(({ run }) => run.hasOutcome === true).length,
		without: others.length,
		unknown: matched.filter(({ run }) => run.hasOutcome === void 0).length,
		...present({ otherState: states.size === 1 ? otherState : void 0 })
	};
}
function variantReport(rule, position, matched) {
	const firing = matched.filter(({ outcome }) => firesOf(outcome, position) > 0);
	const isLabelled = matched.some(({ run }) => run.hasOutcome !== void 0);
	const count = (hasOutcome) => isLabelled ? firing.filter(({ run }) => run.hasOutcome === hasOutcome).length : void 0;
	return {
		kind: rule.variants[position]?.kind ?? "declared",
		label: rule.variants[position]?.label ?? "",
		isDeclared: rule.variants[position]?.isDeclared ?? false,
		runs: firing.length,
		fires: sum(firing.map(({ outcome }) => firesOf(outcome, position))),
		...present({
			withOutcome: count(true),
			withoutOutcome: count(false)
		}),
		masked: matched.filter(({ outcome }) => (outcome.variants[position]?.suppressed ?? 0) > 0).length
	};
}
function displayOrder({ variants }) {
	const number = (position) => {
		const value = Number(variants[position]?.label);
		return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
	};
	return variants.map((_, position) => position).sort((a, b) => number(a) === number(b) ? a - b : number(a) - number(b));
}
function missedRuns(rule, order, matched) {
	return matched.filter(({ run }) => run.hasOutcome === true).map(({ run, outcome }) => ({
		name: run.name,
		...present({
			state: run.state,
			trend: outcome.trend
		}),
		variants: order.flatMap((position) => {
			const variant = rule.variants[position];
			if (variant === void 0 || variant.kind === "base") return [];
			return firesOf(outcome, position) > 0 ? [] : [variant.label];
		})
	})).filter(({ variants }) => variants.length > 0);
}
function differenceOf(rule, matched) {
	const base = rule.variants.findIndex(({ kind }) => kind === "base");
	const wasFiring = ({ outcome }) => rule.onlyIn === "base" ? firesOf(outcome) > 0 : rule.onlyIn === void 0 && firesOf(outcome, base) > 0;
	const isFiring = ({ outcome }) => rule.onlyIn !== "base" && firesOf(outcome) > 0;
	const names = (chosen) => chosen.map(({ run }) => run.name);
	return {
		newlyFires: names(matched.filter((each) => isFiring(each) && !wasFiring(each))),
		noLongerFires: names(matched.filter((each) => wasFiring(each) && !isFiring(each))),
		same: matched.filter((each) => wasFiring(each) && isFiring(each)).length
	};
}
function byInterest(a, b) {
	return rank(a) - rank(b);
}
function rank({ outcome }) {
	if ((outcome.variants[0]?.suppressed ?? 0) > 0) return 0;
	return firesOf(outcome) > 0 ? 1 : 2;
}
function runReport({ run, outcome }) {
	const [declared] = outcome.variants;
	return {
		name: run.name,
		...present({
			state: run.state,
			sparkline: outcome.sparkline
		}),
		values: outcome.values,
		fires: declared?.fires ?? 0,
		fired: outcome.fired,
		silent: outcome.silent,
		suppressed: declared?.suppressed ?? 0,
		atStart: declared?.atStart ?? false,
		notes: outcome.notes
	};
}
function byFrequency(names) {
	const counts = new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1)).map(([name]) => name);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/simulate/backtest/summarize-backtest.ts
function summarizeBacktest(shards, { settings, rules }) {
	const runs = shards.flatMap((shard) => shard.runs).sort((a, b) => compareText(a.name, b.name) || compareText(a.identity, b.identity));
	const events = shards.find((shard) => shard.events !== void 0)?.events ?? [];
	return {
		settings,
		runs: runs.length,
		rules: rules.map((rule, index) => rule.kind === "artifact" ? summarizeEvents(rule, events[index] ?? null, settings) : summarizeRule(rule, index, runs, settings))
	};
}
const DAY_MS = 864e5;
function summarizeEvents(rule, outcome, settings) {
	const events = outcome?.events ?? 0;
	const fires = outcome?.fires[0] ?? 0;
	const start = settings.since === void 0 ? outcome?.start : Date.parse(settings.since);
	const end = outcome?.end;
	const days = start === void 0 || end === void 0 ? void 0 : Math.max(1, (end - start) / DAY_MS);
	return {
		rule,
		data: {
			status: events === 0 ? "NO_EVENTS" : "EVALUATED",
			runs: 0,
			matching: 0,
			logging: 0,
			values: events,
			sampled: 0,
			unknownSampling: 0,
			nearNames: [],
			unknownFields: [],
			...present({ days })
		},
		runsFiring: 0,
		fires,
		...present({ firesPerDay: days === void 0 ? void 0 : fires / days }),
		suppressed: 0,
		trueAtStart: 0,
		masked: 0,
		runs: [],
		variants: rule.variants.map((variant, position) => ({
			...variant,
			runs: 0,
			fires: outcome?.fires[position] ?? 0,
			masked: 0
		})),
		missed: [],
		assumptions: [],
		notes: []
	};
}
// src/workflow/backtest/outcome-label.ts
function parseOutcome(text) {
	const [, field = "", wanted = ""] = /^([a-z]+(?:\.[^=]+)?)=(.+)$/.exec(text) ?? [];
	const read = FIELDS$1[field.split(".")[0] ?? ""];
	if (read === void 0) throw new Failure(`"--outcome ${text}" is not a field with a value`, {
		code: "usage",
		hint: "Write, for example, --outcome state=failed; the fields are state, name, id, user, tags, config.KEY, summary.KEY"
	});
	const path = field.split(".").slice(1).join(".");
	return (run) => {
		const actual = read(run, path);
		if (actual === void 0) return void 0;
		return Array.isArray(actual) ? actual.includes(wanted) : String(actual) === wanted;
	};
}
const FIELDS$1 = {
	state: ({ state }) => state,
	name: ({ name }) => name,
	id: ({ id }) => id,
	user: ({ user }) => user,
	tags: ({ tags }) => tags,
	config: ({ config }, path) => config === void 0 ? void 0 : keyOf(config, path) ?? null,
	summary: ({ summary }, path) => summary === void 0 ? void 0 : keyOf(summary, path) ?? null
};
function keyOf(object, path) {
	return valueAt(object, [path]) ?? valueAt(object, path.split("."));
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
	const table = run.table ?? EMPTY_TABLE;
	const series = evaluateSeries(automation, run.document, table, assumptions, { triesInterpretations: isDeclared });
	const needed = valuesNeeded({
		condition: event.condition,
		assumptions
	});
	const [first] = series.triggers;
	return {
		verdict: series,
		series,
		outcome: {
			fires: series.fires,
			suppressed: series.suppressed.length,
			atStart: first !== void 0 && first.valueIndex <= needed,
			...present({ firstStep: first?.step })
		}
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
		values: valueRows.length,
		nonFinite: valueRows.length - finiteRows.length,
		fired: spread(series.triggers).map(mark),
		silent: spread(series.suppressed).map(mark),
		...present({
			sparkline: shown.length === 0 ? void 0 : sparkline(bucketMeans(shown)),
			trend: trendOf(shown)
		}),
		alternatives: series.alternatives.map((each) => ({ ...each })),
		nearNames: series.reason === "metric-absent" ? suggestNames(metric, namesOf(table)) : [],
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
// src/simulate/history/run-index.ts
const RUN_INDEX_NAME = "runs.jsonl";
function parseRunIndex(text) {
	const entries = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		const entry = parseEntry(line);
		if (typeof entry === "string") return {
			problem: entry,
			line: index + 1
		};
		entries.push(entry);
	}
	return { entries };
}
function parseEntry(line) {
	const value = parseObject(line);
	if (value === void 0) return "it is not a JSON object";
	const { id, name } = value;
	if (typeof id !== "string" && typeof name !== "string") return "it has neither \"id\" nor \"name\"";
	const wrong = wrongField(value);
	if (wrong !== void 0) return wrong;
	const states = parseStates(value["states"]);
	if (states === void 0) return `"states" must be a list of { "state", "time" }, each state one of ${RUN_STATE_WORDS.join(", ")}`;
	return {
		document: documentOf(value),
		states,
		...present({
			project: stringOf$1(value["project"]),
			file: stringOf$1(value["file"]),
			rows: numberOf(value["rows"]),
			complete: typeof value["complete"] === "boolean" ? value["complete"] : void 0,
			createdAt: timeOf(value["createdAt"]),
			endedAt: timeOf(value["endedAt"])
		})
	};
}
function parseObject(line) {
	try {
		const value = parseJson(line);
		return isJsonObject(value) ? value : void 0;
	} catch {
		return;
	}
}
const FIELDS = {
	id: ["a string", isString],
	name: ["a string", isString],
	user: ["a string", isString],
	state: [`one of ${RUN_STATE_WORDS.join(", ")}`, (value) => RUN_STATE_WORDS.some((word) => word === value)],
	project: ["ENTITY/PROJECT", (value) => isString(value) && /^[^/]+\/[^/]+$/.test(String(value))],
	file: ["a string", isString],
	tags: ["a list of strings", (value) => isJsonList(value) && value.every(isString)],
	config: ["an object", isJsonObject],
	summary: ["an object", isJsonObject],
	rows: ["a number", (value) => typeof value === "number"],
	complete: ["true or false", (value) => typeof value === "boolean"],
	createdAt: ["an ISO time", (value) => timeOf(value) !== void 0],
	endedAt: ["an ISO time", (value) => timeOf(value) !== void 0]
};
function isString(value) {
	return typeof value === "string";
}
function wrongField(entry) {
	for (const [name, [wanted, isRight]] of Object.entries(FIELDS)) {
		const value = entry[name];
		if (value !== void 0 && value !== null && !isRight(value)) return `"${name}" must be ${wanted}`;
	}
}
function documentOf(entry) {
	const { tags, config, summary } = entry;
	return present({
		name: stringOf$1(entry["name"]) ?? stringOf$1(entry["id"]),
		id: stringOf$1(entry["id"]),
		user: stringOf$1(entry["user"]),
		state: stringOf$1(entry["state"]),
		tags: isJsonList(tags) ? tags.map(String) : void 0,
		config: isJsonObject(config) ? config : void 0,
		summary: isJsonObject(summary) ? summary : void 0
	});
}
function parseStates(value) {
	if (value === void 0 || value === null) return [];
	if (!isJsonList(value)) return void 0;
	const reports = [];
	for (const item of value) {
		if (!isJsonObject(item)) return void 0;
		const state = RUN_STATE_WORDS.find((word) => word === item["state"]);
		const time = timeOf(item["time"]);
		if (state === void 0 || time === void 0) return void 0;
		reports.push({
			state,
			time
		});
	}
	return reports;
}
function stringOf$1(value) {
	return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
	return typeof value === "number" ? value : void 0;
}
function timeOf(value) {
	if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}/.test(value)) return void 0;
	const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) || !value.includes("T");
	const time = Date.parse(hasZone ? value : `${value}Z`);
	return Number.isNaN(time) ? void 0 : time;
}
// src/simulate/history/artifact-events.ts
const EVENTS_NAME = "events.jsonl";
function parseArtifactEvents(text) {
	const events = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		const event = parseEvent(line);
		if (typeof event === "string") return {
			problem: event,
			line: index + 1
		};
		events.push(event);
	}
	return { events };
}
function parseEvent(line) {
	const value = parseObject(line);
	if (value === void 0) return "it is not a JSON object";
	const time = timeOf(value["time"]);
	if (time === void 0) return "\"time\" must be an ISO time";
	const kinds = ARTIFACT_EVENT_KINDS.filter((kind) => value[kind] !== void 0);
	const [kind] = kinds;
	if (kind === void 0 || kinds.length > 1) return `it must have one of ${ARTIFACT_EVENT_KINDS.join(", ")}`;
	const details = value[kind];
	if (!isJsonObject(details)) return `"${kind}" must be an object`;
	const { artifact = {} } = value;
	if (!isJsonObject(artifact)) return "\"artifact\" must be an object";
	const wrong = wrongString(details, ["alias", "tag"]) ?? wrongString(artifact, [
		"collection",
		"version",
		"type"
	]) ?? wrongString(value, [
		"author",
		"project",
		"entity"
	]);
	if (wrong !== void 0) return `"${wrong}" must be a string`;
	return {
		time,
		occurrence: {
			kind,
			artifact: artifactOf(artifact),
			...present({
				alias: stringOf(details["alias"]),
				tag: stringOf(details["tag"]),
				author: stringOf(value["author"]),
				project: stringOf(value["project"]),
				entity: stringOf(value["entity"])
			})
		}
	};
}
function wrongString(object, names) {
	return names.find((name) => object[name] !== void 0 && typeof object[name] !== "string");
}
function artifactOf(artifact) {
	const { metadata } = artifact;
	return present({
		collection: stringOf(artifact["collection"]),
		version: stringOf(artifact["version"]),
		type: stringOf(artifact["type"]),
		metadata: isJsonObject(metadata) ? metadata : void 0
	});
}
function stringOf(value) {
	return typeof value === "string" ? value : void 0;
}
// src/workflow/backtest/history-files.ts
function fileDiagnostic(files, problem) {
	const { code, severity = "error", path, line = 1, message, hint } = problem;
	const position = {
		line,
		column: 1,
		offset: 0
	};
	return {
		code,
		severity,
		message,
		...present({
			hint,
			range: path === void 0 ? void 0 : {
				file: shownPath(files, path),
				start: position,
				end: position
			}
		})
	};
}
function shownPath({ directory }, path) {
	return `${directory.replace(/\/+$/, "")}/${path}`;
}
function inOrder(diagnostics) {
	const sorted = [...diagnostics].sort((a, b) => compareText(a.range?.file ?? "", b.range?.file ?? "") || compareText(a.message, b.message));
	return [...new Map(sorted.map((each) => [JSON.stringify(each), each])).values()];
}
// src/workflow/backtest/shard-of.ts
function isInShard(identity, { index, count }) {
	if (count === 1) return true;
	return createHash("sha256").update(identity).digest().readUInt32BE(0) % count === index - 1;
}
// src/workflow/backtest/read-recorded-runs.ts
const CLOCK = {
	start: Date.UTC(2e3, 0, 1),
	every: 1e3
};
var RecordedRuns = class {
	diagnostics = [];
	#files;
	#request;
	#identities = new Map();
	constructor(files, request) {
		this.#files = files;
		this.#request = request;
	}
	async *read() {
		const indexed = new Set();
		yield* this.#readIndexed(indexed);
		const loose = this.#files.paths.filter((path) => !indexed.has(path) && baseName$1(path) !== "events.jsonl");
		for (const path of loose) if (isHistory(path)) yield* this.#readLoose(path);
		this.#reportOthers(loose.filter((path) => !isHistory(path)));
		if (this.#identities.size === 0 && this.diagnostics.every(({ severity }) => severity === "info")) this.#report({
			code: "history/none",
			message: `There is no history in "${this.#files.directory}"`,
			hint: "It must have .parquet, .jsonl, .json or .csv files; see docs/backtest.md"
		});
	}
	async *#readIndexed(indexed) {
		for (const path of this.#files.paths) {
			if (baseName$1(path) !== "runs.jsonl") continue;
			indexed.add(path);
			for (const entry of await this.#readIndex(path)) {
				const file = entry.file === void 0 ? void 0 : resolveBelow(path, entry.file) ?? entry.file;
				if (file !== void 0) indexed.add(file);
				yield* this.#readEntry(entry, file, path);
			}
		}
	}
	async #readIndex(path) {
		const bytes = await this.#files.read(path);
		if (bytes === void 0 || "problem" in bytes) {
			const message = `Cannot read the runs: ${bytes?.problem ?? "no such file"}`;
			this.#report({
				code: "history/bad-index",
				path,
				message
			});
			return [];
		}
		const index = parseRunIndex(new TextDecoder().decode(bytes));
		if ("entries" in index) return index.entries;
		const { line, problem } = index;
		this.#report({
			code: "history/bad-index",
			path,
			line,
			message: `Not a run: ${problem}`
		});
		return [];
	}
	async *#readEntry(entry, file, indexPath) {
		const { document, project, createdAt } = entry;
		const identity = `${project ?? folderOf(indexPath)}/${document.id ?? document.name ?? ""}`;
		if (!this.#isNew(identity, file ?? indexPath)) return;
		if (!isInShard(identity, this.#request.shard)) return;
		if (createdAt !== void 0 && createdAt < (this.#request.since ?? createdAt)) return;
		const history = file === void 0 ? void 0 : await this.#readFile(file, entry);
		if (history === "unreadable") return;
		if (createdAt === void 0 && history !== void 0 && !this.#isRecent(history, file ?? "")) return;
		const [entity, name] = (project ?? "").split("/");
		yield {
			identity,
			document,
			isWhole: true,
			origin: present({
				entity: entity === "" ? void 0 : entity,
				project: name
			}),
			...present({
				table: history?.table,
				createdAt,
				endedAt: entry.endedAt
			}),
			states: statesOf(entry),
			sampling: samplingOf(entry, history)
		};
	}
	async #readFile(path, entry) {
		if (!this.#files.paths.includes(path)) {
			const message = `${RUN_INDEX_NAME} names "${path}", and there is no such file`;
			this.#report({
				code: "history/missing-file",
				path,
				message
			});
			return "unreadable";
		}
		const histories = await this.#open(path);
		const [history] = histories;
		if (history === void 0) return "unreadable";
		const { rows } = entry;
		if (histories.length > 1 || rows !== void 0 && rows !== history.table.length) {
			const has = histories.length > 1 ? `${histories.length} runs` : countNoun(history.table.length, "row");
			const wanted = histories.length > 1 ? "one" : String(rows);
			const message = `The file has ${has}, and ${RUN_INDEX_NAME} has ${wanted}`;
			this.#report({
				code: "history/unreadable",
				path,
				message,
				hint: "Export it again"
			});
			return "unreadable";
		}
		return history;
	}
	async *#readLoose(path) {
		const own = path.replace(/\.[^./]+(?:\.gz)?$/i, "");
		if (!/\.csv(?:\.gz)?$/i.test(path) && !isInShard(own, this.#request.shard)) {
			this.#isNew(own, path);
			return;
		}
		for (const { run, table, sampling } of await this.#open(path)) {
			const identity = run === void 0 ? own : `${folderOf(path)}/${run}`;
			if (!this.#isNew(identity, path) || !isInShard(identity, this.#request.shard)) continue;
			if (!this.#isRecent({
				table,
				sampling
			}, path)) continue;
			yield {
				identity,
				document: { name: run ?? baseName$1(own) },
				isWhole: false,
				origin: {},
				table,
				states: [],
				sampling
			};
		}
	}
	async #open(path) {
		const bytes = await this.#files.read(path);
		const reading = bytes === void 0 ? { problem: "no such file" } : "problem" in bytes ? bytes : await readHistory(path, bytes, {
			clock: CLOCK,
			metrics: this.#request.metrics
		});
		if ("problem" in reading) {
			this.#report({
				code: "history/unreadable",
				path,
				message: `Cannot read the history: ${reading.problem}`,
				hint: "Export it again, or move it out of the directory"
			});
			return [];
		}
		for (const { table } of reading.histories) {
			if (table.isOrdered) continue;
			this.#report({
				code: "history/steps-restart",
				severity: "warning",
				path,
				message: "The steps go back: the run was resumed, or two runs share the file",
				hint: "Rows are evaluated in the order of their steps (A14)"
			});
		}
		return reading.histories;
	}
	#isNew(identity, path) {
		const other = this.#identities.get(identity);
		this.#identities.set(identity, path);
		if (other === void 0) return true;
		this.#report({
			code: "history/duplicate-run",
			path,
			message: `The run "${identity}" is in "${other}" too`,
			hint: "Move one of the two out of the directory"
		});
		return false;
	}
	#isRecent({ table }, path) {
		const { since } = this.#request;
		if (since === void 0) return true;
		if (table.hasClock && table.firstTime !== void 0) return table.firstTime >= since;
		this.#report({
			code: "history/no-time",
			path,
			message: "The history has no \"_timestamp\", so it is not known when the run began",
			hint: "Export \"_timestamp\" too, or leave --since out"
		});
		return false;
	}
	#reportOthers(others) {
		const [first] = others;
		if (first === void 0) return;
		const more = others.length === 1 ? "" : ` and ${others.length - 1} more`;
		this.#report({
			code: "history/other-file",
			severity: "info",
			message: `No history, and not read: ${first}${more}`
		});
	}
	#report(problem) {
		this.diagnostics.push(fileDiagnostic(this.#files, problem));
	}
};
function statesOf({ states, document, createdAt, endedAt }) {
	if (states.length > 0 || document.state === void 0) return states;
	const last = RUN_STATE_WORDS.find((word) => word === document.state);
	if (last === void 0) return [];
	const start = createdAt ?? 0;
	if (last === "running") return [{
		state: "running",
		time: start
	}];
	return [{
		state: "running",
		time: start
	}, {
		state: last,
		time: endedAt ?? start
	}];
}
function samplingOf({ complete }, history) {
	if (complete !== void 0) return complete ? "complete" : "sampled";
	return history?.sampling ?? "unknown";
}
function isHistory(path) {
	return historyFormat(path) !== void 0;
}
function baseName$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}
// src/workflow/backtest/run-backtest.ts
async function runBacktest(input) {
	const { rules, files, settings, shard } = input;
	const since = settings.since === void 0 ? void 0 : Date.parse(settings.since);
	const recorded = new RecordedRuns(files, {
		metrics: metricsOf(rules),
		shard,
		...present({ since })
	});
	const runs = [];
	const sampled = [];
	for await (const run of recorded.read()) {
		input.onRun?.(run);
		const outcome = runOutcome(run, input);
		runs.push(outcome);
		if (run.sampling === "sampled" && outcome.rules.some(isOnValues(rules))) sampled.push(run);
	}
	const diagnostics = [...recorded.diagnostics];
	const [first] = sampled;
	if (first !== void 0 && !input.allowsSampled) diagnostics.push(sampledProblem(files, first, sampled.length));
	const events = shard.index === 1 ? await readEvents(files, since, diagnostics) : void 0;
	return {
		...shard,
		settings,
		rules: rules.map(({ info }) => info),
		runs,
		...present({ events: events && rules.map((rule) => eventOutcome(rule, events, settings)) }),
		diagnostics: inOrder(diagnostics)
	};
}
function metricsOf(rules) {
	return new Set(rules.flatMap(({ variants }) => variants.flatMap(({ event }) => event.kind === "runMetric" ? [event.condition.metric] : [])));
}
function isOnValues(rules) {
	return (outcome, index) => outcome.matches && rules[index]?.info.kind === "runMetric";
}
function runOutcome(run, { rules, settings, outcome }) {
	const hasOutcome = outcome?.(run.document);
	const { table } = run;
	const assumptions = settings.assumed;
	return {
		name: run.document.name ?? run.identity,
		identity: run.identity,
		...present({
			state: run.document.state,
			hasOutcome
		}),
		sampling: run.sampling,
		lacksClock: table !== void 0 && !table.hasClock,
		...present({
			start: table?.firstTime ?? run.createdAt,
			end: table?.lastTime ?? run.endedAt ?? run.createdAt
		}),
		rules: rules.map((rule) => evaluateRun(rule, run, assumptions, hasOutcome === true))
	};
}
function sampledProblem(files, run, count) {
	const more = count === 1 ? "" : ` and ${count - 1} more`;
	return fileDiagnostic(files, {
		code: "history/sampled",
		message: `The history of "${run.document.name ?? run.identity}"${more} is a sample: rows are missing`,
		hint: "Charts and run.history() give samples, run.scan_history() every row. To continue anyway: --allow-sampled"
	});
}
async function readEvents(files, since, diagnostics) {
	const all = [];
	for (const path of files.paths) {
		if (path !== "events.jsonl" && !path.endsWith(`/${"events.jsonl"}`)) continue;
		const bytes = await files.read(path);
		const reading = bytes === void 0 || "problem" in bytes ? {
			problem: bytes?.problem ?? "no such file",
			line: 1
		} : parseArtifactEvents(new TextDecoder().decode(bytes));
		if ("events" in reading) all.push(...reading.events);
		else {
			const { line, problem } = reading;
			const message = `Not an event: ${problem}`;
			diagnostics.push(fileDiagnostic(files, {
				code: "history/bad-events",
				path,
				line,
				message
			}));
		}
	}
	return all.filter(({ time }) => time >= (since ?? time)).sort((a, b) => a.time - b.time);
}
function eventOutcome({ info, variants }, events, { assumed }) {
	if (info.kind !== "artifact") return null;
	const [declared] = variants;
	return {
		events: events.filter(({ occurrence }) => declared?.event.kind === occurrence.kind && matchesScope(declared.scope, {
			...occurrence,
			...present({ collection: occurrence.artifact?.collection })
		})).length,
		fires: variants.map((variant) => events.filter(({ occurrence }) => evaluateArtifactEvent({
			...variant,
			enabled: true
		}, occurrence, assumed).fires > 0).length),
		...present({
			start: events[0]?.time,
			end: events.at(-1)?.time
		})
	};
}
// src/workflow/backtest/shard-file.ts
const FORMAT_VERSION = "1.0";
function renderShard(shard) {
	const text = JSON.stringify(shard);
	return `${JSON.stringify({
		formatVersion: FORMAT_VERSION,
		digest: digestOf(text)
	}).slice(0, -1)},"shard":${text}}\n`;
}
function mergeShards(files) {
	const shards = files.map((file) => ({
		path: file.path,
		shard: parseShardFile(file)
	}));
	const [first] = shards;
	if (first === void 0) throw new Failure("There is no result of a shard", {
		code: "usage",
		hint: "Write them with: wac backtest --shard 1/3 --out DIRECTORY/1.json"
	});
	const { count, rules, settings } = first.shard;
	const paths = new Map();
	for (const { path, shard } of shards) {
		if (shard.count !== count || JSON.stringify([shard.rules, shard.settings]) !== JSON.stringify([rules, settings])) throw refused(`"${path}" is of another backtest than "${first.path}"`, "rules, options or the number of shards differ");
		const twin = paths.get(shard.index);
		if (twin !== void 0) throw refused(`"${path}" and "${twin}" are both shard ${shard.index}`, "remove one of them");
		paths.set(shard.index, path);
	}
	const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !paths.has(index));
	if (missing.length > 0) throw refused(`Of ${count} shards, ${missing.join(", ")} are missing`, "run them first");
	const parts = shards.map(({ shard }) => shard);
	return {
		report: summarizeBacktest(parts, first.shard),
		diagnostics: inOrder(parts.flatMap(({ diagnostics }) => diagnostics))
	};
}
function parseShardFile({ path, text }) {
	const start = text.indexOf("\"shard\":");
	const body = start < 0 ? "" : text.trimEnd().slice(start + 8, -1);
	const head = start < 0 ? void 0 : parseHead(`${text.slice(0, start).replace(/,$/, "")}}`);
	if (head?.["formatVersion"] !== FORMAT_VERSION || head["digest"] !== digestOf(body)) throw refused(`"${path}" is not the whole result of a shard`, "write it again, or move it out of the directory");
	return JSON.parse(body);
}
function parseHead(text) {
	try {
		const value = parseJson(text);
		return isJsonObject(value) ? value : void 0;
	} catch {
		return;
	}
}
function digestOf(text) {
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
function refused(message, hint) {
	return new Failure(message, {
		code: "usage",
		hint: `${hint[0]?.toUpperCase()}${hint.slice(1)}`
	});
}
// src/simulate/backtest/describe-rule.ts
function describeRule(automation) {
	const { event, enabled: isEnabled } = automation;
	switch (event.kind) {
		case "runMetric": {
			const { condition } = event;
			return {
				kind: "runMetric",
				condition: describeCondition(condition, isSummed(automation)),
				selection: selectionOf("runs", event.runs, writtenAt(automation, "runs")),
				metric: condition.metric,
				valuesNeeded: valuesNeeded({
					condition,
					assumptions: {}
				}),
				isEnabled
			};
		}
		case "runState": return {
			kind: "runState",
			condition: `state ${event.states.map((state) => state.toLowerCase()).join(" or ")}`,
			selection: selectionOf("runs", event.runs, writtenAt(automation, "runs")),
			valuesNeeded: 0,
			isEnabled
		};
		default: return {
			kind: "artifact",
			condition: event.kind,
			selection: selectionOf("events", event.filter, writtenAt(automation, "filter")),
			valuesNeeded: 0,
			isEnabled
		};
	}
}
function writtenAt({ document, event }, part) {
	return document === void 0 ? void 0 : valueAt(document, [
		"when",
		event.kind,
		part
	]);
}
function selectionOf(noun, filter, written) {
	const { leaves } = evaluateFilter(filter, {});
	if (leaves.length === 0) return "";
	if (!leaves.every(({ id }) => !/\$(?:not|nor|or)\b/.test(id)) && written !== void 0) return `${noun}: ${JSON.stringify(written)}`;
	return `${noun} with ${leaves.map((leaf) => describeLeaf(leaf)).join(", ")}`;
}
// src/workflow/backtest/sweep-path.ts
const SHORT_PATHS = {
	threshold: [
		"when.runMetric.threshold",
		"when.runMetric.zscore.threshold",
		"when.runMetric.change.by"
	],
	window: ["when.runMetric.window", "when.runMetric.zscore.window"]
};
function sweepPath(document, name) {
	const candidates = Object.hasOwn(SHORT_PATHS, name) ? SHORT_PATHS[name] : void 0;
	if (candidates === void 0) return name;
	const field = candidates.find((path) => valueAt(document, path.split(".")) !== void 0);
	if (field === void 0) return void 0;
	const value = valueAt(document, field.split("."));
	if (!isJsonObject(value)) return field;
	const [operator] = Object.keys(value);
	return operator === void 0 ? void 0 : `${field}.${operator}`;
}
// src/workflow/backtest/build-rules.ts
function buildRules(request) {
	const chosen = chooseDeclarations(request);
	const variants = request.requests.map((variant) => ({
		variant,
		declarations: request.load(chosen.flatMap((each) => setsOf(each, variant, request)))
	}));
	const known = new Set(request.declarations.map(({ key }) => key));
	const removed = (request.base?.declarations ?? []).filter(({ key }) => !known.has(key) && isChosen(key, request.keys));
	return [...chosen.map((declaration) => buildRule(declaration, variants, request)), ...removed.map((declaration) => ({
		info: infoOf(declaration, [DECLARED], request, "base"),
		manifest: declaration.source.range.file,
		variants: [declaration]
	}))].sort((a, b) => a.info.key < b.info.key ? -1 : 1);
}
const DECLARED = {
	kind: "declared",
	label: "declared",
	isDeclared: true
};
function chooseDeclarations({ declarations, keys, base }) {
	const all = [...declarations, ...base?.declarations ?? []].map(({ key }) => key);
	const unknown = keys.find((wanted) => !all.some((key) => isChosen(key, [wanted])));
	if (unknown !== void 0) throw new Failure(`No manifest describes "${unknown}"`, {
		code: "usage",
		...present({ hint: suggestHint(unknown, all) ?? `These do: ${all.slice(0, 8).join(", ")}` })
	});
	return declarations.filter(({ key }) => isChosen(key, keys));
}
function isChosen(key, keys) {
	return keys.length === 0 || keys.some((wanted) => key === wanted || key.startsWith(`${wanted}/`));
}
function setsOf({ key, document }, { values }, { keys }) {
	const set = {};
	for (const { path, value } of values) {
		const field = sweepPath(document ?? {}, path);
		if (field === void 0) {
			if (keys.length === 0) return [];
			throw new Failure(`"${key}" has no ${path} to set`, {
				code: "usage",
				hint: "Name the whole path, such as when.runMetric.threshold.gt"
			});
		}
		set[field] = value;
	}
	return [{
		key,
		set
	}];
}
function buildRule(declaration, loaded, request) {
	const { key } = declaration;
	const others = loaded.flatMap(({ variant, declarations }) => {
		const found = declarations.find((each) => each.key === key);
		if (found === void 0) return [];
		return [{
			info: {
				kind: variant.kind,
				label: variant.label,
				isDeclared: isSameRule(found, declaration)
			},
			declaration: found
		}];
	});
	const same = others.find(({ info }) => info.isDeclared);
	const first = {
		info: same?.info ?? DECLARED,
		declaration
	};
	const rest = others.filter((each) => each !== same);
	const old = request.base?.declarations.find((each) => each.key === key);
	const base = request.base === void 0 || old === void 0 ? [] : [{
		info: {
			kind: "base",
			label: request.base.revision,
			isDeclared: isSameRule(old, declaration)
		},
		declaration: old
	}];
	const all = [
		first,
		...rest,
		...base
	];
	const onlyIn = request.base !== void 0 && old === void 0 ? "head" : void 0;
	return {
		info: infoOf(declaration, all.map(({ info }) => info), request, onlyIn),
		manifest: declaration.source.range.file,
		variants: all.map((each) => each.declaration)
	};
}
function infoOf(declaration, variants, { environment, sweep }, onlyIn) {
	return {
		key: declaration.key,
		...describeRule(declaration),
		variants,
		...present({
			environment,
			sweep,
			onlyIn
		})
	};
}
function isSameRule(a, b) {
	return stableJson(toJson([a.event, a.scope])) === stableJson(toJson([b.event, b.scope]));
}
// src/cli/commands/backtest/parse-settings.ts
const UNITS = {
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
function parseSince(text, now) {
	const [, count, unit = ""] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
	const length = UNITS[unit];
	if (count !== void 0 && length !== void 0) return new Date(now.getTime() - Number(count) * length).toISOString();
	const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : NaN;
	if (!Number.isNaN(time)) return new Date(time).toISOString();
	throw new Failure(`"--since ${text}" is not a time`, {
		code: "usage",
		hint: "Write, for example, --since 30d or --since 2026-11-01"
	});
}
function parseSet(text) {
	const equals = text.indexOf("=");
	if (equals < 1) throw new Failure(`"--set ${text}" is not a path with a value`, {
		code: "usage",
		hint: "Write, for example, --set when.runMetric.threshold.gt=2.7"
	});
	const value = text.slice(equals + 1);
	return {
		path: text.slice(0, equals),
		value: scalar(value),
		text: value
	};
}
function parseSweep(text) {
	const [, path = "", list = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
	const strings = list.split(",").map((value) => value.trim());
	if (path === "" || strings.some((value) => value === "")) throw new Failure(`"--sweep ${text}" is not a path with values`, {
		code: "usage",
		hint: "Write, for example, --sweep threshold=2.5,2.7,2.9"
	});
	return {
		path,
		values: [...new Set(strings)].map((value) => ({
			path,
			value: scalar(value),
			text: value
		}))
	};
}
function scalar(text) {
	try {
		const value = parseJson(text);
		return typeof value === "object" && value !== null ? text : value;
	} catch {
		return text;
	}
}
function parseShard(text) {
	if (text === void 0) return {
		index: 1,
		count: 1
	};
	const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
	const [index, count] = [Number(first), Number(second)];
	if (index >= 1 && index <= count) return {
		index,
		count
	};
	throw new Failure(`"--shard ${text}" is not a part such as 2/3`, {
		code: "usage",
		hint: "Write, for example, --shard 2/3: the second of three parts"
	});
}
function parseMaximum(text) {
	if (text === void 0) return void 0;
	const limit = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (Number.isFinite(limit)) return limit;
	throw new Failure(`"--max-fires-per-day ${text}" is not a number`, {
		code: "usage",
		hint: "Write, for example, --max-fires-per-day 5"
	});
}
function parseAssumed(strings) {
	const parsed = parseAssumptions(strings);
	if ("assumptions" in parsed) return { ...parsed.assumptions };
	throw new Failure(parsed.problem, {
		code: "usage",
		hint: parsed.hint
	});
}
// src/cli/commands/backtest/load-rules.ts
async function loadRules(context, directory, keys) {
	const { options } = context;
	const requests = variantRequests(options);
	const opened = await openProject({
		...context,
		args: []
	}, directory);
	if (typeof opened === "number") return opened;
	const { tree, project } = opened;
	const { environment } = project.configuration;
	const load = (from, sets) => loadProject({
		tree: from,
		directory: from.directory,
		vars: parseVariables(options.var ?? []),
		sets,
		...present({ environment })
	});
	const base = options.base === void 0 ? void 0 : await loadBase(tree, options.base, load);
	return {
		rules: buildRules({
			declarations: project.declarations,
			environment,
			keys,
			requests,
			sweep: options.sweep?.split("=")[0],
			base,
			load: (sets) => {
				const { value, diagnostics } = load(tree, sets);
				return usable(value, diagnostics, "The manifests do not accept the values that are set");
			}
		}),
		tree
	};
}
function variantRequests(options) {
	const sets = (options.set ?? []).map(parseSet);
	const sweep = options.sweep === void 0 ? void 0 : parseSweep(options.sweep);
	const label = sets.map(({ path, text }) => `${path}=${text}`).join(" ");
	return [...sets.length === 0 ? [] : [{
		kind: "set",
		label,
		values: sets
	}], ...(sweep?.values ?? []).map((value) => ({
		kind: "sweep",
		label: value.text,
		values: [value]
	}))];
}
async function loadBase(tree, revision, load) {
	const commit = await commitOf(tree.root, revision);
	const declarations = commit === void 0 ? void 0 : await withRevision(tree.root, commit, async (directory) => {
		const read = await readManifestTree(directory);
		const { value, diagnostics } = load(read.value, []);
		return usable(value, [...read.diagnostics, ...diagnostics], `The manifests of "${revision}" cannot be used`);
	});
	if (declarations === void 0) throw new Failure(`There are no manifests at the revision "${revision}"`, {
		code: "usage",
		hint: commit === void 0 ? "Check the name; in CI, fetch the base branch first: git fetch origin main" : `"${tree.directory}" must be in a Git repository, and in that revision`
	});
	return {
		revision,
		declarations
	};
}
function usable(project, diagnostics, problem) {
	const [first] = diagnostics.filter(({ severity }) => severity === "error");
	if (project !== void 0 && !hasErrors(diagnostics)) return project.declarations;
	throw new Failure(`${problem}: ${first?.message ?? "there are none"}`, {
		code: "usage",
		...present({ hint: first?.hint })
	});
}
// src/report/backtest/render-backtest-json.ts
function renderBacktestJson(report, problems) {
	const { diagnostics = [] } = renderDiagnosticsJson(problems);
	return {
		formatVersion: "1.0",
		settings: {
			...report.settings,
			assumed: { ...report.settings.assumed }
		},
		runs: report.runs,
		rules: report.rules.map(ruleJson),
		diagnostics
	};
}
function ruleJson({ rule, ...report }) {
	return toJson({
		key: rule.key,
		...present({
			environment: rule.environment,
			metric: rule.metric,
			onlyIn: rule.onlyIn
		}),
		kind: rule.kind,
		condition: rule.condition,
		selection: rule.selection,
		enabled: rule.isEnabled,
		...report
	});
}
// src/cli/commands/backtest/write-report.ts
async function writeReport(context, report, diagnostics) {
	const { io, options } = context;
	await writeFormat(context, {
		text: () => renderBacktestText(report, {
			...outputStyle(io.stdout, io.env),
			all: options.all ?? false
		}),
		json: () => jsonText(renderBacktestJson(report, diagnostics)),
		markdown: async () => {
			const { renderBacktestMarkdown } = await import("./render-backtest-markdown.js");
			return renderBacktestMarkdown(report);
		}
	});
	const problems = [...tooNoisy(report, parseMaximum(options.maxFiresPerDay)), ...options.strict === true ? notEvaluated(report) : []];
	for (const problem of problems) io.stderr.write(`${problem}\n`);
	return problems.length > 0 ? EXIT.invalid : EXIT.done;
}
function tooNoisy(report, limit) {
	if (limit === void 0) return [];
	return report.rules.flatMap(({ rule, fires, firesPerDay }) => {
		if (fires === 0) return [];
		if (firesPerDay === void 0) return [`${rule.key}: fires a day are not known, because the histories have no "_timestamp"`];
		if (firesPerDay <= limit) return [];
		return [`${rule.key} fires ${rateText(firesPerDay)} times a day, and --max-fires-per-day allows ${limit}`];
	});
}
function notEvaluated(report) {
	return report.rules.filter(({ data, fires }) => fires === 0 && !MEANINGFUL_STATUSES.has(data.status)).map(({ rule, data }) => `${rule.key} was not evaluated: ${data.status}`);
}
// src/cli/commands/backtest/merge-backtest.ts
async function mergeBacktest(context) {
	const [, directory, ...more] = context.args;
	if (directory === void 0 || more.length > 0) throw new Failure("merge takes one directory", {
		code: "usage",
		hint: "Write, for example: wac backtest merge shards"
	});
	const paths = await listFolder(directory);
	if (paths === void 0) throw new Failure(`There is no directory "${directory}"`, {
		code: "usage",
		hint: "Name the directory of the files that --shard and --out have written"
	});
	const files = await Promise.all(paths.filter((path) => path.endsWith(".json")).map(async (path) => ({
		path,
		text: await readFile(path, "utf8")
	})));
	const { report, diagnostics } = mergeShards(files);
	writeDiagnostics(context, diagnostics);
	return await writeReport(context, report, diagnostics);
}
// src/workflow/backtest/saved-case.ts
function renderFixture(table, metric) {
	const { steps, times, values, kinds } = table.series(metric, "as-logged");
	const lines = [];
	for (let row = 0; row < table.length; row += 1) {
		if (kinds[row] !== 1 && kinds[row] !== 2) continue;
		const value = values[row] ?? NaN;
		const logged = kinds[row] === 2 ? "text" : Number.isFinite(value) ? value : String(value);
		const record = {
			_step: steps[row] ?? 0,
			...present({ _timestamp: table.hasClock ? (times[row] ?? 0) / 1e3 : void 0 }),
			[metric]: logged
		};
		lines.push(JSON.stringify(record));
	}
	return `${lines.join("\n")}\n`;
}
function renderCase({ info, variants }, run, fixture) {
	const [automation] = variants;
	const { name = run.identity } = run.document;
	const verdict = automation === void 0 || run.table === void 0 ? void 0 : evaluateSeries({
		...automation,
		enabled: true
	}, run.document, run.table);
	const [first] = verdict?.triggers ?? [];
	const expect = !info.isEnabled ? "{ fires: false, because: disabled }" : first === void 0 ? `{ fires: false, because: ${verdict?.reason ?? "metric-absent"} }` : `{ fires: ${verdict?.fires ?? 1}, at: { step: ${first.step} }, suppressed: ${verdict?.suppressed.length ?? 0} }`;
	return [
		"# The result of the rule on a recorded run. Change the expectation to what the rule should do.",
		`automation: ${info.key}`,
		"tests:",
		`  - name: ${JSON.stringify(`${name} as it was recorded`)}`,
		"    given:",
		`      run: ${JSON.stringify(givenRun(automation, run.document))}`,
		`      history: ${JSON.stringify(fixture)}`,
		`    expect: ${expect}`,
		""
	].join("\n");
}
function givenRun(automation, run) {
	const event = automation?.event;
	const fields = (event?.kind === "runMetric" ? evaluateFilter(event.runs, {}).leaves : []).map(({ field }) => runFieldWord(field).split("."));
	const words = new Set(["name", ...fields.map(([word = ""]) => word)]);
	const entries = Object.entries(run).filter(([word]) => words.has(word));
	return Object.fromEntries(entries.map(([word, value]) => {
		const keys = new Set(fields.filter(([first]) => first === word).map(([, key = ""]) => key));
		return [word, isJsonObject(value) ? pick(value, keys) : value];
	}));
}
function pick(object, keys) {
	return Object.fromEntries(Object.entries(object).filter(([key]) => keys.has(key)));
}
// src/cli/commands/backtest/save-case.ts
var SavedCase = class SavedCase {
	#name;
	#rule;
	#path;
	#run;
	constructor(name, rule) {
		this.#name = name;
		this.#rule = rule;
		const base = slugify(`${rule.info.key}-${name}`.replaceAll("/", "-"));
		this.#path = join(dirname(rule.manifest), base);
	}
	static open(name, rules) {
		if (name === void 0) return void 0;
		const [rule] = rules;
		if (rule === void 0 || rules.length > 1 || rule.info.kind !== "runMetric") throw new Failure("--save-case needs one rule on a metric", {
			code: "usage",
			hint: `Name its key: wac backtest KEY --save-case ${name}`
		});
		const saved = new SavedCase(name, rule);
		const there = [saved.#testPath, saved.#fixturePath].find((path) => existsSync(path));
		if (there === void 0) return saved;
		throw new Failure(`"${there}" is there already`, {
			code: "usage",
			hint: "Remove it to save the run again"
		});
	}
	onRun = (run) => {
		const { name, id } = run.document;
		if (name !== this.#name && id !== this.#name) return;
		if (this.#run !== void 0 && id !== this.#name) throw new Failure(`Several runs are called "${this.#name}"`, {
			code: "usage",
			hint: "Name the run by its id"
		});
		this.#run = run;
	};
	async write({ io }, report) {
		const run = this.#run;
		const [rule] = report.rules;
		const outcome = rule?.runs.find(({ name }) => name === run?.document.name);
		if (run?.table === void 0 || outcome === void 0) throw new Failure(`No run that the rule takes is called "${this.#name}"`, {
			code: "usage",
			hint: "Name a run as the report shows it, or by its id"
		});
		const metric = this.#rule.info.metric ?? "";
		await writeFileAtomically(this.#fixturePath, renderFixture(run.table, metric));
		await writeFileAtomically(this.#testPath, renderCase(this.#rule, run, `fixtures/${baseName(this.#fixturePath)}`));
		io.stderr.write(`Wrote ${this.#fixturePath} and ${this.#testPath}\n`);
	}
	get #testPath() {
		return `${this.#path}.test.yaml`;
	}
	get #fixturePath() {
		return join(dirname(this.#path), "fixtures", `${baseName(this.#path)}.jsonl`);
	}
};
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// src/cli/commands/backtest/run-backtest.ts
async function runBacktestCommand(context) {
	if (context.args[0] === "merge") return await mergeBacktest(context);
	const { io, options } = context;
	const shard = parseShard(options.shard);
	checkCombination(options);
	parseMaximum(options.maxFiresPerDay);
	const settings = {
		assumed: parseAssumed(options.assume ?? []),
		...present({
			since: options.since === void 0 ? void 0 : parseSince(options.since, io.now()),
			outcome: options.outcome,
			base: options.base
		})
	};
	const outcome = options.outcome === void 0 ? void 0 : parseOutcome(options.outcome);
	const { directory, rest: keys } = await splitArgs(context.args);
	const loaded = await loadRules(context, directory, keys);
	if (typeof loaded === "number") return loaded;
	const { rules, tree } = loaded;
	const history = options.history ?? join(tree.directory, "history");
	const files = {
		directory: history,
		paths: await listHistoryFiles(history),
		read: (path) => readHistoryBytes(history, path)
	};
	const saved = SavedCase.open(options.saveCase, rules);
	const result = await runBacktest({
		rules,
		files,
		settings,
		shard,
		allowsSampled: options.allowSampled ?? false,
		...present({
			outcome,
			onRun: saved?.onRun
		})
	});
	writeDiagnostics(context, result.diagnostics);
	if (hasErrors(result.diagnostics)) return EXIT.invalid;
	if (options.out !== void 0) return await writeShard(context, result, options.out);
	const report = summarizeBacktest([result], result);
	const exitCode = await writeReport(context, report, result.diagnostics);
	await saved?.write(context, report);
	return exitCode;
}
function checkCombination({ shard, out, saveCase }) {
	if (shard === void 0 !== (out === void 0)) throw new Failure("--shard and --out go together", {
		code: "usage",
		hint: "Write, for example, --shard 2/3 --out shards/2.json"
	});
	if (shard !== void 0 && saveCase !== void 0) throw new Failure("--save-case needs all runs, not a shard", {
		code: "usage",
		hint: "Leave --shard out"
	});
}
async function writeShard({ io }, shard, path) {
	await writeFileAtomically(path, renderShard(shard));
	io.stderr.write(`Wrote shard ${shard.index} of ${shard.count} to ${path}\n`);
	return EXIT.done;
}
export { runBacktestCommand };
