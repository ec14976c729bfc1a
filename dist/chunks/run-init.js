import { ct as EXIT, pt as Failure } from "./common.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { t as fromEnvironment } from "./wandb-settings2.js";
import { n as ownerOfRemote, t as isOnGitHub } from "./git-remote.js";
import { t as schemaText } from "./schema-text.js";
import { t as DEFAULT_DIRECTORY } from "./project.js";
import { t as loadWandbSettings } from "./open-server.js";
import { fileURLToPath } from "node:url";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
// src/files/find-configurations.ts
const MAX_FOLDERS = 5e3;
const SKIPPED = new Set([
	"node_modules",
	"dist",
	"build",
	"vendor"
]);
async function findConfigurations(root) {
	const found = [];
	const open = [root];
	for (let seen = 0; seen < MAX_FOLDERS; seen += 1) {
		const folder = open.shift();
		if (folder === void 0) break;
		const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
		for (const entry of entries) {
			const path = join(folder, entry.name);
			if (entry.isFile() && entry.name === "wac.yaml") found.push(path);
			if (entry.isDirectory() && !entry.name.startsWith(".") && !SKIPPED.has(entry.name)) open.push(path);
		}
	}
	return found.sort();
}
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
	return /^owner:[ \t]*["']?([A-Za-z0-9._/-]+)["']?[ \t]*(?:#.*)?$/m.exec(text)?.[1];
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
function configurationText({ owner, entity }) {
	return `# yaml-language-server: $schema=_schema/config.schema.json
# What this directory manages. "wac explain" documents every field of a manifest.
version: 1
owner: ${owner}
entity: ${entity}
entities: [${entity}]
onRemove: delete   # what happens to an automation whose manifest was removed: delete | disable | keep | release
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
// src/workflow/init/init-workflows.ts
const ACTION_DIRECTORY = "automations";
function initWorkflows(options) {
	return [
		{
			path: ".github/workflows/wandb-plan.yaml",
			text: planWorkflow(options)
		},
		{
			path: ".github/workflows/wandb-apply.yaml",
			text: applyWorkflow(options)
		},
		{
			path: ".github/workflows/wandb-drift.yaml",
			text: driftWorkflow(options)
		}
	];
}
function isActionReference(text) {
	return /^[\w.-]+(\/[\w.-]+)+@[\w./-]+$/.test(text);
}
function planWorkflow(options) {
	return `name: W&B automations plan
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: wandb-plan-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }
${actionStep(options, {
		mode: "plan",
		secret: "WANDB_API_KEY_PLAN"
	})}`;
}
function applyWorkflow(options) {
	return `name: W&B automations apply
on:
  push: { branches: [main] }
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
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: wandb-apply
  cancel-in-progress: false
jobs:
  apply:
    runs-on: ubuntu-latest
    environment: wandb-apply
    steps:
      - uses: actions/checkout@v6
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
`;
}
function driftWorkflow(options) {
	return `name: W&B automations drift
on:
  schedule: [{ cron: "17 5 * * *" }]
  workflow_dispatch:
permissions:
  contents: read
  issues: write
  pull-requests: read
concurrency: { group: wandb-drift, cancel-in-progress: false }
jobs:
  drift:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
${actionStep(options, {
		mode: "drift",
		secret: "WANDB_API_KEY_PLAN"
	})}`;
}
function actionStep({ action, directory }, { mode, secret }) {
	return `      - uses: ${action}
        with:
          mode: ${mode}
${directory === ACTION_DIRECTORY ? "" : `          path: ${directory}\n`}          wandb-api-key: \${{ secrets.${secret} }}
`;
}
// src/cli/detect-action-reference.ts
async function detectActionReference(folder = dirname(fileURLToPath(import.meta.url))) {
	const root = await packageRoot(folder);
	if (root === void 0) return void 0;
	const config = await readText$1(join(root, ".git/config"));
	const repository = ownerOfRemote(config);
	const commit = await headCommit(join(root, ".git"));
	if (!isOnGitHub(config) || repository === void 0 || commit === void 0) return void 0;
	return `${repository}@${commit}`;
}
async function packageRoot(folder) {
	const text = await readText$1(join(folder, "package.json"));
	if (text !== void 0) return /"name": "wac"/.test(text) ? folder : void 0;
	const parent = dirname(folder);
	return parent === folder ? void 0 : await packageRoot(parent);
}
async function headCommit(git) {
	const head = (await readText$1(join(git, "HEAD")))?.trim();
	const branch = head?.match(/^ref: (\S+)$/)?.[1];
	const commit = branch === void 0 ? head : (await readText$1(join(git, branch)))?.trim() ?? (await readText$1(join(git, "packed-refs")))?.split("\n").find((line) => line.endsWith(` ${branch}`))?.split(" ")[0];
	return commit !== void 0 && /^[0-9a-f]{40}$/.test(commit) ? commit : void 0;
}
async function readText$1(path) {
	return await readFile(path, "utf8").catch(() => void 0);
}
// src/cli/commands/init/run-init.ts
async function runInit(context) {
	const { io, options } = context;
	const directory = (context.args[0] ?? "automations").replace(/(?<=.)\/+$/, "");
	const gitConfig = await readText(".git/config");
	const others = await otherConfigurations(directory);
	const remote = ownerOfRemote(gitConfig);
	const owner = await settle(context, {
		given: options.owner,
		question: "Owner: the identity of this repository",
		fallback: remote === void 0 ? void 0 : distinctOwner(remote, directory, others),
		flag: "--owner",
		isGood: isName,
		form: "Use letters, digits, \".\", \"_\", \"-\" and \"/\""
	});
	refuseSharedOwner(owner, others, options.force ?? false);
	const entity = await settle(context, {
		given: options.entity,
		question: "Default W&B entity (team)",
		fallback: fromEnvironment(io.env, "WANDB_ENTITY", await loadWandbSettings(context), "entity")?.value,
		flag: "--entity",
		isGood: isName,
		form: "Use letters, digits, \".\", \"_\", \"-\" and \"/\""
	});
	const workflows = await settleWorkflows(context, directory, gitConfig);
	const files = [...initFiles({
		directory,
		owner,
		entity,
		schemas: await readSchemas()
	}), ...workflows];
	await refuseToOverwrite(files, options.force ?? false);
	for (const file of files) {
		await writeFileAtomically(file.path, file.text);
		io.stdout.write(`Wrote ${file.path}\n`);
	}
	await writeEditorSettings(io.stdout, directory);
	await addToGitignore(io.stdout);
	io.stdout.write(`\nNext:\n  wac validate ${directory}\n  wac plan ${directory} --sandbox   (no account needed)\n`);
	if (workflows.length > 0) io.stdout.write("The workflows need the secrets WANDB_API_KEY_PLAN and WANDB_API_KEY_APPLY, the latter in an environment\ncalled wandb-apply, and apply what reaches the branch main.\n");
	return EXIT.done;
}
async function otherConfigurations(directory) {
	const own = join(directory, "wac.yaml");
	const others = [];
	for (const path of await findConfigurations(".")) {
		const owner = ownerOfText(await readText(path) ?? "");
		if (path !== own && owner !== void 0) others.push({
			path,
			owner
		});
	}
	return others;
}
function refuseSharedOwner(owner, others, force) {
	const other = others.find((each) => each.owner === owner);
	if (force || other === void 0) return;
	throw new Failure(`${other.path} has the owner "${owner}" already`, {
		code: "usage",
		hint: "Each directory needs its own owner: two with one owner would remove the automations of each other. Choose another with --owner, or add --force"
	});
}
async function readSchemas() {
	return {
		manifest: await schemaText("manifest"),
		config: await schemaText("config"),
		"rule-test": await schemaText("rule-test")
	};
}
async function writeEditorSettings(output, directory) {
	const { path, text } = editorSettings(directory);
	const present = await readText(path);
	if (present === text) return;
	if (present !== void 0) {
		output.write(`Left ${path} as it is; the headers of the files name their schemas\n`);
		return;
	}
	await writeFileAtomically(path, text);
	output.write(`Wrote ${path}\n`);
}
async function settleWorkflows(context, directory, gitConfig) {
	const { options } = context;
	const own = options.action ?? await detectActionReference();
	const isLikely = isOnGitHub(gitConfig) && own !== void 0;
	if (await settle(context, {
		given: options.workflows ?? (options.action === void 0 ? void 0 : "github"),
		question: "Workflows that plan, apply and watch for drift (github or none)",
		fallback: isLikely ? "github" : "none",
		flag: "--workflows",
		isGood: (value) => value === "github" || value === "none",
		form: "There are github and none"
	}) === "none") return [];
	const action = await settle(context, {
		given: options.action,
		question: "The action, pinned: OWNER/wac@COMMIT",
		fallback: own,
		flag: "--action",
		isGood: isActionReference,
		form: "Write OWNER/wac@COMMIT: where the action is, at a commit or tag that you trust"
	});
	return initWorkflows({
		action,
		directory
	});
}
function isName(value) {
	return /^[A-Za-z0-9._/-]+$/.test(value);
}
async function settle(context, setting) {
	const { io, options } = context;
	let value = setting.given;
	if (value === void 0 && io.ask !== void 0 && options.yes !== true) {
		const shown = setting.fallback === void 0 ? "" : ` [${setting.fallback}]`;
		value = (await io.ask(`${setting.question}${shown}: `))?.trim() || void 0;
	}
	value ??= setting.fallback;
	if (value === void 0) throw new Failure(`Nothing says what to write for ${setting.flag}`, {
		code: "usage",
		hint: `Add ${setting.flag}. ${setting.form}`
	});
	if (!setting.isGood(value)) throw new Failure(`"${value}" is not a valid value for ${setting.flag}`, {
		code: "usage",
		hint: setting.form
	});
	return value;
}
async function refuseToOverwrite(files, force) {
	if (force) return;
	const existing = [];
	for (const { path } of files) if (await readText(path) !== void 0) existing.push(path);
	if (existing.length === 0) return;
	throw new Failure(`Refusing to overwrite ${existing.join(", ")}`, {
		code: "file",
		hint: "Nothing was written. Choose another directory, or add --force"
	});
}
async function addToGitignore(output) {
	const text = await readText(".gitignore") ?? "";
	if (text.split(/\r?\n/).includes(".wac/")) return;
	await writeFileAtomically(".gitignore", `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}.wac/\n`);
	output.write("Wrote .gitignore (.wac/ holds restore files and the sandbox)\n");
}
async function readText(path) {
	return await readFile(path, "utf8").catch(() => void 0);
}
export { runInit };
