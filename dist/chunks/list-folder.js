import { join } from "node:path";
import { readdir } from "node:fs/promises";
// src/files/list-folder.ts
async function listFolder(path) {
return (await readdir(path, { withFileTypes: true }).catch(() => void 0))?.filter((entry) => !entry.isDirectory()).map((entry) => join(path, entry.name)).sort();
}
export { listFolder as t };
