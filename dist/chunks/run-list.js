const require_common = require("./common.js");
const require_execution_history = require("./execution-history.js");
const require_execution_text = require("./execution-text.js");
const require_project = require("./project.js");
const require_automation_rows = require("./automation-rows.js");
const require_execution_notes = require("./execution-notes.js");
const require_open_any_server = require("./open-any-server.js");
// src/report/commands/render-list-text.ts
const MIN_TABLE_WIDTH = 110;
function renderListText(rows, options) {
if (rows.length === 0) return "No automations.\n";
const style = require_common.it(options.color);
const { terminalWidth, executions: notes } = options;
const natural = tableLines(rows, style, { notes }).join("\n");
const isFitting = terminalWidth === void 0 || require_project.W(natural, terminalWidth) === natural;
let isCut = false;
const onCut = () => {
isCut = true;
};
const lines = !isFitting && terminalWidth < MIN_TABLE_WIDTH ? rows.flatMap((row) => stackedLines(row, style, notes)) : tableLines(rows, style, {
notes,
...require_common.cn({ width: terminalWidth }),
onCut
});
const managed = rows.filter((row) => row.state === "managed").length;
const count = `${require_common.Tt(rows.length, "automation")}, ${managed} managed here`;
const note = [...isCut ? ["\u2026 marks text that was cut: --format json has all of it."] : [], ...notes?.history.isUndocumented === true ? [require_execution_text.t] : []].map((remark) => `${style.dim(remark)}\n`).join("");
return `${require_project.W(`${lines.join("\n")}\n\n${note}${style.bold(count)}`, terminalWidth)}\n`;
}
function tableLines(rows, style, { notes, ...options }) {
return renderTableText([
"NAME",
"SCOPE",
"EVENT \u2192 ACTION",
"ENABLED",
...notes === void 0 ? [] : ["LAST FIRED"],
"MANAGED BY"
], rows.map((row) => [
row.name,
row.scope,
`${row.event} \u2192 ${row.action}`,
row.enabled ? "yes" : "no",
...notes === void 0 ? [] : [lastFired(row, notes)],
managedBy(row)
]), style, options);
}
function stackedLines(row, style, notes) {
const owner = row.owner === void 0 && row.state === "unmanaged" ? "not managed" : managedBy(row);
const fired = notes === void 0 ? "" : `, ${require_execution_text.i(row.executions, notes.now) ?? "last fired: unknown"}`;
return [
style.bold(require_common.ht(row.name)),
`  ${style.dim(row.scope)}`,
`  ${style.plain(`${row.event} \u2192 ${row.action}`)}  ${row.enabled ? "" : `${style.yellow("disabled")}  `}${style.dim(`${owner}${fired}`)}`
];
}
function lastFired({ executions }, { now }) {
return (require_execution_text.i(executions, now) ?? "unknown").replace(/^last fired /u, "").replace(/^never fired, as far.*?records/u, "never");
}
function managedBy(row) {
if (row.state === "unreadable-marker") return "a marker that cannot be read";
return row.owner === void 0 ? "-" : `${row.owner}#${row.key ?? ""}`;
}
const MAX_CELL_LENGTH = 160;
const MIN_CELL_WIDTH = 6;
const GAP = 2;
function renderTableText(heading, rows, style, { width, onCut } = {}) {
const safe = rows.map((row) => row.map((cell) => {
if (cell.length > MAX_CELL_LENGTH) onCut?.();
return require_common.nn(require_common._t(cell, MAX_CELL_LENGTH));
}));
const natural = heading.map((title, column) => safe.reduce((widest, row) => Math.max(widest, require_common.yt(row[column] ?? "")), require_common.yt(title)));
const widths = width === void 0 ? natural : narrowed(natural, width);
const narrow = (cells) => cells.map((cell, column) => {
const shown = require_common.mt(cell, widths[column] ?? 0);
if (shown !== cell) onCut?.();
return shown;
});
const shown = safe.map(narrow);
const line = (cells, paint) => cells.map((cell, column) => {
const gap = (widths[column] ?? 0) - require_common.yt(cell);
return column === cells.length - 1 ? paint(cell) : paint(cell) + " ".repeat(gap);
}).join(" ".repeat(GAP));
return [line(narrow(heading), style.dim), ...shown.map((row) => line(row, style.plain))];
}
function narrowed(natural, width) {
const widths = [...natural];
let excess = widths.reduce((sum, each) => sum + each + GAP, -2) - width;
while (excess > 0) {
const widest = Math.max(...widths);
if (widest <= MIN_CELL_WIDTH) break;
widths[widths.indexOf(widest)] = widest - 1;
excess -= 1;
}
return widths;
}
function renderListJson(rows, server, history) {
return {
formatVersion: "1.0",
server,
...require_common.cn({ executionSource: require_execution_history.t(history) }),
automations: rows.map(({ executions, ...row }) => ({
...row,
...require_common.cn({ executions: executions === void 0 ? void 0 : require_common.Yt(executions) })
}))
};
}
// src/cli/commands/list/run-list.ts
async function runList(context) {
const { io, options } = context;
if (options.managed === true && options.unmanaged === true) throw new require_common.sn("\"--managed\" and \"--unmanaged\" exclude each other", {
code: "usage",
hint: "Give one of --managed and --unmanaged, or neither for everything"
});
const opened = await require_open_any_server.t(context);
if (typeof opened === "number") return opened;
const { server, request, project } = opened;
try {
const inventory = await server.api.readInventory(request);
const pattern = options.name === void 0 ? void 0 : require_common.M(options.name);
const listed = require_automation_rows.t(inventory.automations, project?.configuration.owner).filter((row) => isWanted(row, options, pattern));
const ids = new Set(listed.map(({ id }) => id));
const history = await require_execution_notes.t(context, server, inventory.automations.filter(({ id }) => ids.has(id)));
const facts = new Map(history?.facts ?? []);
const rows = listed.map((row) => ({
...row,
...require_common.cn({ executions: facts.get(row.id) })
}));
const notes = history === void 0 || facts.size === 0 ? {} : { executions: {
history,
now: io.now()
} };
for (const entity of inventory.entities) {
if (entity.hidden === 0) continue;
io.stderr.write(`The server counts ${entity.hidden} more in "${require_common.nn(entity.name)}" than this API key may see\n`);
}
await require_common.s(context, {
text: () => renderListText(rows, {
...require_common.l(io.stdout, io.env),
...notes
}),
json: () => require_common.i(renderListJson(rows, server.name, history))
});
return require_common.Zt.done;
} finally {
await server.close();
}
}
function isWanted(row, options, pattern) {
if (options.owner !== void 0 && row.owner !== options.owner) return false;
if (options.managed === true && row.owner === void 0) return false;
if (options.unmanaged === true && row.state !== "unmanaged") return false;
return pattern?.test(row.name) ?? true;
}
exports.runList = runList;
