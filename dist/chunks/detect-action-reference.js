import { n as ownerOfRemote, t as isOnGitHub } from "./git-remote.js";
import { Kt as present, Tt as repositoryTop } from "./common.js";
import { t as readIfThere } from "./read-if-there.js";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
// src/cli/git-repository.ts
const USUAL_BRANCHES = ["main", "master"];
async function findGitRepository(start) {
const root = repositoryTop(resolve(start));
return root === void 0 ? void 0 : await readRepository(root);
}
async function readRepository(root) {
const path = join(root, ".git");
const link = /^gitdir: (.+)$/m.exec(await readIfThere(path) ?? "")?.[1];
const own = link === void 0 ? path : resolve(root, link.trim());
const common = resolve(own, (await readIfThere(join(own, "commondir")))?.trim() ?? ".");
const refs = new References(common);
const head = (await readIfThere(join(own, "HEAD")))?.trim() ?? "";
const branch = /^ref: refs\/heads\/(\S+)$/.exec(head)?.[1];
const commit = branch === void 0 ? head : await refs.hash(`refs/heads/${branch}`);
return {
root,
config: await readIfThere(join(common, "config")) ?? "",
...present({ commit: /^[0-9a-f]{40}$/.test(commit ?? "") ? commit : void 0 }),
defaultBranch: await refs.defaultBranch(branch)
};
}
var References = class {
folder;
constructor(folder) {
this.folder = folder;
}
async hash(name) {
const loose = (await readIfThere(join(this.folder, name)))?.trim();
if (loose !== void 0) return loose;
return ((await readIfThere(join(this.folder, "packed-refs")))?.split("\n"))?.find((line) => line.endsWith(` ${name}`))?.split(" ")[0];
}
async defaultBranch(checkedOut) {
const recorded = await readIfThere(join(this.folder, "refs/remotes/origin/HEAD"));
const ofOrigin = /^ref: refs\/remotes\/origin\/(\S+)$/m.exec(recorded ?? "")?.[1];
if (ofOrigin !== void 0) return ofOrigin;
for (const name of USUAL_BRANCHES) for (const folder of ["refs/remotes/origin", "refs/heads"]) if (await this.hash(`${folder}/${name}`) !== void 0) return name;
return checkedOut === void 0 || checkedOut === ".invalid" ? USUAL_BRANCHES[0] : checkedOut;
}
};
// src/cli/detect-action-reference.ts
async function detectActionReference(folder = dirname(fileURLToPath(import.meta.url))) {
const root = await packageRoot(folder);
if (root === void 0) return void 0;
const repository = await findGitRepository(root);
if (repository?.root !== root || repository.commit === void 0) return void 0;
const name = ownerOfRemote(repository.config);
if (name === void 0 || !isOnGitHub(repository.config)) return void 0;
return `${name}@${repository.commit}`;
}
async function packageRoot(folder) {
const text = await readFile(join(folder, "package.json"), "utf8").catch(() => void 0);
if (text !== void 0) return /"name": "wac"/.test(text) ? folder : void 0;
const parent = dirname(folder);
return parent === folder ? void 0 : await packageRoot(parent);
}
export { packageRoot as n, findGitRepository as r, detectActionReference as t };
