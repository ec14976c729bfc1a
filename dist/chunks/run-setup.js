const require_write_file_atomically = require("./write-file-atomically.js");
const require_failure_reason = require("./failure-reason.js");
let node_path = require("node:path");
// src/action/modes/run-setup.ts
async function runSetup({ io }) {
const temporary = io.env["RUNNER_TEMP"];
if (!temporary) throw new require_failure_reason.t("usage", "Mode \"setup\" needs the variable RUNNER_TEMP, which every runner sets");
const folder = (0, node_path.join)(temporary, "wac-bin");
const { node, wac } = io.program;
const shell = `#!/bin/sh\nexec ${quote(node)} ${quote(wac)} "$@"\n`;
await require_write_file_atomically.t((0, node_path.join)(folder, "wac"), shell, { mode: 493 });
await require_write_file_atomically.t((0, node_path.join)(folder, "wac.cmd"), `@"${node}" "${wac}" %*\r\n`);
io.addPath(folder);
io.log("The later steps of this job can run \"wac\".");
}
function quote(path) {
return `'${path.replaceAll("'", "'\\''")}'`;
}
exports.runSetup = runSetup;
