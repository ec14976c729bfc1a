import { t as writeQuickly } from "./write-quickly.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
// src/files/history/history-cache.ts
function openHistoryCache(directory) {
return {
read: async (path) => await readFile(join(directory, path)).catch(() => void 0),
write: async (path, bytes) => await writeQuickly(join(directory, path), bytes)
};
}
export { openHistoryCache as t };
