import { join } from "node:path";
import { readFile, readdir } from "node:fs/promises";
// src/files/list-folder.ts
async function listFolder(path) {
	return (await readdir(path, { withFileTypes: true }).catch(() => void 0))?.filter((entry) => !entry.isDirectory()).map((entry) => join(path, entry.name)).sort();
}
// src/files/read-if-there.ts
async function readIfThere(path, onUnreadable) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code !== "ENOENT" && code !== "ENOTDIR") onUnreadable?.(error);
		return;
	}
}
export { listFolder as n, readIfThere as t };
