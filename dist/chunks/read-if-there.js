import { readFile } from "node:fs/promises";
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
export { readIfThere as t };
