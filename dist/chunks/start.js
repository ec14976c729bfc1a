import { t as VERSION } from "./version2.js";
// src/cli/survive-lost-output.ts
const ERROR = 1;
function surviveLostOutput() {
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
if (error.code === "EPIPE") return;
if (stream === process.stdout) process.stderr.write(`error  Cannot write the output: ${error.message}\n`);
process.once("exit", () => {
process.exitCode ||= ERROR;
});
});
}
// src/cli/start.ts
surviveLostOutput();
const [first, second] = process.argv.slice(2);
if ([
"--version",
"-V",
"-v",
"version"
].includes(first) && second === void 0) process.stdout.write(`${VERSION}\n`);
else {
const { runProcess } = await import("./run-process.js");
await runProcess();
}
export {};
