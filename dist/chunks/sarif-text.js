const require_common = require("./common.js");
const require_render_sarif = require("./render-sarif.js");
const require_detect_action_reference = require("./detect-action-reference.js");
const require_compiled_code = require("./compiled-code.js");
let node_path = require("node:path");
let node_url = require("node:url");
let node_fs_promises = require("node:fs/promises");
// src/cli/program-pages.ts
const REPOSITORY = /^git\+(https:\/\/github\.com\/[\w.-]+\/[\w.-]+)\.git$/u;
async function findProgramPages(folder = (0, node_path.dirname)((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href))) {
const root = await require_detect_action_reference.n(folder);
if (root === void 0) return void 0;
const manifest = require_common.Nt(await (0, node_fs_promises.readFile)((0, node_path.join)(root, "package.json"), "utf8"));
const repository = require_common.Wt(manifest) ? manifest["repository"] : void 0;
const url = require_common.Wt(repository) ? repository["url"] : void 0;
const project = typeof url === "string" ? REPOSITORY.exec(url)?.[1] : void 0;
if (project === void 0) return void 0;
return {
project,
diagnostics: `${project}/blob/v${require_compiled_code.s}/docs/diagnostics.md`
};
}
// src/cli/session/sarif-text.ts
async function sarifText(directories) {
return require_common.i(require_render_sarif.t({
directories: directories.map(({ location, diagnostics, sources }) => ({
diagnostics,
sources,
fallbackFile: require_common.R(location.directory, "wac.yaml")
})),
version: require_compiled_code.s,
...require_common.cn({ pages: await findProgramPages() })
}));
}
exports.sarifText = sarifText;
