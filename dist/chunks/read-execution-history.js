const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/workflow/executions/read-execution-history.ts
var read_execution_history_exports = require_rolldown_runtime.n({ readExecutionHistory: () => readExecutionHistory });
const DAY_MS = 864e5;
const BUDGET_MS = 1e4;
const REMEMBERED_MS = 7 * DAY_MS;
const RETRY_MS = 36e5;
const MAX_COUNTED = 200;
async function readExecutionHistory(reading, automations) {
if (automations.length === 0) return NOTHING;
const ended = new AbortController();
const late = reading.sleep(BUDGET_MS, ended.signal).then(() => "late", () => "late");
const writes = new require_common.h();
const remember = async (...entry) => await writes.run(async () => await rememberServer(reading, ...entry));
try {
const counted = await Promise.race([readCounts(reading, automations, remember), late]);
if (counted === "late") {
await writes.close();
await rememberServer(reading, false, RETRY_MS);
return NOTHING;
}
const times = await Promise.race([readTimes(reading, automations, counted), late]);
return merge(automations, counted, times === "late" ? void 0 : times);
} finally {
ended.abort();
}
}
const NOTHING = {
facts: new Map(),
isUndocumented: false
};
async function readCounts(reading, automations, remember) {
const { api, memory, now } = reading;
const known = await memory?.store.read(memory.server);
if (known === false) return new Map();
const since = now().getTime() - 30 * DAY_MS;
const ids = automations.slice(0, MAX_COUNTED).map(({ id }) => id);
try {
const probed = known === true ? ids : ids.slice(0, 1);
const first = await api.readExecutions({
ids: probed,
since
});
if (known !== true) await remember(true, REMEMBERED_MS);
const rest = ids.slice(probed.length);
if (rest.length === 0) return first;
return new Map([...first, ...await api.readExecutions({
ids: rest,
since
})]);
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
if (api.isRefusal(error)) await remember(false, REMEMBERED_MS);
else if (isServerError(error)) await remember(false, RETRY_MS);
return new Map();
}
}
function isServerError(error) {
return error instanceof require_common.Z && (error.status ?? 0) >= 500;
}
async function rememberServer({ memory }, isOffered, goodForMs) {
await memory?.store.write(memory.server, isOffered, goodForMs);
}
async function readTimes({ api }, automations, counted) {
const open = automations.filter(({ id }) => typeof counted.get(id)?.newest !== "string");
if (open.length === 0) return void 0;
try {
return await api.readLastExecuted([...new Set(open.map(({ listedIn }) => listedIn))]);
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
return;
}
}
function merge(automations, counted, times) {
const facts = new Map();
for (const { id } of automations) {
const { newest, counts } = counted.get(id) ?? {};
const lastFiredAt = latest(newest, times?.get(id), counted.has(id));
const recent = typeof lastFiredAt === "string" && newest === null ? void 0 : counts;
if (lastFiredAt === void 0 && recent === void 0) continue;
facts.set(id, require_common.cn({
lastFiredAt,
recent
}));
}
return {
facts,
isUndocumented: counted.size > 0
};
}
function latest(listed, time, isListed) {
if (typeof listed === "string" && typeof time === "string") return Date.parse(time) > Date.parse(listed) ? time : listed;
if (typeof listed === "string") return listed;
if (typeof time === "string") return time;
return listed === null || !isListed && time === null ? null : void 0;
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return read_execution_history_exports;
}
});
exports.t = readExecutionHistory;
