const require_git_remote = require("./git-remote.js");
const require_common = require("./common.js");
const require_read_if_there = require("./read-if-there.js");
let node_path = require("node:path");
let node_url = require("node:url");
let node_fs_promises = require("node:fs/promises");
// src/cli/git-repository.ts
const USUAL_BRANCHES = ["main", "master"];
async function findGitRepository(start) {
const root = require_common.lt((0, node_path.resolve)(start));
return root === void 0 ? void 0 : await readRepository(root);
}
async function readRepository(root) {
const path = (0, node_path.join)(root, ".git");
const link = /^gitdir: (.+)$/m.exec(await require_read_if_there.t(path) ?? "")?.[1];
const own = link === void 0 ? path : (0, node_path.resolve)(root, link.trim());
const common = (0, node_path.resolve)(own, (await require_read_if_there.t((0, node_path.join)(own, "commondir")))?.trim() ?? ".");
const refs = new References(common);
const head = (await require_read_if_there.t((0, node_path.join)(own, "HEAD")))?.trim() ?? "";
const branch = /^ref: refs\/heads\/(\S+)$/.exec(head)?.[1];
const commit = branch === void 0 ? head : await refs.hash(`refs/heads/${branch}`);
return {
root,
config: await require_read_if_there.t((0, node_path.join)(common, "config")) ?? "",
...require_common.cn({ commit: /^[0-9a-f]{40}$/.test(commit ?? "") ? commit : void 0 }),
defaultBranch: await refs.defaultBranch(branch)
};
}
var References = class {
folder;
constructor(folder) {
this.folder = folder;
}
async hash(name) {
const loose = (await require_read_if_there.t((0, node_path.join)(this.folder, name)))?.trim();
if (loose !== void 0) return loose;
return ((await require_read_if_there.t((0, node_path.join)(this.folder, "packed-refs")))?.split("\n"))?.find((line) => line.endsWith(` ${name}`))?.split(" ")[0];
}
async defaultBranch(checkedOut) {
const recorded = await require_read_if_there.t((0, node_path.join)(this.folder, "refs/remotes/origin/HEAD"));
const ofOrigin = /^ref: refs\/remotes\/origin\/(\S+)$/m.exec(recorded ?? "")?.[1];
if (ofOrigin !== void 0) return ofOrigin;
for (const name of USUAL_BRANCHES) for (const folder of ["refs/remotes/origin", "refs/heads"]) if (await this.hash(`${folder}/${name}`) !== void 0) return name;
return checkedOut === void 0 || checkedOut === ".invalid" ? USUAL_BRANCHES[0] : checkedOut;
}
};
// src/cli/detect-action-reference.ts
async function detectActionReference(folder = (0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href))) {
const root = await packageRoot(folder);
if (root === void 0) return void 0;
const repository = await findGitRepository(root);
if (repository?.root !== root || repository.commit === void 0) return void 0;
const name = require_git_remote.n(repository.config);
if (name === void 0 || !require_git_remote.t(repository.config)) return void 0;
return `${name}@${repository.commit}`;
}
async function packageRoot(folder) {
const text = await (0, node_fs_promises.readFile)((0, node_path.join)(folder, "package.json"), "utf8").catch(() => void 0);
if (text?.includes("\"name\":") === true) return /"name": "wac"/.test(text) ? folder : void 0;
const parent = (0, node_path.dirname)(folder);
return parent === folder ? void 0 : await packageRoot(parent);
}
exports.n = packageRoot;
exports.r = findGitRepository;
exports.t = detectActionReference;
