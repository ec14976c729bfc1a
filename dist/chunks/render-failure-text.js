const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_project = require("./project.js");
// src/report/diagnostics/render-failure-text.ts
var render_failure_text_exports = require_rolldown_runtime.n({ renderFailureText: () => renderFailureText });
const MAX_LENGTH = 2e3;
function renderFailureText(failure, options) {
const style = require_common.it(options.color);
const [first = "", ...rest] = require_common.at(require_common._t(failure.message, MAX_LENGTH), options.width - 7);
const hint = failure.hint === void 0 ? [] : require_common.at(require_common._t(failure.hint, MAX_LENGTH), options.width - 2);
const lines = [
`${style.red("error")}  ${style.bold(first)}`,
...rest.map((line) => `       ${style.bold(line)}`),
...hint.map((line) => `  ${style.plain(line)}`)
];
return `${require_project.W(lines.join("\n"), options.terminalWidth)}\n`;
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return render_failure_text_exports;
}
});
exports.t = renderFailureText;
