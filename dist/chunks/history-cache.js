const require_write_quickly = require("./write-quickly.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/history/history-cache.ts
function openHistoryCache(directory) {
return {
read: async (path) => await (0, node_fs_promises.readFile)((0, node_path.join)(directory, path)).catch(() => void 0),
write: async (path, bytes) => await require_write_quickly.t((0, node_path.join)(directory, path), bytes)
};
}
exports.t = openHistoryCache;
