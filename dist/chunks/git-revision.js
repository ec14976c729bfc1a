import { join } from "node:path";
import { promisify } from "node:util";
import { mkdtemp, rm } from "node:fs/promises";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
// src/files/git-revision.ts
const run = promisify(execFile);
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
const folder = await mkdtemp(join(tmpdir(), "wac-base-"));
try {
const env = { GIT_INDEX_FILE: join(folder, "index") };
const read = await git(["read-tree", prefix === "" ? commit : `${commit}:${prefix.replace(/\/$/u, "")}`], top, env);
const written = await git([
"checkout-index",
"--all",
`--prefix=${folder}/tree/`
], top, env);
if (read === void 0 || written === void 0) return void 0;
return await use(join(folder, "tree"));
} finally {
await rm(folder, {
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
export { withRevision as i, repositoryPrefix as n, treeOf as r, commitOf as t };
