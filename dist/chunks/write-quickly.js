import { fn as Failure, yt as describeFileError } from "./common.js";
import { t as makeFolder } from "./make-folder.js";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { rename, rm, writeFile } from "node:fs/promises";
// src/files/history/write-quickly.ts
async function writeQuickly(path, bytes) {
const temporary = join(dirname(path), `.${randomBytes(6).toString("hex")}.tmp`);
try {
await makeFolder(dirname(path));
await writeFile(temporary, bytes);
await rename(temporary, path);
} catch (cause) {
await rm(temporary, { force: true }).catch(() => void 0);
throw new Failure(`Cannot write "${path}": ${describeFileError(cause)}`, {
code: "file",
hint: "Check that the folder exists, may be written to, and that the disk is not full",
cause
});
}
}
export { writeQuickly as t };
