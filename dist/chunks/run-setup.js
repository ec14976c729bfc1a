import { t as writeFileAtomically } from "./write-file-atomically.js";
import { t as ActionFailure } from "./failure-reason.js";
import { join } from "node:path";
// src/action/modes/run-setup.ts
async function runSetup({ io }) {
const temporary = io.env["RUNNER_TEMP"];
if (!temporary) throw new ActionFailure("usage", "Mode \"setup\" needs the variable RUNNER_TEMP, which every runner sets");
const folder = join(temporary, "wac-bin");
const { node, wac } = io.program;
const shell = `#!/bin/sh\nexec ${quote(node)} ${quote(wac)} "$@"\n`;
await writeFileAtomically(join(folder, "wac"), shell, { mode: 493 });
await writeFileAtomically(join(folder, "wac.cmd"), `@"${node}" "${wac}" %*\r\n`);
io.addPath(folder);
io.log("The later steps of this job can run \"wac\".");
}
function quote(path) {
return `'${path.replaceAll("'", "'\\''")}'`;
}
export { runSetup };
