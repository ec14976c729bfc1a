import { Jt as parseJsonText, an as isJsonObject } from "./common.js";
import { n as packageRoot } from "./detect-action-reference.js";
import { t as VERSION } from "./version2.js";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
// src/cli/program-pages.ts
const REPOSITORY = /^git\+(https:\/\/github\.com\/[\w.-]+\/[\w.-]+)\.git$/u;
async function findProgramPages(folder = dirname(fileURLToPath(import.meta.url))) {
const root = await packageRoot(folder);
if (root === void 0) return void 0;
const manifest = parseJsonText(await readFile(join(root, "package.json"), "utf8"));
const repository = isJsonObject(manifest) ? manifest["repository"] : void 0;
const url = isJsonObject(repository) ? repository["url"] : void 0;
const project = typeof url === "string" ? REPOSITORY.exec(url)?.[1] : void 0;
if (project === void 0) return void 0;
return {
project,
diagnostics: `${project}/blob/v${VERSION}/docs/diagnostics.md`
};
}
export { findProgramPages };
