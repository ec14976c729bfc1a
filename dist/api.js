Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_common = require("./chunks/common.js");
const require_apply = require("./chunks/apply.js");
const require_backtest = require("./chunks/backtest.js");
const require_read_if_there = require("./chunks/read-if-there.js");
const require_wandb_settings = require("./chunks/wandb-settings.js");
const require_project = require("./chunks/project.js");
const require_find_target = require("./chunks/find-target.js");
const require_open_connection = require("./chunks/open-connection.js");
const require_plan = require("./chunks/plan.js");
const require_run_tests = require("./chunks/run-tests.js");
let node_os = require("node:os");
// src/api/connect.ts
async function connect(options = {}) {
const edges = require_project.B(options.edges);
const { apiKey, server } = options;
const env = apiKey === void 0 ? edges.env : {
...edges.env,
WANDB_API_KEY: apiKey
};
const files = {
env,
home: env["HOME"] ?? (0, node_os.homedir)(),
readFile: async (path) => await require_read_if_there.t(path)
};
const target = await require_find_target.t({
files,
settings: await require_wandb_settings.n({
...files,
cwd: edges.cwd
}),
...require_common.cn({
configuration: options.configuration,
given: server === void 0 ? void 0 : {
value: server,
source: "server"
}
})
});
const connection = await require_open_connection.t(target, {
userAgent: options.userAgent ?? "wac-api",
edges: {
...edges,
env
},
...require_common.cn({
writesFor: options.access === "write" ? "apply" : void 0,
totalMs: options.timeoutMs
})
});
return {
...connection,
name: target.server,
close: () => connection.api.close()
};
}
exports.Failure = require_common.sn;
exports.apply = require_apply.n;
exports.backtest = require_backtest.t;
exports.connect = connect;
exports.loadEnvironments = require_project.m;
exports.loadProject = require_project.h;
exports.nodeEdges = require_project.B;
exports.plan = require_plan.t;
exports.readDirectory = require_project._;
exports.runTests = require_run_tests.t;
