let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/list-folder.ts
async function listFolder(path) {
return (await (0, node_fs_promises.readdir)(path, { withFileTypes: true }).catch(() => void 0))?.filter((entry) => !entry.isDirectory()).map((entry) => (0, node_path.join)(path, entry.name)).sort();
}
exports.t = listFolder;
