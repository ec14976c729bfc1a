import { fn as Failure } from "./common.js";
import { t as makeFolder } from "./make-folder.js";
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { open, rename, rm } from "node:fs/promises";
// src/files/write-file-atomically.ts
async function writeFileAtomically(path, text, options = {}) {
const folder = dirname(path);
const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
try {
await makeFolder(folder);
await writeAndSync(temporary, text, options);
await rename(temporary, path);
await syncFolder(folder);
} catch (cause) {
await rm(temporary, { force: true }).catch(() => void 0);
throw new Failure(`Cannot write "${path}": ${reasonOf(cause)}`, {
code: "file",
hint: "Check that the folder exists and may be written to",
cause
});
}
}
async function writeAndSync(path, text, { mode = 420, exactMode = false }) {
const file = await open(path, "wx", mode);
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
const handle = await open(folder, "r");
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
export { writeFileAtomically as t };
