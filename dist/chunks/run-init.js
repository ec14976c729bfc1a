const require_common = require("./common.js");
const require_read_if_there = require("./read-if-there.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_project = require("./project.js");
const require_choose_server = require("./choose-server.js");
const require_wandb_settings = require("./wandb-settings.js");
const require_git_remote = require("./git-remote.js");
const require_schema_text = require("./schema-text.js");
const require_open_server = require("./open-server.js");
const require_detect_action_reference = require("./detect-action-reference.js");
const require_ask_until = require("./ask-until.js");
const require_dist = require("./dist.js");
let node_path = require("node:path");
// src/workflow/init/distinct-owner.ts
function distinctOwner(owner, directory, others) {
const taken = new Set(others.map((other) => other.owner));
if (!taken.has(owner)) return owner;
const parts = directory.split("/").map((part) => part.replaceAll(/[^A-Za-z0-9._-]+/g, "-")).filter((part) => part !== "" && part !== "." && part !== "..");
const proposed = [owner, ...parts.length > 1 && parts.at(-1) === "automations" ? parts.slice(0, -1) : parts].join("/");
let candidate = proposed;
for (let count = 2; taken.has(candidate); count += 1) candidate = `${proposed}-${count}`;
return candidate;
}
function ownerOfText(text) {
return plainLine(text, "owner");
}
function serverOfText(text) {
return plainLine(text, "server");
}
function plainLine(text, field) {
return new RegExp(`^${field}:[ \\t]*["']?([A-Za-z0-9._/:-]+)["']?[ \\t]*(?:#.*)?$`, "m").exec(text)?.[1];
}
// src/workflow/init/init-files.ts
function initFiles(options) {
const { directory } = options;
return [
{
path: `${directory}/wac.yaml`,
text: configurationText(options)
},
{
path: `${directory}/run-failed.yaml`,
text: manifestText(options)
},
{
path: `${directory}/run-failed.test.yaml`,
text: testText()
},
{
path: `${directory}/_schema/manifest.schema.json`,
text: options.schemas.manifest
},
{
path: `${directory}/_schema/config.schema.json`,
text: options.schemas.config
},
{
path: `${directory}/_schema/rule-test.schema.json`,
text: options.schemas["rule-test"]
}
];
}
function editorSettings(directory) {
const schemas = {
[`./${directory}/_schema/config.schema.json`]: [`${directory}/wac.yaml`],
[`./${directory}/_schema/rule-test.schema.json`]: [`${directory}/**/*.test.{yaml,yml}`],
[`./${directory}/_schema/manifest.schema.json`]: [
`${directory}/**/*.{yaml,yml}`,
`!${directory}/wac.yaml`,
`!${directory}/**/*.test.{yaml,yml}`
]
};
return {
path: ".vscode/settings.json",
text: `${JSON.stringify({ "yaml.schemas": schemas }, void 0, 2)}\n`
};
}
function configurationText({ owner, entity, server }) {
return `# yaml-language-server: $schema=_schema/config.schema.json
# What this directory manages. "wac explain" documents every field of a manifest.
version: 1
owner: ${owner}
entity: ${entity}
entities: [${entity}]
${server === void 0 ? "" : `server: ${server}   # no key is sent to another one\n`}onRemove: delete # what happens to an automation whose manifest was removed: delete | disable | keep | release
`;
}
function manifestText({ entity }) {
return `# yaml-language-server: $schema=_schema/manifest.schema.json
# Notes in W&B's history that a run failed. Name your project, and replace doNothing by sendNotification or sendWebhook:
# "wac integrations" prints the integrations of your team, ready to paste.
key: run-failed
name: Run failed
description: A run failed or crashed.
scope: { project: ${entity}/my-project }
when:
  runState:
    states: [failed]
then:
  doNothing: {}
`;
}
function testText() {
return `# yaml-language-server: $schema=_schema/rule-test.schema.json
automation: run-failed
tests:
  - name: a failed run is reported
    given: { states: [running, failed] }
    expect: { fires: 1 }

  - name: a finished run is not
    given: { states: [running, finished] }
    expect: { fires: false, because: condition-false }
`;
}
// src/cli/commands/init/init-target.ts
async function findInitTarget(given) {
const target = (0, node_path.resolve)(given);
const repository = await require_detect_action_reference.r(target);
const root = repository?.root ?? process.cwd();
const path = (0, node_path.relative)(root, target);
return {
given,
root,
directory: !(0, node_path.isAbsolute)(path) && path.split(node_path.sep)[0] !== ".." ? path.split(node_path.sep).join("/") || "." : void 0,
...repository === void 0 ? {} : { repository },
others: await otherConfigurations(root, target)
};
}
async function otherConfigurations(root, target) {
const own = (0, node_path.join)(target, require_common.dt);
const others = [];
for (const path of await require_common.ct(root)) {
const owner = ownerOfText(await require_read_if_there.t(path) ?? "");
if (path !== own && owner !== void 0) others.push({
path: shownPath(path),
owner
});
}
return others;
}
function shownPath(path) {
return (0, node_path.relative)(process.cwd(), path);
}
// src/cli/commands/init/settle.ts
function isName(value) {
return /^[A-Za-z0-9._/-]+$/.test(value);
}
const NAME_FORM = "Use letters, digits, \".\", \"_\", \"-\" and \"/\"";
async function settle(context, setting) {
const { io, options } = context;
let value = setting.given;
if (value === void 0 && io.ask !== void 0 && options.yes !== true) {
const shown = setting.fallback === void 0 ? "" : ` [${setting.fallback}]`;
const { isGood, form, fallback } = setting;
value = await require_ask_until.t(io, `${setting.question}${shown}: `, (reply) => {
if (reply === "" && fallback !== void 0) return { value: fallback };
return isGood(reply) ? { value: reply } : { problem: `${form}.` };
});
}
value ??= setting.fallback;
if (value === void 0) throw new require_common.sn(`No value for ${setting.flag} is given`, {
code: "usage",
hint: `Add ${setting.flag}${setting.example === void 0 ? "" : `, for example: ${setting.flag} ${setting.example}`}. ${setting.form}`
});
if (!setting.isGood(value)) throw new require_common.sn(`"${value}" is not a valid value for ${setting.flag}`, {
code: "usage",
hint: setting.form
});
return value;
}
// src/workflow/init/init-workflows.ts
const ACTION_DIRECTORY = "automations";
const FOLDER = ".github/workflows";
const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
function initWorkflows(options) {
return [
{
path: workflowPath("plan", options.suffix),
text: planWorkflow(options)
},
{
path: workflowPath("apply", options.suffix),
text: applyWorkflow(options)
},
{
path: workflowPath("drift", options.suffix),
text: driftWorkflow(options)
}
];
}
function workflowPath(mode, suffix) {
return `${FOLDER}/${withSuffix(`wandb-${mode}`, suffix)}.yaml`;
}
function workflowSuffix(directory, planned) {
if (planned === void 0 || planned.includes(directory)) return void 0;
const parts = directory.split("/");
return (parts.length > 1 && parts.at(-1) === "automations" ? parts.slice(0, -1) : parts).join("-").replaceAll(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "") || "root";
}
function isActionReference(text) {
return /^[\w.-]+(\/[\w.-]+)+@[\w./-]+$/.test(text);
}
function isPinnedToCommit(action) {
return /@[0-9a-f]{40}$/.test(action);
}
function planWorkflow(options) {
return `name: ${workflowName("plan", options)}
on:
  pull_request:
permissions: {}
concurrency:
  group: ${withSuffix("wandb-plan", options.suffix)}-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  plan:
    name: Plan
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read         # the manifests
      pull-requests: write   # the comment with the plan
    steps:
      - uses: ${CHECKOUT}
        with: { fetch-depth: 2, persist-credentials: false }
${actionStep(options, {
mode: "plan",
secret: "WANDB_API_KEY_PLAN"
})}`;
}
function applyWorkflow(options) {
return `name: ${workflowName("apply", options)}
on:
  push: { branches: [${yamlText(options.branch ?? "main")}] }
  workflow_dispatch:
    inputs:
      unreviewed-changes: { type: choice, options: [fail, skip, apply], default: fail, description: Changes that no reviewed plan shows }
      allow-deletes: { description: Maximum number of removals }
      allow-silenced: { description: Maximum number of silenced automations }
      allow-redirected: { description: Maximum number of redirected automations }
      allow-altered: { description: Maximum number of protected automations whose event changes }
      allow-disjoint: { type: boolean, description: Allow a plan in which no manifest has the key of an owned automation }
      adopt: { type: boolean, description: Take over unmanaged automations }
      take-over: { description: Owner whose automations may be taken over }
      shadow: { type: boolean, description: Replace every action by doing nothing }
      env: { description: Environment in wac.yaml }
permissions: {}
concurrency:
  group: ${withSuffix("wandb-apply", options.suffix)}
  cancel-in-progress: false
jobs:
  apply:
    name: Apply
    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment: wandb-apply
    permissions:
      contents: read         # the manifests
      pull-requests: write   # the result, in the comment of the merged pull request
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
${actionStep(options, {
mode: "apply",
secret: "WANDB_API_KEY_APPLY"
})}          # For runs that are started by hand:
          unreviewed-changes: \${{ inputs.unreviewed-changes || 'fail' }}
          allow-deletes: \${{ inputs.allow-deletes }}
          allow-silenced: \${{ inputs.allow-silenced }}
          allow-redirected: \${{ inputs.allow-redirected }}
          allow-altered: \${{ inputs.allow-altered }}
          allow-disjoint: \${{ inputs.allow-disjoint }}
          adopt: \${{ inputs.adopt }}
          take-over: \${{ inputs.take-over }}
          shadow: \${{ inputs.shadow }}
          env: \${{ inputs.env }}
`;
}
function driftWorkflow(options) {
return `name: ${workflowName("drift", options)}
on:
  schedule: [{ cron: "17 5 * * *" }]
  workflow_dispatch:
permissions: {}
concurrency: { group: ${withSuffix("wandb-drift", options.suffix)}, cancel-in-progress: false }
jobs:
  drift:
    name: Drift
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read        # the manifests
      issues: write         # the issue that lists the drift
      pull-requests: read   # which changes are merged and not applied yet
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
${actionStep(options, {
mode: "drift",
secret: "WANDB_API_KEY_PLAN"
})}`;
}
function actionStep({ action, directory, server }, { mode, secret }) {
return `      - uses: ${action}
        with:
          mode: ${mode}
${directory === "automations" ? "" : `          path: ${yamlText(directory)}\n`}          wandb-base-url: ${yamlText(server ?? "https://api.forge.coreweave.com")}
          wandb-api-key: \${{ secrets.${secret} }}
`;
}
function workflowName(mode, { suffix }) {
return `W&B automations ${mode}${suffix === void 0 ? "" : ` (${suffix})`}`;
}
function withSuffix(name, suffix) {
return suffix === void 0 ? name : `${name}-${suffix}`;
}
function yamlText(text) {
return /^[A-Za-z][\w./:-]*$/.test(text) && !text.endsWith(":") ? text : JSON.stringify(text);
}
// src/cli/commands/init/planned-directories.ts
function plannedDirectories(workflow) {
let document;
try {
document = require_dist.n(workflow);
} catch {
return [];
}
return objectsIn(document).filter((object) => typeof object["mode"] === "string").map(({ path }) => typeof path === "string" ? path.replace(/^\.\/|\/+$/g, "") : ACTION_DIRECTORY);
}
function objectsIn(value) {
if (require_common.Ut(value)) return value.flatMap(objectsIn);
if (!require_common.Wt(value)) return [];
return [value, ...Object.values(value).flatMap(objectsIn)];
}
// src/cli/commands/init/settle-workflows.ts
const ACTION_FORM = "Write OWNER/wac@COMMIT: where the action is, at a commit or tag that you trust";
async function settleWorkflows(context, target, server) {
const { options } = context;
const detected = options.action ?? await require_detect_action_reference.t();
const asked = options.workflows ?? (options.action === void 0 ? void 0 : "github");
const obstacle = findObstacle(target, detected);
const choice = await settle(context, {
given: asked,
question: "Workflows that plan, apply and watch for drift (github or none)",
fallback: obstacle === void 0 ? "github" : "none",
flag: "--workflows",
isGood: (value) => value === "github" || value === "none",
form: "Write github or none"
});
const { directory } = target;
if (choice === "github" && directory === void 0) throw new require_common.sn(`No workflow can name "${target.given}": it is outside the repository`, {
code: "usage",
hint: "Choose a directory of the repository, or add --workflows none"
});
if (choice === "none" || directory === void 0) return {
files: [],
note: noWorkflows(asked === void 0 ? obstacle ?? "none were requested" : "--workflows is none", target.given, detected)
};
const action = await settle(context, {
given: options.action,
question: "The action, pinned: OWNER/wac@COMMIT",
fallback: detected,
flag: "--action",
isGood: isActionReference,
form: ACTION_FORM
});
const present = await require_read_if_there.t((0, node_path.join)(target.root, workflowPath("plan", void 0)));
const planned = present === void 0 ? void 0 : plannedDirectories(present);
const suffix = workflowSuffix(directory, planned);
const branch = options.branch ?? target.repository?.defaultBranch ?? "main";
return {
files: initWorkflows({
action,
directory,
branch,
server,
...suffix === void 0 ? {} : { suffix }
}),
note: workflowNeeds(action, branch)
};
}
function findObstacle(target, action) {
if (target.repository === void 0) return "this is not a Git repository";
if (target.directory === void 0) return "the directory is outside the repository";
if (!require_git_remote.t(target.repository.config)) return "no Git remote called origin is on github.com";
if (action === void 0) return "the repository of the action is unknown";
}
function noWorkflows(why, directory, action) {
return `Wrote no workflows: ${why}. To add them for GitHub, type:
  wac init ${directory} --workflows github --action ${action ?? "OWNER/wac@COMMIT"}
`;
}
function workflowNeeds(action, branch) {
return `The workflows need the secrets WANDB_API_KEY_PLAN and WANDB_API_KEY_APPLY, the latter in an environment
called wandb-apply that only the branch ${branch} may use. They apply what reaches that branch.
${isPinnedToCommit(action) ? "" : `${action} can be moved to other code by its owner: pin it to a commit.\n`}`;
}
// src/cli/commands/init/run-init.ts
async function runInit(context) {
const { io, options } = context;
const given = (context.args[0] ?? "automations").replace(/(?<=.)\/+$/, "");
const target = await findInitTarget(given);
const settings = await require_open_server.n(context);
const configuration = await require_read_if_there.t((0, node_path.join)(given, require_common.dt));
const found = {
target,
settings,
server: settleServer(context, settings, configuration)
};
const manifests = configuration !== void 0 && asksForWorkflowsAlone(options) ? [] : await settleManifests(context, found);
const workflows = await settleWorkflows(context, target, found.server);
const files = [...manifests, ...workflows.files.map(({ path, text }) => ({
path: shownPath((0, node_path.join)(target.root, path)),
text
}))];
await refuseToOverwrite(files, options.force ?? false);
warnOfConfigurationsBelow(context, target);
for (const file of files) {
await require_write_file_atomically.t(file.path, file.text);
io.stdout.write(`Wrote ${file.path}\n`);
}
if (target.directory !== void 0) await writeEditorSettings(io.stdout, target.root, target.directory);
await addToGitignore(io.stdout, target.root);
io.stdout.write(`\nNext:\n  wac validate ${given}\n  wac plan ${given} --sandbox   (no account needed)\n\n${workflows.note}`);
return require_common.Zt.done;
}
function warnOfConfigurationsBelow({ io }, { given, others }) {
const below = others.filter(({ path }) => isBelow(given, path)).map(({ path }) => path);
if (below.length === 0) return;
const text = `${below.join(", ")} is below "${given}". One directory cannot contain the configuration of another: use the directory that is there, or choose one beside it`;
io.stderr.write(`warning  ${require_common.nn(text)}\n`);
}
function isBelow(directory, path) {
const [first] = (0, node_path.relative)(directory, path).split(node_path.sep);
return first !== "..";
}
function asksForWorkflowsAlone({ workflows, action, owner, entity, force }) {
return (workflows === "github" || action !== void 0) && owner === void 0 && entity === void 0 && force !== true;
}
function settleServer({ io }, settings, configuration) {
const { address } = require_choose_server.n({
env: io.env,
settings,
...require_common.cn({ given: pinOf(configuration) })
});
return require_common.on(new URL(address).hostname) ? require_project.q : address;
}
function pinOf(configuration) {
const value = serverOfText(configuration ?? "");
return value === void 0 ? void 0 : {
value,
source: require_common.dt
};
}
async function settleManifests(context, { target, settings, server }) {
const { io, options } = context;
const remote = require_git_remote.n(target.repository?.config);
const owner = await settle(context, {
given: options.owner,
question: "Owner: the identity of this repository",
fallback: remote === void 0 ? void 0 : distinctOwner(remote, target.directory ?? target.given, target.others),
flag: "--owner",
example: "acme/ml-platform",
isGood: isName,
form: NAME_FORM
});
refuseSharedOwner(owner, target.others, options.force ?? false);
const entity = await settle(context, {
given: options.entity,
question: "Default W&B entity (team)",
fallback: require_wandb_settings.t(io.env, "WANDB_ENTITY", settings, "entity")?.value,
flag: "--entity",
example: "vision-team",
isGood: isName,
form: NAME_FORM
});
return initFiles({
directory: target.given,
owner,
entity,
schemas: await readSchemas(),
...require_common.cn({ server: server === "https://api.forge.coreweave.com" ? void 0 : server })
});
}
function refuseSharedOwner(owner, others, force) {
const other = others.find((each) => each.owner === owner);
if (force || other === void 0) return;
throw new require_common.sn(`${other.path} has the owner "${owner}" already`, {
code: "usage",
hint: "Each directory needs its own owner: two with one owner would remove the automations of each other. Choose another with --owner, or add --force"
});
}
async function readSchemas() {
return {
manifest: await require_schema_text.t("manifest"),
config: await require_schema_text.t("config"),
"rule-test": await require_schema_text.t("rule-test")
};
}
async function writeEditorSettings(output, root, directory) {
const { path, text } = editorSettings(directory);
const target = shownPath((0, node_path.join)(root, path));
const present = await require_read_if_there.t(target);
if (present === text) return;
if (present !== void 0) {
output.write(`${target} was not changed; the files name their schemas in their first lines\n`);
return;
}
await require_write_file_atomically.t(target, text);
output.write(`Wrote ${target}\n`);
}
async function refuseToOverwrite(files, force) {
if (force) return;
const existing = [];
for (const { path } of files) if (await require_read_if_there.t(path) !== void 0) existing.push(path);
if (existing.length === 0) return;
throw new require_common.sn(`Refusing to overwrite ${existing.join(", ")}`, {
code: "file",
hint: "Nothing was written. Choose another directory, or add --force"
});
}
async function addToGitignore(output, root) {
const path = shownPath((0, node_path.join)(root, ".gitignore"));
const text = await require_read_if_there.t(path) ?? "";
if (text.split(/\r?\n/).includes(".wac/")) return;
const end = text === "" || text.endsWith("\n") ? "" : "\n";
await require_write_file_atomically.t(path, `${text}${end}.wac/\n`);
output.write(`Wrote ${path} (.wac/ holds restore files and the sandbox)\n`);
}
exports.runInit = runInit;
