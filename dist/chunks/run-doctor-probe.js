const require_common = require("./common.js");
const require_project = require("./project.js");
const require_probe_operations = require("./probe-operations.js");
const require_write_grant = require("./write-grant.js");
const require_marker = require("./marker.js");
const require_parse_count = require("./parse-count.js");
const require_ask_until = require("./ask-until.js");
const require_open_server = require("./open-server.js");
// src/report/commands/probe-report.ts
function countStatuses({ assumptions }) {
const count = (status) => assumptions.filter((each) => each.status === status).length;
return {
confirmed: count("confirmed"),
refuted: count("refuted"),
"not-observable": count("not-observable")
};
}
function renderProbeJson(report) {
const { server, serverVersion, project, isInterrupted, removedBefore, removed } = report;
const counts = countStatuses(report);
return {
formatVersion: "1.0",
server,
...serverVersion === void 0 ? {} : { serverVersion },
project,
interrupted: isInterrupted,
summary: {
confirmed: counts.confirmed,
refuted: counts.refuted,
notObservable: counts["not-observable"]
},
assumptions: report.assumptions.map(({ id, statement, matters, status, observed }) => ({
id,
status,
statement,
matters,
observed
})),
cleanUp: {
removedBefore,
removed,
leftovers: report.leftovers.map(({ kind, name, id, reason }) => ({
kind,
name,
reason,
...id === void 0 ? {} : { id }
}))
}
};
}
// src/report/commands/render-probe-text.ts
const SIGNS = {
confirmed: "\u2713",
refuted: "\u2717",
"not-observable": "\u25CB"
};
const MAX_LENGTH = 1e3;
const INDENT = " ".repeat(6);
function renderProbedAssumption(result, options) {
const style = require_common.it(options.color);
const paint = {
confirmed: style.green,
refuted: style.red,
"not-observable": style.dim
}[result.status];
const wrapped = (text) => require_common.at(require_common._t(text, MAX_LENGTH), options.width - INDENT.length).map((line) => `${INDENT}${style.plain(line)}`);
const lines = [
`  ${paint(SIGNS[result.status])} ${style.bold(result.id)}`,
...wrapped(result.statement),
...wrapped(`${LABELS[result.status]}: ${result.observed}.`),
...result.status === "refuted" ? wrapped(`Why it matters: ${result.matters}`) : []
];
return `${require_project.W(lines.join("\n"), options.terminalWidth)}\n`;
}
const LABELS = {
confirmed: "Confirmed",
refuted: "Refuted",
"not-observable": "Not observable"
};
function renderProbeEnd(report, options) {
const style = require_common.it(options.color);
const counts = countStatuses(report);
const { removed, leftovers } = report;
const lines = [
"",
style.bold(`${require_common.Tt(counts.confirmed, "assumption")} confirmed, ${counts.refuted} refuted, ${counts["not-observable"]} not observable on ${report.server}`),
leftovers.length === 0 ? `Everything that the probe created was removed (${require_common.Tt(removed, "object")}).` : style.red(`${require_common.Tt(leftovers.length, "object")} of the probe could not be removed. Run the same command again, or delete by hand in ${report.project}:`),
...leftovers.map(({ kind, name, reason }) => `  ${kind} ${style.plain(name)}: ${style.plain(reason)}`),
...report.isInterrupted ? ["The run was interrupted."] : []
];
return `${require_project.W(lines.join("\n"), options.terminalWidth)}\n`;
}
// src/wandb/probe/probe-permit.ts
var ProbePermit = class {
grant;
#webhookEntities;
#scopes = new Set();
#automations = new Set();
#webhooks = new Set();
#foreign = new Set();
constructor(webhookEntities) {
this.#webhookEntities = new Set(webhookEntities);
this.grant = require_write_grant.t("doctor --probe", (mutation) => this.#permits(mutation));
}
allowScope(id) {
this.#scopes.add(id);
}
ownAutomation(id) {
if (!this.#foreign.has(id)) this.#automations.add(id);
}
protect(id) {
this.#foreign.add(id);
this.#automations.delete(id);
}
ownWebhook(id) {
this.#webhooks.add(id);
}
isOwn(id) {
return this.#automations.has(id);
}
#permits({ operationName, variables }) {
const { input } = variables;
switch (operationName) {
case require_probe_operations.t.create: return require_common.Wt(input) && input["enabled"] === false && this.#isInert(input, true);
case require_probe_operations.t.update: return require_common.Wt(input) && this.#automations.has(String(input["id"])) && !Object.hasOwn(input, "enabled") && this.#isInert(input, false);
case require_probe_operations.t.delete: return this.#automations.has(String(variables["id"]));
case require_probe_operations.t.createWebhook: return require_common.Wt(input) && this.#isInertWebhook(input);
case require_probe_operations.t.deleteWebhook: return this.#webhooks.has(String(variables["id"]));
default: return false;
}
}
#isInert(input, isCreate) {
const holds = (key, isGood) => {
const value = input[key] ?? null;
return value === null ? !isCreate : isGood(value);
};
return holds("name", (name) => typeof name === "string" && require_probe_operations.p(name)) && holds("scopeID", (id) => this.#scopes.has(String(id))) && holds("triggeredActionConfig", (config) => this.#isInertAction(config));
}
#isInertAction(config) {
if (!require_common.Wt(config)) return false;
const [kind, ...others] = Object.keys(config);
if (others.length > 0) return false;
if (kind === "noOpActionInput") return true;
const aria = config["ariaActionInput"];
if (require_common.Wt(aria)) return String(aria["prompt"]).trimStart().startsWith(require_probe_operations.f);
const webhook = config["genericWebhookActionInput"];
return require_common.Wt(webhook) && this.#webhooks.has(String(webhook["integrationID"]));
}
#isInertWebhook({ entityName, name, urlEndpoint, ...others }) {
return Object.keys(others).length === 0 && this.#webhookEntities.has(String(entityName)) && require_probe_operations.p(String(name)) && Object.values(require_probe_operations.d).some((address) => address === urlEndpoint);
}
};
// src/workflow/probe/prepare-probe.ts
const MAX_NAMES = 3;
async function prepareProbe(api, target) {
const capabilities = await api.readCapabilities();
const path = `${target.entity}/${target.project}`;
const project = await api.openProject(target.entity, target.project);
if (project === void 0) throw new require_common.sn(`There is no project "${path}", or the API key cannot see it`, {
code: "not-found",
hint: "Create an empty project for the probe in W&B, and name it: wac doctor --probe ENTITY/PROJECT"
});
if (project.entityType === "organization") throw new require_common.sn(`"${path}" belongs to an organization: it may be a registry`, {
code: "usage",
hint: "Name an empty project of a team"
});
const automations = await api.listProject();
const foreign = automations.filter(({ name }) => !require_probe_operations.p(name)).map(({ name }) => name);
if (foreign.length > 0) {
const names = foreign.slice(0, MAX_NAMES).map((name) => JSON.stringify(name));
const more = foreign.length > MAX_NAMES ? " and others" : "";
throw new require_common.sn(`"${path}" is not empty: it has ${require_common.Tt(foreign.length, "automation")} that no probe created (${names.join(", ")}${more})`, {
code: "refused",
hint: "Name a project without automations. Nothing was changed"
});
}
const entities = [];
for (const name of target.entities) {
const type = await api.readEntityType(name);
if (type === void 0) throw new require_common.sn(`There is no entity "${name}", or the API key cannot see it`, {
code: "not-found",
hint: "Correct --probe-entity"
});
entities.push({
name,
type
});
}
let leftBefore = automations.length;
for (const entity of [project.entity, ...target.entities]) leftBefore += (await api.listWebhooks(entity)).filter(require_probe_operations.m).length;
return {
project,
capabilities,
entities,
leftBefore
};
}
// src/workflow/probe/assumptions.ts
const OBSERVABLE = {
"read-after-write": {
statement: "A list that is read right after a create shows the new automation.",
matters: "Where lists lag behind, applies and checks for duplicates read again and take longer.",
experiment: "Creates an automation and reads the list at once, then again for up to 32 seconds."
},
"created-id": {
statement: "The response to a create has the id that the list shows; servers before 0.67 may give another.",
matters: "wac confirms a create by this id, and on such servers by scope and name.",
experiment: "Creates an automation and compares the id in the response with the list."
},
"mutation-id": {
statement: "The response to a create repeats the `clientMutationId` that was sent, or leaves it out.",
matters: "wac treats a response with another id as the response to another request.",
experiment: "Compares the two ids."
},
"name-taken": {
statement: "A create whose name is taken in its scope is refused with status 409.",
matters: "wac then looks for the automation that has the name; without it, repeated applies could create duplicates.",
experiment: "Creates two automations of one name."
},
"name-taken-by-update": {
statement: "An update to a name that is taken in the scope is refused with status 409.",
matters: "wac orders renames so that names are free; without the refusal, a race could give two automations one name.",
experiment: "Renames an automation to the name of another."
},
"name-case": {
statement: "Names that differ in letter case only are different.",
matters: "wac plans two automations where the server would hold one.",
experiment: "Creates two automations whose names differ in letter case."
},
"name-space": {
statement: "Names that differ in a trailing space only are different, and the space is kept.",
matters: "A server that removes the space makes a plan that never ends.",
experiment: "Creates two automations, one with a trailing space."
},
"name-unicode": {
statement: "Names that differ in their Unicode form only (\u00E9 as one character or as two) are different.",
matters: "wac plans two automations where the server would hold one.",
experiment: "Creates two automations whose names differ in the form of one letter."
},
"name-length": {
statement: "A name has at most 255 characters, however many bytes they take.",
matters: "wac validates this length offline.",
experiment: "Creates automations with 255 and with 256 letters that take two bytes each."
},
"name-per-scope": {
statement: "A name may be used again in another scope.",
matters: "wac plans by scope and name; a wider limit would refuse valid plans.",
experiment: "Creates an automation on the project and one of the same name on a collection in it."
},
"name-free-after-delete": {
statement: "The name of a deleted automation is free at once.",
matters: "wac deletes before it creates another automation in the same slot.",
experiment: "Deletes an automation and creates another of its name."
},
"event-scope": {
statement: "A create of `createArtifact` on a project is refused with status 422.",
matters: "wac refuses the combination offline; the sandbox responds with this status.",
experiment: "Creates one."
},
"run-event-scope": {
statement: "A create of a run event on a collection is refused with status 422.",
matters: "wac refuses the combination offline; the sandbox responds with this status.",
experiment: "Creates a run metric event on a collection of the project."
},
"update-event-scope": {
statement: "An update to an event that the scope cannot have is refused with status 422; servers like 0.60 and 0.70 accept it (`old-server-leniency`).",
matters: "The sandbox does the same.",
experiment: "Updates an automation on the project to `createArtifact`."
},
"unknown-integration": {
statement: "A create with an integration that does not exist is refused with status 404.",
matters: "A plan that was reviewed before an integration was deleted fails, and creates nothing.",
experiment: "Deletes a webhook of its own and creates an automation that uses it."
},
"foreign-integration": {
statement: "A create with an integration of another team is refused with status 422.",
matters: "wac looks integrations up in the team of the scope only.",
experiment: "Creates a webhook in another team (`--probe-entity`) and an automation that uses it."
},
"personal-integration": {
statement: "An automation on a team's scope may use an integration of the user's personal entity.",
matters: "The sandbox accepts it, as W&B's own system tests do.",
experiment: "Creates a webhook in the personal entity (`--probe-entity`) and an automation that uses it."
},
"integration-in-use": {
statement: "Deleting an integration that an automation uses is refused.",
matters: "Where it is accepted, an automation loses its action without an edit of its own.",
experiment: "Deletes a webhook of its own while an automation of its own uses it."
},
"webhook-address": {
statement: "A webhook whose address is not a URL is refused; servers like 0.60 and 0.70 accept it (`old-server-leniency`).",
matters: "The sandbox does the same.",
experiment: "Creates a webhook with such an address."
},
"unknown-automation": {
statement: "Updating or deleting an automation that is gone is refused with status 404.",
matters: "wac treats such a delete as done, and such an update as a conflict.",
experiment: "Deletes an automation, then updates it and deletes it again."
},
"unknown-field": {
statement: "A query for a field that the server does not have is refused with `Cannot query field \"\u2026\"`, with status 400 or, by older servers, 200.",
matters: "wac leaves optional fields out on servers that say so, and stops where the response does not show it.",
experiment: "Asks for a field that no server has."
},
"filter-shape": {
statement: "A create with a filter that does not have the shape of its event is refused with status 422.",
matters: "The sandbox does the same.",
experiment: "Creates a run metric event with an empty filter."
},
"run-filter-join": {
statement: "A run filter needs a top-level `$and`, or another join in its place, which older SDKs send; without one a create is refused with status 422.",
matters: "wac always sends `$and`; the sandbox refuses filters without a join.",
experiment: "Creates run metric events with a filter without a join and with `$or`."
},
"condition-erased": {
statement: "An update may leave a metric event without a condition, which the SDK sends after it could not read one; a create may not.",
matters: "wac reports the loss as drift, `condition-lost`.",
experiment: "Tries both."
},
"features-by-version": {
statement: "Servers that cannot list their features have run metric events and no-op actions from version 0.67 on, and run state events from 0.69 on. One that states no version may have them.",
matters: "wac decides by the version which events such a server can have.",
experiment: "Creates a run metric event and a run state event."
},
"update-omitted": {
statement: "An update leaves the fields that it omits as they are.",
matters: "wac omits event and action where they are not its own to write.",
experiment: "Updates the description alone and compares everything else."
},
"update-null": {
statement: "An update with null for name, event filter and action leaves them as they are.",
matters: "The sandbox does the same.",
experiment: "Updates them with null and compares."
},
"description-null": {
statement: "An update with null for the description empties it.",
matters: "The sandbox does the same.",
experiment: "Updates the description with null."
},
"eq-ne": {
statement: "Thresholds with `$eq` and `$ne` are accepted and read back as they were sent.",
matters: "wac writes `eq` and `ne` thresholds; W&B's web page offers them, the SDK does not.",
experiment: "Creates one of each and reads them."
},
"threshold-digits": {
statement: "A threshold reads back with the value that was sent, for numbers of 16 digits and for small ones.",
matters: "A server that rounds makes a plan that never ends.",
experiment: "Creates thresholds of 0.1234567890123456 and 1e-7."
},
"run-filter-fields": {
statement: "Run filters on user, state, tags, configuration and summary are accepted and read back as they were sent.",
matters: "Only the display name is documented for automations; wac warns about the others.",
experiment: "Creates a run metric event with all of them."
},
"artifact-filter": {
statement: "The filter of an artifact event reads back one level deeper, inside `filter`.",
matters: "wac removes this level before it compares.",
experiment: "Creates an event on an alias and reads its filter."
},
payload: {
statement: "The payload of a webhook reads back with the same keys, values and digits.",
matters: "A server that rewrites payloads makes a plan that never ends.",
experiment: "Creates a webhook action whose payload has unusual spacing, key order and numbers."
},
"description-length": {
statement: "A description of 10,000 characters is kept whole.",
matters: "The marker is at the end of the description; a server that cuts it loses the ownership.",
experiment: "Creates automations with long descriptions and reads them."
},
"description-lines": {
statement: "A description with several lines, brackets, quotes and letters outside ASCII is kept.",
matters: "The marker is such a line.",
experiment: "Creates one and reads it. White space at the ends of lines does not count."
},
"crashed-state": {
statement: "The run state `CRASHED` is stored as `FAILED`.",
matters: "wac accepts `crashed` and compares it as `failed`.",
experiment: "Creates a run state event with `CRASHED` and reads it."
},
"aria-list": {
statement: "ARIA automations are listed to wac.",
matters: "wac would treat an ARIA automation as absent, and create it again.",
experiment: "Creates an automation with a prompt to ARIA and lists it."
},
"aria-prompt": {
statement: "A prompt to ARIA has at most 4,000 bytes of UTF-8; white space around it is removed, and a longer one is refused with status 422.",
matters: "wac checks the length offline and compares prompts without the white space.",
experiment: "Creates automations with prompts of 4,000 and of 4,001 bytes."
},
"list-name": {
statement: "The list filter `{\"name\": \u2026}` gives exactly the automations of that name.",
matters: "wac checks a slot before it writes by this filter.",
experiment: "Creates automations with similar names and filters by one of them."
},
"list-order": {
statement: "Automations are listed oldest first; `order` takes `-created_at`, which the SDK sends.",
matters: "The sandbox does the same. wac itself depends on no order.",
experiment: "Creates two automations and lists them both ways."
},
"total-count": {
statement: "`totalCount` is the length of the whole list, not of the page.",
matters: "wac compares it with what it has read, to see whether the list is whole.",
experiment: "Creates two automations, reads the list in pages of one, and compares."
},
"total-count-filtered": {
statement: "With a filter, `totalCount` counts what the filter selects.",
matters: "wac checks slots before it writes by a filtered list.",
experiment: "Creates two automations and filters by the name of one."
},
"total-count-hidden": {
statement: "`totalCount` includes automations that the API key cannot see.",
matters: "wac reports hidden automations by it, and plans no create that could be a duplicate.",
experiment: "Compares the count with the whole list of the entity, which shows something only where this key cannot see all."
},
"rate-limit-headers": {
statement: "Responses have the headers `RateLimit-Remaining` (a share of 1,000) and `RateLimit-Reset` (seconds).",
matters: "wac slows down by them before the server refuses requests.",
experiment: "Reads the headers of a response."
}
};
// src/workflow/probe/verdict.ts
var Unobservable = class extends Error {
name = "Unobservable";
};
function verdict(isConfirmed, observed) {
return {
status: isConfirmed ? "confirmed" : "refuted",
observed
};
}
function describeResponse(response) {
if (response.isAccepted) return "accepted";
const { status, message } = response;
return `refused with HTTP ${status}${message === "" ? ", without a message" : `: ${message.replace(/\.$/, "")}`}`;
}
function refusedWith(status, response, what) {
return verdict(!response.isAccepted && response.status === status, `${what} was ${describeResponse(response)}`);
}
function needed(response, what) {
if (response.isAccepted) return response.value;
throw new Unobservable(`${what} was ${describeResponse(response)}`);
}
// src/workflow/probe/bench.ts
var Bench = class {
api;
project;
capabilities;
entities;
never;
#options;
#action;
#webhook;
constructor(options) {
this.api = options.api;
this.project = options.project;
this.capabilities = options.capabilities;
this.entities = options.entities;
this.never = `wac-probe-never-${options.runId}`;
this.#options = options;
}
get scope() {
return {
type: "PROJECT",
id: this.project.id
};
}
get collectionScope() {
const { collection, entity, name } = this.project;
if (collection !== void 0) return {
type: "ARTIFACT_COLLECTION",
id: collection.id
};
throw new Unobservable(`${entity}/${name} has no artifact collection`);
}
name(suffix) {
return `wac-probe ${this.#options.runId} ${suffix}`;
}
get artifactFilter() {
return JSON.stringify({ $or: [{ $and: [{ alias: { $eq: this.never } }] }] });
}
async #plainAction() {
if (this.#action !== void 0) return this.#action;
const nothing = { type: "NO_OP" };
if ((await this.create(this.#draft("control", nothing, {}))).isAccepted) {
this.#action = nothing;
return nothing;
}
const webhook = await this.webhookAction();
const second = await this.create(this.#draft("control", webhook, {}));
needed(second, "An automation that does nothing else than post to a webhook of its own");
this.#action = webhook;
return webhook;
}
async webhook() {
this.#webhook ??= await this.newWebhook("webhook");
return this.#webhook;
}
async newWebhook(suffix, entity = this.project.entity) {
const response = await this.createWebhook(suffix, { entity });
return needed(response, `The webhook that this needs in "${entity}"`);
}
async createWebhook(suffix, options = {}) {
const { entity = this.project.entity, url = require_probe_operations.d.url } = options;
const response = await this.api.createWebhook({
entity,
name: this.name(suffix),
url
});
if (response.isAccepted) this.#options.litter.createdWebhook(response.value);
return response;
}
async draft(suffix, parts = {}) {
const plain = await this.#plainAction();
return this.#draft(suffix, parts.action ?? plain, parts);
}
#draft(suffix, action, parts) {
return {
name: this.name(suffix),
description: "Created by wac doctor --probe",
scope: this.scope,
eventType: "ADD_ARTIFACT_ALIAS",
eventFilter: this.artifactFilter,
...parts,
action
};
}
async createUnlisted(draft) {
const { litter } = this.#options;
litter.expect(draft.name);
const response = await this.api.create(draft);
if (response.isAccepted) {
const { automation, hasOwnId } = response.value;
litter.created(draft.name, hasOwnId ? automation.id : void 0);
} else litter.refused(draft.name);
return response;
}
async create(draft) {
const response = await this.createUnlisted(draft);
if (!response.isAccepted) return response;
const { automation, hasOwnId } = response.value;
if (hasOwnId) return {
isAccepted: true,
value: automation
};
const listed = await this.#listed((each) => each.name === automation.name);
if (listed !== void 0) return {
isAccepted: true,
value: listed
};
throw new Unobservable("The list of the project does not show the automation that was created");
}
async listedByName(name) {
if (this.capabilities.missing.has("entityLists")) return (await this.api.listProject()).find((each) => each.name === name);
const response = await this.api.listEntity({
name,
pageSize: 100
});
return needed(response, "The list of the entity").automations.find((each) => each.name === name);
}
async mustCreate(suffix, parts = {}) {
const response = await this.create(await this.draft(suffix, parts));
return needed(response, "The automation that this needs");
}
async stored(suffix, parts) {
return await this.current(await this.mustCreate(suffix, parts));
}
async current(automation) {
return await this.#listed((each) => each.id === automation.id) ?? automation;
}
async update({ id }, changes) {
const response = await this.api.update(id, changes);
if (!response.isAccepted) return response;
const { description } = changes;
let latest;
return {
isAccepted: true,
value: await this.#listed((each) => {
if (each.id !== id) return false;
latest = each;
return description === void 0 || (each.description ?? "") === (description ?? "");
}) ?? (this.#options.waits.isHopeless ? void 0 : latest) ?? response.value
};
}
async delete({ id, name }) {
const response = await this.api.delete(id);
if (response.isAccepted) this.#options.litter.deleted(name, id);
return response;
}
async deleteWebhook({ id }) {
const response = await this.api.deleteWebhook(id);
if (response.isAccepted) this.#options.litter.deletedWebhook(id);
return response;
}
async #listed(isWanted) {
const read = async () => (await this.api.listProject()).find(isWanted);
return (await this.#options.waits.find(read))?.found;
}
async awaited(read) {
return await this.#options.waits.find(read);
}
learnLag(waitedMs) {
this.#options.waits.learn(waitedMs);
}
runMetric(threshold = {}, runFilter = { $and: [{ display_name: { $eq: this.never } }] }) {
return {
eventType: "RUN_METRIC",
eventFilter: JSON.stringify({
run_filter: JSON.stringify(runFilter),
run_metric_filter: { threshold_filter: {
name: this.never,
agg_op: null,
window_size: 1,
cmp_op: threshold.cmp_op ?? "$gt",
threshold: threshold.threshold ?? 1
} }
})
};
}
runState(state) {
return {
eventType: "RUN_STATE",
eventFilter: JSON.stringify({
run_filter: JSON.stringify({ $and: [{ display_name: { $eq: this.never } }] }),
run_state_filter: { states: [state] }
})
};
}
async webhookAction(payload) {
const { id } = await this.webhook();
return {
type: "GENERIC_WEBHOOK",
integration: id,
...require_common.cn({ payload })
};
}
};
// src/workflow/probe/clean-up.ts
const PASS_WAITS_MS = [
0,
1e3,
2e3,
4e3,
8e3
];
var Litter = class {
#api;
#automations = new Map();
#webhooks = new Map();
#webhookEntities;
#deleted = new Set();
#removed = 0;
constructor(api, webhookEntities) {
this.#api = api;
this.#webhookEntities = webhookEntities;
}
get removed() {
return this.#removed;
}
expect(name) {
if (!this.#automations.has(name)) this.#automations.set(name, {
ids: new Set(),
isCreated: false
});
}
refused(name) {
const expected = this.#automations.get(name);
if (expected !== void 0 && !expected.isCreated) this.#automations.delete(name);
}
created(name, id) {
this.expect(name);
const expected = this.#automations.get(name);
if (expected === void 0) return;
expected.isCreated = true;
if (id !== void 0) expected.ids.add(id);
}
createdWebhook(webhook) {
this.#webhooks.set(webhook.id, webhook);
}
async removeAutomations() {
const targets = new Map();
for (const { id, name } of await this.#api.listProject()) if (require_probe_operations.p(name)) targets.set(id, name);
for (const [name, { ids }] of this.#automations) for (const id of ids) targets.set(id, name);
const leftovers = [];
for (const [id, name] of targets) {
if (this.#deleted.has(id)) continue;
const response = await this.#api.delete(id);
if (isGone(response)) this.deleted(name, id);
else leftovers.push({
kind: "automation",
name,
id,
reason: describeResponse(response)
});
}
return leftovers;
}
deleted(name, id) {
this.#removed += 1;
this.#deleted.add(id);
const expected = this.#automations.get(name);
expected?.ids.delete(id);
if (expected?.ids.size === 0) this.#automations.delete(name);
}
deletedWebhook(id) {
this.#removed += 1;
this.#deleted.add(id);
this.#webhooks.delete(id);
}
async removeWebhooks() {
const targets = new Map(this.#webhooks);
for (const entity of this.#webhookEntities) for (const webhook of await this.#api.listWebhooks(entity)) if (require_probe_operations.m(webhook)) targets.set(webhook.id, webhook);
const leftovers = [];
for (const webhook of targets.values()) {
const { id, name } = webhook;
if (this.#deleted.has(id)) continue;
if (!require_probe_operations.m(webhook)) {
leftovers.push({
kind: "webhook",
name,
id,
reason: "the server changed it"
});
continue;
}
const response = await this.#api.deleteWebhook(id);
if (isGone(response)) this.deletedWebhook(id);
else leftovers.push({
kind: "webhook",
name,
id,
reason: describeResponse(response)
});
}
return leftovers;
}
async removeAll(sleep) {
let reason = "no list shows it";
let leftovers = [];
for (const wait of PASS_WAITS_MS) {
if (wait > 0) await sleep(wait);
try {
leftovers = [...await this.removeAutomations(), ...await this.removeWebhooks()];
if (leftovers.length === 0 && this.#automations.size === 0) return [];
} catch (error) {
if (!(error instanceof require_common.sn)) throw error;
reason = error.message;
}
}
return this.#known(leftovers, reason);
}
#known(refused, reason) {
const isNamed = (name) => refused.some((each) => each.name === name);
const automations = [...this.#automations].flatMap(([name, { ids, isCreated }]) => {
if (isNamed(name) || !isCreated) return [];
const [id] = ids;
return [{
kind: "automation",
name,
reason,
...require_common.cn({ id })
}];
});
const webhooks = [...this.#webhooks.values()].filter(({ name }) => !isNamed(name)).map(({ id, name }) => ({
kind: "webhook",
name,
id,
reason
}));
return [
...refused,
...automations,
...webhooks
];
}
};
function isGone(response) {
return response.isAccepted || response.status === 404;
}
// src/workflow/probe/experiments/aria-experiments.ts
const ARIA_EXPERIMENTS = {
"aria-list": async (bench) => {
const { name } = await createAria(bench, "aria-list", `${require_probe_operations.f}do nothing.`);
const control = await bench.mustCreate("aria-list-control");
const found = await bench.awaited(async () => await bench.listedByName(name));
if (found === void 0) {
if (await bench.listedByName(control.name) === void 0) throw new Unobservable("The list shows no new automation at all");
return verdict(false, "The list shows an automation that was created later, and not this one");
}
const { prompt } = found.found;
const isRead = prompt === `${require_probe_operations.f}do nothing.`;
return verdict(isRead, isRead ? "The list shows it" : `The list shows it with the prompt ${JSON.stringify(prompt)}`);
},
"aria-prompt": async (bench) => {
const longest = promptOf(require_project.at);
const created = await createAria(bench, "aria-prompt", `  ${longest}\n`);
const { prompt } = await bench.current(created);
const draft = await bench.draft("aria-prompt-longer", { action: {
type: "ARIA",
prompt: promptOf(require_project.at + 1)
} });
const longer = await bench.create(draft);
const isKept = prompt === longest;
return verdict(isKept && !longer.isAccepted && longer.status === 422, `${require_project.at} bytes between white space ${isKept ? "read back without the white space" : "read back differently"}; ${require_project.at + 1} were ${describeResponse(longer)}`);
}
};
function promptOf(bytes) {
const rest = bytes - Buffer.byteLength(require_probe_operations.f);
return `${require_probe_operations.f}${"\u00FC".repeat(Math.floor(rest / 2))}${".".repeat(rest % 2)}`;
}
async function createAria(bench, suffix, prompt) {
const missing = bench.capabilities.missing.get("sendPromptToAria");
if (missing !== void 0) throw new Unobservable(`The server lacks ${missing.feature}`);
const draft = await bench.draft(suffix, { action: {
type: "ARIA",
prompt
} });
return needed(await bench.create(draft), "An automation with a prompt to ARIA");
}
// src/lib/is-version-before.ts
function isVersionBefore(version, [major, minor]) {
const [, first = "", second = ""] = /^(\d+)\.(\d+)/.exec(version) ?? [];
if (first === "") return false;
return Number(first) < major || Number(first) === major && Number(second) < minor;
}
// src/workflow/probe/experiments/connection-experiments.ts
const CONNECTION_EXPERIMENTS = {
"read-after-write": async (bench) => {
const draft = await bench.draft("read-after-write");
needed(await bench.createUnlisted(draft), "The automation that this needs");
const seen = await bench.awaited(async () => await bench.listedByName(draft.name));
bench.learnLag(seen?.waitedMs);
if (seen === void 0) return verdict(false, "The list did not show it within 32 s");
const { waitedMs } = seen;
return verdict(waitedMs === 0, waitedMs === 0 ? "The first read showed it" : `The list showed it after ${waitedMs / 1e3} s of waiting`);
},
"created-id": async (bench) => {
const draft = await bench.draft("created-id");
const { automation } = needed(await bench.createUnlisted(draft), "The automation that this needs");
const seen = await bench.awaited(async () => await bench.listedByName(draft.name));
if (seen === void 0) throw new Unobservable("The list does not show the automation");
const isEqual = seen.found.id === automation.id;
const isOld = isVersionBefore(bench.capabilities.version ?? "", [0, 67]);
return verdict(isEqual || isOld, isEqual ? "Both ids are equal" : "The ids differ");
},
"mutation-id": async (bench) => {
const { mutationId, sentMutationId } = needed(await bench.createUnlisted(await bench.draft("mutation-id")), "The automation that this needs");
if (mutationId === void 0) return verdict(true, "The response leaves it out");
const isConfirmed = mutationId === sentMutationId;
return verdict(isConfirmed, isConfirmed ? "Both ids are equal" : "The ids differ");
},
"unknown-field": async (bench) => {
const response = await bench.api.askUnknownField();
const isConfirmed = !response.isAccepted && [200, 400].includes(response.status) && response.message.includes("Cannot query field");
return verdict(isConfirmed, `The query was ${describeResponse(response)}`);
},
"rate-limit-headers": async (bench) => {
await bench.api.readEntityType(bench.project.entity);
const headers = Object.entries(bench.api.latestHeaders()).filter(([name]) => /^(x-)?rate-?limit|^retry-after$/.test(name));
const isNumber = (name) => headers.some(([header, value]) => header === name && /^\d+$/.test(value));
return verdict(isNumber("ratelimit-remaining") && isNumber("ratelimit-reset"), headers.length === 0 ? "The response has no such header" : `The response has ${headers.map(([name]) => name).sort().join(", ")}`);
},
"features-by-version": async (bench) => {
const { hasFeatureQuery, version } = bench.capabilities;
if (hasFeatureQuery) throw new Unobservable("This server lists its features");
if (version === void 0) throw new Unobservable("This server states no version");
const metric = await bench.create(await bench.draft("run-metric", bench.runMetric()));
const state = await bench.create(await bench.draft("run-state", bench.runState("FAILED")));
return verdict(metric.isAccepted === !isVersionBefore(version, [0, 67]) && state.isAccepted === !isVersionBefore(version, [0, 69]), `On version ${version} the run metric event was ${describeResponse(metric)}; the run state event was ${describeResponse(state)}`);
}
};
// src/workflow/probe/experiments/list-experiments.ts
const MAX_PAGES = 200;
const PAGE_SIZE = 100;
const LIST_EXPERIMENTS = {
"list-name": async (bench) => {
const [wanted] = await listedPair(bench, "list-name", "LIST-NAME");
const { automations } = await walk(bench, {
name: wanted.name,
pageSize: PAGE_SIZE
});
const names = automations.map(({ name }) => name);
const isConfirmed = names.length === 1 && names[0] === wanted.name;
return verdict(isConfirmed, `The filter gives ${quoted(names)}`);
},
"list-order": async (bench) => {
const [first, second] = await listedPair(bench, "list-order a", "list-order b");
const positions = async (request) => {
const { automations } = await walk(bench, request);
const at = (automation) => automations.findIndex(({ id }) => id === automation.id);
return at(second) - at(first);
};
const byDefault = await positions({ pageSize: PAGE_SIZE });
const order = "-created_at";
const reversed = await bench.api.listEntity({
pageSize: PAGE_SIZE,
order
});
if (!reversed.isAccepted) return verdict(false, `order: "${order}" was ${describeResponse(reversed)}`);
const byOrder = await positions({
pageSize: PAGE_SIZE,
order
});
return verdict(byDefault > 0 && byOrder < 0, `The list is ${byDefault > 0 ? "oldest" : "newest"} first; with order "${order}" ${byOrder > 0 ? "oldest" : "newest"} first`);
},
"total-count": async (bench) => {
await listedPair(bench, "total-count a", "total-count b");
const page = needed(await bench.api.listEntity({ pageSize: 1 }), "A page of one");
const whole = await walk(bench, { pageSize: PAGE_SIZE });
const { total } = page;
const isConfirmed = page.automations.length <= 1 && total !== void 0 && total > 1 && total >= whole.automations.length;
return verdict(isConfirmed, `A page of one counts ${total ?? "nothing"}; the whole list shows ${whole.automations.length}`);
},
"total-count-filtered": async (bench) => {
const [wanted] = await listedPair(bench, "total-filtered a", "total-filtered b");
const page = needed(await bench.api.listEntity({
name: wanted.name,
pageSize: PAGE_SIZE
}), "The filtered list");
return verdict(page.total === 1, `It counts ${page.total ?? "nothing"} where one is selected`);
},
"total-count-hidden": async (bench) => {
await listedPair(bench, "total-hidden a", "total-hidden b");
const { automations, total } = await walk(bench, { pageSize: PAGE_SIZE });
const shown = automations.length;
if (total === shown) throw new Unobservable("The list shows as many as it counts, so it says nothing unless this key cannot see some of them");
const seen = `The list counts ${total ?? "nothing"} and shows ${shown}`;
return verdict(total !== void 0 && total > shown, seen);
}
};
async function listedPair(bench, first, second) {
needEntityList(bench);
const pair = [await bench.mustCreate(first), await bench.mustCreate(second)];
if (await bench.awaited(async () => {
const { automations } = await walk(bench, { pageSize: PAGE_SIZE });
return pair.every(({ id }) => automations.some((each) => each.id === id)) ? true : void 0;
}) === void 0) throw new Unobservable("The list does not show what was created");
return pair;
}
function needEntityList({ capabilities: { missing } }) {
const lists = missing.get("entityLists");
if (lists === void 0) return;
throw new Unobservable(`This server lists automations by project only (${lists.feature} is missing)`);
}
async function walk(bench, request) {
const automations = [];
const seen = new Set();
let cursor;
for (let page = 0; page < MAX_PAGES; page++) {
const response = await bench.api.listEntity({
...request,
...require_common.cn({ cursor })
});
const { nextCursor, total, automations: nodes } = needed(response, "The list of the entity");
automations.push(...nodes);
if (nextCursor === void 0) return {
automations,
total
};
if (seen.has(nextCursor)) throw new Unobservable("The list gives the same page again and again");
seen.add(nextCursor);
cursor = nextCursor;
}
throw new Unobservable(`The list has more than 20000 automations`);
}
function quoted(names) {
return names.length === 0 ? "nothing" : names.map((name) => JSON.stringify(name)).join(", ");
}
// src/workflow/probe/experiments/name-experiments.ts
const MAX_NAME_LENGTH = 255;
const NAME_EXPERIMENTS = {
"name-taken": async (bench) => {
await bench.mustCreate("name-taken");
const second = await bench.create(await bench.draft("name-taken"));
return refusedWith(409, second, "The second create of the name");
},
"name-taken-by-update": async (bench) => {
const { name } = await bench.mustCreate("name-a");
const other = await bench.mustCreate("name-b");
return refusedWith(409, await bench.update(other, { name }), "The update to a taken name");
},
"name-case": async (bench) => await areDifferent(bench, "name-case", "NAME-CASE"),
"name-space": async (bench) => await areDifferent(bench, "name-space", "name-space "),
"name-unicode": async (bench) => await areDifferent(bench, "name-\u00E9", "name-e\u0301"),
"name-length": async (bench) => {
const suffixOf = (length, letter) => letter.repeat(length - [...bench.name("")].length);
const draft = await bench.draft(suffixOf(MAX_NAME_LENGTH, "\u00FC"));
const longest = await bench.create(draft);
const longer = await bench.create(await bench.draft(suffixOf(256, "\u00F6")));
const isWhole = longest.isAccepted && longest.value.name === draft.name;
const kept = isWhole ? "accepted and kept" : describeKept(longest, draft.name);
return verdict(isWhole && !longer.isAccepted, `${MAX_NAME_LENGTH} characters were ${kept}; 256 were ${describeResponse(longer)}`);
},
"name-per-scope": async (bench) => {
const scope = bench.collectionScope;
await bench.mustCreate("name-per-scope");
const second = await bench.create(await bench.draft("name-per-scope", { scope }));
return verdict(second.isAccepted, `The name on a collection was ${describeResponse(second)}`);
},
"name-free-after-delete": async (bench) => {
const first = await bench.mustCreate("name-free");
needed(await bench.delete(first), "The delete that this needs");
const second = await bench.create(await bench.draft("name-free"));
return verdict(second.isAccepted, `The create after the delete was ${describeResponse(second)}`);
}
};
async function areDifferent(bench, first, second) {
const kept = [];
for (const suffix of [first, second]) {
const response = await bench.create(await bench.draft(suffix));
if (!response.isAccepted && suffix === first) needed(response, "The first name");
if (!response.isAccepted) return verdict(false, `The second name was ${describeResponse(response)}`);
const { name } = response.value;
if (name !== bench.name(suffix)) return verdict(false, `${quote(bench.name(suffix))} was stored as ${quote(name)}`);
kept.push(name);
}
return verdict(true, `Both names were accepted and kept: ${kept.map(quote).join(" and ")}`);
}
function describeKept(response, sent) {
return response.isAccepted ? `accepted, and the name was changed from ${[...sent].length} characters` : describeResponse(response);
}
function quote(text) {
return JSON.stringify(text).replace(/[^ -~]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`);
}
// src/workflow/probe/experiments/refusal-experiments.ts
const REFUSAL_EXPERIMENTS = {
"event-scope": async (bench) => {
const draft = await bench.draft("event-scope", { eventType: "CREATE_ARTIFACT" });
return refusedWith(422, await bench.create(draft), "The create");
},
"run-event-scope": async (bench) => {
const scope = bench.collectionScope;
await bench.mustCreate("run-event", bench.runMetric());
const draft = await bench.draft("run-event-scope", {
...bench.runMetric(),
scope
});
return refusedWith(422, await bench.create(draft), "The create");
},
"update-event-scope": async (bench) => {
const automation = await bench.mustCreate("update-event-scope");
const response = await bench.update(automation, { eventType: "CREATE_ARTIFACT" });
if (!isLenient(bench)) return refusedWith(422, response, "The update");
return verdict(response.isAccepted, `The update was ${describeResponse(response)}`);
},
"unknown-integration": async (bench) => {
const webhook = await bench.newWebhook("unknown-integration");
needed(await bench.deleteWebhook(webhook), "The delete of a webhook that this needs");
const action = {
type: "GENERIC_WEBHOOK",
integration: webhook.id
};
const draft = await bench.draft("unknown-integration", { action });
return refusedWith(404, await bench.create(draft), "The create");
},
"foreign-integration": async (bench) => {
const response = await useIntegrationOf(bench, "team");
return refusedWith(422, response, "The create");
},
"personal-integration": async (bench) => {
const response = await useIntegrationOf(bench, "user");
return verdict(response.isAccepted, `The create was ${describeResponse(response)}`);
},
"integration-in-use": async (bench) => {
const unused = await bench.newWebhook("integration-unused");
needed(await bench.deleteWebhook(unused), "The delete of a webhook that nothing uses");
const webhook = await bench.newWebhook("integration-in-use");
const action = {
type: "GENERIC_WEBHOOK",
integration: webhook.id
};
await bench.mustCreate("integration-in-use", { action });
const response = await bench.deleteWebhook(webhook);
return verdict(!response.isAccepted, `The delete was ${describeResponse(response)}`);
},
"webhook-address": async (bench) => {
await bench.webhook();
const response = await bench.createWebhook("webhook-address", { url: require_probe_operations.d.text });
const isConfirmed = response.isAccepted === isLenient(bench);
return verdict(isConfirmed, `The create was ${describeResponse(response)}`);
},
"unknown-automation": async (bench) => {
const automation = await bench.mustCreate("unknown-automation");
needed(await bench.delete(automation), "The delete that this needs");
const update = await bench.update(automation, { description: "changed" });
const again = await bench.delete(automation);
const isConfirmed = [update, again].every((each) => !each.isAccepted && each.status === 404);
return verdict(isConfirmed, `The update was ${describeResponse(update)}; the delete was ${describeResponse(again)}`);
},
"filter-shape": async (bench) => {
await bench.mustCreate("filter-shape", bench.runMetric());
const draft = await bench.draft("filter-empty", {
eventType: "RUN_METRIC",
eventFilter: "{}"
});
return refusedWith(422, await bench.create(draft), "The create with an empty filter");
},
"run-filter-join": async (bench) => {
const condition = { display_name: { $eq: bench.never } };
const joined = await bench.create(await bench.draft("run-filter-or", bench.runMetric({}, { $or: [condition] })));
await bench.mustCreate("run-filter-and", bench.runMetric({}, { $and: [condition] }));
const plain = await bench.create(await bench.draft("run-filter-plain", bench.runMetric({}, condition)));
return verdict(joined.isAccepted && !plain.isAccepted && plain.status === 422, `The create with $or was ${describeResponse(joined)}; without a join it was ${describeResponse(plain)}`);
},
"condition-erased": async (bench) => {
const automation = await bench.mustCreate("condition", bench.runMetric());
const eventFilter = "{\"$and\":[]}";
const update = await bench.update(automation, { eventFilter });
const draft = await bench.draft("no-condition", {
eventType: "RUN_METRIC",
eventFilter
});
const create = await bench.create(draft);
return verdict(update.isAccepted && !create.isAccepted, `The update was ${describeResponse(update)}; the create was ${describeResponse(create)}`);
}
};
function isLenient({ capabilities: { version } }) {
if (version === void 0 || !isVersionBefore(version, [0, 82])) return false;
if (isVersionBefore(version, [0, 71])) return true;
throw new Unobservable(`The assumption names servers up to 0.70 and from 0.82 on, and this is version ${version}`);
}
async function useIntegrationOf(bench, type) {
const entity = bench.entities.find((each) => each.type === type);
if (entity === void 0) throw new Unobservable(`It takes a webhook in ${type === "team" ? "another team" : "your personal entity"}: name it with --probe-entity`);
const { id } = await bench.newWebhook(`${type}-integration`, entity.name);
const action = {
type: "GENERIC_WEBHOOK",
integration: id
};
return await bench.create(await bench.draft(`${type}-integration`, { action }));
}
// src/workflow/probe/experiments/storage-experiments.ts
const DESCRIPTION_LENGTHS = [
1e4,
5e3,
2e3,
1e3,
500,
255
];
const PAYLOAD = "{ \"b\": 1.50, \"a\": [1,  2.0, 1e-7, 12345678901234567890], \"c\": \"\\u00e9 & <b> ${project_name}\" }";
const DESCRIPTION = "First line, with \"quotes\", <brackets> & \u00E9.\n\nManaged in Git; edits here are undone. [wac-probe:v0:{x}]";
const STORAGE_EXPERIMENTS = {
"eq-ne": async (bench) => {
const seen = [];
let isConfirmed = true;
await bench.mustCreate("eq-ne-control", bench.runMetric());
for (const operator of ["$eq", "$ne"]) {
const parts = bench.runMetric({ cmp_op: operator });
const response = await bench.create(await bench.draft(`eq-ne ${operator.slice(1)}`, parts));
if (!response.isAccepted) {
isConfirmed = false;
seen.push(`${operator} was ${describeResponse(response)}`);
continue;
}
const { filter } = await bench.current(response.value);
const isKept = isSameText(filter, parts.eventFilter);
isConfirmed &&= isKept;
seen.push(isKept ? `${operator} reads back` : `${operator} reads back as ${filter ?? "nothing"}`);
}
return verdict(isConfirmed, seen.join("; "));
},
"threshold-digits": async (bench) => {
const thresholds = [.1234567890123456, 1e-7];
const seen = [];
for (const threshold of thresholds) {
const parts = bench.runMetric({ threshold });
const { filter } = await bench.stored(`threshold ${threshold}`, parts);
if (!isSameText(filter, parts.eventFilter)) seen.push(`${threshold} reads back in ${filter ?? "nothing"}`);
}
const isConfirmed = seen.length === 0;
return verdict(isConfirmed, isConfirmed ? "Both numbers read back" : seen.join("; "));
},
"run-filter-fields": async (bench) => {
await bench.mustCreate("run-filter-control", bench.runMetric());
const never = { $eq: bench.never };
const parts = bench.runMetric({}, { $and: [
"username",
"state",
"tags",
"config.x",
"summary_metrics.x"
].map((field) => ({ [field]: never })) });
const response = await bench.create(await bench.draft("run-filter-fields", parts));
if (!response.isAccepted) return verdict(false, `The create was ${describeResponse(response)}`);
const { filter } = await bench.current(response.value);
return isKept(parts.eventFilter, filter, (read) => isSameText(read, parts.eventFilter));
},
"artifact-filter": async (bench) => {
const { filter } = await bench.stored("artifact-filter", {});
const read = filter === void 0 ? void 0 : parsed(filter);
const inner = require_common.Wt(read) && Object.keys(read).length === 1 ? read["filter"] : void 0;
const isConfirmed = require_common.At(inner ?? null, parsed(bench.artifactFilter) ?? null);
return verdict(isConfirmed, `It reads back as ${filter ?? "nothing"}`);
},
payload: async (bench) => {
const action = await bench.webhookAction(PAYLOAD);
const { payload } = await bench.stored("payload", { action });
return isKept(PAYLOAD, payload ?? void 0, (read) => require_common.At(require_marker.x(read), require_marker.x(PAYLOAD)));
},
"description-length": async (bench) => {
for (const length of DESCRIPTION_LENGTHS) {
const description = "wac probe ".repeat(length / 10).padEnd(length, ".");
const response = await bench.create(await bench.draft(`description ${length}`, { description }));
if (!(response.isAccepted && (await bench.current(response.value)).description === description)) continue;
const isConfirmed = length === DESCRIPTION_LENGTHS[0];
return verdict(isConfirmed, `${length} characters are kept whole`);
}
return verdict(false, `Not even ${DESCRIPTION_LENGTHS.at(-1) ?? 0} characters are kept whole`);
},
"description-lines": async (bench) => {
const { description } = await bench.stored("description-lines", { description: DESCRIPTION });
const isConfirmed = withoutEnds(description ?? "") === withoutEnds(DESCRIPTION);
return verdict(isConfirmed, isConfirmed ? "It reads back" : `It reads back as ${JSON.stringify(description)}`);
},
"crashed-state": async (bench) => {
const { filter } = await bench.stored("crashed-state", bench.runState("CRASHED"));
const read = filter === void 0 ? void 0 : parsed(filter);
const states = require_common.Wt(read) ? read["run_state_filter"] : void 0;
const isConfirmed = require_common.At(states ?? null, { states: ["FAILED"] });
return verdict(isConfirmed, `It reads back as ${JSON.stringify(states ?? null)}`);
}
};
function isKept(sent, read, isSame) {
if (read === sent) return verdict(true, "It reads back to the letter");
if (read !== void 0 && isSame(read)) return verdict(true, "It reads back with other spelling");
return verdict(false, `It reads back as ${read ?? "nothing"}`);
}
function isSameText(a, b) {
if (a === b) return true;
const [first, second] = [a === void 0 ? void 0 : parsed(a), parsed(b)];
return first !== void 0 && second !== void 0 && require_common.At(first, second);
}
function parsed(text) {
try {
return expand(JSON.parse(text));
} catch {
return;
}
}
function expand(value) {
if (typeof value === "string") return /^\s*[[{]/.test(value) ? parsed(value) ?? value : value;
if (Array.isArray(value)) return value.map(expand);
if (!require_common.Wt(value)) return value;
return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, expand(each)]));
}
function withoutEnds(text) {
return text.split(/\r?\n/).map((line) => line.trimEnd()).join("\n").trim();
}
// src/workflow/probe/experiments/update-experiments.ts
const UPDATE_EXPERIMENTS = {
"update-omitted": async (bench) => {
const before = await bench.stored("update-omitted", {});
const response = await bench.update(before, { description: "changed" });
if (!response.isAccepted) return verdict(false, `The update was ${describeResponse(response)}`);
return isUnchanged(before, response.value, "changed");
},
"update-null": async (bench) => {
const before = await bench.stored("update-null", {});
const response = await bench.update(before, {
name: null,
description: "changed",
eventFilter: null,
action: null
});
if (!response.isAccepted) return verdict(false, `The update was ${describeResponse(response)}`);
return isUnchanged(before, response.value, "changed");
},
"description-null": async (bench) => {
const before = await bench.mustCreate("description-null", { description: "before" });
const response = await bench.update(before, { description: null });
if (!response.isAccepted) return verdict(false, `The update was ${describeResponse(response)}`);
const { description } = response.value;
return verdict((description ?? "") === "", `The description is ${description === null ? "null" : JSON.stringify(description)} afterwards`);
}
};
function isUnchanged(before, after, description) {
const expected = {
...before,
description
};
const changed = Object.keys(expected).filter((field) => !require_common.At(expected[field] ?? null, after[field] ?? null));
return changed.length === 0 ? verdict(true, "Nothing changed but the description") : verdict(false, changed.map((field) => `${field} became ${JSON.stringify(after[field] ?? null)}`).join("; "));
}
// src/workflow/probe/experiments/experiments.ts
const EXPERIMENTS = {
...CONNECTION_EXPERIMENTS,
...NAME_EXPERIMENTS,
...REFUSAL_EXPERIMENTS,
...UPDATE_EXPERIMENTS,
...STORAGE_EXPERIMENTS,
...LIST_EXPERIMENTS,
...ARIA_EXPERIMENTS
};
// src/workflow/probe/read-waits.ts
const READ_WAITS_MS = [
0,
250,
500,
1e3,
2e3,
4e3,
8e3,
16e3
];
var ReadWaits = class {
#sleep;
#waits = READ_WAITS_MS;
constructor(sleep) {
this.#sleep = sleep;
}
learn(waitedMs) {
if (waitedMs === void 0) this.#waits = [0];
}
get isHopeless() {
return this.#waits.length === 1;
}
async find(read) {
let waitedMs = 0;
for (const wait of this.#waits) {
if (wait > 0) await this.#sleep(wait);
waitedMs += wait;
const found = await read();
if (found !== void 0) return {
found,
waitedMs
};
}
}
};
// src/workflow/probe/unobservable-assumptions.ts
const UNOBSERVABLE = {
"eq-ne-evaluated": {
statement: "A server evaluates thresholds with `$eq` and `$ne`.",
matters: "Such an automation would never trigger.",
reason: "The automations of the probe never trigger."
},
"run-filter-evaluated": {
statement: "Run filters on fields other than the display name select the runs that they name.",
matters: "Such an automation would trigger for other runs, or for none.",
reason: "The automations of the probe never trigger."
},
"run-events-on-teams": {
statement: "Run events on teams and organizations trigger. The API accepts them; W&B documents only artifact and collection events there.",
matters: "wac warns about them (`event/run-scope`).",
reason: "The probe writes to one project, and its automations never trigger."
},
firing: {
statement: "Where the documentation leaves open when an automation triggers, it triggers as `wac test` assumes by default.",
matters: "A verdict of `wac test` that depends on such a point says so.",
reason: "The automations of the probe never trigger."
},
"webhook-delivery": {
statement: "A webhook is sent once, and `X-Wandb-Signature` is hexadecimal.",
matters: "The sandbox does the same; with `--signature base64` it writes base64.",
reason: "The probe sends no webhook."
},
"webhook-secrets": {
statement: "Payloads may name the two secrets of their webhook as `${NAME}`, and no other secret of the team.",
matters: "The sandbox does the same; `wac sandbox emit` names what rendered empty.",
reason: "The probe sends no webhook."
},
"webhook-refs": {
statement: "`accessTokenRef` and `secretRef` of a webhook can be read. Where they cannot, wac compares with what it applied last.",
matters: "An edit of these names in the web page is then not seen.",
reason: "The webhooks of the probe name no secrets."
},
"webhook-update": {
statement: "A server that can change a webhook has the mutation `updateGenericWebhookIntegration` and lists it in its schema.",
matters: "Without it, wac creates a new webhook, repoints its automations and deletes the old one.",
reason: "The probe creates and deletes webhooks, and changes none."
},
"webhook-test": {
statement: "The mutation `testGenericWebhookIntegration` takes the address and the names of secrets, posts once, and needs a team admin.",
matters: "`wac integrations --test` uses it, and leads to the web page where it is missing.",
reason: "The probe sends no webhook."
},
"secret-names": {
statement: "`entity.secrets` lists all secrets of a team by name, or refuses.",
matters: "A secret that a webhook names and the list lacks is an error of a plan.",
reason: "The probe creates no secrets."
},
"aria-sdk-list": {
statement: "ARIA automations are listed to the SDK from 0.30 on, by its user agent.",
matters: "The sandbox does the same.",
reason: "The probe is no SDK."
},
"aria-creator": {
statement: "An update of an ARIA automation by anybody but its creator is refused with 403, also one that turns another user's automation into an ARIA automation. Anybody who can write to the project can delete it.",
matters: "wac plans such an update as a conflict, and offers to delete and create instead.",
reason: "It takes the API keys of two users."
},
"aria-scope": {
statement: "ARIA actions are refused with 422 on teams, organizations and projects of a person, and accepted on projects of teams and on registries.",
matters: "wac refuses teams and organizations offline. The server refuses projects of a person at apply.",
reason: "The probe writes to one project only."
},
"aria-execution": {
statement: "A prompt that its template variables make longer than 4,000 bytes fails; a fourth conversation in a minute is skipped.",
matters: "The sandbox does the same.",
reason: "The automations of the probe never trigger."
},
"acting-user": {
statement: "A request with `X-WANDB-USERNAME` is made as that user, and the user is the creator of what it creates.",
matters: "It decides who may edit an ARIA automation that wac creates.",
reason: "It takes a service account and a second user."
},
"missing-rights": {
statement: "A write without the right to it is refused with status 403, and one above the plan with 402.",
matters: "wac ends with exit code 7 after a 403, and explains a 402.",
reason: "It takes an API key with fewer rights, or an account at its limit."
},
"project-order": {
statement: "Projects are listed newest first.",
matters: "The sandbox does the same. wac itself depends on no order.",
reason: "The probe creates no project."
},
"unsampled-history": {
statement: "A history is given whole as long as as many samples are asked for as the range of steps has rows.",
matters: "wac marks a history of which the server counts more rows than it gave.",
reason: "The probe logs no run."
},
"history-counts": {
statement: "`historyKeys` has the number of rows of each metric in `typeCounts`. wac uses it where it is there, and never needs it.",
matters: "If it counts otherwise, histories are marked as samples that are whole.",
reason: "The probe logs no run."
},
"artifact-lists": {
statement: "`artifactCollection(name)` of a project has the list `artifacts`, as that of an artifact type has, also in a registry. `aliases` of a version has every alias that it has now, each with its collection.",
matters: "Where the server refuses the list, or leaves out aliases or tags, `wac lint --live` says `lint/unread`.",
reason: "The probe creates no version."
},
"nested-metrics": {
statement: "A mapping that a run logs is several metrics, whose names are joined with dots. A row has the mapping as it was logged; Parquet exports have a column for each metric.",
matters: "wac reads such a metric from rows of either form, and evaluates it under its joined name.",
reason: "The probe logs no run."
},
"run-exit-state": {
statement: "A run whose program ends with an exit code other than 0 is `failed`.",
matters: "The sandbox does the same. Rules on `failed` fire for such a run.",
reason: "The probe logs no run."
},
"run-same-id": {
statement: "A run that is started under the ID of an existing run, without `resume`, continues the history of that run.",
matters: "The sandbox does the same. Every row is kept: `history/steps-restart`.",
reason: "The probe logs no run."
},
"run-order": {
statement: "Runs are listed newest first with the order `-created_at`.",
matters: "In another order, wac reads every page of the list instead of the newest.",
reason: "The probe creates no run."
},
"execution-history": {
statement: "`triggerExecutions(triggerID)` lists the executions of one automation, and `totalCount` counts all of them. Order and retention are not assumed.",
matters: "wac shows \"never fired\" only where the list is empty and was read to its end.",
reason: "The automations of the probe never trigger."
}
};
// src/workflow/probe/run-probe.ts
const MAX_FAILURES = 3;
async function runProbe(prepared, run) {
const { project, capabilities, entities } = prepared;
const { api, signal } = run;
const litter = new Litter(api, [project.entity, ...entities.map(({ name }) => name)]);
const failures = [];
let failedInARow = 0;
const assumptions = [];
const report = (result) => {
assumptions.push(result);
run.onResult(result);
};
const bench = new Bench({
api,
project,
capabilities,
entities,
litter,
runId: run.runId,
waits: new ReadWaits(async (milliseconds) => await run.sleep(milliseconds, signal))
});
const deadline = run.monotonic() + run.experimentsMs;
if (prepared.leftBefore > 0) await litter.removeAll((duration) => run.sleep(duration));
const removedBefore = litter.removed;
const reasonToStop = () => {
if (signal.aborted) return "The run was interrupted";
if (failedInARow >= MAX_FAILURES) return "The probe ended early, after the failures above";
return run.monotonic() > deadline ? "The time is over: allow more with --timeout" : void 0;
};
const tryOne = async (id) => {
const reason = reasonToStop();
if (reason !== void 0) return unobserved(reason);
try {
const result = await EXPERIMENTS[id](bench);
failedInARow = 0;
return result;
} catch (error) {
if (error instanceof Unobservable) return unobserved(error.message);
if (signal.aborted) return unobserved("The run was interrupted");
if (!(error instanceof require_common.sn)) throw error;
failures.push(error.code);
failedInARow += 1;
return unobserved(error.message);
}
};
try {
for (const id of OBSERVABLE_IDS) {
const { statement, matters } = OBSERVABLE[id];
report({
id,
statement,
matters,
...await tryOne(id)
});
await litter.removeAutomations().catch(ignoreFailure);
}
for (const [id, { statement, matters, reason }] of Object.entries(UNOBSERVABLE)) report({
id,
statement,
matters,
...unobserved(reason.replace(/\.$/, ""))
});
} catch (error) {
await litter.removeAll((duration) => run.sleep(duration));
throw error;
}
const leftovers = await litter.removeAll((duration) => run.sleep(duration));
return {
report: {
server: api.server,
...require_common.cn({ serverVersion: capabilities.version }),
project: `${project.entity}/${project.name}`,
isInterrupted: signal.aborted,
assumptions,
removedBefore,
removed: litter.removed - removedBefore,
leftovers
},
failures
};
}
const OBSERVABLE_IDS = Object.keys(EXPERIMENTS);
function unobserved(observed) {
return {
status: "not-observable",
observed
};
}
function ignoreFailure(error) {
if (error instanceof require_common.sn) return void 0;
throw error;
}
// src/cli/commands/doctor/run-doctor-probe.ts
const EXPERIMENTS_SHARE = .6;
async function runDoctorProbe(context, path) {
const { io, options } = context;
const target = parseTarget(path, options.probeEntity ?? []);
const project = await openProjectIfThere(context);
if (typeof project === "number") return project;
const { signal } = io;
const permit = new ProbePermit([target.entity, ...target.entities]);
const server = await require_open_server.r(context, {
probe: permit,
seed: seedOf(target),
...require_common.cn({ project })
});
try {
const api = await server.openProbe(permit);
const prepared = await prepareProbe(api, target);
await confirm(context, {
prepared,
target,
server: server.name
});
server.finishInFlight();
const seconds = require_parse_count.n(options.timeout, "--timeout") ?? Number.POSITIVE_INFINITY;
const style = require_common.l(io.stdout, io.env);
const outcome = await runProbe(prepared, {
api,
runId: newRunId(io.random),
sleep: io.sleep,
monotonic: io.monotonic,
experimentsMs: seconds * 1e3 * EXPERIMENTS_SHARE,
signal,
onResult: (result) => {
if (options.format !== "json") io.stdout.write(renderProbedAssumption(result, style));
}
});
const report = {
...outcome.report,
server: server.name
};
if (options.format === "json") require_common.a(io, renderProbeJson(report));
else io.stdout.write(renderProbeEnd(report, style));
return exitCodeOfProbe(outcome);
} finally {
await server.close();
}
}
function parseTarget(path, entities) {
const [entity = "", project = "", ...rest] = path.split("/");
if (entity === "" || project === "" || rest.length > 0) throw new require_common.sn(`"${path}" is not ENTITY/PROJECT`, {
code: "usage",
hint: "Name an empty project: wac doctor --probe vision-team/scratch"
});
return {
entity,
project,
entities: [...new Set(entities)].filter((name) => name !== entity)
};
}
async function openProjectIfThere(context) {
if (context.args[0] === void 0 && !context.root.exists) return void 0;
const opened = await require_project.o(context, void 0, void 0, true);
return typeof opened === "number" ? opened : opened.project;
}
function seedOf({ entity, project, entities }) {
return {
entities: [entity, ...entities],
organizations: [],
scopes: [{
kind: "project",
entity,
project,
collection: "probe"
}],
integrations: []
};
}
async function confirm({ io, options }, probe) {
if (options.yes === true) return;
if (io.ask === void 0) throw new require_common.sn("Nothing was probed: wac cannot ask for confirmation, because this is not a terminal", {
code: "refused",
hint: "Add --yes"
});
const question = `${require_common.nn(describeIntent(probe))} Only "yes" continues: `;
if (await require_ask_until.n(io, question)) return;
throw new require_common.sn("Nothing was probed", { code: "refused" });
}
function describeIntent({ prepared: { project, leftBefore }, target, server }) {
const teams = [target.entity, ...target.entities].join(", ");
const before = leftBefore === 0 ? "" : ` It first removes ${require_common.Tt(leftBefore, "object")} of an earlier probe.`;
return `The probe creates and deletes about 70 automations in ${project.entity}/${project.name} and 5 webhook integrations in ${teams}, on ${server}. The automations are disabled, and the webhooks have an address that does not exist. Names begin with "wac-probe".${before}`;
}
function newRunId(random) {
return Math.floor(random() * 4294967296).toString(16).padStart(8, "0");
}
function exitCodeOfProbe({ report, failures }) {
return require_common.$t([
...report.isInterrupted ? [require_common.Zt.interrupted] : [],
...report.leftovers.length > 0 ? [require_common.Zt.partial] : [],
...report.assumptions.some(({ status }) => status === "refuted") ? [require_common.Zt.changes] : [],
...failures.map(require_common.en)
]);
}
exports.runDoctorProbe = runDoctorProbe;
