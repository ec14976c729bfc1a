import { t as Failure } from "./failure.js";
import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
// src/files/write-file-atomically.ts
/**
* Writes a file so that readers, and a crash at any moment, see the old content or the new one and never a part.
*
* The text goes to a file beside it, is synced to the disk, and takes the name in one step. Missing folders are made.
*
* @throws Failure `file` when it cannot be written; then the old content is still there.
*/
async function writeFileAtomically(path, text, options = {}) {
	const folder = dirname(path);
	const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		await mkdir(folder, { recursive: true });
		await writeAndSync(temporary, text, options.mode ?? 420);
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
async function writeAndSync(path, text, mode) {
	const file = await open(path, "wx", mode);
	try {
		await file.writeFile(text, "utf8");
		await file.sync();
	} finally {
		await file.close();
	}
}
/** Makes the new name durable; systems that cannot sync a folder do without. */
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
