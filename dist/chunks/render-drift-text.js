const require_common = require("./common.js");
const require_project = require("./project.js");
const require_plan_policy = require("./plan-policy.js");
const require_value_text = require("./value-text.js");
const require_execution_text = require("./execution-text.js");
// src/report/text/change-words.ts
const ACTION_SYMBOLS = {
create: "+",
update: "~",
adopt: ">",
disable: "!",
release: "<",
delete: "-"
};
function dangerLabel({ action, danger, webhook }) {
if (webhook !== void 0 && danger === "redirects") return "posts to another address";
return action === "release" ? "is unmanaged afterwards" : DANGER_LABELS[danger];
}
const DANGER_LABELS = {
none: "",
silences: "silences an alert",
alters: "changes the event",
redirects: "goes to another integration",
removes: "is removed"
};
const REASON_TEXTS = {
declared: "",
drifted: "edited on the server since the last apply",
marker: "only the marker line is refreshed",
lifecycle: "settings of wac in its marker change",
"re-keyed": "the same automation under another key",
"integration-replaced": "the integration was created again under the same name",
adopted: "exists unmanaged, and is taken over",
"taken-over": "taken over from another owner",
"not-declared": "no manifest describes it any more",
"entity-left": "its entity is under formerEntities",
inexpressible: "was changed into something that a manifest cannot express; replaced whole",
shadow: "shadow mode",
restored: "restored from a restore file",
destroyed: "everything in this environment is removed",
duplicate: "another automation has the same key; the older one stays",
recreated: "another user created it, and only its creator can edit it: deleted and created again",
replaced: "this server cannot change a webhook: a new one is created, the old one deleted last",
superseded: "another one has replaced it, and nothing uses it any more",
released: "no longer managed, otherwise unchanged"
};
const ORIGIN_TEXTS = {
git: "",
drift: "edited on the server",
both: "edited on the server and in Git",
missing: ""
};
const DANGER_ORDER = [
"removes",
"silences",
"redirects",
"alters",
"none"
];
const ACTION_ORDER = [
"delete",
"release",
"disable",
"update",
"adopt",
"create"
];
const DONE_WORDS = {
create: "created",
update: "updated",
adopt: "adopted",
disable: "disabled",
release: "released",
delete: "deleted"
};
// src/report/plan/fold-changes.ts
const FEWEST_TO_FOLD = 3;
function foldChanges(changes, options) {
const groups = new Map();
for (const change of [...changes].sort(byDanger)) {
const groupKey = options.fold ? groupKeyOf(change) : change.key;
const group = groups.get(groupKey);
if (group === void 0) groups.set(groupKey, [change]);
else group.push(change);
}
return [...groups.values()].flatMap((group) => group.length < FEWEST_TO_FOLD ? group.map((change) => ({
first: change,
changes: [change]
})) : [{
first: group[0],
changes: group
}]);
}
function groupLabel(group) {
const base = baseKey(group.first.key);
const isOneManifest = group.changes.every((change) => baseKey(change.key) === base);
return `${group.changes.length} \u00D7 ${isOneManifest ? base : "automations"}`;
}
function byDanger(a, b) {
return DANGER_ORDER.indexOf(a.danger) - DANGER_ORDER.indexOf(b.danger) || ACTION_ORDER.indexOf(a.action) - ACTION_ORDER.indexOf(b.action) || require_common.Bt(a.key, b.key);
}
function groupKeyOf(change) {
const common = [
change.action,
change.reason,
change.danger,
change.origin
];
const fields = change.fields.map((field) => [
field.path,
field.before,
field.after,
field.origin
]);
if ((change.action === "update" || change.action === "adopt") && fields.length > 0) return JSON.stringify([...common, fields]);
const isCopy = change.key.includes("/");
return JSON.stringify([...common, isCopy ? baseKey(change.key) : change.key]);
}
function baseKey(key) {
const slash = key.indexOf("/");
return slash === -1 ? key : key.slice(0, slash);
}
// src/report/plan/in-manifest-words.ts
const AT = "when.runMetric";
function inManifestWords(plan) {
const { sums } = plan;
if (sums === void 0) return plan;
return {
...plan,
drift: plan.drift.map((drift) => {
const window = sums.get(drift.key);
return window === void 0 ? drift : {
...drift,
fields: fieldsWithSums(drift.fields, window)
};
})
};
}
function changesInManifestWords(plan) {
const { sums } = plan;
if (sums === void 0) return plan;
return {
...inManifestWords(plan),
changes: plan.changes.map((change) => {
const window = sums.get(change.key);
return window === void 0 ? change : changeWithSums(change, window);
})
};
}
function changeWithSums(change, window) {
const { beforeDocument, afterDocument } = change;
return {
...change,
fields: fieldsWithSums(change.fields, window),
...require_common.cn({
beforeDocument: beforeDocument === void 0 ? void 0 : require_plan_policy.E(beforeDocument),
afterDocument: afterDocument === void 0 ? void 0 : require_plan_policy.E(afterDocument)
})
};
}
function fieldsWithSums(fields, window) {
const side = (name) => {
const known = (path) => {
const field = fields.find((each) => each.path === `${AT}.${path}`);
return field === void 0 ? {
window,
aggregate: "mean"
}[path] : field[name];
};
const own = known("window");
return {
window: typeof own === "number" ? own : window,
isMean: known("aggregate") === "mean"
};
};
const [before, after] = [side("before"), side("after")];
return fields.map((field) => ({
...field,
...require_common.cn({
before: field.before === void 0 ? void 0 : withSums(field.path, field.before, before),
after: field.after === void 0 ? void 0 : withSums(field.path, field.after, after)
})
})).filter((field) => !require_common.At(field.before, field.after));
}
function withSums(path, value, { window, isMean }) {
if (path === "when") return require_common.Wt(value) ? require_plan_policy.T(value) : value;
if (path === AT) return require_common.Wt(value) ? require_plan_policy.C(value) : value;
if (!isMean) return value;
if (path === `${AT}.aggregate`) return value === "mean" ? "sum" : value;
return /^when\.runMetric\.(?:threshold|change)(?:\.(?!priorWindow$)|$)/u.test(path) ? require_plan_policy.S(value, window) : value;
}
// src/report/plan/plan-summary.ts
function planSummary(plan) {
const unchanged = plan.unchanged.length;
if (plan.changes.length > 0) return `Plan: ${countChanges(plan.changes)}. ${unchanged} unchanged.`;
if (plan.conflicts.length + plan.heldBack.length > 0) return `No change can be planned. ${unchanged} unchanged.`;
const reported = reportedDrift(plan);
if (reported.length === 0) return `No changes. The server matches ${plan.leftOut === void 0 ? "the manifests" : "the selected manifests"} (${countManaged(unchanged, plan.unchangedWebhooks?.length ?? 0)}).`;
return `No changes. ${countDrift(reported)} drifted. This plan does not repair the drift.`;
}
function countManaged(automations, webhooks) {
if (webhooks === 0) return require_common.Tt(automations, "automation");
const counted = require_common.Tt(webhooks, "webhook");
return automations === 0 ? counted : `${require_common.Tt(automations, "automation")} and ${counted}`;
}
function countDrift(drift) {
const webhooks = drift.filter(({ isWebhook }) => isWebhook === true).length;
return countManaged(drift.length - webhooks, webhooks);
}
function reportedDrift(plan) {
return plan.drift.filter((drift) => !drift.isRepaired);
}
function planNotes(plan, show = (text) => text) {
const notes = [];
if (plan.leftOut !== void 0) notes.push(leftOutNote(plan.leftOut, show));
if (ownsNothing(plan)) notes.push(`No automation has the owner ${show(plan.owner)} yet. If this is not the first apply, check owner, environment and server.`);
if (plan.hidden > 0) notes.push(`The server counts ${require_common.Tt(plan.hidden, "automation")} that this API key cannot see; nothing is planned for them.`);
return notes;
}
const MAX_DRIFTED_NAMES = 12;
function leftOutNote(leftOut, show) {
const { patterns, automations, webhooks = 0, changes, drifted, conflicts, heldBack } = leftOut;
const selected = patterns.map((pattern) => `--only ${pattern}`).join(" ");
if (automations === 0) return `${show(selected)} selects all automations.`;
const names = drifted.slice(0, MAX_DRIFTED_NAMES).map(show).join(", ");
const more = drifted.length > MAX_DRIFTED_NAMES ? ", \u2026" : "";
const parts = [
changes === 0 ? "" : require_common.Tt(changes, "change"),
drifted.length === 0 ? "" : `${drifted.length} with drift (${names}${more})`,
conflicts === 0 ? "" : require_common.Tt(conflicts, "conflict"),
heldBack === 0 ? "" : `${heldBack} held back`
].filter((part) => part !== "");
const pending = parts.length === 0 ? "They have no changes." : `Not shown: ${parts.join(", ")}.`;
return `${show(selected)} leaves out ${countManaged(automations - webhooks, webhooks)}, which this plan does not change. ${pending}`;
}
function ownsNothing(plan) {
if (plan.leftOut !== void 0 && (plan.guardBasis?.owned.size ?? 0) > 0) return false;
return !(plan.unchanged.length > 0 || plan.drift.some(({ kind }) => kind !== "missing" && kind !== "unmarked") || plan.conflicts.length > 0 || plan.heldBack.some(({ reason }) => reason === "hidden") || plan.unmanaged.some((entry) => entry.reason === "kept" || entry.owner === plan.owner) || plan.changes.some(({ action, reason }) => reason === "restored" || action !== "create" && action !== "adopt")) && plan.changes.length > 0;
}
const COUNT_ORDER = [
"create",
"adopt",
"update",
"disable",
"release",
"delete"
];
function countChanges(changes) {
return COUNT_ORDER.flatMap((action) => {
const count = changes.filter((change) => change.action === action).length;
return count === 0 ? [] : [`${count} to ${action}`];
}).join(", ");
}
// src/report/text/flatten-document.ts
function flattenDocument(document, prefix = "") {
return Object.entries(document).flatMap(([name, value]) => {
const path = prefix === "" ? name : `${prefix}.${name}`;
return require_common.Wt(value) && Object.keys(value).length > 0 ? flattenDocument(value, path) : [{
path,
value
}];
});
}
// src/report/text/short-field.ts
const MAX_LENGTH = 80;
function shortField(field) {
if (field.before === void 0 || field.after === void 0) return void 0;
const segments = field.path.split(".");
const text = `${(segments[0] === "when" || segments[0] === "then") && segments.length > 2 ? segments.slice(2).join(".") : field.path} ${require_value_text.n(field.before, field.path)} \u2192 ${require_value_text.n(field.after, field.path)}`;
return text.length <= MAX_LENGTH ? text : void 0;
}
// src/report/text/text-options.ts
function fullTextNameOf({ fullTextName = "--verbose" }) {
return fullTextName;
}
function cutNote(options) {
return `\u2026 marks text that was cut: ${fullTextNameOf(options)} shows all of it.`;
}
function watchCuts(options) {
let isCut = false;
const onCut = () => {
isCut = true;
};
return {
options: {
...options,
onCut
},
hasCut: () => isCut
};
}
function reportCut(shortened, whole, { onCut }) {
if (shortened !== whole) onCut?.();
return shortened;
}
// src/report/text/document-text.ts
const NARROWEST$1 = 24;
function summaryLines(document, style, options) {
return Object.entries(document).filter(([path, value]) => !goesWithoutSaying({
path,
value
})).map(([name, part]) => {
const [only, ...others] = require_common.Wt(part) ? Object.entries(part) : [];
const [path, value] = only === void 0 || others.length > 0 ? [name, part] : [`${name}.${only[0]}`, only[1]];
const whole = require_value_text.t(value);
const text = require_common.pt(whole, Math.max(NARROWEST$1, options.width - 10 - path.length));
return `${style.green("+")} ${style.plain(path)}: ${style.green(reportCut(text, whole, options))}`;
});
}
function documentLines(document, paint, sign, style, options) {
return leafLines(flattenDocument(document).filter((leaf) => options.verbose === true || !goesWithoutSaying(leaf)), paint, style, options).map((line) => `${paint(sign)} ${line}`);
}
function leafLines(leaves, paint, style, options) {
const limit = options.verbose ? Number.MAX_SAFE_INTEGER : Math.max(NARROWEST$1, options.width - 16);
return leaves.map(({ path, value }) => {
const whole = require_value_text.n(value, path);
return `${style.plain(path)}: ${paint(reportCut(require_common.mt(whole, limit), whole, options))}`;
});
}
function commonDocument([first = {}, ...others]) {
const kept = Object.entries(first).flatMap(([name, value]) => {
const values = others.map((each) => each[name]);
if (require_common.Wt(value) && values.every(require_common.Wt)) {
const common = commonDocument([value, ...values]);
return Object.keys(common).length === 0 && Object.keys(value).length > 0 ? [] : [[name, common]];
}
const text = JSON.stringify(value);
return values.every((each) => JSON.stringify(each) === text) ? [[name, value]] : [];
});
return Object.fromEntries(kept);
}
function ownValues(documents) {
const common = new Set(flattenDocument(commonDocument(documents)).map(({ path }) => path));
return documents.map((document) => flattenDocument(document).filter(({ path }) => !common.has(path) && path !== "key" && path !== "name" && !isScope(path)));
}
function goesWithoutSaying({ path, value }) {
if (path === "enabled") return value === true;
return path === "key" || path === "name" || isScope(path);
}
function isScope(path) {
return path === "scope" || path.startsWith("scope.");
}
// src/report/plan/render-fields-text.ts
const NARROWEST = 24;
function renderFieldsText(fields, style, options) {
return fields.flatMap((field) => renderField(field, style, options));
}
function secretPath({ part, path }) {
return part === "webhook" ? "" : path;
}
function renderField(field, style, options) {
const origin = ORIGIN_TEXTS[field.origin];
const note = origin === "" ? "" : `  ${style.yellow(`(${origin})`)}`;
const limit = options.verbose ? Number.MAX_SAFE_INTEGER : Math.max(NARROWEST, options.width - 16);
if (field.before === void 0 || field.after === void 0) {
const value = field.after ?? field.before;
const whole = value === void 0 ? "" : require_value_text.n(value, secretPath(field));
const text = reportCut(require_common.mt(whole, limit), whole, options);
const [sign, paint] = field.before === void 0 ? ["+", style.green] : ["-", style.red];
return [`${paint(sign)} ${style.plain(field.path)}: ${paint(text)}${note}`];
}
const [from = "", to = ""] = [field.before, field.after].map((value) => require_value_text.n(value, secretPath(field)));
const [before, after] = require_common.gt(from, to, limit);
reportCut(before, from, options);
reportCut(after, to, options);
const head = `${style.yellow("~")} ${style.plain(field.path)}:`;
if (field.path.length + require_common.yt(before) + require_common.yt(after) + 8 <= limit) return [`${head} ${style.red(before)} \u2192 ${style.green(after)}${note}`];
return [
`${head}${note}`,
`    ${style.red(`- ${before}`)}`,
`    ${style.green(`+ ${after}`)}`
];
}
// src/report/plan/render-change-text.ts
const MAX_MEMBERS = 12;
function renderChangeText(group, style, options) {
return group.changes.length === 1 ? renderOne(group.first, style, options) : renderFold(group, style, options);
}
function sourceText(source) {
return `${source.file}:${source.start.line}`;
}
function renderOne(change, style, options) {
return [
`${`  ${symbol(change.action, style)} ${style.bold(change.key)}${nameText(change, style)}  ${style.dim(change.scope)}`}${dangerText(change, style)}`,
...notes(change, style).map((note) => `      ${note}`),
...executionLines([change], options.executions).map((line) => `      ${style.plain(line)}`),
...body(change, style, options).map((line) => `      ${line}`)
];
}
function nameText({ name, key }, style) {
return name === key ? "" : ` ${style.dim(JSON.stringify(require_common.ht(name)))}`;
}
function renderFold(group, style, options) {
const { first, changes } = group;
const [field] = first.fields;
const short = first.fields.length === 1 && field !== void 0 ? shortField(field) : void 0;
const documents = changes.flatMap((change) => {
const document = wholeDocument(change);
return document === void 0 ? [] : [document];
});
const isWhole = first.fields.length === 0 && documents.length === changes.length;
const hasOneScope = changes.every(({ scope }) => scope === first.scope);
const hasOneName = changes.every(({ name }) => name === first.name);
const label = `${groupLabel(group)}: ${short ?? first.action}`;
const head = `  ${symbol(first.action, style)} ${style.bold(label)}`;
const fields = short === void 0 ? renderFieldsText(first.fields, style, options) : [];
const lines = isWhole ? [...documentText(first, commonDocument(documents), style, options), ...instanceLines(group, {
documents,
hasOneName,
hasOneScope
}, style, options)] : [...fields, ...memberLines(group, style, options)];
const executions = executionLines(changes, options.executions).flatMap((line) => require_common.at(line, options.width - 6)).map((line) => style.plain(line));
return [[
head,
isWhole && hasOneName ? nameText(first, style) : "",
isWhole && hasOneScope ? `  ${style.dim(first.scope)}` : "",
dangerText(first, style)
].join(""), ...[
...notes(first, style),
...lines,
...executions
].map((line) => `      ${line}`)];
}
function shownMembers({ changes, first }, options) {
return options.verbose === true || first.danger === "removes" ? changes : changes.slice(0, MAX_MEMBERS);
}
function memberLines(group, style, options) {
const shown = shownMembers(group, options);
const members = shown.map((change) => change.key).join(", ");
const more = group.changes.length - shown.length;
const list = more === 0 ? members : `${members} and ${more} more (${fullTextNameOf(options)} shows all)`;
return require_common.at(list, options.width - 6).map((line) => style.dim(line));
}
function instanceLines(group, shared, style, options) {
const shown = shownMembers(group, options);
const more = group.changes.length - shown.length;
const own = ownValues(shared.documents);
const paint = group.first.action === "delete" ? style.red : style.green;
return [...shown.flatMap((change, index) => {
const name = shared.hasOneName ? "" : nameText(change, style);
const scope = shared.hasOneScope ? "" : `  ${style.dim(change.scope)}`;
return [`${style.plain("\u00B7")} ${style.bold(change.key)}${name}${scope}`, ...leafLines(own[index] ?? [], paint, style, options).map((line) => `    ${line}`)];
}), ...more === 0 ? [] : [style.dim(`and ${more} more (${fullTextNameOf(options)} shows all)`)]];
}
const MIN_OTHERS = 4;
function executionLines(changes, notes) {
const keys = new Map();
for (const change of changes) {
const text = require_execution_text.n(change, notes);
if (text !== void 0) keys.set(text, [...keys.get(text) ?? [], change.key]);
}
if (changes.length === 1) return [...keys.keys()];
const counts = [...keys.values()].map(({ length }) => length);
const largest = Math.max(...counts);
const last = counts.reduce((sum, count) => sum + count, 0) === changes.length && largest >= MIN_OTHERS ? [...keys].find(([, { length }]) => length === largest)?.[0] : void 0;
const named = [...keys].filter(([text]) => text !== last).map(([text, alike]) => `${alike.join(", ")}: ${text}`);
if (last === void 0) return named;
return [...named, `${largest === changes.length ? "all" : "the other"} ${largest}: ${last}`];
}
function symbol(action, style) {
const sign = ACTION_SYMBOLS[action];
if (action === "create") return style.green(sign);
return action === "delete" ? style.red(sign) : style.yellow(sign);
}
function dangerText(change, style) {
const label = dangerLabel(change);
return label === "" ? "" : `  ${style.red(`[${label}]`)}`;
}
function notes(change, style) {
const lines = [];
if (change.source !== void 0) lines.push(style.dim(sourceText(change.source)));
const reason = REASON_TEXTS[change.reason];
if (reason !== "") lines.push(style.plain(`${change.action}: ${reason}`));
if (change.temporaryName !== void 0) lines.push(style.plain(`is first renamed to ${change.temporaryName}, because names are swapped`));
if (change.webhook !== void 0) lines.push(style.plain(webhookNote(change.webhook)));
if (change.danger !== "none" && !change.isCounted) lines.push(style.plain("not counted by a guard"));
return lines;
}
function webhookNote({ users }) {
if (users.length === 0) return "webhook";
const names = users.slice(0, MAX_MEMBERS).map(({ name, key }) => key ?? JSON.stringify(require_common.ht(name)));
const more = users.length - names.length;
return `webhook, used by ${names.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}
function body(change, style, options) {
if (change.fields.length > 0) return renderFieldsText(change.fields, style, options);
if (change.webhook !== void 0) return webhookLines(change, style);
const document = wholeDocument(change);
return document === void 0 ? [] : documentText(change, document, style, options);
}
function wholeDocument({ action, afterDocument, beforeDocument }) {
if (action === "create") return afterDocument;
return action === "delete" ? beforeDocument : void 0;
}
function documentText({ action }, document, style, options) {
if (action === "delete") return documentLines(document, style.red, "-", style, options);
return options.verbose === true ? documentLines(document, style.green, "+", style, options) : summaryLines(document, style, options);
}
function webhookLines({ action, beforeDocument, afterDocument }, style) {
const [sign, paint] = action === "delete" ? ["-", style.red] : ["+", style.green];
return Object.entries(afterDocument ?? beforeDocument ?? {}).filter(([field]) => ![
"kind",
"team",
"name"
].includes(field)).map(([field, value]) => `${paint(sign)} ${style.plain(field)}: ${paint(require_value_text.n(value))}`);
}
// src/report/plan/render-refusals-text.ts
function refusalWords(refusal) {
switch (refusal.kind) {
case "guard": return {
message: refusal.breach.message,
hint: refusal.breach.hint
};
case "conflicts": return {
message: `${require_common.Tt(refusal.count, "conflict")} must be resolved first`,
hint: refusal.hint ?? "Resolve each as shown, or continue with the rest: without --fail-on-conflict"
};
case "disjoint":
case "newer-marker": return {
message: refusal.message,
hint: refusal.hint
};
}
}
function renderRefusalsText(refusals, style, options) {
return refusals.flatMap((refusal) => {
const { message, hint } = refusalWords(refusal);
return [`  ${style.red("\u2717")} ${style.bold(message)}`, ...require_common.at(hint, options.width - 6).map((line) => `      ${style.plain(line)}`)];
});
}
function renderHeldBackText(heldBack, style, options) {
return heldBack.flatMap((entry) => {
if (entry.reason === "conflict") return [];
const location = entry.source === void 0 ? [] : [style.dim(sourceText(entry.source))];
const message = require_common.at(entry.message, options.width - 6).map((line) => style.plain(line));
return [`  ${style.yellow("?")} ${style.bold(entry.key)}  ${style.dim(entry.scope)}  ${style.dim(`[${entry.reason}]`)}`, ...[...location, ...message].map((line) => `      ${line}`)];
});
}
function renderConflictsText(conflicts, style, options) {
return conflicts.flatMap((conflict) => {
const location = conflict.source === void 0 ? [] : [style.dim(sourceText(conflict.source))];
const message = require_common.at(conflict.message, options.width - 6).map((line) => style.plain(line));
const hint = require_common.at(conflict.hint, options.width - 6).map((line) => style.cyan(line));
return [`  ${style.red("?")} ${style.bold(conflict.key)}  ${style.dim(conflict.scope)}  ${style.dim(`[${conflict.code}]`)}`, ...[
...location,
...message,
...hint
].map((line) => `      ${line}`)];
});
}
// src/report/plan/render-drift-text.ts
const DRIFT_TEXTS = {
edited: "edited on the server",
missing: "not on the server: never applied, or deleted there",
inexpressible: "was changed into something that a manifest cannot express",
"condition-lost": "lost its condition: an update by the W&B SDK erases eq and ne thresholds",
copied: "copied by hand: another automation has this marker",
moved: "renamed and moved by hand",
stranded: "ours, but outside of what the configuration reads or declares; it keeps firing",
unmarked: "has no marker: it was never adopted, or the marker was removed",
duplicated: "one of several with its key",
"unreadable-marker": "its marker is damaged, so edits cannot be seen",
"newer-marker": "its marker was written by a newer version of wac, so edits cannot be seen",
undeclared: "edited on the server; no manifest describes it, and it is kept",
"removal-pending": "edited on the server; no manifest describes it, and its removal is pending",
unverifiable: "its marker does not say what was last applied"
};
const DIRECTION = "Fields: value on the server \u2192 value in the manifests.";
const HANDMADE = new Set(["copied", "moved"]);
const UNDECLARED = new Set(["undeclared", "removal-pending"]);
function canAccept({ kind, isShadowed }) {
return kind === "edited" && isShadowed !== true;
}
function driftOfPlan({ drift, conflicts }) {
const inConflict = new Set(conflicts.map(({ key }) => key));
return drift.filter(({ key, kind, isRepaired }) => !(isRepaired && (kind === "missing" || kind === "unmarked")) && !(kind === "missing" && inConflict.has(key)));
}
function renderDriftText(compiled, textOptions) {
const { options, hasCut } = watchCuts(textOptions);
const fitted = (text) => require_project.W(text, options.terminalWidth);
const plan = options.verbose === true ? compiled : inManifestWords(compiled);
const style = require_common.it(options.color);
const unknown = plan.heldBack.filter(({ reason }) => reason === "hidden");
const unknownLines = unknown.length === 0 ? [] : [style.bold("Unknown:"), ...renderHeldBackText(unknown, style, options)];
if (plan.drift.length === 0 && unknown.length > 0) {
const count = require_common.Tt(unknown.length, "automation");
const summary = style.bold(`No drift is seen, but ${count} of ${plan.owner} cannot be seen.`);
return fitted(`${unknownLines.join("\n")}\n\n${summary}\n`);
}
if (plan.drift.length === 0) {
const count = require_common.Tt(plan.unchanged.length, "automation");
return fitted(`${style.green("No drift.")} ${style.plain(`${plan.server} holds what was last applied (${count} of ${plan.owner}).`)}\n`);
}
const lines = [...renderDriftLines(plan, style, options), ...unknownLines];
const count = countDrift(plan.drift);
const summary = style.bold(`Drift: ${count} of ${plan.owner} on ${plan.server}.`);
const isCompared = plan.drift.some(({ fields }) => fields.length > 0);
const note = hasCut() ? `${style.dim(cutNote(options))}\n` : "";
return fitted(`${lines.join("\n")}\n\n${isCompared ? `${DIRECTION}\n` : ""}${note}${summary}\n`);
}
function renderDriftLines({ drift, conflicts }, style, options, inPlan = false) {
return drift.flatMap((entry) => {
const name = entry.name === entry.key ? "" : ` ${style.dim(JSON.stringify(require_common.ht(entry.name)))}`;
const when = entry.updatedAt === void 0 ? "" : style.dim(` (last updated ${entry.updatedAt})`);
const isShownByChange = inPlan && entry.isRepaired;
const fields = isShownByChange ? [] : renderFieldsText(unlabeled(entry), style, options);
const words = DRIFT_TEXTS[entry.kind] + (isShownByChange ? "; this plan restores it" : "");
return [
`  ${style.yellow("\u2260")} ${style.bold(entry.key)}${name}  ${style.dim(entry.scope)}`,
`      ${style.plain(words)}${when}`,
...fields.map((line) => `      ${line}`),
...isShownByChange ? [] : waysOut(entry, conflicts, inPlan).map((line) => `      ${style.cyan(line)}`)
];
});
}
function unlabeled(entry) {
return entry.fields.map((field) => field.origin === "both" ? field : {
...field,
origin: "git"
});
}
function waysOut(entry, conflicts, inPlan) {
if (entry.kind === "stranded") return [`to manage it: read its team ("entities") under its owner ${entry.owner ?? "unknown"} ("environments" or "formerOwners")`, "to remove it: read its team, then wac destroy in its environment, or list the team under \"formerEntities\""];
if (HANDMADE.has(entry.kind)) return ["not managed: delete it on the server, or remove the marker line from its description"];
const conflict = conflicts.find(({ key, code }) => key === entry.key && code !== "both-changed");
if (conflict !== void 0) return inPlan ? ["resolve its conflict first"] : [conflict.message, conflict.hint];
if (entry.kind === "unmarked") return ["adopt it: wac apply"];
if (entry.kind === "duplicated") return ["delete the copies, or remove their marker lines"];
if (entry.kind === "unreadable-marker") return ["remove its marker line and adopt it, or delete it"];
if (UNDECLARED.has(entry.kind)) return ["add its manifest again", `or stop managing it: wac release ${entry.key}`];
if (entry.kind === "newer-marker") return ["upgrade wac"];
if (entry.kind === "missing") return [`restore it: wac drift --repair ${entry.key}`];
if (entry.kind === "condition-lost") return [`restore it: wac drift --repair ${entry.key}`];
if (entry.kind === "inexpressible") return [`replace it whole: wac drift --repair ${entry.key}`];
const repair = `restore it: wac drift --repair ${entry.key}`;
return canAccept(entry) ? [repair, `or keep the edit: wac accept ${entry.key}`] : [repair];
}
exports.C = foldChanges;
exports.D = REASON_TEXTS;
exports.E = ORIGIN_TEXTS;
exports.O = dangerLabel;
exports.S = changesInManifestWords;
exports.T = DONE_WORDS;
exports._ = flattenDocument;
exports.a = renderConflictsText;
exports.b = planNotes;
exports.c = executionLines;
exports.d = webhookNote;
exports.f = secretPath;
exports.g = shortField;
exports.h = watchCuts;
exports.i = renderDriftText;
exports.l = renderChangeText;
exports.m = fullTextNameOf;
exports.n = driftOfPlan;
exports.o = renderHeldBackText;
exports.p = cutNote;
exports.r = renderDriftLines;
exports.s = renderRefusalsText;
exports.t = canAccept;
exports.u = sourceText;
exports.v = countChanges;
exports.w = groupLabel;
exports.x = planSummary;
exports.y = countManaged;
