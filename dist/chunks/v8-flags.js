let node_v8 = require("node:v8");
// src/cli/process/v8-flags.ts
const LAST_KNOWN_MAJOR = 24;
function skipBaselineCompiler() {
setFlags([
"--no-sparkplug",
"--no-wasm-tier-up",
"--no-wasm-dynamic-tiering"
]);
}
function limitHeap() {
setFlags(["--heap-growing-percent=15", "--semi-space-growth-factor=1"]);
}
function setFlags(flags) {
if (Number.parseInt(process.versions.node, 10) > LAST_KNOWN_MAJOR) return;
for (const flag of flags) (0, node_v8.setFlagsFromString)(flag);
}
exports.limitHeap = limitHeap;
exports.skipBaselineCompiler = skipBaselineCompiler;
