let node_path = require("node:path");
// src/cli/session/execution-notes.ts
const MEMORY_DIRECTORY = ".wac/cache";
async function executionHistory({ io, options }, server, automations) {
if (server.executionHistory === "off" || automations.length === 0) return void 0;
const [{ readExecutionHistory }, { openServerMemory }, api] = await Promise.all([
Promise.resolve().then(() => require("./read-execution-history.js")).then((n) => n.n),
Promise.resolve().then(() => require("./server-memory.js")),
server.openExecutions()
]);
const store = openServerMemory((0, node_path.join)(io.cwd, MEMORY_DIRECTORY), () => io.now().getTime());
const memory = options.sandbox !== void 0 || server.name.startsWith("sandbox:") ? {} : { memory: {
store,
server: server.name
} };
return await readExecutionHistory({
api,
now: io.now,
sleep: io.sleep,
...memory
}, automations);
}
async function executionNotes(context, server, plan) {
const history = await executionHistory(context, server, plan.changes.flatMap(({ before }) => before ?? []));
if (history === void 0 || history.facts.size === 0) return {};
return { executions: {
history,
now: context.io.now()
} };
}
exports.n = executionNotes;
exports.t = executionHistory;
