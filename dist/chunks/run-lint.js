import { n as openDirectory } from "./backtest.js";
import { B as suggestNames, Et as isJsonList, Ft as EXIT, K as mergeDiagnostics, Pt as Failure, T as isLoopback, V as hasErrors, mt as present, ot as formatNumber, s as jsonText, st as countNoun, u as writeFormat } from "./common.js";
import { f as ARTIFACT_EVENTS, l as displayPath } from "./schema.js";
import { D as describeIntegration, I as nodeEdges, L as today, P as Suppressions, b as parseYaml, ct as describeScope, d as sourceTexts, f as writeDiagnostics, l as parseVariables, n as loadEveryEnvironment, o as openProject, r as narrowDiagnostics, ut as scopePath, v as resolveConfiguration, y as parseConfiguration } from "./project.js";
import { _ as actionIntegration, s as parseMarker } from "./marker.js";
import { t as describeLeaf } from "./explain-leaf.js";
import { l as runFieldWord, o as evaluateFilter, u as serverRun } from "./evaluate-states.js";
import { c as CachedRuns, l as hasEnded, s as checkBudget } from "./select-runs.js";
import { a as checkHistories, i as listLiveRuns, n as readRuns, r as isPartFailure } from "./read-runs.js";
import { r as isSummed, t as comparedValue } from "./evaluate-case.js";
import { _ as matchesScope, a as describeLimit, f as MetricState, h as valuesNeeded, o as limitOf, r as comparedWord } from "./template-variables.js";
import "./run-table.js";
import { i as timeOf } from "./run-index.js";
import { t as liveFiles } from "./live-files.js";
import { t as plan } from "./plan.js";
import { t as openHistoryCache } from "./history-cache.js";
import { n as parseHistoryLimits, r as parseSince, t as HISTORY_CACHE } from "./history-limits.js";
import { t as executionHistory } from "./execution-notes.js";
import { t as createProgress } from "./history-progress.js";
import { r as openServer } from "./open-server.js";
import { n as renderDiagnosticsJson } from "./render-diagnostics-json.js";
import { t as VERSION } from "./version2.js";
import { join } from "node:path";
// src/manifest/lint/evidence-settings.ts
function evidenceSettings(input) {
	const { configuration } = input.tree;
	const parsed = configuration === void 0 ? void 0 : parseConfiguration(configuration, input.directory).value;
	const resolved = parsed === void 0 ? void 0 : resolveConfiguration(parsed, input).value;
	const locked = resolved?.lockedLints ?? new Set();
	return {
		rules: resolved?.lintRules ?? {},
		unsilenced: (problems) => unsilenced(problems, input, locked)
	};
}
function unsilenced(problems, { tree, directory, today }, locked) {
	const named = new Set(problems.flatMap(({ range }) => range?.file ?? []));
	const comments = [...tree.files, ...tree.configuration === void 0 ? [] : [tree.configuration]].flatMap(({ path, text }) => {
		const file = displayPath(directory, path);
		if (!named.has(file)) return [];
		const documents = parseYaml(text, file).value;
		return [new Suppressions({
			text,
			file,
			documents,
			today,
			locked
		})];
	});
	return problems.filter((problem) => !comments.some((each) => each.covers(problem)));
}
// src/workflow/evidence/check-addresses.ts
function checkAddresses(desired) {
	return desired.flatMap(({ declaration, automation }) => {
		const integration = actionIntegration(automation.action);
		if (integration?.url === void 0 || !isPlainHttp(integration.url)) return [];
		const { ranges, range } = declaration.source;
		const path = `then.${declaration.action.kind}`;
		return [{
			code: "integration/not-https",
			severity: "warning",
			message: `${describeIntegration(integration)} posts to a plain http address, without TLS`,
			hint: "Give the webhook an https address",
			keys: [declaration.key],
			range: ranges.get(`${path}.integration`) ?? ranges.get(path) ?? range
		}];
	});
}
function isPlainHttp(address) {
	if (!/^http:/i.test(address)) return false;
	return !URL.canParse(address) || !isLoopback(new URL(address).hostname);
}
// src/simulate/evidence/evidence-words.ts
const DAY_MS$1 = 864e5;
function dayOf(time) {
	return new Date(time).toISOString().slice(0, 10);
}
function agoOf(time, now) {
	const days = Math.floor((now - time) / DAY_MS$1);
	return days <= 0 ? "today" : `${countNoun(days, "day")} ago`;
}
function runsOf(count, { isLive, since }, adjective = "") {
	const kind = isLive ? adjective : `${adjective}recorded `;
	return `${countNoun(count, `${kind}run`)}${since === void 0 ? "" : ` since ${dayOf(since)}`}`;
}
function rangeOf({ min, max }, unit = "") {
	return min === max ? `always ${formatNumber(min)}${unit}` : `${formatNumber(min)}${unit} to ${formatNumber(max)}${unit}`;
}
function loggedBy(metric, { matching }, period) {
	const { range: found } = metric;
	const range = found === void 0 ? "" : `, ${found.min === found.max ? "" : "range "}${rangeOf(found)}`;
	return `logged by ${metric.logging} of ${runsOf(matching, period)}${range}${sampleNote(metric)}`;
}
function sampleNote({ sampledRuns, unknownSampling, logging }) {
	if (sampledRuns > 0) return `; the values are a sample${sampledRuns === logging ? "" : ` in ${countNoun(sampledRuns, "run")}`}`;
	return unknownSampling > 0 ? "; rows may be missing" : "";
}
// src/simulate/evidence/check-artifacts.ts
const FIELDS = {
	alias: {
		code: "alias/never-matched",
		noun: "an alias",
		start: "An alias"
	},
	tag: {
		code: "tag/never-matched",
		noun: "a tag",
		start: "A tag"
	}
};
function checkArtifacts(rule) {
	const { facts, kind } = rule;
	const { field, subject, count, oldest } = facts;
	if (count === 0 || field === void 0) return idle(rule);
	const [leaf] = facts.leaves;
	const condition = leaf === void 0 || facts.leaves.length > 1 ? "the filter" : describeLeaf(leaf);
	const since = oldest === void 0 ? "" : ` since ${dayOf(oldest)}`;
	return {
		code: FIELDS[field].code,
		severity: "warning",
		paths: [
			`when.${kind}.filter`,
			`when.${kind}`,
			"when"
		],
		message: `None of ${countNoun(count, subject)} in ${describeScope(rule.scope)}${since} has ${FIELDS[field].noun} that matches: ${condition}`,
		hint: hintOf(facts, field)
	};
}
const MAX_VALUES$1 = 3;
function hintOf({ values, leaves, subject }, field) {
	const counted = (value) => `"${value}" (${countNoun(values.get(value) ?? 0, subject)})`;
	const wanted = leaves.flatMap(({ operator, operand }) => (isJsonList(operand) ? operand : [operand]).flatMap((each) => {
		if (typeof each !== "string") return [];
		return operator === "$regex" ? each.replaceAll(/[\^$\\.*+?()[\]{}|]/g, "") : each;
	}));
	const near = [...new Set(wanted.flatMap((each) => suggestNames(each, values.keys())))];
	const removed = `${FIELDS[field].start} that was removed again is not listed`;
	if (near.length > 0) return `Did you mean ${near.slice(0, MAX_VALUES$1).map(counted).join(" or ")}? ${removed}`;
	const frequent = [...values].sort(([, a], [, b]) => b - a).slice(0, MAX_VALUES$1);
	if (frequent.length === 0) return `There is no ${field} at all. ${removed}`;
	return `There are ${frequent.map(([value]) => counted(value)).join(", ")}. ${removed}`;
}
function idle({ scope, facts, period }) {
	const { subject, count, newest } = facts;
	const { since, now } = period;
	const isOld = count > 0 && newest !== void 0 && since !== void 0;
	return {
		code: "scope/idle",
		severity: "info",
		paths: ["scope"],
		message: isOld ? `No version in ${describeScope(scope)} was created since ${dayOf(since)}; the last, ${newest.name}, was created on ${dayOf(newest.time)}, ${agoOf(newest.time, now)}` : `There is no ${subject} in ${describeScope(scope)}`,
		hint: isOld ? "Remove the rule if the collection has ended" : `The rule waits for the first one. Check the scope if there should be ${subject}s`
	};
}
// src/simulate/evidence/observe-artifacts.ts
function watchedBy(kind) {
	const { subject, value, leaves } = ARTIFACT_EVENTS[kind];
	if (leaves === void 0) return void 0;
	return {
		subject,
		...present({ field: leaves === "value" ? value : void 0 })
	};
}
var ArtifactObserver = class ArtifactObserver {
	#watched;
	#filter;
	#since;
	#values = new Map();
	#count = 0;
	#isDecided = false;
	#oldest;
	#newest;
	static open(event, since) {
		if (!("filter" in event) || event.kind === "other") return void 0;
		const watched = watchedBy(event.kind);
		if (watched === void 0 || !isDecidable(event.filter, watched)) return void 0;
		return new ArtifactObserver(watched, event.filter, since);
	}
	constructor(watched, filter, since) {
		this.#watched = watched;
		this.#filter = filter;
		this.#since = since;
	}
	get needsVersions() {
		return this.#watched.subject === "version";
	}
	get isDecided() {
		return this.#isDecided;
	}
	add({ tags }, versions) {
		if (this.#watched.subject === "collection") {
			this.#count += 1;
			this.#take(tags);
			return;
		}
		for (const version of versions) this.#addVersion(version);
	}
	#addVersion({ index, createdAt = "", aliases, tags }) {
		this.#count += 1;
		const { field } = this.#watched;
		const name = index === void 0 ? void 0 : `v${index}`;
		const time = Date.parse(createdAt);
		this.#noteTime(time, name ?? "one");
		if (field === void 0 && !(time < this.#since)) this.#isDecided = true;
		if (field !== void 0) this.#take(field === "alias" ? aliases : tags);
		if ((field === "alias" ? ["latest", name ?? "latest"] : []).some((alias) => this.#takes(alias))) this.#isDecided = true;
	}
	#noteTime(time, name) {
		if (Number.isNaN(time)) return;
		this.#oldest = Math.min(this.#oldest ?? time, time);
		if (this.#newest === void 0 || time > this.#newest.time) this.#newest = {
			name,
			time
		};
	}
	#take(values) {
		for (const value of new Set(values)) {
			this.#values.set(value, (this.#values.get(value) ?? 0) + 1);
			if (this.#takes(value)) this.#isDecided = true;
		}
	}
	#takes(value) {
		const { field } = this.#watched;
		return field !== void 0 && evaluateFilter(this.#filter, { [field]: value }).truth !== false;
	}
	facts() {
		const { subject, field } = this.#watched;
		return {
			subject,
			leaves: evaluateFilter(this.#filter, {}).leaves,
			count: this.#count,
			values: this.#values,
			...present({
				field,
				oldest: this.#oldest,
				newest: this.#newest
			})
		};
	}
};
function isDecidable(filter, { field }) {
	if (field === void 0) return true;
	const { leaves } = evaluateFilter(filter, { [field]: "" });
	return leaves.length > 0 && leaves.every((leaf) => leaf.field === field);
}
// src/workflow/evidence/evidence-diagnostics.ts
function evidenceDiagnostics({ key, source }, problems) {
	return problems.map(({ code, severity, paths, message, hint }) => ({
		code,
		severity,
		message,
		keys: [key],
		range: paths.map((path) => source.ranges.get(path)).find((found) => found !== void 0) ?? source.range,
		...present({ hint })
	}));
}
// src/workflow/evidence/read-artifacts.ts
var ArtifactLists = class {
	#api;
	#onPage;
	#projects = new Map();
	#collections = new Map();
	#versions = new Map();
	constructor({ api, limits }) {
		this.#api = api;
		this.#onPage = () => checkBudget(api, limits);
	}
	async *read(scope, needsVersions) {
		const { kind, entity, project } = scope;
		if (kind === "organization") {
			yield {
				message: `the versions of a whole organization are not listed: ${entity}`,
				hint: "Only those of projects, registries and teams are read"
			};
			return;
		}
		if (project !== void 0) {
			yield* this.#readProject({
				entity,
				project
			}, scope.collection, needsVersions);
			return;
		}
		const projects = await readOnce(this.#projects, entity, () => {
			this.#onPage();
			return this.#api.listProjects(entity);
		});
		if ("message" in projects) yield projects;
		else for (const name of projects.found) yield* this.#readProject({
			entity,
			project: name
		}, void 0, needsVersions);
	}
	async *#readProject(path, only, needsVersions) {
		if (only !== void 0 && needsVersions) {
			yield await this.#readVersions(path, {
				name: only,
				tags: []
			});
			return;
		}
		const name = `${path.entity}/${path.project}`;
		const listed = await readOnce(this.#collections, name, () => this.#api.listCollections(path, this.#onPage));
		if ("message" in listed) {
			yield listed;
			return;
		}
		for (const collection of listed.found) {
			if (only !== void 0 && collection.name !== only) continue;
			yield needsVersions ? await this.#readVersions(path, collection) : {
				collection,
				versions: []
			};
		}
	}
	async #readVersions(path, collection) {
		const key = `${path.entity}/${path.project}/${collection.name}`;
		const listed = await readOnce(this.#versions, key, () => this.#api.listVersions({
			...path,
			collection: collection.name
		}, this.#onPage));
		return "message" in listed ? listed : {
			collection,
			versions: listed.found
		};
	}
};
async function readOnce(lists, name, read) {
	try {
		const list = lists.get(name) ?? read();
		lists.set(name, list);
		return { found: await list };
	} catch (error) {
		if (!isPartFailure(error)) throw error;
		return {
			message: error.message,
			...present({ hint: error.hint })
		};
	}
}
// src/workflow/evidence/lint-artifacts.ts
async function lintArtifacts(input) {
	const { live, since, now } = input;
	const lists = new ArtifactLists(live);
	const found = [];
	for (const rules of byScope(input)) {
		const [first] = rules;
		if (first === void 0) continue;
		const failure = await observe$1(lists, first.scope, rules);
		for (const { desired, scope, observer } of rules) {
			if (observer.isDecided) continue;
			const { declaration } = desired;
			const { kind } = declaration.event;
			found.push(...evidenceDiagnostics(declaration, [failure === void 0 ? checkArtifacts({
				scope,
				kind,
				facts: observer.facts(),
				period: {
					now,
					...present({ since })
				}
			}) : {
				code: "lint/unread",
				severity: "warning",
				paths: [`when.${kind}.filter`, `when.${kind}`],
				message: `Aliases, tags and versions were not checked: ${failure.message}`,
				...present({ hint: failure.hint })
			}]));
		}
	}
	return found;
}
function byScope({ desired, since }) {
	const groups = new Map();
	for (const each of desired) {
		const { scope } = each.automation;
		const observer = ArtifactObserver.open(each.declaration.event, since ?? Number.NEGATIVE_INFINITY);
		if (observer === void 0) continue;
		const path = `${observer.needsVersions ? "versions" : "collections"} ${scopePath(scope)}`;
		groups.set(path, [...groups.get(path) ?? [], {
			desired: each,
			scope,
			observer
		}]);
	}
	return groups.values();
}
async function observe$1(lists, scope, rules) {
	const needsVersions = rules[0]?.observer.needsVersions ?? false;
	let failure;
	for await (const part of lists.read(scope, needsVersions)) {
		if ("message" in part) {
			failure ??= part;
			continue;
		}
		for (const { observer } of rules) observer.add(part.collection, part.versions);
		if (rules.every(({ observer }) => observer.isDecided)) return void 0;
	}
	return failure;
}
// src/simulate/evidence/check-logging.ts
const MIN_LATER_RUNS = 3;
const PATHS = ["when.runMetric.metric", "when.runMetric"];
function checkLogging(facts, period) {
	const { metric, matching, olderMatching } = facts;
	if (metric === void 0 || matching + olderMatching === 0) return [];
	if (metric.logging > 0) return notEverywhere(metric, facts, period);
	if (metric.notNumeric > 0) return [{
		code: "metric/not-numeric",
		severity: "error",
		paths: PATHS,
		message: `"${metric.metric}" is never a number: it is logged as something else by ${metric.notNumeric} of ${runsOf(matching, period)}`,
		hint: "Text, images and other objects never trigger a rule. Name a metric that is a number"
	}];
	if (facts.unread > 0 && metric.lastLogging !== void 0) return [];
	if (metric.lastLogging !== void 0) return [stopped(metric, facts, period)];
	return [neverLogged(metric, facts, period)];
}
function neverLogged(metric, facts, period) {
	const isCertain = metric.hasAllNames && !period.isPartial;
	const all = facts.matching + facts.olderMatching;
	const runs = period.isLive ? `${countNoun(all, "matching run")}${period.isPartial ? " that could be listed" : ""}` : runsOf(all, period, "matching ");
	const verb = metric.hasAllNames ? "logs" : "has";
	return {
		code: "metric/never-logged",
		severity: isCertain ? "error" : "warning",
		paths: PATHS,
		message: `None of ${runs} ${verb} "${metric.metric}"`,
		hint: causesOf(metric, facts, period)
	};
}
function causesOf(metric, facts, period) {
	const near = suggestNames(metric.metric, metric.otherNames.keys());
	const others = period.otherProjects.get(metric.metric) ?? [];
	const left = metric.unmatchedLogging;
	const causes = [
		near.length === 0 ? void 0 : `Did you mean ${near.map((name) => `"${name}" (${metric.otherNames.get(name) ?? 0} of ${facts.matching + facts.olderMatching} runs)`).join(" or ")}?`,
		left === 0 ? void 0 : `${countNoun(left, "run")} that the filter leaves out ${left === 1 ? "logs" : "log"} it, such as "${metric.unmatchedExample ?? ""}"`,
		others.length === 0 ? void 0 : `Runs in ${others.join(", ")} log it: check the scope`
	].filter((each) => each !== void 0);
	if (causes.length > 0) return causes.join(". ");
	return metric.hasAllNames ? `Check where it is logged. If that code is not merged yet, say so with a comment: # wac disable metric/never-logged: reason` : `A file has only what was exported: wac history pull \u2026 --metric ${metric.metric}`;
}
function stopped(metric, facts, period) {
	const { lastLogging: last } = metric;
	const end = last?.end ?? last?.start;
	const when = end === void 0 ? "" : ` on ${dayOf(end)}, ${agoOf(end, period.now)}`;
	const since = facts.matching === 0 ? `no run has matched since ${dayOf(period.since ?? period.now)}` : `none of ${runsOf(facts.matching, period, "matching ")} logs it`;
	return stoppedProblem(metric, `"${metric.metric}" was last logged by "${last?.name ?? ""}"${when}: ${since}`);
}
function stoppedProblem(metric, message) {
	const names = [...metric.otherNames.keys()];
	const similar = suggestNames(metric.metric, names);
	const near = similar.length > 0 ? similar : names.filter((name) => isPartOf(name, metric.metric)).sort().slice(0, 3);
	return {
		code: "metric/stopped",
		severity: "warning",
		paths: PATHS,
		message,
		hint: near.length === 0 ? "Check whether the metric was renamed" : `Newer runs log ${near.map((name) => `"${name}"`).join(", ")}: check whether the metric was renamed`
	};
}
function notEverywhere(metric, facts, period) {
	const { lastLogging: last, later } = metric;
	const end = last?.end ?? last?.start;
	if (later >= MIN_LATER_RUNS && end !== void 0) return [stoppedProblem(metric, `"${metric.metric}" was last logged by "${last?.name ?? ""}" on ${dayOf(end)}: none of ${countNoun(later, "newer matching run")} logs it (${loggedBy(metric, facts, period)})`)];
	if (facts.unread > 0 || metric.logging >= facts.matching) return [];
	return [{
		code: "metric/partial",
		severity: "info",
		paths: PATHS,
		message: `"${metric.metric}" is ${loggedBy(metric, facts, period)}`,
		...present({ hint: metric.notNumeric > 0 ? `It is logged as something that is no number by ${countNoun(metric.notNumeric, "run")}` : void 0 })
	}];
}
function isPartOf(a, b) {
	return a.includes(b) || b.includes(a);
}
// src/simulate/evidence/observe-metric.ts
const MAX_NAMES = 2e3;
var MetricObserver = class {
	#condition;
	#scale;
	#needed;
	#names = new Map();
	#lengths = [];
	#counts = { ...NOTHING };
	#hasAllNames = true;
	#knowsNames;
	#range;
	#compared;
	#time;
	#lastLogging;
	#silent = [];
	#unmatchedExample;
	constructor(condition, scale, knowsNames) {
		this.#knowsNames = knowsNames;
		this.#condition = condition;
		this.#scale = scale;
		this.#needed = valuesNeeded({
			condition,
			assumptions: {}
		});
	}
	addUnmatched(name, logs) {
		if (!logs) return;
		this.#counts.unmatchedLogging += 1;
		this.#unmatchedExample ??= name;
	}
	addUnread(run) {
		const { names } = run;
		if (names === void 0) this.#hasAllNames = false;
		else if (names.includes(this.#condition.metric)) this.#noteLogging(run);
		else this.#noteSilent(run, names);
	}
	add(run, seen) {
		const { metric } = this.#condition;
		const table = run.table;
		const series = table?.series(metric, "by-step");
		if (table === void 0 || series === void 0 || series.valueRows.length === 0) {
			if ((series?.strings.length ?? 0) > 0) this.#counts.notNumeric += 1;
			if (run.loggedNames === void 0 && !this.#knowsNames) this.#hasAllNames = false;
			this.#noteSilent(seen, run.loggedNames ?? table?.metrics ?? []);
			return;
		}
		this.#noteLogging(seen);
		this.#counts.logging += 1;
		this.#lengths.push(series.valueRows.length);
		if (run.sampledMetrics?.includes(metric) ?? run.sampling === "sampled") this.#counts.sampledRuns += 1;
		else if (run.sampling === "unknown") this.#counts.unknownSampling += 1;
		this.#addValues(table);
	}
	#noteLogging(run) {
		const last = this.#lastLogging;
		if (last === void 0 || (endOf(run) ?? 0) > (endOf(last) ?? 0)) this.#lastLogging = run;
	}
	#noteSilent(run, names) {
		this.#silent.push({
			name: run.name,
			...present({ start: run.start })
		});
		for (const name of names) {
			if (name.startsWith("_")) continue;
			if (this.#names.size < MAX_NAMES || this.#names.has(name)) this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
		}
	}
	#addValues(table) {
		const counts = this.#counts;
		const { values, kinds, times, valueRows, finiteRows } = table.series(this.#condition.metric, "by-step");
		counts.values += valueRows.length;
		counts.nonFinite += valueRows.length - finiteRows.length;
		counts.nonFiniteRuns += Number(finiteRows.length < valueRows.length);
		counts.shortRuns += Number(valueRows.length < this.#needed);
		const state = new MetricState({
			condition: this.#condition,
			assumptions: {}
		});
		const outcomes = [];
		for (let row = 0; row < values.length; row += 1) {
			if (kinds[row] !== 1) continue;
			const value = values[row] ?? 0;
			this.#range = widened(this.#range, value);
			if (table.hasClock) this.#time = widened(this.#time, times[row] ?? 0);
			const outcome = state.observeValue(value, times[row] ?? 0);
			if (outcome !== "window-not-full") outcomes.push(outcome);
			if (state.evaluated !== void 0) this.#compared = widened(this.#compared, state.evaluated.value * this.#scale);
		}
		this.#addOutcomes(outcomes);
	}
	#addOutcomes(outcomes) {
		const counts = this.#counts;
		const [first] = outcomes;
		if (first === void 0) return;
		const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
		const fires = count("fired");
		const suppressed = count("suppressed-24h");
		counts.evaluated += outcomes.length;
		counts.held += outcomes.filter((outcome) => HOLDING.has(outcome)).length;
		counts.flat += count("zero-deviation");
		counts.evaluatedRuns += 1;
		counts.startingTrue += Number(HOLDING.has(first));
		counts.fires += fires;
		counts.suppressed += suppressed;
		counts.firingRuns += Number(fires > 0);
		counts.maskedRuns += Number(suppressed > 0);
	}
	facts() {
		const last = this.#lastLogging;
		const end = last === void 0 ? void 0 : endOf(last);
		return {
			metric: this.#condition.metric,
			...this.#counts,
			later: end === void 0 ? 0 : this.#silent.filter(({ start }) => start !== void 0 && start > end).length,
			otherNames: this.#names,
			hasAllNames: this.#hasAllNames,
			lengths: this.#lengths,
			...present({
				lastLogging: last,
				unmatchedExample: this.#unmatchedExample,
				range: this.#range,
				compared: this.#compared,
				time: this.#time
			})
		};
	}
};
const NOTHING = {
	logging: 0,
	notNumeric: 0,
	unmatchedLogging: 0,
	values: 0,
	nonFinite: 0,
	nonFiniteRuns: 0,
	shortRuns: 0,
	evaluated: 0,
	held: 0,
	flat: 0,
	evaluatedRuns: 0,
	startingTrue: 0,
	firingRuns: 0,
	fires: 0,
	suppressed: 0,
	maskedRuns: 0,
	sampledRuns: 0,
	unknownSampling: 0
};
const HOLDING = new Set([
	"fired",
	"held",
	"suppressed-24h"
]);
function endOf({ start, end }) {
	return end ?? start;
}
function widened(range, value) {
	if (!Number.isFinite(value)) return range;
	if (range === void 0) return {
		min: value,
		max: value
	};
	if (value >= range.min && value <= range.max) return range;
	return {
		min: Math.min(range.min, value),
		max: Math.max(range.max, value)
	};
}
// src/simulate/evidence/observe-rule.ts
const MAX_VALUES = 5e3;
var RuleObserver = class {
	#automation;
	#metric;
	#leaves = new Map();
	#unknownFields = new Set();
	#inScope = 0;
	#matching = 0;
	#unread = 0;
	#olderInScope = 0;
	#olderMatching = 0;
	#undecided = 0;
	#newest;
	constructor(automation, hasAllNames) {
		this.#automation = automation;
		const { event } = automation;
		this.#metric = event.kind === "runMetric" ? new MetricObserver(event.condition, scaleOf(automation, event.condition), hasAllNames) : void 0;
	}
	add(run) {
		const { document, origin, table, isWhole } = run;
		const hasClock = table?.hasClock === true;
		const seen = {
			name: document.name ?? run.identity,
			...present({
				start: run.createdAt ?? (hasClock ? table.firstTime : void 0),
				end: run.endedAt ?? (hasClock ? table.lastTime : run.createdAt)
			})
		};
		const truth = this.#enter({
			document,
			origin,
			isWhole
		}, seen, false);
		if (truth === "matches") this.#metric?.add(run, seen);
		if (truth === "filtered") {
			const metric = this.#metricName();
			const logs = metric !== void 0 && ((table?.metrics.includes(metric) ?? false) || (run.loggedNames?.includes(metric) ?? false));
			this.#metric?.addUnmatched(seen.name, logs);
		}
	}
	addUnread(run) {
		const seen = {
			name: run.name,
			...present({
				start: run.start,
				end: run.end
			})
		};
		const truth = this.#enter({
			...run,
			isWhole: true
		}, seen, run.isOlder);
		if (truth === "matches") {
			this.#metric?.addUnread({
				...seen,
				...present({ names: run.names })
			});
			const metric = this.#metricName();
			const mayLog = metric !== void 0 && (run.names?.includes(metric) ?? true);
			if (!run.isOlder && mayLog) this.#unread += 1;
		}
		if (truth === "filtered") {
			const metric = this.#metricName();
			const logs = metric !== void 0 && (run.names?.includes(metric) ?? false);
			this.#metric?.addUnmatched(seen.name, logs);
		}
	}
	#metricName() {
		const { event } = this.#automation;
		return event.kind === "runMetric" ? event.condition.metric : void 0;
	}
	#enter(run, seen, isOlder) {
		const { event, scope } = this.#automation;
		if (event.kind !== "runMetric" && event.kind !== "runState") return "outside";
		if (!matchesScope(scope, run.origin)) return "outside";
		this.#noteInScope(seen, isOlder);
		const { truth, leaves } = evaluateFilter(event.runs, serverRun(run.document));
		const isUnknown = leaves.filter(({ actual }) => actual === void 0 && !run.isWhole);
		for (const leaf of leaves) this.#addLeaf(leaf, isUnknown.includes(leaf));
		for (const { field } of isUnknown) this.#unknownFields.add(runFieldWord(field));
		if (truth === true) {
			if (isOlder) this.#olderMatching += 1;
			else this.#matching += 1;
			return "matches";
		}
		if (truth === "unknown" || isUnknown.length > 0) this.#undecided += 1;
		return "filtered";
	}
	#noteInScope(seen, isOlder) {
		if (isOlder) this.#olderInScope += 1;
		else this.#inScope += 1;
		if (this.#newest === void 0 || (seen.start ?? 0) > (this.#newest.start ?? 0)) this.#newest = seen;
	}
	#addLeaf({ id, field, operator, operand, actual, outcome }, isUnknown) {
		const leaf = this.#leaves.get(id) ?? {
			id,
			field,
			operator,
			operand,
			held: 0,
			unknown: 0,
			values: new Set()
		};
		this.#leaves.set(id, leaf);
		if (isUnknown || outcome === "unknown") leaf.unknown += 1;
		else if (outcome) leaf.held += 1;
		for (const value of isJsonList(actual) ? actual : [actual]) if (typeof value === "string" && leaf.values.size < 5e3) leaf.values.add(value);
	}
	facts() {
		return {
			inScope: this.#inScope,
			matching: this.#matching,
			unread: this.#unread,
			olderInScope: this.#olderInScope,
			olderMatching: this.#olderMatching,
			undecided: this.#undecided,
			unknownFields: [...this.#unknownFields].sort(),
			leaves: [...this.#leaves.values()],
			...present({
				newest: this.#newest,
				metric: this.#metric?.facts()
			})
		};
	}
};
function scaleOf(automation, condition) {
	return condition.kind === "change" && condition.amountType === "RELATIVE" ? 100 : comparedValue(automation, 1);
}
// src/simulate/evidence/check-runs.ts
function checkRuns(rule) {
	const { facts, kind } = rule;
	const all = facts.inScope + facts.olderInScope;
	if (all === 0) return [noRuns(rule)];
	const idle = checkIdle(rule);
	if (facts.matching + facts.olderMatching > 0) return [...idle, ...unseenValues(rule)];
	if (facts.undecided > 0) return [...idle, undecided(rule)];
	const paths = [`when.${kind}.runs`, `when.${kind}`];
	return [...idle, {
		code: "filter/no-run-matches",
		severity: "warning",
		paths,
		message: `None of ${allRuns(all, rule.period)} in ${describeScope(rule.scope)} matches the filter`,
		hint: culprit(facts) ?? "Each condition alone matches runs, and all together none"
	}];
}
function allRuns(count, period) {
	const listed = period.isPartial ? " that could be listed" : "";
	return period.isLive ? `${countNoun(count, "run")}${listed}` : runsOf(count, period);
}
function noRuns({ scope, period }) {
	if (!period.isLive) return {
		code: "backtest/no-data",
		severity: "warning",
		paths: ["scope"],
		message: `No recorded run is in ${describeScope(scope)}`,
		hint: "Pull the histories of the project (wac history pull), or use --live"
	};
	return {
		code: "scope/idle",
		severity: "info",
		paths: ["scope"],
		message: `There is no run in ${describeScope(scope)}${period.isPartial ? " that the key can see" : ""}`,
		hint: "The rule waits for the first one. Check the scope if there should be runs"
	};
}
function checkIdle({ scope, facts, period }) {
	const { newest } = facts;
	if (facts.inScope > 0 || newest?.start === void 0 || period.since === void 0) return [];
	return [{
		code: "scope/idle",
		severity: "info",
		paths: ["scope"],
		message: `No run in ${describeScope(scope)} began since ${dayOf(period.since)}; the last one, "${newest.name}", began on ${dayOf(newest.start)}, ${agoOf(newest.start, period.now)}`,
		hint: "Remove the rule if the project has ended"
	}];
}
function undecided({ kind, facts, period }) {
	const fields = facts.unknownFields;
	return {
		code: "lint/unread",
		severity: "info",
		paths: [`when.${kind}.runs`, `when.${kind}`],
		message: fields.length === 0 ? "Whether any run matches the filter is not known: it has an operator that W&B does not document" : `Whether any of ${runsOf(facts.inScope, period)} matches the filter is not known: the files do not have ${fields.join(", ")}`,
		hint: "Export these fields in runs.jsonl, or use --live"
	};
}
function culprit({ leaves }) {
	const [first] = leaves.filter((leaf) => leaf.held === 0 && leaf.unknown === 0 && isPositive(leaf));
	if (first === void 0) return void 0;
	return `No run has ${describeLeaf({
		...first,
		outcome: false
	})}${nearText(first)}`;
}
function unseenValues({ kind, facts, scope, period }) {
	return facts.leaves.flatMap((leaf) => {
		if (!isPositive(leaf) || leaf.unknown > 0 || leaf.field === "state") return [];
		const isWhole = leaf.values.size < MAX_VALUES;
		const unseen = (leaf.operator === "$in" && isJsonList(leaf.operand) ? leaf.operand : []).filter((value) => isWhole && typeof value === "string" && !leaf.values.has(value));
		if (leaf.held > 0 && unseen.length === 0) return [];
		const all = facts.inScope + facts.olderInScope;
		const what = leaf.held > 0 ? `${runFieldWord(leaf.field)} ${unseen.map((value) => JSON.stringify(value)).join(", ")}` : describeLeaf({
			...leaf,
			outcome: false
		});
		return [{
			code: "filter/value-unseen",
			severity: "info",
			paths: [`when.${kind}.runs`, `when.${kind}`],
			message: `None of ${allRuns(all, period)} in ${describeScope(scope)} has ${what}`,
			hint: `Check the spelling${nearText(leaf)}`
		}];
	});
}
function isPositive({ id, operator, field }) {
	return field !== "" && [
		"$eq",
		"$in",
		"$regex",
		"$contains"
	].includes(operator) && !/\$(?:not|nor)\b/.test(id);
}
function nearText({ operand, values, operator }) {
	const wanted = (isJsonList(operand) ? operand : [operand]).filter((value) => typeof value === "string");
	const plain = operator === "$regex" ? wanted.map((text) => text.replace(/[\^$\\]/g, "")) : wanted;
	const near = [...new Set(plain.flatMap((text) => suggestNames(text, values)))].slice(0, 3);
	const shown = near.length > 0 ? near : [...values].sort().slice(0, 3);
	return shown.length === 0 ? "" : `; runs have ${shown.map((value) => JSON.stringify(value)).join(", ")}${values.size > shown.length ? " \u2026" : ""}`;
}
// src/simulate/evidence/check-values.ts
const NEARLY_ALWAYS = .95;
const MIN_WINDOWS = 10;
const DAY_MS = 864e5;
const LIMIT_PATHS = {
	threshold: ["when.runMetric.threshold", "when.runMetric"],
	change: ["when.runMetric.change", "when.runMetric"],
	zscore: ["when.runMetric.zscore", "when.runMetric"]
};
function checkValues(rule) {
	const { metric, facts } = rule;
	if (metric.logging === 0 || facts.unread > 0) return [];
	const holding = checkHolding(rule);
	return [
		...checkWindow(rule),
		...holding ?? checkRange(rule),
		...checkFlat(rule),
		...checkNonFinite(rule),
		...checkNoise(rule)
	];
}
function checkWindow({ condition, metric, facts, period }) {
	const needed = valuesNeeded({
		condition,
		assumptions: {}
	});
	if (metric.shortRuns * 2 <= metric.logging) return [];
	const median = medianOf(metric.lengths);
	return [{
		code: "metric/window-too-long",
		severity: metric.sampledRuns > 0 ? "info" : "warning",
		paths: [
			"when.runMetric.window",
			"when.runMetric.change",
			"when.runMetric"
		],
		message: `${metric.shortRuns} of ${countNoun(metric.logging, "run")} log fewer than the ${needed} values that one evaluation needs (median ${median}); "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
		hint: "Use a shorter window"
	}];
}
function checkHolding(rule) {
	const { condition, metric, facts, period, isSum } = rule;
	const { held, evaluated, evaluatedRuns, startingTrue, maskedRuns } = metric;
	if (held === 0) return void 0;
	const limit = `${comparedWord(condition, isSum)} ${describeLimit(condition, isSum)}`;
	const compared = comparedText(rule);
	if (evaluated >= MIN_WINDOWS && held >= evaluated * NEARLY_ALWAYS) return [{
		code: "metric/always-true",
		severity: "warning",
		paths: LIMIT_PATHS[condition.kind],
		message: `The condition (${limit}) holds in ${held} of ${countNoun(evaluated, "window")}${compared}; "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
		hint: "Check the threshold and the direction of the comparison"
	}];
	if (startingTrue * 2 <= evaluatedRuns) return [];
	const masked = maskedRuns === 0 ? "" : `; ${countNoun(maskedRuns, "run")} crossed again later and would have stayed silent`;
	return [{
		code: "metric/true-at-start",
		severity: "warning",
		paths: LIMIT_PATHS[condition.kind],
		message: `The condition (${limit}) already holds in the first window of ${startingTrue} of ${runsOf(evaluatedRuns, period)}, which uses up the one notification of 24 hours${masked}${sampleNote(metric)}`,
		hint: `Compare other values: wac backtest --sweep threshold=\u2026`
	}];
}
function checkRange(rule) {
	const { condition, metric, facts, period, isSum } = rule;
	const { compared, range, evaluated } = metric;
	if (evaluated === 0 || compared === void 0 || range === void 0) return [];
	const limit = `${comparedWord(condition, isSum)} ${describeLimit(condition, isSum)}`;
	const isRelativeDrop = condition.kind === "change" && condition.amountType === "RELATIVE" && condition.direction === "DECREASE" && condition.amount > 1 && range.min >= 0;
	const evidence = `"${metric.metric}" is ${loggedBy(metric, facts, period)}`;
	if (isRelativeDrop) return [{
		code: "metric/relative-drop-impossible",
		severity: metric.sampledRuns > 0 ? "info" : "warning",
		paths: LIMIT_PATHS.change,
		message: `A decrease of more than 100% needs negative values, and there are none: ${evidence}`,
		hint: "Write at most 100 %, or use an absolute change"
	}];
	return [{
		code: "metric/threshold-out-of-range",
		severity: metric.sampledRuns > 0 || isNear(rule, compared) ? "info" : "warning",
		paths: LIMIT_PATHS[condition.kind],
		message: `The condition (${limit}) is met in none of ${countNoun(evaluated, "window")}${comparedText(rule)}; ${evidence}`,
		hint: "For an alert on a rare event this is as it should be. Otherwise check the threshold and its unit"
	}];
}
function isNear({ condition, isSum }, { min, max }) {
	const limit = limitOf(condition, isSum);
	const reached = condition.kind !== "threshold" && condition.direction === "DECREASE" ? -limit : limit;
	return Math.max(reached - max, min - reached, 0) <= max - min;
}
function checkFlat({ condition, metric, facts, period }) {
	if (condition.kind !== "zscore" || metric.evaluated === 0) return [];
	if (metric.flat * 2 <= metric.evaluated) return [];
	return [{
		code: "metric/zscore-flat",
		severity: "info",
		paths: LIMIT_PATHS.zscore,
		message: `In ${metric.flat} of ${countNoun(metric.evaluated, "window")} all values are equal, so there is no z-score; "${metric.metric}" is ${loggedBy(metric, facts, period)}`,
		hint: "Use a longer window, or a threshold"
	}];
}
function checkNonFinite({ metric, facts, period }) {
	if (metric.nonFinite === 0) return [];
	return [{
		code: "metric/nan-seen",
		severity: "info",
		paths: ["when.runMetric.metric", "when.runMetric"],
		message: `${countNoun(metric.nonFinite, "value")} of "${metric.metric}" in ${runsOf(metric.nonFiniteRuns, period)} ${metric.nonFinite === 1 ? "is" : "are"} NaN or infinite (${loggedBy(metric, facts, period)})`,
		hint: "W&B does not document what such a value does to a window (assumption A8): wac backtest --assume A8=skip"
	}];
}
function checkNoise({ condition, metric, period }) {
	const { fires, firingRuns, time } = metric;
	if (time === void 0 || fires === 0) return [];
	const days = Math.max(1, (time.max - time.min) / DAY_MS);
	const rate = fires / days;
	if (rate <= period.maxFiresPerDay) return [];
	return [{
		code: "backtest/noisy",
		severity: "warning",
		paths: LIMIT_PATHS[condition.kind],
		message: `Fires ${formatNumber(Number(rate.toFixed(1)))} times a day: ${countNoun(fires, "time")} on ${runsOf(firingRuns, period)} in ${countNoun(Number(days.toFixed(1)), "day")}${sampleNote(metric)}`,
		hint: `lint.rules.maxFiresPerDay allows ${period.maxFiresPerDay}; move the threshold, or narrow the filter`
	}];
}
function comparedText({ condition, metric }) {
	const isRelative = condition.kind === "change" && condition.amountType === "RELATIVE";
	return metric.compared === void 0 ? "" : `, where it is ${rangeOf(metric.compared, isRelative ? "%" : "")}`;
}
function medianOf(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
// src/simulate/evidence/check-evidence.ts
function checkEvidence(automation, facts, period) {
	const { event, scope } = automation;
	if (event.kind !== "runMetric" && event.kind !== "runState") return [];
	const runs = checkRuns({
		scope,
		kind: event.kind,
		facts,
		period
	});
	const { metric } = facts;
	if (event.kind !== "runMetric" || metric === void 0) return runs;
	return [
		...runs,
		...checkLogging(facts, period),
		...checkValues({
			condition: event.condition,
			isSum: isSummed(automation),
			facts,
			metric,
			period
		})
	];
}
// src/workflow/evidence/find-other-projects.ts
const MAX_PROJECTS = 20;
async function findOtherProjects(live, rules, known) {
	const wanted = new Map();
	for (const { rule, facts } of rules) {
		const { scope } = rule;
		if (scope.kind !== "project" || !isNeverLogged(facts)) continue;
		wanted.set(scope.entity, (wanted.get(scope.entity) ?? new Set()).add(facts.metric.metric));
	}
	const found = new Map();
	for (const [entity, metrics] of wanted) try {
		await searchTeam(live, {
			entity,
			metrics,
			known
		}, found);
	} catch (error) {
		if (!isPartFailure(error)) throw error;
	}
	return found;
}
function isNeverLogged(facts) {
	const { metric } = facts;
	return metric !== void 0 && facts.matching + facts.olderMatching > 0 && metric.logging + metric.notNumeric + metric.unmatchedLogging === 0 && metric.lastLogging === void 0 && suggestNames(metric.metric, metric.otherNames.keys()).length === 0;
}
async function searchTeam({ api, limits }, { entity, metrics, known }, found) {
	checkBudget(api, limits);
	const projects = (await api.listProjects(entity)).filter((project) => !known.has(`${entity}/${project}`));
	for (const project of projects.slice(0, MAX_PROJECTS)) {
		checkBudget(api, limits);
		const first = await api.listRuns({
			entity,
			project
		}).next();
		const runs = first.done === true ? [] : first.value.runs;
		for (const metric of metrics) {
			if (!runs.some(({ keys }) => keys?.has(metric) === true)) continue;
			found.set(metric, [...found.get(metric) ?? [], `${entity}/${project}`]);
		}
	}
}
// src/workflow/evidence/lint-runs.ts
async function lintRuns(input) {
	const rules = input.declarations.filter(({ event }) => event.kind === "runMetric" || event.kind === "runState");
	if (rules.length === 0) return {
		diagnostics: await unusable(input.runs),
		runs: 0
	};
	return "api" in input.runs ? await lintLive$1(rules, input.runs, input) : await lintFiles$1(rules, input.runs, input);
}
async function unusable(runs) {
	if ("api" in runs) return [];
	const problem = await checkHistories(runs);
	return problem === void 0 ? [] : [problem];
}
function observe(rules, isLive) {
	return rules.map((rule) => ({
		rule,
		observer: new RuleObserver(rule, isLive)
	}));
}
function metricsOf(rules) {
	return new Set(rules.flatMap(({ event }) => event.kind === "runMetric" ? [event.condition.metric] : []));
}
async function lintFiles$1(rules, files, { since, now, maxFiresPerDay }) {
	const observed = observe(rules, false);
	let runs = 0;
	const { diagnostics } = await readRuns({
		files,
		metrics: metricsOf(rules),
		...present({ since }),
		onRun: (run) => {
			runs += 1;
			for (const { observer } of observed) observer.add(run);
		}
	});
	if (hasErrors(diagnostics)) return {
		diagnostics,
		runs
	};
	const period = {
		isLive: false,
		now,
		isPartial: false,
		maxFiresPerDay,
		otherProjects: new Map(),
		...present({ since })
	};
	const found = observed.flatMap(({ rule, observer }) => evidenceDiagnostics(rule, checkEvidence(rule, observer.facts(), period)));
	return {
		diagnostics: [...diagnostics, ...found],
		runs
	};
}
async function lintLive$1(rules, live, { since, now, maxFiresPerDay }) {
	const { api, cache, limits, maxRuns } = live;
	const observed = observe(rules, true);
	const liveRules = rules.map((rule) => ({ variants: [rule] }));
	const listing = await listLiveRuns({
		api,
		rules: liveRules,
		limits,
		maxRuns
	});
	const isOlder = ({ createdAt }) => since !== void 0 && (timeOf(createdAt) ?? since) < since;
	const recent = listing.runs.filter((run) => !isOlder(run));
	const byIdentity = new Map(recent.map((run) => [identityOf(run), run]));
	const read = await readRuns({
		files: liveFiles({
			directory: live.server,
			reader: {
				api,
				limits
			},
			cache,
			runs: recent,
			rules: liveRules,
			onProgress: live.onProgress
		}),
		metrics: metricsOf(rules),
		onRun: (run) => {
			const named = withNames(run, byIdentity.get(run.identity));
			byIdentity.delete(run.identity);
			for (const { observer } of observed) observer.add(named);
		}
	});
	const unread = read.end === void 0 ? [] : [...byIdentity.values()];
	for (const { observer } of observed) {
		for (const run of unread) observer.addUnread(unreadRun(run, false));
		for (const run of listing.runs) if (isOlder(run)) observer.addUnread(unreadRun(run, true));
	}
	const facts = observed.map(({ rule, observer }) => ({
		rule,
		facts: observer.facts()
	}));
	const otherProjects = await findOtherProjects(live, facts, new Set(listing.projects.map(({ entity, project }) => `${entity}/${project}`)));
	const found = facts.flatMap(({ rule, facts: shown }) => {
		const parts = listing.unlisted.filter((part) => concerns(part, rule));
		const period = {
			isLive: true,
			now,
			isPartial: parts.length > 0,
			maxFiresPerDay,
			otherProjects,
			...present({ since })
		};
		return evidenceDiagnostics(rule, [...unreadProblems(shown, read.end), ...isUnknown(shown, parts) ? [] : checkEvidence(rule, shown, period)]);
	});
	return {
		diagnostics: [
			...read.diagnostics,
			...unlistedDiagnostics(rules, listing),
			...found
		],
		runs: recent.length - unread.length
	};
}
function identityOf({ entity, project, id }) {
	return `${entity}/${project}/${id}`;
}
function withNames(run, listed) {
	const names = run.loggedNames ?? (listed?.keys === void 0 ? void 0 : [...listed.keys.keys()]);
	return names === void 0 ? run : {
		...run,
		loggedNames: names
	};
}
function unreadRun(run, isOlder) {
	const { name, id, user, state, tags, config, summary, entity, project, keys } = run;
	return {
		name,
		isOlder,
		document: {
			name,
			id,
			state,
			tags,
			...present({
				user,
				config,
				summary
			})
		},
		origin: {
			entity,
			project
		},
		...present({
			start: timeOf(run.createdAt),
			end: hasEnded(run) ? timeOf(run.heartbeatAt) : void 0,
			names: keys === void 0 ? void 0 : [...keys.keys(), ...Object.keys(run.systemMetrics ?? {})]
		})
	};
}
function isUnknown(facts, parts) {
	return facts.inScope + facts.olderInScope === 0 && parts.length > 0;
}
function concerns({ entity, project }, { scope }) {
	if (scope.kind === "organization") return scope.organization === entity;
	if (!("entity" in scope) || scope.entity !== entity) return false;
	return scope.kind === "team" || project === void 0 || scope.project === project;
}
function unreadProblems(facts, end) {
	if (facts.unread === 0 || end === void 0) return [];
	return [{
		code: "lint/unread",
		severity: "warning",
		paths: ["when.runMetric", "when.runState"],
		message: `The values of ${facts.unread} of ${countNoun(facts.matching, "matching run")} were not read, so the metric was not checked: ${end.message}`,
		...present({ hint: end.hint })
	}];
}
function unlistedDiagnostics(rules, { unlisted }) {
	return unlisted.map((part) => ({
		code: "lint/unread",
		severity: "warning",
		message: part.message,
		keys: rules.filter((rule) => concerns(part, rule)).map(({ key }) => key),
		...present({ hint: part.hint })
	}));
}
// src/workflow/executions/lint-executions.ts
async function lintExecutions(input) {
	const declarations = new Map(input.desired.map(({ declaration }) => [declaration.key, declaration]));
	const owned = input.automations.flatMap((observed) => {
		const parsed = parseMarker(observed.description);
		const declaration = parsed.kind === "marker" && parsed.marker.owner === input.owner ? declarations.get(parsed.marker.key) : void 0;
		return declaration === void 0 || !observed.enabled ? [] : {
			observed,
			declaration
		};
	});
	const history = await input.executionsOf(owned.map(({ observed }) => observed));
	if (history === void 0) return [];
	return owned.flatMap(({ observed, declaration }) => [...neverExecuted(observed, declaration, history, input.since), ...unreachable(observed, declaration, history)]);
}
function sourceNote({ isUndocumented }) {
	return isUndocumented ? " (from an undocumented API)" : "";
}
function neverExecuted({ id, createdAt = "" }, { key, source }, history, since) {
	if (!(Date.parse(createdAt) < since.getTime()) || history.facts.get(id)?.lastFiredAt !== null) return [];
	return [{
		code: "set/never-executed",
		severity: "info",
		message: `On the server since ${createdAt.slice(0, 10)}, and never fired, as far as the server records${sourceNote(history)}`,
		hint: "Check its filter and its condition. For an alert on a rare event this is as it should be",
		keys: [key],
		range: source.ranges.get("when") ?? source.range
	}];
}
function unreachable({ id, action }, { key, source }, history) {
	const recent = history.facts.get(id)?.recent;
	if (action.kind !== "sendWebhook" || recent === void 0 || recent.count === 0) return [];
	const { count, failed, reasons } = recent;
	if (failed < count || reasons.some((reason) => reason !== "no HTTP response") || reasons.length === 0) return [];
	return [{
		code: "integration/unreachable",
		severity: "info",
		message: `webhook ${action.integration.name ?? action.integration.id} gave no HTTP response to ${countNoun(count, "execution")} in ${30} days${sourceNote(history)}`,
		hint: "Check that the receiver is up, and that the address of the webhook is right",
		keys: [key],
		range: source.ranges.get("then.sendWebhook") ?? source.ranges.get("then") ?? source.range
	}];
}
// src/api/lint.ts
async function lint({ tree, project, diagnostics: known }, options) {
	const { runs, server, since, vars, strict } = options;
	const now = nodeEdges(present({ now: options.edges?.now })).now();
	const { environment } = project.configuration;
	const settings = evidenceSettings({
		tree,
		directory: tree.directory,
		today: today({ now: () => now }),
		...present({
			environment,
			vars
		})
	});
	const read = await lintRuns({
		declarations: project.declarations,
		runs,
		now: now.getTime(),
		maxFiresPerDay: settings.rules.maxFiresPerDay ?? DEFAULT_FIRES_PER_DAY,
		...present({ since: since?.getTime() })
	});
	const names = server === void 0 ? {
		diagnostics: [],
		desired: [],
		automations: []
	} : await lintNames(project, server, strict ?? false);
	const artifacts = "api" in runs ? await lintArtifacts({
		desired: names.desired,
		live: runs,
		now: now.getTime(),
		...present({ since: since?.getTime() })
	}) : [];
	const executions = options.executionsOf === void 0 ? [] : await lintExecutions({
		...names,
		owner: project.configuration.owner,
		since: since ?? now,
		executionsOf: options.executionsOf
	});
	const found = names.diagnostics;
	const evidence = settings.unsilenced([
		...found,
		...withoutMissing([...read.diagnostics, ...artifacts], found),
		...executions
	]);
	return {
		diagnostics: mergeDiagnostics([withoutRepeated(known, evidence), evidence]),
		runs: read.runs
	};
}
const DEFAULT_FIRES_PER_DAY = 10;
async function lintNames(project, server, strict) {
	try {
		const { diagnostics, desired, inventory } = await plan(project, server, { strict });
		return {
			diagnostics: [...diagnostics.filter(({ code }) => /^(?:resolve|integration)\//.test(code)), ...checkAddresses(desired)],
			desired,
			automations: inventory.automations
		};
	} catch (error) {
		if (!isPartFailure(error) || error.code === "network") throw error;
		return {
			diagnostics: [unreadNames(error)],
			desired: [],
			automations: []
		};
	}
}
function unreadNames({ message, hint }) {
	return {
		code: "lint/unread",
		severity: "warning",
		message: `Scopes, integrations, features, aliases and tags were not checked: ${message}`,
		...present({ hint })
	};
}
function withoutMissing(read, names) {
	const missing = new Set(names.flatMap(({ code, keys = [] }) => code === "resolve/not-found" ? keys : []));
	const isSaid = ({ code, keys = [] }) => code === "lint/unread" && keys.length > 0 && keys.every((key) => missing.has(key));
	return read.filter((each) => !isSaid(each));
}
function withoutRepeated(known, evidence) {
	const found = new Set(evidence.map(({ code, range }) => `${code} ${range?.file}:${range?.start.line}`));
	return known.filter(({ code, range }) => !found.has(`${code} ${range?.file}:${range?.start.line}`));
}
// src/cli/commands/lint/write-lint.ts
async function writeLint(context, tree, { diagnostics, note, automations, runs }) {
	await writeFormat(context, {
		text: () => {
			writeDiagnostics(context, diagnostics, sourceTexts(tree));
			return `${note}: ${countsOf(diagnostics)}\n`;
		},
		json: () => jsonText({
			...renderDiagnosticsJson(diagnostics),
			automations,
			...present({ runs })
		}),
		sarif: async () => {
			const [{ renderSarif }, { findProgramPages }] = await Promise.all([import("./render-sarif.js"), import("./program-pages.js")]);
			return jsonText(renderSarif({
				diagnostics,
				version: VERSION,
				sources: sourceTexts(tree),
				fallbackFile: displayPath(tree.directory, "wac.yaml"),
				...present({ pages: await findProgramPages() })
			}));
		},
		markdown: async () => {
			const { renderDiagnosticsMarkdown } = await import("./render-diagnostics-markdown.js");
			return renderDiagnosticsMarkdown(diagnostics, note);
		}
	});
}
function countsOf(diagnostics) {
	if (diagnostics.length === 0) return "no problems";
	const count = (severity, noun) => countNoun(diagnostics.filter((each) => each.severity === severity).length, noun);
	return [
		count("error", "error"),
		count("warning", "warning"),
		count("info", "note")
	].join(", ");
}
// src/cli/commands/lint/run-lint.ts
const LIVE_SINCE = "30d";
async function runLint(context) {
	const { options } = context;
	parseHistoryLimits(options);
	const isLive = options.live === true || options.sandbox !== void 0;
	if (isLive && options.history !== void 0) throw new Failure("--live reads from W&B, and --history from files: choose one", { code: "usage" });
	if (!isLive && options.history === void 0) {
		context.io.stderr.write("Offline: --live or --history DIR also checks what runs have logged\n");
		return await lintOffline(context);
	}
	const opened = await openProject(context, void 0, void 0, false, false);
	if (typeof opened === "number") return opened === EXIT.invalid ? await lintUnread(context, isLive) : opened;
	const diagnostics = isLive ? await lintLive(context, opened) : await lintFiles(context, opened);
	return await finish(context, opened.tree, diagnostics);
}
async function lintOffline(context) {
	const { tree, automations, diagnostics } = await lintManifests(context);
	return await finish(context, tree, {
		diagnostics,
		automations,
		note: `Checked ${countNoun(automations, "automation")} offline`
	});
}
async function lintUnread(context, isLive) {
	const { tree, automations, diagnostics } = await lintManifests(context);
	const unread = {
		code: "lint/unread",
		severity: "warning",
		message: `${isLive ? "The server and its runs were" : "Recorded runs were"} not checked, because the manifests have errors`,
		hint: "Correct the errors and run the same command again"
	};
	const note = `Checked ${countNoun(automations, "automation")} ${isLive ? "without the server" : "without recorded runs"}`;
	return await finish(context, tree, {
		diagnostics: [...diagnostics, unread],
		automations,
		note
	});
}
async function lintManifests(context) {
	const { tree, projects, diagnostics } = await loadEveryEnvironment(context);
	const keys = [...projects.values()].flatMap(({ declarations }) => declarations);
	return {
		tree,
		diagnostics,
		automations: new Set(keys.map(({ key }) => key)).size
	};
}
async function lintFiles(context, opened) {
	const { io, options } = context;
	const { history = "", since } = options;
	return linted(opened, await lint(opened, {
		runs: await openDirectory(history),
		...commonOptions(context),
		...present({ since: since === void 0 ? void 0 : parseSince(since, io.now()) })
	}), `in ${history}`);
}
async function lintLive(context, opened) {
	const { io, options } = context;
	const { maxRuns, ...limits } = parseHistoryLimits(options);
	const since = parseSince(options.since ?? LIVE_SINCE, io.now());
	const progress = createProgress(io, "histories");
	const server = await openServer(context, { project: opened.project });
	try {
		const cache = new CachedRuns(openHistoryCache(join(io.cwd, HISTORY_CACHE)), server.name);
		return linted(opened, await lint(opened, {
			runs: {
				api: await server.openHistory(),
				cache,
				limits,
				maxRuns,
				server: server.name,
				onProgress: progress.show
			},
			server,
			since,
			executionsOf: (automations) => executionHistory(context, server, automations),
			...commonOptions(context)
		}), `since ${since.toISOString().slice(0, 10)}`);
	} finally {
		progress.end();
		await server.close();
	}
}
function commonOptions({ io, options }) {
	return {
		vars: parseVariables(options.var ?? []),
		strict: options.strict ?? false,
		edges: { now: io.now }
	};
}
function linted({ project }, { diagnostics, runs }, where) {
	const automations = project.declarations.length;
	return {
		diagnostics,
		automations,
		runs,
		note: `Checked ${countNoun(automations, "automation")} against ${countNoun(runs, "run")} ${where}`
	};
}
async function finish(context, tree, found) {
	const isOfRuns = ({ code }) => code.startsWith("history/");
	const diagnostics = [...found.diagnostics.filter(isOfRuns), ...narrowDiagnostics(tree, found.diagnostics.filter((each) => !isOfRuns(each)))];
	await writeLint(context, tree, {
		...found,
		diagnostics
	});
	const isStrict = context.options.strict === true;
	return hasErrors(diagnostics) || isStrict && diagnostics.some(({ severity }) => severity === "warning") ? EXIT.invalid : EXIT.done;
}
export { runLint };
