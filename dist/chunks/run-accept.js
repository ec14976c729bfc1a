const require_common = require("./common.js");
const require_rewrite_file = require("./rewrite-file.js");
const require_value_text = require("./value-text.js");
const require_edit_manifest = require("./edit-manifest.js");
const require_project = require("./project.js");
const require_prepare_webhooks = require("./prepare-webhooks.js");
const require_plan = require("./plan.js");
const require_document = require("./document.js");
const require_webhook_records = require("./webhook-records.js");
const require_split_args = require("./split-args.js");
const require_refuse_secret = require("./refuse-secret.js");
const require_plan_session = require("./plan-session.js");
const require_policy_from_options = require("./policy-from-options.js");
// src/report/commands/render-accepted-text.ts
function renderAcceptedText(fields) {
const lines = [];
let heading = "";
for (const { key, file, path, before, after } of fields) {
const next = `Accepted ${key} into ${file}`;
if (next !== heading) lines.push(next);
heading = next;
lines.push(`  ${path}: ${shown(before)} \u2192 ${shown(after)}`);
}
return lines.map((line) => `${require_common.nn(line)}\n`).join("");
}
function shown(value) {
return value === void 0 ? "(absent)" : require_value_text.n(value);
}
// src/workflow/accept/accept-edits.ts
const EDIT_EXTENTS = [
"fields",
"words",
"mappings",
"parts"
];
const OVERRIDE_EXTENTS = [
"fields",
"mappings",
"parts"
];
function acceptEdits(drift, declaration, observed, extent) {
return editsOf(drift, declaration, observed, extent).map(({ path, value }) => ({
path,
value: value === void 0 ? void 0 : literal(value)
}));
}
function editsOf({ fields }, declaration, observed, extent) {
if (extent === "fields") return fields.map((field) => ({
path: field.path,
value: writtenValue(field, declaration)
}));
const live = require_document.t(observed);
const written = declaration.document ?? {};
return [...new Set(fields.map(({ path }) => path.split(".")[0] ?? path))].flatMap((word) => {
if (word === "name") return [{
path: word,
value: withoutSuffix(observed.name, declaration)
}];
if (extent === "parts") return [{
path: [word],
value: live[word]
}];
if (extent === "mappings") return mappingEdits(fields, word, live);
const isTouched = (path) => fields.some((field) => `${field.path}.`.startsWith(`${path.join(".")}.`));
return wordEdits(live[word], written[word], [word], isTouched);
});
}
function literal(value) {
if (typeof value === "string") return value.replaceAll("${{", () => "$${{");
if (require_common.Ut(value)) return value.map(literal);
if (!require_common.Wt(value)) return value;
return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, literal(item)]));
}
function mappingEdits(fields, word, live) {
const parents = fields.map(({ path }) => path.split(".")).filter(([first]) => first === word).map((path) => path.slice(0, -1).join(".") || word);
return [...new Set(parents)].map((path) => {
const value = require_common.Xt(live, path.split("."));
return {
path: path.split("."),
value
};
});
}
function wordEdits(live, written, path, isTouched) {
if (require_common.jt(live ?? null) === require_common.jt(written ?? null)) return [];
if (written === void 0 && path.length > 1 && !isTouched(path)) return [];
if ((require_common.Wt(live) || require_common.Wt(written)) && path.length > 2 && !isTouched(path)) return [];
if (!require_common.Wt(live) || !require_common.Wt(written)) return [{
path,
value: live
}];
return [...new Set([...Object.keys(written), ...Object.keys(live)])].flatMap((name) => wordEdits(live[name], written[name], [...path, name], isTouched));
}
function writtenValue(field, declaration) {
if (field.path !== "name" || typeof field.before !== "string") return field.before;
return withoutSuffix(field.before, declaration);
}
function withoutSuffix(name, { name: declared, document, key }) {
const own = document?.["name"] ?? key;
if (typeof own !== "string" || !declared.startsWith(own)) return name;
const suffix = declared.slice(own.length);
return suffix !== "" && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}
// src/workflow/accept/accept-problems.ts
function notWritable(key, drift, declaration) {
const range = declaration?.source.range ?? drift?.source;
const [what, hint] = REASONS[drift?.kind ?? "edited"];
return {
code: "manifest/not-editable",
severity: "error",
message: `"${key}" ${what}`,
hint: hint.replaceAll("KEY", key),
...require_common.cn({ range })
};
}
const REPAIR = "Restore it with \"wac drift --repair KEY\".";
const REASONS = {
edited: ["cannot be read on the server any more", "Run the command again."],
missing: ["is not on the server", "Delete its manifest to accept that, or restore it with \"wac drift --repair KEY\"."],
inexpressible: ["was changed on the server into something that no manifest can express", REPAIR],
"condition-lost": ["lost its condition on the server, and no manifest is without one", REPAIR],
unmarked: ["has lost its marker on the server, or was never adopted", "Adopt it (wac apply), or remove its manifest to leave it unmanaged."],
duplicated: ["is on the server more than once", "Delete the copies, then run the command again."],
"unreadable-marker": ["has a damaged marker on the server", "Remove its \"[wac:\u2026]\" line there and adopt it, or delete it."],
"newer-marker": ["has a marker of a newer version of wac", "Upgrade wac."],
undeclared: ["has no manifest any more", "Add its manifest again, or stop managing it: wac release."],
"removal-pending": ["has no manifest any more, and its removal is pending", "Describe it in a manifest again, or stop managing it: wac release."],
unverifiable: ["has a marker that does not say what was last applied", REPAIR],
copied: ["was copied by hand on the server", "Delete the copy there, or give it a manifest of its own: wac export."],
moved: ["was moved and renamed by hand on the server", "Write the new name and scope into its manifest by hand."],
stranded: ["belongs to an owner that the configuration does not declare any more", "List the owner under \"formerOwners\", or declare its environment again."]
};
function madeElsewhere(drift, declaration, files) {
const reason = reasonOf(drift, declaration, files);
return {
code: "manifest/not-editable",
severity: "error",
message: `No edit of "${files.manifest}" and no override can express what the server has for "${drift.key}"${reason === void 0 ? "" : `: ${reason.why}`}`,
hint: reason === void 0 ? byHand(drift, files) : `${reason.edit} Or restore it with "wac drift --repair ${drift.key}".`,
range: declaration.source.range
};
}
function reasonOf({ fields }, { shadow, name }, { configuration }) {
if (shadow && fields.some(({ path }) => /^then\b/.test(path))) return {
why: "shadow mode replaces every action of the environment",
edit: `Remove "shadow" from the environment in ${configuration}.`
};
if (fields.some(({ path }) => path === "name")) return {
why: `the configuration makes its name "${name}"`,
edit: `Edit "nameSuffix" of the environment in ${configuration}.`
};
}
function promptInFile({ key }, { source }, promptFile) {
return {
code: "manifest/not-editable",
severity: "error",
message: `The prompt of "${key}" comes from the file "${promptFile}", which wac does not write`,
hint: `Edit the file; "wac drift ${key}" shows the prompt on the server. Or restore it on the server with "wac drift --repair ${key}".`,
range: source.ranges.get("then.sendPromptToAria.promptFile") ?? source.range
};
}
function byHand({ key, fields }, { manifest, configuration }) {
return `Edit ${manifest} or ${configuration} by hand, so that "${key}" has ${fields.map(({ path, before }) => `${path}: ${JSON.stringify(before ?? null)}`).join(", ")}; or restore it on the server with "wac drift --repair ${key}".`;
}
// src/workflow/accept/accept-webhook.ts
async function findRecordedWebhook({ key, entity }, automations, { policy, api }) {
const { ours } = require_webhook_records.t(automations, policy);
return (await api.webhooks.readTeam(entity)).find(({ id }) => ours.get(id)?.some((record) => record.key === key) === true);
}
function webhookEdits({ fields }, live) {
const values = {
name: live.name,
url: live.url,
accessToken: live.accessToken,
secret: live.secret
};
return fields.map(({ path }) => {
const value = values[path] ?? void 0;
return {
path,
value: value === void 0 ? void 0 : literal(value)
};
});
}
function webhookReferences({ content, entity }, declarations) {
const found = new Map();
for (const declaration of declarations) {
const { action, document, key } = declaration;
if (!("integration" in action) || action.integration.kind !== "webhook") continue;
if (action.integration.name !== content.name || action.integration.entity !== entity) continue;
const written = require_common.Xt(document ?? {}, [
"then",
"sendWebhook",
"integration"
]);
if (typeof written === "string") found.set(`alias ${written}`, {
kind: "alias",
name: written
});
else if (require_common.Wt(written)) found.set(`manifest ${key.split("/")[0] ?? key}`, {
kind: "manifest",
declaration
});
}
return [...found.values()];
}
// src/workflow/accept/override-edits.ts
function overrideEdits(edits, { key, environment, configuration }) {
const list = environment === void 0 ? ["overrides"] : [
"environments",
environment,
"overrides"
];
const present = require_common.Xt(configuration, list);
const add = (rule) => require_common.Ut(present) ? [{
path: [...list, "-"],
value: rule
}] : [{
path: list,
value: [rule]
}];
const settings = settingsOf(edits);
if (settings === void 0) return [add({
match: key,
patch: edits.map(operationOf)
})];
const added = add({
match: key,
set: settings
});
const index = require_common.Ut(present) ? present.findLastIndex((rule) => require_common.Wt(rule) && rule["match"] === key && rule["set"] !== void 0) : -1;
if (index === -1) return [added];
return [Object.entries(settings).map(([path, value]) => ({
path: [
...list,
String(index),
"set",
path
],
value
})), added];
}
function settingsOf(edits) {
const settings = {};
for (const { path, value } of edits) {
if (value === void 0) return void 0;
if (typeof path !== "string" && path.some((segment) => segment.includes("."))) return void 0;
settings[typeof path === "string" ? path : path.join(".")] = value;
}
return settings;
}
function operationOf({ path, value }) {
const pointer = require_common.B(typeof path === "string" ? path.split(".") : path);
return value === void 0 ? {
op: "remove",
path: pointer
} : {
op: "add",
path: pointer,
value
};
}
// src/workflow/accept/accept-one-webhook.ts
async function acceptWebhook(input, sources, declaration, check) {
const { key } = declaration;
const drift = input.plan.drift.find((each) => each.key === key);
const live = await findRecordedWebhook(declaration, input.inventory.automations, input);
if (drift?.kind !== "edited" || live === void 0) return {
value: void 0,
diagnostics: [notWritable(key, drift, declaration)]
};
const file = declaration.source.range.file;
const renamed = withReferences(input, sources, {
declaration,
drift,
live
});
const edits = webhookEdits(drift, live);
const ways = [{
file,
sources: editFile(input, renamed.value.sources, {
file,
key,
edits
})
}, ...overridden(input, renamed.value.sources, {
key,
edits
})];
let problems = renamed.diagnostics;
for (const way of ways) {
if (way.sources.value === void 0) {
problems = [...problems, ...way.sources.diagnostics];
continue;
}
const checked = await check(way.sources.value);
if (checked.isAccepted) {
const account = [...accountOf$1(drift, way.file), ...renamed.value.edits];
return {
value: {
sources: way.sources.value,
edits: account
},
diagnostics: []
};
}
problems = [...problems, ...checked.problems];
}
const configuration = require_common.R(input.tree.directory, "wac.yaml");
return {
value: void 0,
diagnostics: [refusal(declaration, drift, problems[0], configuration)]
};
}
function refusal({ key, source }, drift, problem, configuration) {
const file = source.range.file;
return {
code: "manifest/not-editable",
severity: "error",
message: `The webhook "${key}" on the server cannot be written into "${file}"${problem === void 0 ? "" : `: ${problem.message}`}`,
hint: byHand(drift, {
manifest: file,
configuration
}),
range: source.range
};
}
function withReferences(input, sources, { declaration, drift, live }) {
if (!drift.fields.some(({ path }) => path === "name")) return {
value: {
sources,
edits: []
},
diagnostics: []
};
const name = live.name ?? "";
const declarations = input.desired.map((each) => each.declaration);
const diagnostics = [];
const edits = [];
let current = sources;
for (const reference of webhookReferences(declaration, declarations)) {
const edited = editReference(input, current, {
reference,
name
});
diagnostics.push(...edited.diagnostics);
if (edited.value === void 0) continue;
current = edited.value.sources;
edits.push({
...edited.value.edit,
before: declaration.content.name,
after: name
});
}
return {
value: {
sources: current,
edits
},
diagnostics
};
}
function editReference(input, sources, { reference, name }) {
if (reference.kind === "manifest") {
const { key, source } = reference.declaration;
const path = "then.sendWebhook.integration.webhook";
const { file } = source.range;
const edited = editFile(input, sources, {
file,
key,
edits: [{
path,
value: name
}]
});
return {
value: edited.value === void 0 ? void 0 : {
sources: edited.value,
edit: {
key,
file,
path
}
},
diagnostics: edited.diagnostics
};
}
const path = [
...aliasHome(input, sources, reference.name),
reference.name,
"webhook"
];
const edited = editConfiguration(sources, [{
path,
value: name
}]);
const file = require_common.R(input.tree.directory, "wac.yaml");
const edit = {
key: reference.name,
file,
path: path.join(".")
};
return {
value: edited.value === void 0 ? void 0 : {
sources: edited.value,
edit
},
diagnostics: edited.diagnostics
};
}
function aliasHome({ environment }, { configuration }, name) {
const own = [
"environments",
environment ?? "",
"integrations"
];
const written = require_common.Xt(configurationValue(configuration), own);
return environment !== void 0 && require_common.Wt(written) && name in written ? own : ["integrations"];
}
function configurationValue(configuration) {
const [parsed] = configuration === void 0 ? [] : require_project.w(configuration.text, configuration.path).value;
return parsed?.value ?? {};
}
function editFile({ tree }, sources, { file, key, edits }) {
const found = sources.files.find(({ path }) => require_common.R(tree.directory, path) === file);
if (found === void 0) return {
value: void 0,
diagnostics: []
};
const manifestKey = key.split("/")[0] ?? key;
const { value, diagnostics } = require_edit_manifest.t(found.text, manifestKey, edits, file);
if (require_common.X(diagnostics)) return {
value: void 0,
diagnostics
};
const files = sources.files.map((each) => each === found ? {
...found,
text: value
} : each);
return {
value: {
...sources,
files
},
diagnostics: []
};
}
function editConfiguration(sources, edits) {
const { configuration } = sources;
if (configuration === void 0) return {
value: void 0,
diagnostics: []
};
const { value, diagnostics } = require_edit_manifest.t(configuration.text, 0, edits, configuration.path);
if (require_common.X(diagnostics)) return {
value: void 0,
diagnostics
};
return {
value: {
...sources,
configuration: {
...configuration,
text: value
}
},
diagnostics: []
};
}
function overridden({ tree, environment }, sources, { key, edits }) {
const file = require_common.R(tree.directory, "wac.yaml");
const target = {
key,
configuration: configurationValue(sources.configuration),
...require_common.cn({ environment })
};
return overrideEdits(edits, target).map((way) => ({
file,
sources: editConfiguration(sources, way)
}));
}
function accountOf$1({ key, fields }, file) {
return fields.map(({ path, before, after }) => ({
key,
file,
path,
...require_common.cn({
before: after,
after: before
})
}));
}
// src/workflow/accept/accept-drift.ts
async function acceptDrift(input) {
let sources = input.tree;
const edits = [];
const diagnostics = [];
for (const key of input.keys) {
const accepted = await acceptOne(input, sources, key);
diagnostics.push(...accepted.diagnostics);
if (accepted.value === void 0) continue;
sources = accepted.value.sources;
edits.push(...accepted.value.edits);
}
if (diagnostics.length > 0) return {
value: {
files: [],
edits: []
},
diagnostics
};
const before = allFiles(input.tree);
return {
value: {
files: allFiles(sources).filter((file) => !before.includes(file)),
edits
},
diagnostics
};
}
function allFiles({ files, configuration }) {
return configuration === void 0 ? files : [...files, configuration];
}
async function acceptOne(input, sources, key) {
const webhook = input.webhooks.find((each) => each.key === key);
if (webhook !== void 0) return await acceptWebhook(input, sources, webhook, (edited) => checkEdited(input, edited, key));
const drift = input.plan.drift.find((each) => each.key === key);
const declaration = input.desired.find((each) => each.declaration.key === key)?.declaration;
const observed = input.inventory.automations.find(({ id }) => id === drift?.id);
if (drift?.kind !== "edited" || declaration === void 0 || observed === void 0) return {
value: void 0,
diagnostics: [notWritable(key, drift, declaration)]
};
const promptFile = promptFileOf(declaration);
if (promptFile !== void 0 && drift.fields.some(({ path }) => path === PROMPT)) return {
value: void 0,
diagnostics: [promptInFile(drift, declaration, promptFile)]
};
let problems = [];
for (const extent of EDIT_EXTENTS) {
const edited = editManifest(input, sources, {
declaration,
edits: acceptEdits(drift, declaration, observed, extent),
extent
});
if (edited.value === void 0) {
if (problems.length === 0) problems = edited.diagnostics;
continue;
}
if ((await checkEdited(input, edited.value, key)).isAccepted) {
const file = declaration.source.range.file;
return {
value: {
sources: edited.value,
edits: accountOf(drift, file)
},
diagnostics: []
};
}
}
const overridden = await acceptByOverride(input, sources, {
drift,
declaration,
observed
});
if (overridden !== void 0) return {
value: overridden,
diagnostics: []
};
const files = {
manifest: declaration.source.range.file,
configuration: configurationFile(input)
};
return {
value: void 0,
diagnostics: problems.length === 0 ? [madeElsewhere(drift, declaration, files)] : problems.map((problem) => ({
...problem,
hint: byHand(drift, files)
}))
};
}
async function acceptByOverride(input, sources, { drift, declaration, observed }) {
const { configuration } = sources;
const [parsed] = configuration === void 0 ? [] : require_project.w(configuration.text, configuration.path).value;
if (configuration === void 0 || parsed === void 0) return void 0;
const target = {
key: declaration.key,
configuration: parsed.value,
...require_common.cn({ environment: input.environment })
};
for (const extent of OVERRIDE_EXTENTS) {
const edits = acceptEdits(drift, declaration, observed, extent);
for (const way of overrideEdits(edits, target)) {
const { value: text, diagnostics } = require_edit_manifest.t(configuration.text, 0, way);
if (require_common.X(diagnostics)) continue;
const edited = {
...sources,
configuration: {
...configuration,
text
}
};
if ((await checkEdited(input, edited, declaration.key)).isAccepted) return {
sources: edited,
edits: accountOf(drift, configurationFile(input))
};
}
}
}
function configurationFile({ tree }) {
return require_common.R(tree.directory, tree.configuration?.path ?? "wac.yaml");
}
const PROMPT = "then.sendPromptToAria.prompt";
function promptFileOf({ document }) {
const file = require_common.Xt(document ?? {}, [
"then",
"sendPromptToAria",
"promptFile"
]);
return typeof file === "string" ? file : void 0;
}
function editManifest({ tree }, sources, { declaration, edits, extent }) {
const shown = declaration.source.range.file;
const file = sources.files.find(({ path }) => require_common.R(tree.directory, path) === shown);
if (file === void 0) return {
value: void 0,
diagnostics: []
};
if ((extent === "mappings" || extent === "parts") && file.text.includes("${{")) return {
value: void 0,
diagnostics: []
};
const manifestKey = declaration.key.split("/")[0] ?? declaration.key;
const { value, diagnostics } = require_edit_manifest.t(file.text, manifestKey, edits, shown);
if (require_common.X(diagnostics)) return {
value: void 0,
diagnostics
};
const edited = {
...file,
text: value
};
const files = sources.files.map((each) => each === file ? edited : each);
return {
value: {
...sources,
files
},
diagnostics: []
};
}
async function checkEdited({ tree, environment, vars, inventory, policy, plan, api }, sources, key) {
const loaded = require_project.b({
tree: {
...tree,
...sources
},
directory: tree.directory,
...require_common.cn({ environment }),
vars
});
const refused = (diagnostics) => ({
isAccepted: false,
problems: diagnostics.filter(({ severity }) => severity === "error")
});
const project = loaded.value;
if (project === void 0 || require_common.X(loaded.diagnostics)) return refused(loaded.diagnostics);
const prepared = await require_prepare_webhooks.t({
project,
api,
policy,
inventory
});
const lookup = prepared === void 0 ? api : require_prepare_webhooks.n(api, prepared.lists);
const declarations = prepared?.declarations ?? project.declarations;
const resolved = await require_plan.r(declarations, lookup, inventory.automations);
if (require_common.X(resolved.diagnostics)) return refused(resolved.diagnostics);
const next = require_prepare_webhooks.r({
desired: resolved.value,
inventory,
policy,
server: plan.server,
...require_common.cn({
webhooks: prepared?.planned,
unresolved: prepared?.unresolved
})
});
const change = next.changes.find((each) => each.key === key);
return {
isAccepted: !next.drift.some((drift) => drift.key === key) && (change === void 0 || !isEdit(change)),
problems: []
};
}
function isEdit({ fields, webhook }) {
return webhook !== void 0 || fields.some(({ path }) => !RECORDS.has(path));
}
const RECORDS = new Set(["lifecycle.webhook", "lifecycle.formerWebhooks"]);
function accountOf({ key, fields }, file) {
return fields.map(({ path, before, after }) => ({
key,
file,
path,
...require_common.cn({
before: after,
after: before
})
}));
}
// src/cli/commands/accept/run-accept.ts
async function runAccept(context) {
const { directory, rest: keys } = await require_split_args.n("accept", context.args);
return await require_plan_session.n({
...context,
args: []
}, {
...require_common.cn({ directory }),
wholeTree: "accept"
}, (session) => accept(context, session, keys));
}
async function accept(context, { opened, server, run: made }, keys) {
const { tree, project } = opened;
const { environment } = project.configuration;
refuseUndrifted(keys, made.plan.drift.map(({ key }) => key));
const { value, diagnostics } = await acceptDrift({
keys: [...new Set(keys)],
tree,
...require_common.cn({ environment }),
vars: require_project.l(context.options.var ?? []),
plan: made.plan,
desired: made.desired,
webhooks: project.webhooks ?? [],
inventory: made.inventory,
policy: require_policy_from_options.n(context, project.configuration),
api: server.api
});
require_project.p(context, diagnostics, require_project.d(tree));
if (diagnostics.length > 0) {
context.io.stderr.write("Nothing was written\n");
return require_common.Zt.error;
}
for (const { path, text } of value.files) require_refuse_secret.t(context, path, text);
for (const { path, text } of value.files) await require_rewrite_file.t(tree.root, path, text);
const isInManifests = value.files.some(({ path }) => path !== tree.configuration?.path);
const others = project.environments.filter((name) => name !== environment);
await report(context, value.edits, isInManifests ? others : []);
return require_common.Zt.done;
}
function refuseUndrifted(keys, drifted) {
const unknown = keys.find((key) => !drifted.includes(key));
const known = [...new Set(drifted)].join(", ");
const there = known === "" ? "Nothing has drifted" : `These have drifted: ${known}`;
if (keys.length === 0) throw new require_common.sn("No key to accept is given", {
code: "usage",
hint: there
});
if (unknown === void 0) return;
throw new require_common.sn(`"${unknown}" has not drifted`, {
code: "usage",
hint: require_common.J(unknown, drifted) ?? there
});
}
async function report(context, edits, others) {
await require_common.s(context, {
text: () => renderAcceptedText(edits),
json: () => require_common.i({
formatVersion: "1.0",
accepted: edits
})
});
if (others.length > 0) context.io.stderr.write(`The manifests also belong to ${others.join(", ")}: plan these too\n`);
}
exports.runAccept = runAccept;
