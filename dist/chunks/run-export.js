const require_common = require("./common.js");
const require_rewrite_file = require("./rewrite-file.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_project = require("./project.js");
const require_marker = require("./marker.js");
const require_schema = require("./schema.js");
const require_yaml_text = require("./yaml-text.js");
const require_edit_manifest = require("./edit-manifest.js");
const require_document = require("./document.js");
const require_canonical_automation = require("./canonical-automation.js");
const require_digest = require("./digest.js");
const require_equal = require("./equal.js");
const require_webhook_records = require("./webhook-records.js");
const require_git_remote = require("./git-remote.js");
const require_refuse_secret = require("./refuse-secret.js");
const require_run_process = require("./run-process.js");
const require_open_server = require("./open-server.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/report/commands/render-export-text.ts
function renderExportText(report) {
const { files, exported, left, webhooks, leftWebhooks, passedOver } = report;
const leftOut = left.filter(({ reason }) => reason !== "declared");
const hooksOut = leftWebhooks.filter(({ reason }) => reason !== "declared");
const declared = [left.length - leftOut.length, leftWebhooks.length - hooksOut.length];
const lines = exported.length + webhooks.length === 0 ? ["Exported nothing"] : [`Exported ${countBoth(exported.length, webhooks.length)} to ${require_common.Tt(files.length, "file")}:`, ...files.map((file) => `  ${file}`)];
if (declared[0] + declared[1] > 0) lines.push("", `${countBoth(...declared)} declared already`);
if (passedOver > 0) lines.push("", `${require_common.Tt(passedOver, "automation")} skipped: --name does not match`);
if (leftOut.length + hooksOut.length > 0) {
lines.push("", `${countBoth(leftOut.length, hooksOut.length)} left out:`);
for (const { name, scope, message } of leftOut) lines.push(`  "${name}" (${scope}): ${message}`);
for (const { name, team, message } of hooksOut) lines.push(`  "${name}" (webhook of team ${team}): ${message}`);
}
return `${lines.map((line) => require_common.nn(line)).join("\n")}\n`;
}
function countBoth(automations, webhooks) {
return [automations > 0 || webhooks === 0 ? require_common.Tt(automations, "automation") : "", webhooks > 0 ? require_common.Tt(webhooks, "webhook") : ""].filter((count) => count !== "").join(" and ");
}
// src/manifest/export/export-configuration.ts
function exportConfiguration(selected, options) {
const teams = [];
const owners = [];
const organizations = new Set();
for (const { scope, action } of selected) {
if (scope.kind === "project" || scope.kind === "team") teams.push(scope.entity);
else organizations.add(scope.entity);
const owner = require_marker.y(action)?.entity;
if (owner !== void 0) owners.push(owner);
}
const entity = options.entity ?? commonest(teams) ?? commonest(owners) ?? commonest(options.webhookTeams);
const entities = new Set(entity === void 0 ? teams : [
entity,
...teams,
...options.webhookTeams
]);
return {
owner: options.owner,
onRemove: options.onRemove,
...require_common.cn({
server: options.server,
entity
}),
entities: [...entities].sort(require_common.Bt),
organizations: [...organizations].sort(require_common.Bt)
};
}
function commonest(names) {
const counts = new Map();
for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
return [...counts].sort(([a, x], [b, y]) => y - x || require_common.Bt(a, b))[0]?.[0];
}
// src/manifest/edit/field-order.ts
const SCHEMAS = {
manifest: require_schema.c,
configuration: require_schema.r,
webhook: require_schema.i
};
function inFieldOrder(kind, document) {
return orderObject(document, [], SCHEMAS[kind]);
}
function orderValue(value, path, schema) {
if (require_common.Ut(value)) return value.map((item, index) => orderValue(item, [...path, String(index)], schema));
return require_common.Wt(value) ? orderObject(value, path, schema) : value;
}
function orderObject(value, path, schema) {
const order = require_schema.a(require_schema.s(schema, path));
const rank = (name) => {
const index = order.indexOf(name);
return index === -1 ? order.length : index;
};
return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, orderValue(item, [...path, name], schema)]).sort(([a], [b]) => rank(a) - rank(b)));
}
// src/manifest/export/export-target.ts
function writtenMapping(target, field) {
if (target === void 0) return new Map();
const [document] = require_project.w(target.source.text, target.source.path).value;
const value = require_common.Wt(document?.value) ? require_common.Ht(document.value, field) : void 0;
return new Map(require_common.Wt(value) ? Object.entries(value) : []);
}
function takenKeys(target) {
return new Set([...target?.declarations ?? [], ...target?.webhooks ?? []].flatMap(({ key }) => [key, key.split("/")[0] ?? key]));
}
function takenPaths(target) {
return new Set((target?.paths ?? []).map((path) => path.replace(/\.ya?ml$/iu, "")));
}
function extendConfiguration({ source, configuration }, exported, { integrations, vars }) {
const edits = [
...extendList("entities", configuration.entities, exported.entities),
...extendList("organizations", configuration.organizations, exported.organizations),
...[...integrations].map(([name, value]) => ({
path: ["integrations", name],
value
})),
...[...vars].map(([name, value]) => ({
path: ["vars", name],
value
}))
];
const { value, diagnostics } = require_edit_manifest.t(source.text, 0, edits, source.path);
if (require_common.X(diagnostics)) throw new require_common.sn(`${source.path} cannot be extended: ${diagnostics[0]?.message ?? ""}`, {
code: "file",
hint: "Export into a new directory, and move the manifests and the settings by hand"
});
return value;
}
function extendList(path, existing, needed) {
const added = needed.filter((name) => !existing.includes(name)).sort(require_common.Bt);
return added.length === 0 ? [] : [{
path,
value: [...existing, ...added]
}];
}
// src/manifest/export/unique-name.ts
function uniqueName(wanted, qualifiers, taken) {
let name = [wanted, ...qualifiers.filter((each) => each !== "").map((each) => `${wanted}-${each}`)].find((candidate) => !taken.has(candidate));
for (let number = 2; name === void 0; number += 1) {
const numbered = `${wanted}-${number}`;
if (!taken.has(numbered)) name = numbered;
}
taken.add(name);
return name;
}
// src/manifest/export/export-files.ts
const CONFIGURATION_NOTE = `# Written by "wac export". The manifests below this directory describe automations that exist: the first apply takes
# them over and changes nothing but the marker in their descriptions.
`;
function renderExport(configuration, aliases, { units, webhooks }, target) {
const vars = sharedAxes(units, writtenMapping(target, "vars").keys());
const used = usedAliases(aliases, units);
const text = target === void 0 ? newConfiguration(configuration, vars, used) : extendConfiguration(target, neededBy(units, webhooks, configuration), {
integrations: new Map(used),
vars: new Map([...vars.values()].map(({ name, items }) => [name, items]))
});
const byPath = new Map();
for (const unit of [...units].sort((a, b) => require_common.Bt(a.key, b.key))) {
const manifest = unit.kind === "single" ? unit.manifest : withMatrix(unit, vars);
const document = `${unit.kind === "single" ? silencing(unit) : ""}${require_yaml_text.r(inFieldOrder("manifest", manifest))}`;
byPath.set(unit.path, [...byPath.get(unit.path) ?? [], document]);
}
for (const { path, manifest } of [...webhooks].sort((a, b) => require_common.Bt(a.key, b.key))) byPath.set(path, [...byPath.get(path) ?? [], require_yaml_text.r(inFieldOrder("webhook", manifest))]);
const files = [...byPath].sort(([a], [b]) => require_common.Bt(a, b));
return [{
path: "wac.yaml",
text
}, ...files.map(([path, documents]) => ({
path,
text: documents.join("---\n")
}))];
}
function neededBy(units, webhooks, configuration) {
const singles = units.flatMap((unit) => unit.kind === "single" ? [unit] : unit.singles);
const owners = new Set([...singles.map(({ observed }) => observed.scope.entity), ...webhooks.map(({ team }) => team)]);
const used = (name) => owners.has(name);
return {
...configuration,
entities: configuration.entities.filter(used),
organizations: configuration.organizations.filter(used)
};
}
function newConfiguration(configuration, vars, used) {
const { owner, ...rest } = configuration;
const head = {
version: 1,
owner,
...withoutEmptyLists(rest),
...require_common.cn({
vars: vars.size === 0 ? void 0 : Object.fromEntries([...vars.values()].map((each) => [each.name, each.items])),
integrations: used.length === 0 ? void 0 : Object.fromEntries(used)
})
};
return `${CONFIGURATION_NOTE}${require_yaml_text.r(inFieldOrder("configuration", head))}`;
}
function silencing({ silenced = [] }) {
return silenced.map((code) => `# wac document/disable ${code}: exported as it is on the server\n`).join("");
}
function sharedAxes(units, takenNames) {
const counts = new Map();
for (const unit of units) {
if (unit.kind === "single") continue;
const text = require_common.jt(unit.axis.items);
counts.set(text, {
axis: unit.axis,
count: (counts.get(text)?.count ?? 0) + 1
});
}
const taken = new Set(takenNames);
const shared = [...counts].filter(([, { count }]) => count > 1);
return new Map(shared.map(([text, { axis }]) => {
return [text, {
name: uniqueName(variableName(axis.name), [], taken),
items: axis.items
}];
}));
}
function variableName(axis) {
return axis.endsWith("y") ? `${axis.slice(0, -1)}ies` : `${axis}s`;
}
function withMatrix({ manifest, axis }, vars) {
const { key, name, description, ...rest } = manifest;
const shared = vars.get(require_common.jt(axis.items));
const items = shared === void 0 ? axis.items : `\${{ vars.${shared.name} }}`;
return {
key: key ?? "",
...require_common.cn({
name,
description
}),
matrix: { [axis.name]: items },
...rest
};
}
function usedAliases(aliases, units) {
const singles = units.flatMap((unit) => unit.kind === "single" ? [unit] : unit.singles);
const used = new Set(singles.map(({ observed }) => aliases.nameOf(observed)));
return [...aliases.definitions].filter(([name]) => used.has(name)).sort(([a], [b]) => require_common.Bt(a, b));
}
function withoutEmptyLists(document) {
const entries = Object.entries(document);
return Object.fromEntries(entries.filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
}
// src/manifest/export/export-units.ts
const KEY = /^[a-z0-9][a-z0-9._-]{0,62}$/u;
function isKey(text) {
return KEY.test(text);
}
function singleUnits(selected, aliases, { owner, target, reserved }) {
const keys = nameKeys(selected, owner, new Set([...takenKeys(target), ...reserved]));
const paths = new Map();
const taken = new Set(takenPaths(target));
return selected.map((observed, index) => {
const key = keys[index] ?? "";
const scope = JSON.stringify(require_document.r(observed.scope));
const path = paths.get(scope) ?? takePath(observed, taken);
paths.set(scope, path);
return {
kind: "single",
key,
observed,
path,
manifest: manifestOf(observed, key, aliases)
};
});
}
function escapeExpressions(value) {
if (typeof value === "string") return value.replaceAll("${{", () => "$${{");
if (Array.isArray(value)) return value.map(escapeExpressions);
if (!require_common.Wt(value)) return value;
return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escapeExpressions(item)]));
}
function nameKeys(selected, owner, existing) {
const taken = new Set(existing);
const kept = selected.map((observed) => {
const parsed = require_marker.s(observed.description);
if (parsed.kind !== "marker" || parsed.marker.owner !== owner) return void 0;
const { key } = parsed.marker;
if (!isKey(key) || taken.has(key)) return void 0;
taken.add(key);
return key;
});
return selected.map((observed, index) => {
const { scope } = observed;
const name = scope.collection ?? require_project.ut(scope.project ?? scope.entity);
const wanted = require_common.T(observed.name).slice(0, 43) || "automation";
return kept[index] ?? uniqueName(wanted, [require_common.T(name).slice(0, 19)], taken);
});
}
function takePath({ scope }, taken) {
const { kind, entity, project, collection } = scope;
const directory = fileName(entity);
if (project === void 0) return `${uniqueName(directory, [kind], taken)}.yaml`;
const name = kind === "registry" ? `registry-${require_project.ut(project)}` : project;
const file = fileName(collection === void 0 ? name : `${name}-${collection}`);
return `${uniqueName(`${directory}/${file}`, [], taken)}.yaml`;
}
function fileName(name) {
const slug = require_common.T(name).replaceAll(".", "-").slice(0, 100);
return [
"",
"wac",
"fixtures"
].includes(slug) ? `${slug}-scope` : slug;
}
function manifestOf(observed, key, aliases) {
const { name, enabled, scope, when, then, ...rest } = require_document.t(observed, { keepsSpelling: true });
const alias = aliases.nameOf(observed);
return {
key,
...require_common.cn({ name: name === key ? void 0 : escapeExpressions(name ?? key) }),
...escapeExpressions(rest),
...require_common.cn({ enabled: enabled === true ? void 0 : false }),
scope: escapeExpressions(scope ?? {}),
when: escapeExpressions(withoutDirection(when ?? {})),
then: escapeExpressions(withAlias(then ?? {}, alias)),
lifecycle: lifecycleOf(observed)
};
}
function lifecycleOf(observed) {
const parsed = require_marker.s(observed.description);
if (parsed.kind !== "marker") return { adopt: require_digest.t(require_canonical_automation.r(observed)) };
const { protect, onRemove, ignored = [] } = parsed.marker;
return { ...require_common.cn({
protect: protect ? protect : void 0,
ignoreChanges: ignored.length === 0 ? void 0 : ignored,
onRemove
}) };
}
function withoutDirection(when) {
if (!require_common.Wt(when)) return when;
return Object.fromEntries(Object.entries(when).filter(([key, value]) => !(key === "direction" && value === "any")).map(([key, value]) => {
return [key, key === "runMetric" || key === "change" || key === "zscore" ? withoutDirection(value) : value];
}));
}
function withAlias(then, alias) {
const [kind, action] = (require_common.Wt(then) ? Object.entries(then)[0] : void 0) ?? [];
if (kind === void 0 || !require_common.Wt(action) || alias === void 0) return then;
const { severity, ...rest } = action;
const kept = severity === void 0 || severity === "INFO" ? rest : {
...rest,
severity
};
return { [kind]: {
...kept,
integration: alias
} };
}
// src/manifest/export/export-fold.ts
function foldUnits(singles, target) {
const groups = new Map();
for (const single of singles) {
const signature = signatureOf(single);
groups.set(signature, [...groups.get(signature) ?? [], single]);
}
const unfolded = [...groups.values()].filter((group) => group.length === 1).flat();
const taken = new Set([...takenKeys(target), ...unfolded.map((single) => single.key)]);
const paths = new Set(takenPaths(target));
return [...groups.values()].flatMap((group) => {
const [first] = group;
return first === void 0 || group.length === 1 ? group : [fold(first, group, {
keys: taken,
paths
})];
});
}
function signatureOf({ manifest, observed }) {
const { key: _, name: __, scope, ...rest } = withoutDigest(manifest);
const form = require_common.Wt(scope) ? Object.keys(scope) : [];
return require_common.jt({
name: observed.name,
form,
...rest
});
}
function withoutDigest(manifest) {
const { lifecycle } = manifest;
return require_common.Wt(lifecycle) && typeof lifecycle["adopt"] === "string" ? {
...manifest,
lifecycle: {
...lifecycle,
adopt: true
}
} : manifest;
}
function fold(first, group, taken) {
const key = uniqueName(require_common.T(first.observed.name).slice(0, 43) || "automation", [], taken.keys);
const scopes = group.map((single) => require_document.r(single.observed.scope));
const { key: _, name: __, description, scope: ___, ...rest } = withoutDigest(first.manifest);
const { axis, scope, ids } = matrixOf(scopes);
const manifest = {
key,
...require_common.cn({
name: first.observed.name === key ? void 0 : escapeExpressions(first.observed.name),
description
}),
scope,
...rest
};
return {
kind: "folded",
key,
keys: ids.map((id) => `${key}/${id}`),
singles: group,
path: `${uniqueName(`fleet/${key.replaceAll(".", "-")}`, [], taken.paths)}.yaml`,
manifest,
axis
};
}
function matrixOf(scopes) {
const ids = scopes.map((scope) => require_common.T(Object.values(scope).join("-")));
const words = Object.keys(scopes[0] ?? {});
const [word = ""] = words;
if (words.length === 1) return {
axis: {
name: word,
items: scopes.map((scope) => escapeExpressions(scope[word] ?? ""))
},
scope: { [word]: `\${{ matrix.${word} }}` },
ids
};
const items = Object.fromEntries(scopes.map((scope, index) => [ids[index] ?? "", escapeExpressions(scope)]));
const scope = Object.fromEntries(words.map((each) => [each, `\${{ matrix.scope.${each} }}`]));
return {
axis: {
name: "scope",
items
},
scope,
ids
};
}
// src/manifest/export/export-integrations.ts
function nameAliases(selected, { entity, integrations, personalEntity, existing }) {
const used = selected.map(({ action }) => require_marker.y(action));
const all = new Map([...integrations, ...used.filter((each) => each !== void 0)].map((each) => [each.id, each]));
const names = new Map([...existing].map(([name, value]) => [require_common.jt(value), name]));
const definitions = new Map();
const taken = new Set(existing.keys());
function definitionOf(observed) {
const integration = require_marker.y(observed.action);
if (integration === void 0) return void 0;
const owner = require_document.n(observed.scope, entity === void 0 ? {} : { defaultEntity: entity });
const named = integration.entity === void 0 || integration.entity === personalEntity ? unnamed(integration) : shortest(integration, [...all.values()]);
return require_document.i(named, owner);
}
for (const observed of selected) {
const definition = definitionOf(observed);
const integration = require_marker.y(observed.action);
if (definition === void 0 || integration === void 0) continue;
const text = require_common.jt(definition);
if (names.has(text)) continue;
const wanted = require_common.T(integration.channel ?? integration.name ?? "") || "integration";
const name = uniqueName(wanted, [String(definition["entity"] ?? "")], taken);
names.set(text, name);
definitions.set(name, definition);
}
return {
nameOf: (observed) => names.get(require_common.jt(definitionOf(observed) ?? null)),
definitions
};
}
function shortest(integration, all) {
const { id, kind, entity, channel, workspace, name } = integration;
const alike = all.filter((other) => other.id !== id && other.kind === kind && (entity === void 0 || other.entity === void 0 || other.entity === entity) && other.channel === channel && other.name === name);
const bare = unnamed(integration);
if (alike.some((other) => other.workspace === workspace)) return bare;
const named = {
...bare,
...require_common.cn({
channel,
name
})
};
return alike.length === 0 || workspace === void 0 ? named : {
...named,
workspace
};
}
function unnamed({ id, kind, entity }) {
return {
id,
kind,
...require_common.cn({ entity })
};
}
// src/manifest/export/export-webhooks.ts
function selectWebhooks(webhooks, declared) {
const repeated = require_common._(webhooks, nameInTeam);
const selected = [];
const left = [];
for (const each of [...webhooks].sort(byTeamAndName)) {
const reason = reasonToLeave$1(each, declared, repeated.has(nameInTeam(each)));
if (reason === void 0) selected.push(each);
else left.push(leftWebhook(each, reason));
}
return {
selected,
left
};
}
function recordedWebhookKeys(webhooks) {
return webhooks.flatMap(({ record }) => record !== void 0 && isKey(record.key) ? [record.key] : []);
}
function webhookUnits(selected, { entity, keys, paths }) {
const takenKeys = new Set(keys);
const takenPaths = new Set(paths);
const files = new Map();
const recorded = new Map();
for (const each of selected) {
const key = each.record?.key;
if (key === void 0 || !isKey(key) || takenKeys.has(key)) continue;
recorded.set(each, key);
takenKeys.add(key);
}
return selected.map((each) => {
const { live, team, record } = each;
const { name = "", url = "", accessToken = null, secret = null } = live;
const wanted = require_common.T(name).slice(0, 63 - 20) || "webhook";
const key = recorded.get(each) ?? uniqueName(wanted, ["webhook", require_common.T(team).slice(0, 10)], takenKeys);
const path = files.get(team) ?? `${uniqueName(`${fileName(team)}/webhooks`, [], takenPaths)}.yaml`;
files.set(team, path);
const lifecycle = record === void 0 ? { adopt: true } : {
...require_common.cn({ protect: record.protect ? record.protect : void 0 }),
onRemove: record.onRemove
};
return {
key,
id: live.id,
team,
content: {
name,
url,
accessToken,
secret
},
path,
manifest: {
kind: "webhook",
key,
...require_common.cn({ team: team === entity ? void 0 : escapeExpressions(team) }),
name: escapeExpressions(name),
url: escapeExpressions(url),
...require_common.cn({
accessToken: accessToken ?? void 0,
secret: secret ?? void 0
}),
lifecycle
}
};
});
}
function exportedWebhook({ id, key, content, team, path }) {
return {
id,
key,
name: content.name,
team,
file: path
};
}
function leftUnit({ id, team, content: { name } }, reason, message) {
return {
id,
name,
team,
reason,
message
};
}
function isSameWebhook(declaration, { team, content }) {
if (declaration === void 0 || declaration.entity !== team) return false;
const { name, url, accessToken, secret } = declaration.content;
return name === content.name && url === content.url && accessToken === content.accessToken && secret === content.secret;
}
function reasonToLeave$1({ live, team, record, managedBy }, declared, isRepeated) {
const known = declared.find(({ key, entity, content }) => key === record?.key || entity === team && content.name === live.name);
if (known !== void 0) return {
reason: "declared",
message: `${known.source.range.file} already declares it, as "${known.key}"`
};
if (managedBy !== void 0) return {
reason: "owned",
message: `It is managed by ${managedBy}`
};
if (isRepeated) return {
reason: "duplicate",
message: "Another webhook of the team has the same name"
};
if (live.accessToken !== void 0 && live.secret !== void 0) return void 0;
return {
reason: "not-shown",
message: "The server does not show the names of its secrets, and a manifest without them would remove them"
};
}
function leftWebhook({ live, team }, reason) {
return {
id: live.id,
name: live.name ?? "",
team,
...reason
};
}
function nameInTeam({ team, live }) {
return `${team}\n${live.name ?? ""}`;
}
function byTeamAndName(a, b) {
return require_common.Bt(a.team, b.team) || require_common.Bt(a.live.name ?? "", b.live.name ?? "") || require_common.Bt(a.live.id, b.live.id);
}
// src/manifest/export/same-scope.ts
function isSameScope(ref, scope) {
const entity = "organization" in ref ? ref.organization : ref.entity;
const named = {
kind: ref.kind,
entity,
...require_common.cn({ project: "project" in ref ? ref.project : void 0 }),
...require_common.cn({
project: "registry" in ref ? ref.registry : void 0,
collection: "collection" in ref && ref.collection !== void 0 ? ref.collection : void 0
})
};
return require_common.jt(require_document.r({
...named,
id: scope.id
})) === require_common.jt(require_document.r(scope));
}
// src/manifest/export/export-verification.ts
function findMisread(files, { units, webhooks }) {
const { value, diagnostics } = load(files);
const byKey = new Map((value?.declarations ?? []).map((each) => [each.key, each]));
const misread = units.filter((unit) => {
if (unit.kind === "single") return !isSame(byKey.get(unit.key), unit.observed);
return !unit.singles.every((single, index) => isSame(byKey.get(unit.keys[index] ?? ""), single.observed));
});
const webhooksByKey = new Map((value?.webhooks ?? []).map((each) => [each.key, each]));
const others = webhooks.filter((unit) => !isSameWebhook(webhooksByKey.get(unit.key), unit));
return {
misread: new Set([...misread, ...others]),
diagnostics
};
}
function explainRefusal(files) {
const errors = load(files).diagnostics.filter(({ severity }) => severity === "error");
const [error] = errors;
if (error === void 0) return {
message: "Its manifest would describe something else",
silenceable: []
};
const codes = [...new Set(errors.map(({ code }) => code))];
const canSilence = codes.every((code) => require_project.P.has(code) && code !== "manifest/secret");
return {
message: error.message,
silenceable: canSilence ? codes.sort() : []
};
}
function load(files) {
const [configuration, ...manifests] = files;
return require_project.b({
tree: configuration === void 0 ? { files: manifests } : {
files: manifests,
configuration
},
directory: "."
});
}
function isSame(declaration, observed) {
if (declaration === void 0 || !isSameScope(declaration.scope, observed.scope)) return false;
const { name, description, enabled, event, action } = declaration;
const integration = require_marker.y(observed.action);
if (!isIntegration(action, integration)) return false;
const automation = {
name,
description,
enabled,
scope: observed.scope,
event,
action: resolve(action, integration)
};
return require_equal.n(require_canonical_automation.r(automation), require_canonical_automation.r(observed));
}
function isIntegration(action, integration) {
if (!("integration" in action)) return integration === void 0;
if (integration === void 0) return false;
const ref = action.integration;
if (integration.entity !== void 0 && ref.entity !== integration.entity) return false;
if (ref.kind === "id") return ref.id === integration.id;
if (ref.kind === "webhook") return ref.name === integration.name;
return ref.channel === integration.channel && (ref.workspace === void 0 || ref.workspace === integration.workspace);
}
function resolve(action, integration) {
if (!("integration" in action)) return action;
if (integration === void 0) return { kind: "doNothing" };
return {
...action,
integration
};
}
// src/manifest/export/export-reader.ts
var ExportReader = class {
#render;
#target;
constructor(render, target) {
this.#render = render;
this.#target = target;
}
settle(wanted) {
const refusedUnits = [];
const refusedWebhooks = [];
let { units, webhooks } = wanted;
for (;;) {
const written = {
units,
webhooks
};
const files = this.#render(written);
const { misread, diagnostics } = findMisread(this.#withExisting(files), written);
if (misread.size === 0) return {
files,
diagnostics,
written,
refused: {
units: refusedUnits,
webhooks: refusedWebhooks
}
};
units = units.flatMap((unit) => {
if (!misread.has(unit)) return [unit];
if (unit.kind === "folded") return unit.singles;
const refusal = this.#explain({
units: [unit],
webhooks: []
});
if (refusal.silenceable.length > 0 && unit.silenced === void 0) return [{
...unit,
silenced: refusal.silenceable
}];
refusedUnits.push([unit, refusal.message]);
return [];
});
webhooks = webhooks.filter((unit) => {
if (!misread.has(unit)) return true;
refusedWebhooks.push([unit, this.#explain({
units: [],
webhooks: [unit]
}).message]);
return false;
});
}
}
#explain(units) {
return explainRefusal(this.#withExisting(this.#render(units)));
}
#withExisting([configuration, ...manifests]) {
return [
...configuration === void 0 ? [] : [configuration],
...this.#target?.files ?? [],
...manifests
];
}
};
// src/manifest/export/export-selection.ts
function selectExported(observed, options) {
const selected = [];
const left = [];
const slots = new Set();
const declared = declaredBy(options.declarations ?? []);
const known = new Map((options.integrations ?? []).map((each) => [each.id, each]));
for (const each of [...observed].sort(bySlot)) {
const reason = reasonToLeave(each, options.owner, declared);
if (reason !== void 0) left.push({
observed: each,
...reason
});
else if (require_marker.b(each)) {
const slot = `${require_common.jt(require_document.r(each.scope))}\n${each.name}`;
if (slots.has(slot)) left.push({
observed: each,
reason: "duplicate",
message: DUPLICATE
});
else selected.push(withKnownIntegration(each, known));
slots.add(slot);
}
}
return {
selected,
left
};
}
function declaredBy(declarations) {
const byKey = new Map(declarations.map((each) => [each.key, each]));
const byName = new Map();
for (const each of declarations) {
const { name } = each;
byName.set(name, [...byName.get(name) ?? [], each]);
}
return ({ name, scope }, key) => {
const declared = key === void 0 ? void 0 : byKey.get(key);
if (declared !== void 0 || scope.kind === "other") return declared;
return byName.get(name)?.find((each) => isSameScope(each.scope, scope));
};
}
const DUPLICATE = "Another automation has the same scope and name";
function reasonToLeave(observed, owner, declared) {
const parsed = require_marker.s(observed.description);
if (parsed.kind === "unreadable" && parsed.reason !== "malformed") return {
reason: "unreadable-marker",
message: "Its marker cannot be read, so its owner is unknown"
};
if (parsed.kind === "marker" && parsed.marker.owner !== owner) return {
reason: "owned",
message: `It is managed by ${parsed.marker.owner}`
};
const key = parsed.kind === "marker" ? parsed.marker.key : void 0;
const declaration = declared(observed, key);
if (declaration !== void 0 && declaration.key !== key && declaration.name !== observed.name) return {
reason: "duplicate",
message: DUPLICATE
};
if (declaration !== void 0) return {
reason: "declared",
message: `${declaration.source.range.file} already declares it, as "${declaration.key}"`
};
const { scope, event, action } = observed;
const types = [
scope.kind === "other" ? `the scope ${scope.type}` : void 0,
event.kind === "other" ? `the event ${event.type}` : void 0,
action.kind === "other" ? `the action ${action.type}` : void 0
].filter((type) => type !== void 0);
if (types.length === 0) return void 0;
return {
reason: "inexpressible",
message: `No manifest can express ${types.join(" and ")}`
};
}
function withKnownIntegration(observed, known) {
const { action } = observed;
const integration = known.get(require_marker.y(action)?.id ?? "");
if (integration === void 0 || !("integration" in action)) return observed;
return {
...observed,
action: {
...action,
integration: {
...action.integration,
...integration
}
}
};
}
function bySlot(a, b) {
return require_common.Bt(listedAt(a), listedAt(b)) || require_common.Bt(a.name, b.name) || require_common.Bt(a.id, b.id);
}
function listedAt({ scope, listedIn }) {
return scope.kind === "other" ? listedIn : require_project.dt(scope);
}
// src/manifest/export/export-manifests.ts
function exportManifests(observed, options) {
const { target } = options;
const { selected, left } = selectExported(observed, {
...options,
declarations: target?.declarations ?? []
});
const { selected: hooks, left: leftHooks } = selectWebhooks(options.webhooks ?? [], target?.webhooks ?? []);
const webhookTeams = hooks.map(({ team }) => team);
const configuration = exportConfiguration(selected, {
...options,
webhookTeams
});
const entity = target === void 0 ? configuration.entity : target.configuration.entity;
const aliases = nameAliases(selected, {
entity,
integrations: options.integrations ?? [],
personalEntity: options.personalEntity,
existing: writtenMapping(target, "integrations")
});
const leftOut = left.map((each) => describeLeft(each.observed, each.reason, each.message));
const leftWebhooks = [...leftHooks];
const isSecret = (unit) => options.isSecretIn?.(JSON.stringify(unit.manifest)) === true;
const singles = singleUnits(selected, aliases, {
owner: options.owner,
target,
reserved: recordedWebhookKeys(hooks)
}).filter((unit) => {
if (isSecret(unit)) leftOut.push(describeLeft(unit.observed, "secret", SECRET));
return !isSecret(unit);
});
const units = options.fold === true ? foldUnits(singles, target) : singles;
const webhooks = webhookUnits(hooks, {
entity,
...takenBy([...singles, ...units], target)
}).filter((unit) => {
if (isSecret(unit)) leftWebhooks.push(leftUnit(unit, "secret", SECRET));
return !isSecret(unit);
});
const render = (these) => renderExport(configuration, aliases, these, target);
const { files, diagnostics, written, refused } = new ExportReader(render, target).settle({
units,
webhooks
});
leftOut.push(...refused.units.map(([{ observed: each }, message]) => describeLeft(each, "not-accepted", message)));
leftWebhooks.push(...refused.webhooks.map(([unit, message]) => leftUnit(unit, "not-accepted", message)));
return {
files: files.filter(({ text }) => text !== target?.source.text),
exported: written.units.flatMap(describeUnit).sort((a, b) => require_common.Bt(a.key, b.key)),
left: leftOut.sort((a, b) => require_common.Bt(`${a.scope}\n${a.name}`, `${b.scope}\n${b.name}`)),
webhooks: written.webhooks.map(exportedWebhook).sort((a, b) => require_common.Bt(a.key, b.key)),
leftWebhooks: leftWebhooks.sort((a, b) => require_common.Bt(`${a.team}\n${a.name}`, `${b.team}\n${b.name}`)),
diagnostics: diagnostics.filter(({ range }) => isIn(files, range?.file))
};
}
function takenBy(units, target) {
return {
keys: new Set([...takenKeys(target), ...units.map(({ key }) => key)]),
paths: new Set([...takenPaths(target), ...units.map(({ path }) => path.replace(/\.yaml$/u, ""))])
};
}
const SECRET = "It contains the API key of this run: remove the key there, and replace it";
function isIn(files, file) {
return file === void 0 || files.some(({ path }) => path === file);
}
function describeUnit(unit) {
return (unit.kind === "folded" ? unit.singles : [unit]).map(({ observed, key }, index) => ({
id: observed.id,
key: unit.kind === "folded" ? unit.keys[index] ?? unit.key : key,
name: observed.name,
scope: require_project.lt(observed.scope),
file: unit.path
}));
}
function describeLeft(observed, reason, message) {
const { id, name, scope } = observed;
return {
id,
name,
scope: scope.kind === "other" ? `a ${scope.type} of ${observed.listedIn}` : require_project.lt(scope),
reason,
message
};
}
// src/workflow/export-inventory.ts
async function exportInventory(input) {
const { api, request, name, options } = input;
const inventory = await api.readInventory(request);
const pattern = name === void 0 ? void 0 : require_common.M(name);
const wanted = inventory.automations.filter((each) => pattern?.test(each.name) ?? true);
const passedOver = inventory.automations.filter((each) => !wanted.includes(each));
const teams = new Set(inventory.entities.filter(({ kind }) => kind === "team").map((entity) => entity.name));
if (options.entity !== void 0) teams.add(options.entity);
const known = await findIntegrations(api, [...teams].sort(), wanted);
const webhooks = await readWebhooks(input, {
teams: [...teams].sort(),
wanted,
inventory,
...known
});
return {
...exportManifests(wanted, {
...options,
...known,
webhooks
}),
passedOver: passedOver.length,
ownedPassedOver: passedOver.filter(({ description }) => {
const parsed = require_marker.s(description);
return parsed.kind === "marker" && parsed.marker.owner === options.owner;
}).length,
hidden: inventory.entities.flatMap(({ name: entity, hidden }) => hidden === 0 ? [] : [{
entity,
count: hidden
}])
};
}
async function findIntegrations(api, teams, automations) {
const integrations = [...(await api.readIntegrations(teams)).values()].flat();
const listed = new Set(integrations.map(({ id }) => id));
const isListed = ({ action }) => listed.has(require_marker.y(action)?.id ?? "") || require_marker.y(action) === void 0;
const [{ viewer }, visible] = await require_common.S([api.readCapabilities(), automations.every(isListed) ? [] : api.readVisibleTeams()]);
const personalEntity = viewer === void 0 ? {} : { personalEntity: viewer.username };
if (automations.every(isListed)) return {
integrations,
...personalEntity
};
const others = new Set([...visible, ...viewer === void 0 ? [] : [viewer.entity, viewer.username]]);
for (const team of teams) others.delete(team);
const lists = await require_common.S([...others].sort().map((entity) => readIfVisible(api, entity)));
return {
integrations: [...integrations, ...lists.flat()],
...personalEntity
};
}
async function readIfVisible(api, entity) {
try {
return (await api.readIntegrations([entity])).get(entity) ?? [];
} catch (error) {
if (error instanceof require_common.sn && error.code === "permission") return [];
throw error;
}
}
async function readWebhooks({ api, name, options: { owner } }, { teams, wanted, inventory, personalEntity }) {
const lists = await require_common.S(teams.filter((team) => team !== personalEntity).map(async (team) => [team, await api.webhooks.readTeam(team)]));
const used = new Set(wanted.flatMap(({ action }) => require_marker.y(action)?.id ?? []));
const { ours, others } = require_webhook_records.t(inventory.automations, {
owner,
formerOwners: []
});
return lists.flatMap(([team, list]) => list.filter(({ kind, id }) => kind === "webhook" && (name === void 0 || used.has(id))).map((live) => ({
live,
team,
...require_common.cn({
record: ours.get(live.id)?.at(-1),
managedBy: others.get(live.id)
})
})));
}
// src/cli/commands/export/open-export-target.ts
async function openExportTarget(context, directory, paths) {
if (paths.length === 0) return void 0;
const read = await require_project.z(directory);
const { value: tree } = read;
if (tree.configuration === void 0 || tree.narrowedTo !== void 0) return void 0;
refuseEnvironments(require_project.y(tree.configuration).names, directory);
const loaded = require_project.b({
tree,
directory: tree.directory
});
const diagnostics = [...read.diagnostics.filter(({ code }) => code !== "file/no-manifests"), ...loaded.diagnostics];
if (loaded.value === void 0 || require_common.X(diagnostics)) {
require_project.p(context, diagnostics, require_project.d(tree));
return require_common.Zt.invalid;
}
return {
tree,
target: {
source: tree.configuration,
configuration: loaded.value.configuration,
files: tree.files,
declarations: loaded.value.declarations,
webhooks: loaded.value.webhooks ?? [],
paths: paths.map((path) => (0, node_path.relative)(directory, path).replaceAll("\\", "/"))
}
};
}
function refuseEnvironments(environments, directory) {
if (environments.length === 0) return;
throw new require_common.sn(`Refusing to export into "${directory}": its wac.yaml declares environments`, {
code: "usage",
hint: "Export into a new directory, then move the manifests and set \"environments\" in each"
});
}
// src/cli/commands/export/run-export.ts
async function runExport(context) {
const { options } = context;
const { out } = options;
if (out === void 0) throw new require_common.sn("No directory to write to is given", {
code: "usage",
hint: "Add --out DIRECTORY"
});
const existing = await filesBelow(out);
const opened = options.force === true ? void 0 : await openExportTarget(context, out, existing);
if (typeof opened === "number") return opened;
if (existing.length > 0 && opened === void 0 && options.force !== true) throw new require_common.sn(`Refusing to export into "${out}": it holds ${require_common.Tt(existing.length, "file")} and no wac.yaml`, {
code: "file",
hint: "Nothing was written. Choose a new directory or one with a wac.yaml, or add --force to overwrite files of the same name"
});
const target = opened?.target;
const configuration = await readConfiguration(context, target);
if (typeof configuration === "number") return configuration;
const owner = await settleOwner(context, target?.configuration ?? configuration);
refuseOtherOwner(owner, target, out);
const server = await require_open_server.r(context, require_common.cn({ configuration: target?.configuration }));
try {
return await writeExport(context, await exportInventory({
api: server.api,
request: await settleRequest(context, configuration, server),
...require_common.cn({ name: options.name }),
options: {
owner,
onRemove: (target?.configuration ?? configuration)?.onRemove ?? "delete",
fold: options.fold ?? false,
...entityOf(context, configuration),
isSecretIn: context.secrets.isIn,
...require_common.cn({
target,
server: isPinnable(server.name) ? server.name : void 0
})
}
}), {
out,
existing,
...require_common.cn({ root: opened?.tree.root })
});
} finally {
await server.close();
}
}
function refuseOtherOwner(owner, target, out) {
if (target === void 0 || target.configuration.owner === owner) return;
throw new require_common.sn(`Refusing to export into "${out}": its owner is "${target.configuration.owner}", not "${owner}"`, {
code: "usage",
hint: "Leave --owner out, or choose another directory"
});
}
async function readConfiguration(context, target) {
const { entity, organization } = context.options;
if (entity !== void 0 || organization !== void 0) return void 0;
const directory = context.args[0];
if (directory === void 0 && target !== void 0) return target.configuration;
if (directory === void 0 && !context.root.hasConfiguration) return void 0;
const opened = await require_project.o(context, directory, void 0, true);
return typeof opened === "number" ? opened : opened.project.configuration;
}
async function settleRequest({ options }, configuration, { api }) {
const { entity, organization } = options;
if (entity !== void 0 || organization !== void 0) return {
entities: entity === void 0 ? [] : [entity],
organizations: organization === void 0 ? [] : [organization],
formerEntities: []
};
if (configuration !== void 0) {
const { entities, organizations } = configuration;
return {
entities,
organizations,
formerEntities: []
};
}
const { viewer } = await api.readCapabilities();
if (viewer !== void 0) return {
entities: [viewer.entity],
organizations: [],
formerEntities: []
};
throw new require_common.sn("No team to export is given, and the API key belongs to no user", {
code: "usage",
hint: "Add --entity TEAM"
});
}
async function settleOwner({ options }, configuration) {
const gitConfig = await (0, node_fs_promises.readFile)(".git/config", "utf8").catch(() => void 0);
const owner = options.owner ?? configuration?.owner.split(":")[0] ?? require_git_remote.n(gitConfig);
if (owner === void 0) throw new require_common.sn("No owner for the exported automations is given", {
code: "usage",
hint: "Add --owner, such as --owner acme/ml-platform"
});
if (!/^[A-Za-z0-9._/-]+$/.test(owner)) throw new require_common.sn(`"${owner}" cannot be an owner`, {
code: "usage",
hint: "Use letters, digits, \".\", \"_\", \"-\" and \"/\""
});
return owner;
}
function entityOf({ options }, configuration) {
const entity = options.entity ?? configuration?.entity;
return entity === void 0 ? {} : { entity };
}
function isPinnable(server) {
return server.startsWith("https://");
}
async function writeExport(context, exported, destination) {
const { io, options } = context;
const { out, existing, root } = destination;
for (const { entity, count } of exported.hidden) io.stderr.write(`The server counts ${count} more in "${require_common.nn(entity)}" than this API key may see\n`);
const { exported: automations, left, webhooks, leftWebhooks, passedOver } = exported;
const count = automations.length + webhooks.length;
const all = [...left, ...leftWebhooks];
const leftOut = all.filter(({ reason }) => reason !== "declared");
const isComplete = leftOut.length === 0 && exported.hidden.length === 0;
const exitCode = options.strict === true && !isComplete ? require_common.Zt.error : require_common.Zt.done;
if (count === 0 && leftOut.length === all.length) throw new require_common.sn("There is nothing to export", {
code: "not-found",
hint: leftHint(exported) ?? "Run \"wac list\" to see what there is"
});
for (const { path, text } of exported.files) require_refuse_secret.t(context, (0, node_path.join)(out, path), text);
await writeAll(out, exported.files, root);
const written = exported.files.map(({ path }) => (0, node_path.join)(out, path));
const stale = existing.filter((path) => /\.ya?ml$/i.test(path) && !written.includes(path));
if (stale.length > 0 && root === void 0) io.stderr.write(`Not changed, and also read as manifests: ${require_common.nn(stale.join(", "))}\n`);
if (exported.ownedPassedOver > 0) io.stderr.write(`A plan of these files alone would remove ${require_common.Tt(exported.ownedPassedOver, "automation")} of this owner that do not match --name\n`);
require_project.p(context, exported.diagnostics.map((each) => pathBelow(out, each)), new Map(exported.files.map(({ path, text }) => [(0, node_path.join)(out, path), text])));
const result = {
files: written,
exported: automations,
left,
webhooks,
leftWebhooks,
passedOver
};
const next = `\nNext: review the files, then\n  wac plan ${out}${require_run_process.a(options.sandbox)}\n`;
await require_common.s(context, {
text: () => `${renderExportText(result)}${count === 0 ? "" : next}`,
json: () => require_common.i({
formatVersion: "1.0",
...result
})
});
return exitCode;
}
function pathBelow(out, diagnostic) {
const { range, related, alsoAt } = diagnostic;
const below = (at) => ({
...at,
file: (0, node_path.join)(out, at.file)
});
return {
...diagnostic,
...require_common.cn({
range: range === void 0 ? void 0 : below(range),
related: related?.map((each) => ({
...each,
range: below(each.range)
})),
alsoAt: alsoAt?.map(below)
})
};
}
function leftHint({ left, leftWebhooks, passedOver }) {
const [first] = [...left, ...leftWebhooks];
if (first !== void 0) return `${countBoth(left.length, leftWebhooks.length)} left out, the first because: ${first.message}`;
return passedOver === 0 ? void 0 : `No name matches; ${require_common.Tt(passedOver, "automation")} skipped`;
}
async function writeAll(out, files, root) {
for (const { path, text } of [...files].reverse()) if (root !== void 0 && path === "wac.yaml") await require_rewrite_file.t(root, path, text);
else await require_write_file_atomically.t((0, node_path.join)(out, path), text);
}
async function filesBelow(directory) {
const found = await fileStat(directory);
if (found === void 0) return [];
if (!found.isDirectory()) throw new require_common.sn(`"${directory}" is not a directory`, {
code: "file",
hint: "Choose another --out"
});
return (await (0, node_fs_promises.readdir)(directory, {
recursive: true,
withFileTypes: true
})).filter((entry) => !entry.isDirectory()).map((entry) => (0, node_path.join)(entry.parentPath, entry.name)).filter((path) => !/(^|[\\/])\.[^./\\]/.test(path)).sort();
}
async function fileStat(path) {
return await (0, node_fs_promises.stat)(path).catch(() => void 0);
}
exports.runExport = runExport;
