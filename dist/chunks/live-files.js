const require_common = require("./common.js");
const require_template_variables = require("./template-variables.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_run_index = require("./run-index.js");
const require_logged_history = require("./logged-history.js");
const require_select_runs = require("./select-runs.js");
// src/workflow/history/live-files.ts
function readsDocuments(rules) {
return filtersOf(rules).some((filter) => require_evaluate_states.l(filter, {}).leaves.some(({ field }) => /^(?:config|summary_metrics)(?:\.|$)/.test(field)));
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
const document = require_evaluate_states.p({
name: run.name,
id: run.id,
state: run.state,
tags: run.tags,
...require_common.cn({
user: run.user,
config: run.config,
summary: run.summary
})
});
for (const { event, scope } of rules.flatMap(({ variants }) => variants)) {
if (event.kind !== "runMetric" && event.kind !== "runState") continue;
if (!require_template_variables.x(scope, {
entity: run.entity,
project: run.project
})) continue;
if (require_evaluate_states.l(event.runs, document).truth === false) continue;
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
if (live !== void 0) reads.push(require_select_runs.u(live.run, live.metrics.length));
if (index === 0) return false;
return reads.reduce((sum, read) => sum + read.values, 0) > AHEAD_VALUES || !require_select_runs.d(reader, reads);
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
const logged = metrics.filter((metric) => require_select_runs.a(run, metric));
const path = pathOf(run, index);
if (logged.length > 0) wanted.set(path, {
run,
metrics: logged
});
return JSON.stringify({
...require_select_runs.i({ run }, { withDocuments: true }),
...require_common.cn({
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
const started = run === void 0 ? Promise.resolve(void 0) : require_select_runs.o(reader, cache, run, metrics);
started.catch(() => void 0);
loading.set(path, started);
return started;
};
let done = 0;
return {
directory,
paths: [require_run_index.t, ...paths],
mayBeEmpty: true,
...require_common.cn({ diagnostics: input.diagnostics }),
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
return await require_logged_history.a(loaded.history);
},
close: async () => await cache.close()
};
}
exports.i = readsDocuments;
exports.n = matchRun;
exports.r = projectsOf;
exports.t = liveFiles;
