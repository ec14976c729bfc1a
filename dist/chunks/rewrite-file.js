const require_common = require("./common.js");
const require_write_file_atomically = require("./write-file-atomically.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/files/rewrite-file.ts
const BYTE_ORDER_MARK = "\uFEFF";
async function rewriteFile(root, path, text) {
const target = await resolveInside(root, (0, node_path.join)(root, path));
const { mode } = await (0, node_fs_promises.lstat)(target);
const mark = await startsWithMark(target) ? BYTE_ORDER_MARK : "";
await require_write_file_atomically.t(target, `${mark}${text}`, {
mode: mode & 4095,
exactMode: true
});
}
async function resolveInside(root, file) {
try {
const [target, top] = await Promise.all([(0, node_fs_promises.realpath)(file), (0, node_fs_promises.realpath)(root)]);
if (target.startsWith(`${top}${node_path.sep}`)) return target;
} catch (cause) {
throw new require_common.sn(`Cannot write "${file}": it cannot be found any more`, {
code: "file",
hint: "Run the command again",
cause
});
}
throw new require_common.sn(`Cannot write "${file}": the link points out of the directory`, {
code: "file",
hint: "Replace the link by the file itself, or remove it"
});
}
async function startsWithMark(file) {
const handle = await (0, node_fs_promises.open)(file, "r");
try {
const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0);
return bytesRead === 3 && buffer.equals(Buffer.from(BYTE_ORDER_MARK));
} finally {
await handle.close();
}
}
exports.t = rewriteFile;
