import { t as countNoun } from "./count-noun.js";
import { _ as shortenText, b as REASON_TEXTS, c as flattenDocument, f as countLeftAlone, g as shortenPair, h as countChanges, l as planNotes, m as groupLabel, n as renderRefusalsText, o as sourceText, p as foldChanges, r as renderDriftLines, s as shortField, t as renderConflictsText, u as planSummary, x as dangerLabel, y as ORIGIN_TEXTS } from "./render-refusals-text.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as isJsonObject } from "./json.js";
import { t as STATUS_WORDS } from "./render-results-text.js";
import { t as valueText } from "./value-text.js";
import { t as renderDiagnosticsText } from "./render-diagnostics-text.js";
import { t as createTextStyle } from "./style-text.js";
// src/report/escape-markdown.ts
/**
* Makes foreign text harmless in Markdown that GitHub or GitLab renders.
*
* Foreign text has exactly two homes: `<code>` inside a block of raw HTML, where Markdown is not read, and fenced
* blocks. In neither are mentions, references, links, images or math recognized. Tables are raw HTML too: in a
* Markdown table a backslash before a pipe is read differently by different parsers, and an address becomes a link
* even when its `@` is written as an entity.
*/
/** Everything that HTML or Markdown might read as its own. */
const SPECIAL = /[&<>"'`|@#*_~[\]\\!:$(){}^=]|(?<=www)\./giu;
/** The longest text in a table or a headline. */
const LONGEST = 300;
/** The text as it stands, on one line, with every special character as an entity. For raw HTML blocks. */
function escapeHtml(text) {
	return escapeTerminal(text).replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
/** The text as code, on one line, at most some 300 characters of it. For raw HTML blocks. */
function inlineCode(text) {
	return `<code>${escapeHtml(shortenText(text, LONGEST))}</code>`;
}
/** Lines in a fence that nothing in them can close, set off by blank lines. */
function fencedBlock(lines, language) {
	const safe = lines.map((line) => escapeTerminal(line));
	const longest = safe.reduce((most, line) => Math.max(most, longestRun(line)), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${safe.join("\n")}\n${fence}`;
}
function longestRun(line) {
	return (line.match(/`+/gu) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
// src/report/markdown-detail.ts
const ALL = Number.MAX_SAFE_INTEGER;
/** From everything to counts. Removals are the last to lose anything. */
const MARKDOWN_LADDER = [
	{
		bodies: "all",
		valueLength: 1e4,
		rows: ALL,
		removalRows: ALL,
		lines: ALL
	},
	{
		bodies: "changed",
		valueLength: 1e4,
		rows: ALL,
		removalRows: ALL,
		lines: ALL
	},
	{
		bodies: "changed",
		valueLength: 160,
		rows: ALL,
		removalRows: ALL,
		lines: 400
	},
	{
		bodies: "removals",
		valueLength: 160,
		rows: ALL,
		removalRows: ALL,
		lines: 200
	},
	{
		bodies: "removals",
		valueLength: 160,
		rows: 200,
		removalRows: ALL,
		lines: 100
	},
	{
		bodies: "removals",
		valueLength: 160,
		rows: 50,
		removalRows: ALL,
		lines: 50
	},
	{
		bodies: "removals",
		valueLength: 160,
		rows: 0,
		removalRows: ALL,
		lines: 20
	},
	{
		bodies: "none",
		valueLength: 160,
		rows: 0,
		removalRows: ALL,
		lines: 20
	},
	{
		bodies: "none",
		valueLength: 160,
		rows: 0,
		removalRows: 100,
		lines: 20
	},
	{
		bodies: "none",
		valueLength: 160,
		rows: 0,
		removalRows: 20,
		lines: 10
	},
	{
		bodies: "none",
		valueLength: 80,
		rows: 0,
		removalRows: 0,
		lines: 5
	},
	{
		bodies: "none",
		valueLength: 80,
		rows: 0,
		removalRows: 0,
		lines: 0
	}
];
// src/report/render-change-markdown.ts
/** One change, or several that are alike, in Markdown: a row of the table, and what can be unfolded below it. */
/** The table's heading. */
function renderRowHeading(context) {
	return `<tr>${[
		...context.results === void 0 ? [] : ["Result"],
		"Change",
		"Automation",
		"Scope",
		"Event → action",
		...context.provenanceOf === void 0 ? [] : ["From"]
	].map((column) => `<th align="left">${column}</th>`).join("")}</tr>`;
}
/** One row. */
function renderRow(group, context) {
	const { first } = group;
	const danger = dangerLabel(first);
	return `<tr>${[
		...context.results === void 0 ? [] : [resultCell(group, context.results)],
		`<b>${first.action}</b>${danger === "" ? "" : `<br>${danger}`}`,
		group.changes.length === 1 ? inlineCode(first.key) : inlineCode(groupLabel(group)),
		inlineCode(commonScope(group)),
		eventAndAction(first.afterDocument ?? first.beforeDocument),
		...context.provenanceOf === void 0 ? [] : [provenance(group, context.provenanceOf)]
	].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
/** What can be unfolded: where it is written, why, and each field that changes. */
function renderChangeMarkdown(group, detail, isOpen) {
	const { first } = group;
	const title = group.changes.length === 1 ? `${first.action} ${inlineCode(first.key)}` : `${first.action} ${inlineCode(foldTitle(group))}`;
	const count = first.fields.length;
	const fields = count === 0 || first.action === "create" ? "" : `: ${count} field${count === 1 ? "" : "s"}`;
	const note = [
		...first.source === void 0 ? [] : [`# ${sourceText(first.source)}`],
		...REASON_TEXTS[first.reason] === "" ? [] : [`# ${REASON_TEXTS[first.reason]}`],
		...group.changes.length === 1 ? [`# ${first.scope}`] : memberLines(group)
	];
	const body = fencedBlock([...note, ...diffLines(first, detail)], "diff");
	return `<details${isOpen ? " open" : ""}><summary>${title}${fields}</summary>\n\n${body}\n\n</details>`;
}
function foldTitle(group) {
	const [field] = group.first.fields;
	const short = group.first.fields.length === 1 && field !== void 0 ? shortField(field) : void 0;
	return short === void 0 ? groupLabel(group) : `${groupLabel(group)}: ${short}`;
}
function memberLines(group) {
	return group.changes.map((change) => `# ${change.key} in ${change.scope}`);
}
function diffLines(change, detail) {
	if (change.fields.length > 0) return change.fields.flatMap((field) => fieldLines(field, detail.valueLength));
	const [sign, document] = change.action === "create" ? ["+", change.afterDocument] : ["-", change.beforeDocument];
	if (document === void 0 || change.action !== "create" && change.danger !== "removes") return [];
	return flattenDocument(document).map((leaf) => `${sign} ${leaf.path}: ${shortenText(valueText(leaf.value, leaf.path), detail.valueLength)}`);
}
function fieldLines(field, length) {
	const origin = ORIGIN_TEXTS[field.origin];
	const note = origin === "" ? [] : [`# ${field.path}: ${origin}`];
	const texts = [field.before, field.after].map((value) => value === void 0 ? "" : valueText(value, field.path));
	const [before, after] = shortenPair(texts[0] ?? "", texts[1] ?? "", length);
	return [
		...note,
		...field.before === void 0 ? [] : [`- ${field.path}: ${before}`],
		...field.after === void 0 ? [] : [`+ ${field.path}: ${after}`]
	];
}
function commonScope(group) {
	const scopes = new Set(group.changes.map((change) => change.scope));
	return scopes.size === 1 ? group.first.scope : `${scopes.size} scopes`;
}
function eventAndAction(document) {
	const word = (part) => {
		const value = document?.[part];
		const name = isJsonObject(value) ? Object.keys(value)[0] : void 0;
		return name === void 0 ? "" : inlineCode(name);
	};
	return `${word("when")} → ${word("then")}`;
}
function provenance(group, of) {
	const words = new Set(group.changes.map((change) => of(change) ?? ""));
	return escapeHtml([...words].filter((word) => word !== "").join(" and "));
}
function resultCell(group, results) {
	const statuses = group.changes.map((change) => results.get(change.key)?.status ?? "not-attempted");
	return [...new Set(statuses.map((status) => STATUS_WORDS[status]))].map((word) => `<b>${word}</b>`).join(", ");
}
// src/report/render-plan-markdown.ts
/**
* A plan in Markdown, for a comment on a pull request or a job summary.
*
* It never grows past its limit: detail is dropped rung by rung (`MARKDOWN_LADDER`), always in whole changes, and
* what is left out is counted. Rendered text is never cut.
*/
const DEFAULT_LIMIT = 6e4;
/** Up to this many changes, deletions and updates are unfolded. */
const MOST_OPEN = 20;
const PLAIN = {
	color: false,
	width: 100
};
/** Gives the text, with a final line feed. */
function renderPlanMarkdown(plan, options = {}) {
	const limit = options.limit ?? DEFAULT_LIMIT;
	const groups = foldChanges(plan.changes, { fold: true });
	let text = "";
	for (const [rung, detail] of MARKDOWN_LADDER.entries()) {
		text = renderAt(plan, groups, detail, options);
		if (text.length <= limit) return {
			text,
			isTruncated: rung > 0
		};
	}
	return {
		text,
		isTruncated: true
	};
}
function renderAt(plan, groups, detail, options) {
	return `${[
		`<h3>${options.title ?? "W&amp;B automations plan"}: ${inlineCode(options.label ?? plan.owner)}</h3>`,
		options.status ?? `**${planSummary(plan)}**`,
		caution(plan.changes),
		textSection("Refused", renderRefusalsText(plan.refusedBy, STYLE, PLAIN), detail),
		textSection("Conflicts", renderConflictsText(plan.conflicts, STYLE, PLAIN), detail),
		changeTable(groups, detail, options),
		...changeDetails(groups, detail, plan.changes.length),
		textSection("Drift", driftLines(plan), detail),
		textSection("Notes", diagnosticLines(plan), detail),
		...planNotes(plan).map((note) => `<p>${escapeHtml(note)}</p>`),
		leftAlone(plan),
		options.footer ?? ""
	].filter((block) => block !== "").join("\n\n")}\n`;
}
const STYLE = createTextStyle(false);
function caution(changes) {
	const count = (danger) => changes.filter((change) => change.danger === danger).length;
	const [removed, silenced, redirected] = [
		count("removes"),
		count("silences"),
		count("redirects")
	];
	const parts = [
		...removed === 0 ? [] : [`takes ${countNoun(removed, "automation")} away`],
		...silenced === 0 ? [] : [`silences ${countNoun(silenced, "automation")}`],
		...redirected === 0 ? [] : [`sends ${countNoun(redirected, "automation")} elsewhere`]
	];
	return parts.length === 0 ? "" : `> [!CAUTION]\n> Applying this ${parts.join(", ")}.`;
}
function changeTable(groups, detail, options) {
	if (groups.length === 0) return "";
	const removals = groups.filter(isRemoval).slice(0, detail.removalRows);
	const others = groups.filter((group) => !isRemoval(group)).slice(0, detail.rows);
	const shown = [...removals, ...others];
	const rows = shown.map((group) => renderRow(group, options));
	const table = rows.length === 0 ? "" : [
		"<table>",
		renderRowHeading(options),
		...rows,
		"</table>"
	].join("\n");
	const all = groups.flatMap((group) => group.changes);
	const told = new Set(shown.flatMap((group) => group.changes));
	const left = all.filter((change) => !told.has(change));
	const where = options.elsewhere === void 0 ? "" : ` They are in ${options.elsewhere}.`;
	const bodies = detail.bodies === "all" ? "" : `Details are shortened to fit.`;
	return [table, left.length === 0 ? bodies : `Not shown here: ${countChanges(left)}.${where}`].filter((part) => part !== "").join("\n\n");
}
function changeDetails(groups, detail, total) {
	return groups.filter((group) => {
		if (detail.bodies === "none") return false;
		if (detail.bodies === "removals") return isRemoval(group);
		return detail.bodies === "all" || group.first.action !== "create";
	}).map((group) => {
		const isOpen = total <= MOST_OPEN && group.first.action !== "create";
		return renderChangeMarkdown(group, detail, isOpen);
	});
}
function isRemoval(group) {
	return group.first.danger === "removes";
}
function driftLines(plan) {
	const drift = plan.drift.filter((entry) => entry.kind !== "missing" || !entry.isRepaired);
	return renderDriftLines({
		drift,
		conflicts: plan.conflicts
	}, STYLE, PLAIN, true);
}
function diagnosticLines(plan) {
	const text = renderDiagnosticsText(plan.diagnostics, {
		...PLAIN,
		sources: /* @__PURE__ */ new Map()
	});
	return text === "" ? [] : text.trimEnd().split("\n");
}
function textSection(title, lines, detail) {
	if (lines.length === 0) return "";
	const shown = lines.slice(0, detail.lines).map((line) => shortenText(line, detail.valueLength));
	const more = lines.length - shown.length;
	const rest = more === 0 ? [] : [`… and ${countNoun(more, "more line", "more lines")}`];
	return `#### ${title}\n\n${fencedBlock([...shown, ...rest], "text")}`;
}
function leftAlone(plan) {
	const counts = countLeftAlone(plan.leftAlone);
	return counts === "" ? "" : `Left alone: ${counts}.`;
}
export { fencedBlock as n, inlineCode as r, renderPlanMarkdown as t };
