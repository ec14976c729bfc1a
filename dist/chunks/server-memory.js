const require_common = require("./common.js");
const require_write_quickly = require("./write-quickly.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/history/server-memory.ts
const MAX_AGE_MS = 6048e5;
function openServerMemory(directory, now) {
const path = (0, node_path.join)(directory, "execution-history.json");
return {
read: async (server) => {
const entry = (await readEntries(path))[server];
if (!require_common.Wt(entry)) return void 0;
const { isOffered, until } = entry;
const left = typeof until === "string" ? Date.parse(until) - now() : NaN;
if (typeof isOffered !== "boolean" || !(left > 0 && left <= MAX_AGE_MS)) return void 0;
return isOffered;
},
write: async (server, isOffered, goodForMs) => {
const { [server]: _, ...others } = await readEntries(path);
const kept = Object.entries(others).slice(-49);
const until = new Date(now() + Math.min(goodForMs, MAX_AGE_MS)).toISOString();
const entries = {
...Object.fromEntries(kept),
[server]: {
isOffered,
until
}
};
const text = `${JSON.stringify(entries, void 0, 2)}\n`;
await require_write_quickly.t(path, Buffer.from(text)).catch(() => void 0);
}
};
}
async function readEntries(path) {
try {
const entries = require_common.Jt(await (0, node_fs_promises.readFile)(path, "utf8"));
return require_common.Wt(entries) ? entries : {};
} catch {
return {};
}
}
exports.openServerMemory = openServerMemory;
