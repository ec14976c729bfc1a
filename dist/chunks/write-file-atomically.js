const require_common = require("./common.js");
const require_make_folder = require("./make-folder.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/write-file-atomically.ts
async function writeFileAtomically(path, text, options = {}) {
const folder = (0, node_path.dirname)(path);
const temporary = (0, node_path.join)(folder, `.${(0, node_path.basename)(path)}.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`);
try {
await require_make_folder.t(folder);
await writeAndSync(temporary, text, options);
await (0, node_fs_promises.rename)(temporary, path);
await syncFolder(folder);
} catch (cause) {
await (0, node_fs_promises.rm)(temporary, { force: true }).catch(() => void 0);
throw new require_common.sn(`Cannot write "${path}": ${reasonOf(cause)}`, {
code: "file",
hint: "Check that the folder exists and may be written to",
cause
});
}
}
async function writeAndSync(path, text, { mode = 420, exactMode = false }) {
const file = await (0, node_fs_promises.open)(path, "wx", mode);
try {
if (exactMode) await file.chmod(mode);
await file.writeFile(text, "utf8");
await file.sync();
} finally {
await file.close();
}
}
async function syncFolder(folder) {
try {
const handle = await (0, node_fs_promises.open)(folder, "r");
try {
await handle.sync();
} finally {
await handle.close();
}
} catch {}
}
function reasonOf(cause) {
return cause instanceof Error ? cause.message : String(cause);
}
exports.t = writeFileAtomically;
