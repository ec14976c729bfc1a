const require_common = require("./common.js");
const require_start_sandbox = require("./start-sandbox.js");
// src/cli/sandbox/sandbox-client.ts
async function withSandbox(stateFile, use, options = {}) {
const sandbox = await require_start_sandbox.t({
stateFile,
...options
});
try {
return await use(createClient(sandbox.url, sandbox.apiKey));
} finally {
await sandbox.close();
}
}
async function withNamedSandbox({ io, options, root }, use, delivery) {
const running = io.env["WANDB_BASE_URL"] || void 0;
if (running === void 0 || options.state !== void 0) return await withSandbox(root.sandboxFile(options.state), use, require_common.cn({ delivery }));
if (delivery !== void 0) throw new require_common.sn("--signature is an option of the sandbox that sends, and this one runs", {
code: "usage",
hint: "Start it with the option: wac sandbox --signature base64"
});
const { normalizeServer } = await Promise.resolve().then(() => require("./server-address.js")).then((n) => n.r);
const server = normalizeServer(running);
if (!server.startsWith("http://")) throw new require_common.sn(`${server} is not a sandbox`, {
code: "usage",
hint: "Set WANDB_BASE_URL and WANDB_API_KEY as \"wac sandbox\" prints them, or name its file with --state"
});
return await use(createClient(server, io.env["WANDB_API_KEY"] ?? ""));
}
function createClient(url, apiKey) {
const authorization = `Basic ${Buffer.from(`api:${apiKey}`).toString("base64")}`;
const send = async (path, init) => {
const response = await fetch(`${url}${path}`, {
...init,
headers: {
authorization,
"content-type": "application/json",
"user-agent": "wac-sandbox"
}
}).catch((cause) => {
throw new require_common.sn(`Nothing responds at ${url}`, {
code: "network",
hint: "Start it: wac sandbox",
cause
});
});
const body = await response.json().catch(() => void 0);
if (response.ok) return body;
throw refusal(body, response.status);
};
const post = (path, body) => send(path, {
method: "POST",
body: JSON.stringify(body)
});
return {
get: (path) => send(path, { method: "GET" }),
post,
graphql: async (query, variables = {}) => {
const body = await post("/graphql", {
query,
variables
});
const data = require_common.Wt(body) ? body["data"] : void 0;
return require_common.Wt(data) ? data : {};
}
};
}
function refusal(body, status) {
const errors = require_common.Wt(body) ? body["errors"] : void 0;
const message = require_common.Ut(errors) ? errors.map((error) => require_common.Wt(error) ? String(error["message"]) : "").join("; ") : `HTTP ${status}`;
if (status === 401) return new require_common.sn("The sandbox does not accept the API key", {
code: "authentication",
hint: "Set WANDB_API_KEY as \"wac sandbox\" prints it"
});
return new require_common.sn(`The sandbox refused the request: ${message}`, {
code: "usage",
hint: "\"wac sandbox --help\" shows an example"
});
}
exports.n = withSandbox;
exports.t = withNamedSandbox;
