const require_common = require("./common.js");
const require_hide_tokens = require("./hide-tokens.js");
const require_shown_url = require("./shown-url.js");
const require_project = require("./project.js");
const require_ask_until = require("./ask-until.js");
const require_open_any_server = require("./open-any-server.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/report/commands/render-webhook-test.ts
const MAX_LENGTH = 4e3;
function describeTest({ url, accessToken, secret }, payload) {
const bearer = accessToken === null ? "" : ` with the secret ${accessToken} as bearer token`;
const signed = secret === null ? "" : `${bearer === "" ? "" : ","} signed with the secret ${secret}`;
return `The server posts ${require_common._t(payload, 200)} to ${require_shown_url.t(url)}${bearer}${signed}.`;
}
function renderWebhookTestText({ entity, content, result }, showsResponse, options) {
const style = require_common.it(options.color);
const webhook = `the webhook "${content.name}" of team ${entity}`;
const verdict = result.ok ? style.green(`\u2713 The test of ${webhook} was delivered and accepted`) : style.red(`\u2717 The test of ${webhook} failed`);
if (showsResponse) return `${verdict}\n  ${style.plain(shownResponse(result))}\n`;
return result.ok ? `${verdict}\n` : `${verdict}\n  ${style.dim("Add --response to print what the receiver responded. It may repeat the secrets.")}\n`;
}
function renderWebhookTestJson({ entity, id, content, result }, showsResponse) {
return {
formatVersion: "1.0",
entity,
id,
name: content.name,
url: require_shown_url.t(content.url),
ok: result.ok,
...require_common.cn({ response: showsResponse ? shownResponse(result) : void 0 })
};
}
function shownResponse({ response }) {
return require_common._t(require_hide_tokens.t(response), MAX_LENGTH);
}
// src/workflow/integrations/test-webhook.ts
async function findWebhook(api, name, { entities, declared }) {
if (entities.length === 0) throw new require_common.sn("No team is given in which to look for the webhook", {
code: "usage",
hint: "Add --entity TEAM, or run the command where a wac.yaml is"
});
const lists = await require_common.S([...new Set(entities)].sort().map(async (entity) => ({
entity,
list: await api.webhooks.readTeam(entity)
})));
const all = lists.flatMap(({ entity, list }) => list.map((live) => ({
entity,
live
})));
const named = all.filter(({ live }) => live.kind === "webhook" && live.name === name);
const found = named.length > 0 ? named : all.filter(({ live }) => live.id === name);
const [first, ...more] = found;
if (first === void 0) throw notFound(name, lists);
if (more.length > 0) throw ambiguous(name, found);
const { entity, live } = first;
if (live.kind !== "webhook") throw new require_common.sn(`"${name}" is not a webhook: the server can test webhooks only`, {
code: "usage",
hint: "Run \"wac integrations --kind webhook\" to see the webhooks"
});
return {
entity,
id: live.id,
content: contentOf(live, entity, declared, api.server)
};
}
async function deliverTest(api, { entity, content }, payload) {
const page = require_project.et(api.server, entity);
try {
return await api.webhooks.test(entity, content, payload, { isCheckFresh: () => true });
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
if (error.code === "permission") throw new require_common.sn(error.message, {
code: "permission",
hint: `A test needs an API key of a team admin. Or test the webhook in the web page: ${page}`,
cause: error
});
if (error.code === "unsupported") throw new require_common.sn(error.message, {
code: "unsupported",
hint: `Test the webhook in the web page: ${page}`,
cause: error
});
if (error instanceof require_common.Z && error.wasSent && error.status === void 0) throw new require_common.sn(`${error.message}. The payload may have been delivered`, {
code: error.code,
hint: "Look at the receiver before you test again",
cause: error
});
throw error;
}
}
function notFound(name, lists) {
const teams = lists.map(({ entity }) => `"${entity}"`).join(", ");
const names = lists.flatMap(({ list }) => list.flatMap((live) => live.kind === "webhook" ? live.name ?? [] : []));
const known = names.length === 0 ? "There is none" : `There are ${[...new Set(names)].join(", ")}`;
return new require_common.sn(`No webhook of ${teams} has the name "${name}"`, {
code: "usage",
hint: require_common.J(name, names) ?? known
});
}
function ambiguous(name, found) {
const teams = [...new Set(found.map(({ entity }) => entity))];
const list = found.map(({ entity, live }) => `${live.id} (${entity})`).join(", ");
return new require_common.sn(teams.length > 1 ? `${teams.length} teams have a webhook "${name}": ${teams.join(", ")}` : `Team "${teams[0] ?? ""}" has ${found.length} webhooks "${name}"`, {
code: "usage",
hint: teams.length > 1 ? `Add --entity TEAM, or give the id: ${list}` : `Give the id: ${list}`
});
}
function contentOf(live, entity, declared, server) {
const { name = "", url } = live;
const same = declared.find((each) => each.entity === entity && each.content.name === name && each.content.url === (url ?? ""));
const accessToken = live.accessToken === void 0 ? same?.content.accessToken : live.accessToken;
const secret = live.secret === void 0 ? same?.content.secret : live.secret;
if (url === void 0 || accessToken === void 0 || secret === void 0) throw new require_common.sn(`The server does not show which secrets the webhook "${name}" uses, so it would be tested without them`, {
code: "unsupported",
hint: `Describe the webhook in a manifest, or test it in the web page: ${require_project.et(server, entity)}`
});
return {
name,
url,
accessToken,
secret
};
}
// src/cli/commands/integrations/run-test-webhook.ts
const DEFAULT_PAYLOAD = "{\"event_type\":\"wac-test\"}";
async function runTestWebhook(context, name) {
const { io, options } = context;
refuseFilters(options);
const payload = await readPayload(io.cwd, options.payload);
const opened = await require_open_any_server.t(context, { writesFor: "integrations --test" });
if (typeof opened === "number") return opened;
const { server, request, project } = opened;
try {
const target = await findWebhook(server.api, name, {
entities: request.entities,
declared: project?.webhooks ?? []
});
await confirm(context, describeTest(target.content, payload));
const tested = {
...target,
result: await deliverTest(server.api, target, payload)
};
const showsResponse = options.response === true;
await require_common.s(context, {
text: () => renderWebhookTestText(tested, showsResponse, require_common.l(io.stdout, io.env)),
json: () => require_common.i(renderWebhookTestJson(tested, showsResponse))
});
return tested.result.ok ? require_common.Zt.done : require_common.Zt.error;
} finally {
await server.close();
}
}
function refuseFilters(options) {
for (const option of [
"name",
"kind",
"unused",
"shared"
]) {
if (options[option] === void 0) continue;
throw new require_common.sn(`"--test" and "--${option}" exclude each other`, {
code: "usage",
hint: "--test takes the name or the id of one webhook"
});
}
}
async function readPayload(cwd, file) {
if (file === void 0) return DEFAULT_PAYLOAD;
const text = await (0, node_fs_promises.readFile)((0, node_path.resolve)(cwd, file), "utf8").catch((cause) => {
throw new require_common.sn(`Cannot read the payload "${file}": ${require_common.rt(cause)}`, {
code: "file",
cause
});
});
try {
JSON.parse(text);
} catch (cause) {
throw new require_common.sn(`"${file}" is not JSON`, {
code: "file",
hint: "Webhooks post JSON: write the payload as one JSON value",
cause
});
}
return text.trim();
}
async function confirm({ io, options }, intent) {
if (options.yes === true) return;
if (io.ask === void 0) throw new require_common.sn("Nothing was sent: wac cannot ask for confirmation, because this is not a terminal", {
code: "refused",
hint: "Add --yes"
});
if (await require_ask_until.n(io, `${require_common.nn(intent)} Only "yes" continues: `)) return;
throw new require_common.sn("Nothing was sent", { code: "refused" });
}
exports.runTestWebhook = runTestWebhook;
