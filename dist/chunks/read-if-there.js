import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
// src/files/list-folder.ts
async function listFolder(path) {
	return (await readdir(path, { withFileTypes: true }).catch(() => void 0))?.filter((entry) => !entry.isDirectory()).map((entry) => join(path, entry.name)).sort();
}
// src/files/read-if-there.ts
async function readIfThere(path) {
	return await readFile(path, "utf8").catch(() => void 0);
}
export { listFolder as n, readIfThere as t };
