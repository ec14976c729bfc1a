import { F as createTextStyle, H as displayWidth, K as countNoun, Q as present, St as escapeTerminal, o as writeFormat, r as jsonText, s as outputStyle, st as compareText, vt as Failure, y as globPattern, yt as EXIT, z as shortenText } from "./common.js";
import { s as parseMarker } from "./marker.js";
import { ot as describeScope } from "./project.js";
import { t as openAnyServer } from "./open-any-server.js";
// src/report/commands/render-list-text.ts
function renderListText(rows, options) {
	if (rows.length === 0) return "No automations.\n";
	const style = createTextStyle(options.color);
	const table = renderTableText([
		"NAME",
		"SCOPE",
		"EVENT \u2192 ACTION",
		"ENABLED",
		"MANAGED BY"
	], rows.map((row) => [
		row.name,
		row.scope,
		`${row.event} \u2192 ${row.action}`,
		row.enabled ? "yes" : "no",
		managedBy(row)
	]), style);
	const managed = rows.filter((row) => row.state === "managed").length;
	const count = `${countNoun(rows.length, "automation")}, ${managed} managed here`;
	return `${table.join("\n")}\n\n${style.bold(count)}\n`;
}
function managedBy(row) {
	if (row.state === "unreadable-marker") return "a marker that cannot be read";
	return row.owner === void 0 ? "-" : `${row.owner}#${row.key ?? ""}`;
}
const MAX_CELL_LENGTH = 160;
function renderTableText(heading, rows, style) {
	const shown = rows.map((row) => row.map((cell) => shortenText(cell, MAX_CELL_LENGTH)));
	const widths = heading.map((title, column) => shown.reduce((widest, row) => Math.max(widest, displayWidth(escapeTerminal(row[column] ?? ""))), displayWidth(title)));
	const line = (cells, paint) => cells.map((cell, column) => {
		const gap = (widths[column] ?? 0) - displayWidth(escapeTerminal(cell));
		return column === cells.length - 1 ? paint(cell) : paint(cell) + " ".repeat(gap);
	}).join("  ");
	return [line(heading, style.dim), ...shown.map((row) => line(row, style.plain))];
}
function renderListJson(rows, server) {
	return {
		formatVersion: "1.0",
		server,
		automations: rows.map((row) => ({ ...row }))
	};
}
// src/workflow/automation-rows.ts
function automationRows(automations, owner) {
	return automations.map((observed) => automationRow(observed, owner)).sort((a, b) => compareRows(a, b));
}
function automationRow(observed, owner) {
	const parsed = parseMarker(observed.description);
	const base = {
		id: observed.id,
		name: observed.name,
		scope: observed.scope.kind === "other" ? `unknown scope (${observed.scope.type})` : describeScope(observed.scope),
		enabled: observed.enabled,
		event: observed.event.kind === "other" ? observed.event.type : observed.event.kind,
		action: observed.action.kind === "other" ? observed.action.type : observed.action.kind,
		...present({ updatedAt: observed.updatedAt })
	};
	if (parsed.kind === "none") return {
		...base,
		state: "unmanaged"
	};
	if (parsed.kind === "unreadable") return {
		...base,
		state: "unreadable-marker"
	};
	const { owner: markerOwner, key } = parsed.marker;
	return {
		...base,
		owner: markerOwner,
		key,
		state: ownership(markerOwner, owner)
	};
}
function ownership(markerOwner, owner) {
	if (owner === void 0 || markerOwner === owner) return "managed";
	const repository = (text) => text.split(":")[0] ?? text;
	return repository(markerOwner) === repository(owner) ? "other-environment" : "foreign";
}
function compareRows(a, b) {
	return compareText(a.scope, b.scope) || compareText(a.name, b.name) || compareText(a.id, b.id);
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
		const rows = automationRows(inventory.automations, project?.configuration.owner).filter((row) => isWanted(row, options, pattern));
		for (const entity of inventory.entities) {
			if (entity.hidden === 0) continue;
			io.stderr.write(`The server counts ${entity.hidden} more in "${escapeTerminal(entity.name)}" than this API key may see\n`);
		}
		await writeFormat(context, {
			text: () => renderListText(rows, outputStyle(io.stdout, io.env)),
			json: () => jsonText(renderListJson(rows, server.name))
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
