import { Mt as shortenText, bt as createTextStyle, xt as wrapText } from "./common.js";
import { H as fitLines } from "./project.js";
// src/report/diagnostics/render-failure-text.ts
const MAX_LENGTH = 2e3;
function renderFailureText(failure, options) {
const style = createTextStyle(options.color);
const [first = "", ...rest] = wrapText(shortenText(failure.message, MAX_LENGTH), options.width - 7);
const hint = failure.hint === void 0 ? [] : wrapText(shortenText(failure.hint, MAX_LENGTH), options.width - 2);
const lines = [
`${style.red("error")}  ${style.bold(first)}`,
...rest.map((line) => `       ${style.bold(line)}`),
...hint.map((line) => `  ${style.plain(line)}`)
];
return `${fitLines(lines.join("\n"), options.terminalWidth)}\n`;
}
export { renderFailureText as t };
