import { Kt as present, fn as Failure } from "./chunks/common.js";
import { n as apply } from "./chunks/apply.js";
import { t as backtest } from "./chunks/backtest.js";
import { t as readIfThere } from "./chunks/read-if-there.js";
import { r as readWandbSettings } from "./chunks/wandb-settings2.js";
import { R as nodeEdges, g as readDirectory, h as loadProject, m as loadEnvironments } from "./chunks/project.js";
import { t as findTarget } from "./chunks/find-target2.js";
import { t as openConnection } from "./chunks/open-connection.js";
import { t as plan } from "./chunks/plan.js";
import { t as runTests } from "./chunks/run-tests.js";
import { homedir } from "node:os";
// src/api/connect.ts
async function connect(options = {}) {
const edges = nodeEdges(options.edges);
const { apiKey, server } = options;
const env = apiKey === void 0 ? edges.env : {
...edges.env,
WANDB_API_KEY: apiKey
};
const files = {
env,
home: env["HOME"] ?? homedir(),
readFile: async (path) => await readIfThere(path)
};
const target = await findTarget({
files,
settings: await readWandbSettings({
...files,
cwd: edges.cwd
}),
...present({
configuration: options.configuration,
given: server === void 0 ? void 0 : {
value: server,
source: "server"
}
})
});
const connection = await openConnection(target, {
userAgent: options.userAgent ?? "wac-api",
edges: {
...edges,
env
},
...present({
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
export { Failure, apply, backtest, connect, loadEnvironments, loadProject, nodeEdges, plan, readDirectory, runTests };
