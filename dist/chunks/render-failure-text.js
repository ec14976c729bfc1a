import { n as wrapText, t as createTextStyle } from "./style-text.js";
// src/report/render-failure-text.ts
/** What stopped the run, and what to do about it; with a final line feed. */
function renderFailureText(failure, options) {
	const style = createTextStyle(options.color);
	const [first = "", ...rest] = wrapText(failure.message, options.width - 7);
	const hint = failure.hint === void 0 ? [] : wrapText(failure.hint, options.width - 2);
	return `${[
		`${style.red("error")}  ${style.bold(first)}`,
		...rest.map((line) => `       ${style.bold(line)}`),
		...hint.map((line) => `  ${style.plain(line)}`)
	].join("\n")}\n`;
}
export { renderFailureText };
