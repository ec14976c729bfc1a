#!/usr/bin/env node
import { t as VERSION } from "./chunks/version2.js";
// src/cli/main.ts
const [first, second] = process.argv.slice(2);
if ((first === "--version" || first === "-V") && second === void 0) process.stdout.write(`${VERSION}\n`);
else {
	const { runProcess } = await import("./chunks/run-process.js");
	await runProcess();
}
export {};
