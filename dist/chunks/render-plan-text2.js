import { A as shortenName, N as wrapText, O as createTextStyle } from "./common.js";
import { a as renderChangeText, d as LEFT_ALONE_TEXTS, f as countLeftAlone, l as planNotes, n as renderRefusalsText, p as foldChanges, r as renderDriftLines, t as renderConflictsText, u as planSummary } from "./render-refusals-text.js";
// src/report/plan/render-plan-text.ts
function renderPlanText(plan, options) {
	const style = createTextStyle(options.color);
	const environment = plan.environment === void 0 ? "" : ` (environment ${plan.environment})`;
	return `${[
		style.plain(`Plan of ${plan.owner} for ${plan.server}${environment}`),
		section("Changes", changeLines(plan, style, options), style),
		section("Drift", driftLines(plan, style, options), style),
		section("Conflicts", renderConflictsText(plan.conflicts, style, options), style),
		section("Refused", renderRefusalsText(plan.refusedBy, style, options), style),
		section("Left alone", options.verbose ? leftAloneLines(plan, style) : [], style),
		closing(plan, style, options)
	].filter((text) => text !== "").join("\n\n")}\n`;
}
function section(title, lines, style) {
	return lines.length === 0 ? "" : [style.bold(`${title}:`), ...lines].join("\n");
}
function changeLines(plan, style, options) {
	return foldChanges(plan.changes, { fold: options.verbose !== true }).flatMap((group, index) => {
		const lines = renderChangeText(group, style, options);
		return index === 0 ? lines : ["", ...lines];
	});
}
function driftLines(plan, style, options) {
	const drift = plan.drift.filter((entry) => entry.kind !== "missing" || !entry.isRepaired);
	return renderDriftLines({
		drift,
		conflicts: plan.conflicts
	}, style, options, true);
}
function leftAloneLines(plan, style) {
	return plan.leftAlone.map((entry) => {
		const owner = entry.owner === void 0 ? "" : ` (${entry.owner}#${entry.key ?? ""})`;
		const text = `${shortenName(entry.observed.name)}: ${LEFT_ALONE_TEXTS[entry.reason]}${owner}`;
		return `  ${style.dim("\u00B7")} ${style.plain(text)}`;
	});
}
function closing(plan, style, options) {
	const notes = planNotes(plan).flatMap((note) => wrapText(note, options.width).map((line) => style.yellow(line)));
	const leftAlone = countLeftAlone(plan.leftAlone);
	const hint = options.verbose ? "" : " (--verbose names them)";
	return [
		...notes,
		...leftAlone === "" ? [] : [style.dim(`Left alone: ${leftAlone}${hint}.`)],
		plan.refusedBy.length === 0 ? style.bold(planSummary(plan)) : `${style.bold(planSummary(plan))} ${style.red("It is refused as it stands.")}`
	].join("\n");
}
export { renderPlanText as t };
