import { fn as Failure } from "./common.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { join, sep } from "node:path";
import { lstat, open, realpath } from "node:fs/promises";
// src/files/rewrite-file.ts
const BYTE_ORDER_MARK = "\uFEFF";
async function rewriteFile(root, path, text) {
const target = await resolveInside(root, join(root, path));
const { mode } = await lstat(target);
const mark = await startsWithMark(target) ? BYTE_ORDER_MARK : "";
await writeFileAtomically(target, `${mark}${text}`, {
mode: mode & 4095,
exactMode: true
});
}
async function resolveInside(root, file) {
try {
const [target, top] = await Promise.all([realpath(file), realpath(root)]);
if (target.startsWith(`${top}${sep}`)) return target;
} catch (cause) {
throw new Failure(`Cannot write "${file}": it cannot be found any more`, {
code: "file",
hint: "Run the command again",
cause
});
}
throw new Failure(`Cannot write "${file}": the link points out of the directory`, {
code: "file",
hint: "Replace the link by the file itself, or remove it"
});
}
async function startsWithMark(file) {
const handle = await open(file, "r");
try {
const { buffer, bytesRead } = await handle.read(Buffer.alloc(3), 0, 3, 0);
return bytesRead === 3 && buffer.equals(Buffer.from(BYTE_ORDER_MARK));
} finally {
await handle.close();
}
}
export { rewriteFile as t };
