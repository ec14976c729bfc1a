#!/usr/bin/env node
import { t as VERSION } from "./chunks/version.js";
// src/cli/main.ts
/**
* The command-line program. What needs no command is answered here, before anything else is loaded.
*/
const [first, second] = process.argv.slice(2);
if ((first === "--version" || first === "-V") && second === void 0) process.stdout.write(`${VERSION}\n`);
else {
	const { runProcess } = await import("./chunks/run-process.js");
	await runProcess();
}
export {};
