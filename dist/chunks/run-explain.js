const require_common = require("./common.js");
const require_yaml_text = require("./yaml-text.js");
const require_explain_field = require("./explain-field.js");
// src/report/commands/render-explanation-text.ts
function renderExplanationText(explanation, options) {
const style = require_common.it(options.color);
const { allowed, defaultValue, fields, items } = explanation;
const facts = [
["Type", explanation.type],
...explanation.isRequired ? [["Required", "yes"]] : [],
...allowed === void 0 ? [] : [["One of", allowed.map(valueText).join(", ")]],
...defaultValue === void 0 ? [] : [["Default", valueText(defaultValue)]],
...itemFacts(items)
];
return `${[
style.bold(explanation.path === "" ? "A manifest" : explanation.path),
...require_common.at(explanation.description, options.width - 2).map((line) => `  ${line}`),
"",
...facts.map(([name, value]) => `  ${style.dim(name.padEnd(8))}  ${value}`),
...fieldLines("Fields", fields, options),
...fieldLines(`Fields of each ${items?.what ?? "item"}`, items?.fields ?? [], options),
...variableLines(explanation.variables ?? []),
...exampleLines(explanation.yaml)
].join("\n")}\n`;
}
function itemFacts(items) {
if (items === void 0) return [];
const { what, type, allowed } = items;
const values = allowed === void 0 ? "" : `, one of ${allowed.map(valueText).join(", ")}`;
return [[what === "item" ? "Items" : "Values", `each ${type}${values}`]];
}
function fieldLines(heading, fields, options) {
const style = require_common.it(options.color);
const width = fields.reduce((widest, { name }) => Math.max(widest, name.length), 0);
const rows = fields.flatMap(({ name, description, isRequired }) => {
const [first = "", ...rest] = require_common.at(`${description}${isRequired ? " (required)" : ""}`, Math.max(30, options.width - width - 8));
return [`    ${style.cyan(name.padEnd(width))}  ${first}`, ...rest.map((line) => `${" ".repeat(width + 6)}${line}`)];
});
return rows.length === 0 ? [] : [
"",
`  ${heading}`,
...rows
];
}
function exampleLines(yaml) {
const blocks = yaml.map((text) => text.trimEnd().split("\n").map((line) => `    ${line}`));
if (blocks.length === 0) return [];
return [
"",
`  ${blocks.length === 1 ? "Example" : "Examples"}`,
...blocks.flatMap((lines, at) => at === 0 ? lines : ["", ...lines])
];
}
function variableLines(variables) {
if (variables.length === 0) return [];
const width = Math.max(...variables.map(({ name }) => name.length));
return [
"",
"  Template variables, and the events that fill them in",
...variables.map(({ name, events }) => `    ${name.padEnd(width)}  ${events}`)
];
}
function valueText(value) {
return typeof value === "string" ? value : JSON.stringify(value);
}
// src/cli/commands/explain/run-explain.ts
async function runExplain(context) {
const { io } = context;
const field = context.args[0] ?? "";
const explanation = require_explain_field.explainField(field);
if (explanation.status === "unknown") {
const { suggestions, known } = explanation;
throw new require_common.sn(`There is no field "${field}"`, {
code: "usage",
hint: suggestions.length > 0 ? `Did you mean ${suggestions.join(" or ")}?` : `Run "wac explain${known === "" ? "" : ` ${known}`}" to see what there is`
});
}
const { status: _status, documents, ...documentation } = explanation;
const yaml = documents.map(require_yaml_text.r);
await require_common.s(context, {
text: () => renderExplanationText({
...documentation,
yaml
}, require_common.l(io.stdout, io.env)),
json: () => require_common.i({
formatVersion: "1.0",
...documentation,
yaml
})
});
return require_common.Zt.done;
}
exports.runExplain = runExplain;
