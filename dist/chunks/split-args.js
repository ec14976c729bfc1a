const require_common = require("./common.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_fs = require("node:fs");
// src/cli/arguments/split-args.ts
async function splitArgs(args) {
const [first, ...rest] = args;
if (first === void 0) return { rest: [] };
return await (0, node_fs_promises.stat)(first).then((found) => found.isDirectory(), () => false) ? {
directory: first,
rest
} : { rest: args };
}
async function splitKeys(command, args) {
const split = await splitArgs(args);
const { directory, rest } = split;
if (directory === void 0) return split;
const other = rest.find((each) => (0, node_fs.existsSync)((0, node_path.join)(each, require_common.dt)));
if (other === void 0) return split;
throw new require_common.sn(`"wac ${command}" takes one directory, then keys: ${directory} and ${other} are both directories`, {
code: "usage",
hint: `Run it once for each directory: wac ${command} DIRECTORY KEY`
});
}
exports.n = splitKeys;
exports.t = splitArgs;
