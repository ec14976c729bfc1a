#!/usr/bin/env node
import { t as VERSION } from "./chunks/version2.js";
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
// src/cli/main.ts
surviveLostOutput();
const [first, second] = process.argv.slice(2);
if ((first === "--version" || first === "-V") && second === void 0) process.stdout.write(`${VERSION}\n`);
else {
	const { runProcess } = await import("./chunks/run-process.js");
	await runProcess();
}
export {};
