#!/usr/bin/env node
// src/cli/main.ts
const OLDEST = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
if (major > oldestMajor || major === oldestMajor && minor >= oldestMinor) {
if (!printsVersion()) Promise.resolve().then(() => require("./chunks/start.js"));
} else {
process.stderr.write(`wac needs Node.js ${OLDEST.join(".")} or newer; this is ${process.versions.node}\n`);
process.exitCode = 64;
}
function printsVersion() {
const [first = "", second] = process.argv.slice(2);
if (!(second === void 0 && [
"--version",
"-V",
"-v",
"version"
].indexOf(first) !== -1) || false) return false;
try {
process.getBuiltinModule("node:fs").writeSync(1, `0.2.0\n`);
return true;
} catch {
return false;
}
}
