import { At as shortenName, D as writeFormat, J as globPattern, Kt as present, Mt as shortenText, Pt as displayWidth, bt as createTextStyle, fn as Failure, k as outputStyle, kt as shortenColumns, pn as EXIT, un as toJson, vn as escapeTerminal, w as jsonText, zt as countNoun } from "./common.js";
import { t as executionSource } from "./execution-history.js";
import { i as executionText, t as UNDOCUMENTED_NOTE } from "./execution-text.js";
import { H as fitLines } from "./project.js";
import { t as automationRows } from "./automation-rows.js";
import { t as executionHistory } from "./execution-notes.js";
import { t as openAnyServer } from "./open-any-server.js";
// src/report/commands/render-list-text.ts
const MIN_TABLE_WIDTH = 110;
function renderListText(rows, options) {
if (rows.length === 0) return "No automations.\n";
const style = createTextStyle(options.color);
const { terminalWidth, executions: notes } = options;
const natural = tableLines(rows, style, { notes }).join("\n");
const isFitting = terminalWidth === void 0 || fitLines(natural, terminalWidth) === natural;
let isCut = false;
const onCut = () => {
isCut = true;
};
const lines = !isFitting && terminalWidth < MIN_TABLE_WIDTH ? rows.flatMap((row) => stackedLines(row, style, notes)) : tableLines(rows, style, {
notes,
...present({ width: terminalWidth }),
onCut
});
const managed = rows.filter((row) => row.state === "managed").length;
const count = `${countNoun(rows.length, "automation")}, ${managed} managed here`;
const note = [...isCut ? ["\u2026 marks text that was cut: --format json has all of it."] : [], ...notes?.history.isUndocumented === true ? [UNDOCUMENTED_NOTE] : []].map((remark) => `${style.dim(remark)}\n`).join("");
return `${fitLines(`${lines.join("\n")}\n\n${note}${style.bold(count)}`, terminalWidth)}\n`;
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
const fired = notes === void 0 ? "" : `, ${executionText(row.executions, notes.now) ?? "last fired: unknown"}`;
return [
style.bold(shortenName(row.name)),
`  ${style.dim(row.scope)}`,
`  ${style.plain(`${row.event} \u2192 ${row.action}`)}  ${row.enabled ? "" : `${style.yellow("disabled")}  `}${style.dim(`${owner}${fired}`)}`
];
}
function lastFired({ executions }, { now }) {
return (executionText(executions, now) ?? "unknown").replace(/^last fired /u, "").replace(/^never fired, as far.*?records/u, "never");
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
return escapeTerminal(shortenText(cell, MAX_CELL_LENGTH));
}));
const natural = heading.map((title, column) => safe.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), displayWidth(title)));
const widths = width === void 0 ? natural : narrowed(natural, width);
const narrow = (cells) => cells.map((cell, column) => {
const shown = shortenColumns(cell, widths[column] ?? 0);
if (shown !== cell) onCut?.();
return shown;
});
const shown = safe.map(narrow);
const line = (cells, paint) => cells.map((cell, column) => {
const gap = (widths[column] ?? 0) - displayWidth(cell);
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
...present({ executionSource: executionSource(history) }),
automations: rows.map(({ executions, ...row }) => ({
...row,
...present({ executions: executions === void 0 ? void 0 : toJson(executions) })
}))
};
}
// src/cli/commands/list/run-list.ts
async function runList(context) {
const { io, options } = context;
if (options.managed === true && options.unmanaged === true) throw new Failure("\"--managed\" and \"--unmanaged\" exclude each other", {
code: "usage",
hint: "Give one of --managed and --unmanaged, or neither for everything"
});
const opened = await openAnyServer(context);
if (typeof opened === "number") return opened;
const { server, request, project } = opened;
try {
const inventory = await server.api.readInventory(request);
const pattern = options.name === void 0 ? void 0 : globPattern(options.name);
const listed = automationRows(inventory.automations, project?.configuration.owner).filter((row) => isWanted(row, options, pattern));
const ids = new Set(listed.map(({ id }) => id));
const history = await executionHistory(context, server, inventory.automations.filter(({ id }) => ids.has(id)));
const facts = new Map(history?.facts ?? []);
const rows = listed.map((row) => ({
...row,
...present({ executions: facts.get(row.id) })
}));
const notes = history === void 0 || facts.size === 0 ? {} : { executions: {
history,
now: io.now()
} };
for (const entity of inventory.entities) {
if (entity.hidden === 0) continue;
io.stderr.write(`The server counts ${entity.hidden} more in "${escapeTerminal(entity.name)}" than this API key may see\n`);
}
await writeFormat(context, {
text: () => renderListText(rows, {
...outputStyle(io.stdout, io.env),
...notes
}),
json: () => jsonText(renderListJson(rows, server.name, history))
});
return EXIT.done;
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
export { runList };
