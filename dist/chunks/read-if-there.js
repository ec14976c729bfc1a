import { readFile } from "node:fs/promises";
// src/files/read-if-there.ts
async function readIfThere(path) {
	return await readFile(path, "utf8").catch(() => void 0);
}
export { readIfThere as t };
