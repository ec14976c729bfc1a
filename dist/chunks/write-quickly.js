const require_common = require("./common.js");
const require_make_folder = require("./make-folder.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/history/write-quickly.ts
async function writeQuickly(path, bytes) {
const temporary = (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`);
try {
await require_make_folder.t((0, node_path.dirname)(path));
await (0, node_fs_promises.writeFile)(temporary, bytes);
await (0, node_fs_promises.rename)(temporary, path);
} catch (cause) {
await (0, node_fs_promises.rm)(temporary, { force: true }).catch(() => void 0);
throw new require_common.sn(`Cannot write "${path}": ${require_common.rt(cause)}`, {
code: "file",
hint: "Check that the folder exists, may be written to, and that the disk is not full",
cause
});
}
}
exports.t = writeQuickly;
