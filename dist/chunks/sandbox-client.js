import { Kt as present, an as isJsonObject, fn as Failure, in as isJsonList } from "./common.js";
import { t as startSandbox } from "./start-sandbox.js";
// src/cli/sandbox/sandbox-client.ts
async function withSandbox(stateFile, use, options = {}) {
const sandbox = await startSandbox({
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
if (running === void 0 || options.state !== void 0) return await withSandbox(root.sandboxFile(options.state), use, present({ delivery }));
if (delivery !== void 0) throw new Failure("--signature is an option of the sandbox that sends, and this one runs", {
code: "usage",
hint: "Start it with the option: wac sandbox --signature base64"
});
const { normalizeServer } = await import("./server-address.js");
const server = normalizeServer(running);
if (!server.startsWith("http://")) throw new Failure(`${server} is not a sandbox`, {
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
throw new Failure(`Nothing responds at ${url}`, {
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
const data = isJsonObject(body) ? body["data"] : void 0;
return isJsonObject(data) ? data : {};
}
};
}
function refusal(body, status) {
const errors = isJsonObject(body) ? body["errors"] : void 0;
const message = isJsonList(errors) ? errors.map((error) => isJsonObject(error) ? String(error["message"]) : "").join("; ") : `HTTP ${status}`;
if (status === 401) return new Failure("The sandbox does not accept the API key", {
code: "authentication",
hint: "Set WANDB_API_KEY as \"wac sandbox\" prints it"
});
return new Failure(`The sandbox refused the request: ${message}`, {
code: "usage",
hint: "\"wac sandbox --help\" shows an example"
});
}
export { withSandbox as n, withNamedSandbox as t };
