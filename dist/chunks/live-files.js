import { Kt as present } from "./common.js";
import { _ as matchesScope } from "./template-variables.js";
import { o as evaluateFilter, u as serverRun } from "./evaluate-states.js";
import { t as RUN_INDEX_NAME } from "./run-index.js";
import { a as writeParquet } from "./logged-history.js";
import { a as isLogged, d as isWithinBudget, i as indexEntry, o as loadRun, u as expectedRead } from "./select-runs.js";
// src/workflow/history/live-files.ts
function readsDocuments(rules) {
return filtersOf(rules).some((filter) => evaluateFilter(filter, {}).leaves.some(({ field }) => /^(?:config|summary_metrics)(?:\.|$)/.test(field)));
}
function filtersOf(rules) {
return rules.flatMap(({ variants }) => variants.flatMap(({ event }) => event.kind === "runMetric" || event.kind === "runState" ? [event.runs] : []));
}
async function projectsOf(api, rules) {
const found = new Map();
const teams = new Set();
const organizations = new Set();
for (const { event, scope } of rules.flatMap(({ variants }) => variants)) {
if (event.kind !== "runMetric" && event.kind !== "runState") continue;
if (scope.kind === "project" && "project" in scope && scope.project !== void 0) found.set(`${scope.entity}/${scope.project}`, {
entity: scope.entity,
project: scope.project
});
if (scope.kind === "team") teams.add(scope.entity);
if (scope.kind === "organization") organizations.add(organizationOf(scope));
}
for (const entity of teams) for (const project of await api.listProjects(entity)) found.set(`${entity}/${project}`, {
entity,
project
});
return {
projects: [...found.values()],
organizations: [...organizations]
};
}
function organizationOf(scope) {
return "organization" in scope ? scope.organization : scope.entity;
}
function matchRun(run, rules) {
const metrics = new Set();
let isMatched = false;
const document = serverRun({
name: run.name,
id: run.id,
state: run.state,
tags: run.tags,
...present({
user: run.user,
config: run.config,
summary: run.summary
})
});
for (const { event, scope } of rules.flatMap(({ variants }) => variants)) {
if (event.kind !== "runMetric" && event.kind !== "runState") continue;
if (!matchesScope(scope, {
entity: run.entity,
project: run.project
})) continue;
if (evaluateFilter(event.runs, document).truth === false) continue;
isMatched = true;
if (event.kind === "runMetric") metrics.add(event.condition.metric);
}
return isMatched ? [...metrics] : void 0;
}
const AHEAD = 6;
const AHEAD_VALUES = 5e5;
function pathsAhead(paths, wanted, reader) {
const reads = [];
const end = paths.findIndex((path, index) => {
const live = wanted.get(path);
if (live !== void 0) reads.push(expectedRead(live.run, live.metrics.length));
if (index === 0) return false;
return reads.reduce((sum, read) => sum + read.values, 0) > AHEAD_VALUES || !isWithinBudget(reader, reads);
});
return end < 0 ? paths : paths.slice(0, end);
}
function pathOf({ entity, project, id }, index) {
const names = [
entity,
project,
id
];
return names.every((name) => /^\w[\w.-]*$/.test(name)) ? `${names.join("/")}.parquet` : `${index}.parquet`;
}
function liveFiles(input) {
const { directory, reader, cache, runs, rules, onProgress } = input;
const isWanted = input.isWanted ?? (() => true);
const sampled = new Map();
const wanted = new Map();
const lines = runs.flatMap((run, index) => {
if (!isWanted(`${run.entity}/${run.project}/${run.id}`)) return [];
const metrics = matchRun(run, rules) ?? [];
const logged = metrics.filter((metric) => isLogged(run, metric));
const path = pathOf(run, index);
if (logged.length > 0) wanted.set(path, {
run,
metrics: logged
});
return JSON.stringify({
...indexEntry({ run }, { withDocuments: true }),
...present({
file: logged.length > 0 ? path : void 0,
complete: logged.length > 0 ? true : void 0,
logged: logged.length < metrics.length ? [...run.keys?.keys() ?? []] : void 0
})
});
});
const index = new TextEncoder().encode(lines.join("\n"));
const paths = [...wanted.keys()];
const loading = new Map();
const load = (path) => {
const known = loading.get(path);
if (known !== void 0) return known;
const { run, metrics } = wanted.get(path) ?? {
run: void 0,
metrics: []
};
const started = run === void 0 ? Promise.resolve(void 0) : loadRun(reader, cache, run, metrics);
started.catch(() => void 0);
loading.set(path, started);
return started;
};
let done = 0;
return {
directory,
paths: [RUN_INDEX_NAME, ...paths],
mayBeEmpty: true,
...present({ diagnostics: input.diagnostics }),
sampledOf: (path) => sampled.get(path) ?? [],
read: async (path) => {
if (path === "runs.jsonl") return index;
const at = paths.indexOf(path);
if (at < 0) return void 0;
const ahead = pathsAhead(paths.slice(at, at + AHEAD), wanted, reader);
for (const next of ahead) load(next);
const loaded = await load(path);
loading.delete(path);
done += 1;
onProgress({
done,
total: paths.length
});
if (loaded === void 0) return {
problem: "it was deleted",
isInstead: "deleted"
};
sampled.set(path, [...loaded.sampled]);
if (loaded.history === void 0) return {
problem: "it has no rows",
isInstead: "empty"
};
return await writeParquet(loaded.history);
}
};
}
export { readsDocuments as i, matchRun as n, projectsOf as r, liveFiles as t };
