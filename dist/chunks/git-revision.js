let node_path = require("node:path");
let node_util = require("node:util");
let node_fs_promises = require("node:fs/promises");
let node_child_process = require("node:child_process");
let node_os = require("node:os");
// src/files/git-revision.ts
const run = (0, node_util.promisify)(node_child_process.execFile);
async function repositoryPrefix(directory) {
return await git(["rev-parse", "--show-prefix"], directory);
}
async function commitOf(directory, revision) {
return await git([
"rev-parse",
"--verify",
"--quiet",
"--end-of-options",
`${revision}^{commit}`
], directory);
}
async function treeOf(directory, commit) {
const prefix = await repositoryPrefix(directory);
if (prefix === void 0) return void 0;
return await git([
"rev-parse",
"--verify",
"--quiet",
`${commit}:${prefix.replace(/\/$/u, "")}`
], directory);
}
async function withRevision(directory, commit, use) {
const prefix = await repositoryPrefix(directory);
const top = await git(["rev-parse", "--show-toplevel"], directory);
if (prefix === void 0 || top === void 0) return void 0;
const folder = await (0, node_fs_promises.mkdtemp)((0, node_path.join)((0, node_os.tmpdir)(), "wac-base-"));
try {
const env = { GIT_INDEX_FILE: (0, node_path.join)(folder, "index") };
const read = await git(["read-tree", prefix === "" ? commit : `${commit}:${prefix.replace(/\/$/u, "")}`], top, env);
const written = await git([
"checkout-index",
"--all",
`--prefix=${folder}/tree/`
], top, env);
if (read === void 0 || written === void 0) return void 0;
return await use((0, node_path.join)(folder, "tree"));
} finally {
await (0, node_fs_promises.rm)(folder, {
recursive: true,
force: true
});
}
}
async function git(args, cwd, env = {}) {
try {
const { stdout } = await run("git", [...args], {
cwd,
env: {
...process.env,
...env
}
});
return stdout.split("\n")[0] ?? "";
} catch {
return;
}
}
exports.i = withRevision;
exports.n = repositoryPrefix;
exports.r = treeOf;
exports.t = commitOf;
