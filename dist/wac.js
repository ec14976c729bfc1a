#!/usr/bin/env node
// src/cli/main.ts
const OLDEST = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
if (major > oldestMajor || major === oldestMajor && minor >= oldestMinor) import("./chunks/start.js");
else {
	process.stderr.write(`wac needs Node.js ${OLDEST.join(".")} or newer; this is ${process.versions.node}\n`);
	process.exitCode = 64;
}
export {};
