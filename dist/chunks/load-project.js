import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as isJsonObject } from "./json.js";
import { t as compareText } from "./compare-text.js";
import { n as describeScope, r as registryName, t as REGISTRY_PREFIX } from "./scope.js";
import { t as suggestNames } from "./suggest-names.js";
import { t as suggestHint } from "./suggest-hint.js";
import { a as fieldNames, c as schema, i as describeJsonType, n as OPERATOR_SIGNS, o as isOpenNode, r as familiarWord, s as schemaNodeAt, t as schema$1 } from "./config-schema.js";
import { t as getOwn } from "./get-own.js";
import { t as require_dist } from "./dist.js";
import { access, open, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
// src/files/describe-file-error.ts
/** Why the operating system refused, in words. */
function describeFileError(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return {
		EACCES: "permission denied",
		EPERM: "permission denied",
		ENOENT: "it is gone",
		EISDIR: "it is a directory",
		ENOTDIR: "a part of its path is no directory",
		ELOOP: "its links lead in a circle",
		EMFILE: "too many files are open",
		ENFILE: "too many files are open",
		EIO: "the disk reports an error",
		ENAMETOOLONG: "its path is too long"
	}[code] ?? (code === "" ? String(error) : code);
}
// src/diagnostics/diagnostic.ts
/** Whether any of the diagnostics stops the run. */
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
// src/diagnostics/merge-diagnostics.ts
/** Joins the diagnostics of several passes over one tree, each problem once, in the order of first appearance. */
function mergeDiagnostics(lists) {
	const seen = /* @__PURE__ */ new Map();
	for (const diagnostic of lists.flat()) {
		const { code, message, range } = diagnostic;
		const identity = JSON.stringify([
			code,
			message,
			range?.file,
			range?.start.offset
		]);
		if (!seen.has(identity)) seen.set(identity, diagnostic);
	}
	return [...seen.values()];
}
// src/files/find-root.ts
/** Finds the directory that a project begins in. */
/** The name of the configuration; it stands at the top of the manifest directory. */
const CONFIGURATION_NAME = "wac.yaml";
/** Whether files and folders of this name are left out: drafts, hidden ones, data of tests. */
function isSkipped(name) {
	return name.startsWith("_") || name.startsWith(".") || name === "fixtures" || name === "node_modules";
}
/**
* The nearest directory, from the given one upwards, that has a configuration; the given one when there is none.
*
* The search ends at the top of the Git repository. A directory that the project leaves out (`_drafts`, `fixtures`) is
* no part of it and stands for itself.
*/
async function findRoot(start) {
	for (let directory = start;; directory = dirname(directory)) {
		if (await exists$1(join(directory, "wac.yaml"))) return relative(directory, start).split(sep).some(isSkipped) ? start : directory;
		if (await exists$1(join(directory, ".git")) || dirname(directory) === directory) return start;
	}
}
/**
* The manifest directory to take when the user names none: `automations` below the working directory, or the project
* that the working directory lies in.
*/
async function findManifestDirectory(workingDirectory) {
	const usual = "automations";
	if (await exists$1(join(workingDirectory, usual))) return usual;
	if (await exists$1(join(workingDirectory, "wac.yaml"))) return ".";
	return await findRoot(workingDirectory) === workingDirectory ? usual : ".";
}
async function exists$1(path) {
	return access(path).then(() => true, () => false);
}
// src/files/start-of-file.ts
/** The place for what concerns a file as a whole. */
function startOfFile(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		file: file.replaceAll("\\", "/"),
		start,
		end: start
	};
}
// src/files/read-text-file.ts
/** Reads one file as UTF-8 text. */
/** The file's text without a byte order mark; undefined, with the reason, when it cannot be read as text. */
async function readTextFile(file, maxBytes) {
	const fail = (problem) => ({
		value: void 0,
		diagnostics: [{
			severity: "error",
			...problem,
			range: startOfFile(file.shown)
		}]
	});
	let bytes;
	try {
		const handle = await open(file.absolute, "r");
		try {
			const { size } = await handle.stat();
			if (size > maxBytes) return fail({
				code: "file/too-large",
				message: `The file has ${(size / 2 ** 20).toFixed(1)} MiB; at most ${Math.floor(maxBytes / 2 ** 20)} are read`,
				hint: "Split it into several files."
			});
			bytes = await handle.readFile();
		} finally {
			await handle.close();
		}
	} catch (error) {
		return fail({
			code: "file/unreadable",
			message: `The file cannot be read: ${describeFileError(error)}`
		});
	}
	const text = decodeText(bytes);
	if (text === void 0) return fail({
		code: "file/encoding",
		message: bytes.includes(0) ? "The file is not text" : `The file is not UTF-8: byte ${firstBadByte(bytes)} is not valid`,
		hint: "Save it as UTF-8 text, or move it out of the directory."
	});
	return {
		value: {
			path: file.path,
			text
		},
		diagnostics: []
	};
}
/** The text; undefined for binary files and broken UTF-8. */
function decodeText(bytes) {
	if (bytes.includes(0)) return void 0;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
/** Where decoding fails first, counted from 1: found by halving, because a decoder does not say. */
function firstBadByte(bytes) {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (isPrefixSound(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	return bad;
}
function isPrefixSound(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
// src/files/walk-tree.ts
/** Walks the tree. Links are followed within the root only; nothing but regular files is opened, so that no pipe blocks. */
async function walkTree(root, shown, limits) {
	const walk = new Walk(shown, limits.maxFiles);
	const real = await realpath(root).catch(() => root);
	await walk.visit({
		absolute: root,
		path: "",
		chain: [real],
		root: real
	});
	return walk.result();
}
var Walk = class {
	#shown;
	#maxFiles;
	#files = [];
	#diagnostics = [];
	#entries = 0;
	constructor(shown, maxFiles) {
		this.#shown = shown;
		this.#maxFiles = maxFiles;
	}
	result() {
		return {
			files: this.#files.sort((a, b) => compareText(a.path, b.path)),
			diagnostics: this.#diagnostics
		};
	}
	async visit(folder) {
		let entries;
		try {
			entries = await readdir(folder.absolute, { withFileTypes: true });
		} catch (error) {
			this.#report("file/unreadable", folder.path, `The folder cannot be read: ${describeFileError(error)}`);
			return;
		}
		entries.sort((a, b) => compareText(a.name, b.name));
		for (const entry of entries) {
			if (this.#entries > this.#maxFiles) return;
			if (!isSkipped(entry.name)) await this.#visitEntry(entry, folder);
		}
	}
	async #visitEntry(entry, folder) {
		const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
		const absolute = join(folder.absolute, entry.name);
		const isYaml = /\.ya?ml$/.test(entry.name);
		if (entry.isDirectory()) await this.visit({
			absolute,
			path,
			chain: [...folder.chain, join(folder.chain.at(-1) ?? "", entry.name)],
			root: folder.root
		});
		else if (entry.isSymbolicLink()) await this.#visitLink({
			absolute,
			path,
			isYaml
		}, folder);
		else if (entry.isFile()) {
			if (isYaml) this.#addFile(absolute, path);
		} else if (isYaml) this.#report("file/unreadable", path, "It is not a regular file", "Move it out of the directory.");
	}
	async #visitLink(link, folder) {
		const { absolute, path, isYaml } = link;
		let target;
		let kind;
		try {
			target = await realpath(absolute);
			kind = await stat(target);
		} catch (error) {
			this.#report("file/link", path, `The link leads nowhere: ${describeFileError(error)}`, REPLACE_LINK);
			return;
		}
		if (!isYaml && !kind.isDirectory()) return;
		if (target !== folder.root && !target.startsWith(`${folder.root}${sep}`)) this.#report("file/link", path, "The link leads out of the directory", REPLACE_LINK);
		else if (folder.chain.includes(target)) this.#report("file/link", path, "The link leads to a folder that it lies in", REPLACE_LINK);
		else if (kind.isDirectory()) await this.visit({
			absolute,
			path,
			chain: [...folder.chain, target],
			root: folder.root
		});
		else if (kind.isFile()) this.#addFile(absolute, path);
		else this.#report("file/unreadable", path, "It is not a regular file", "Move it out of the directory.");
	}
	#addFile(absolute, path) {
		this.#entries += 1;
		if (this.#entries > this.#maxFiles) this.#report("file/too-large", "", `There are more than ${this.#maxFiles} YAML files`, "Move what is no manifest out of the directory.");
		else if (path !== "wac.yaml" && path.endsWith(`/${"wac.yaml"}`)) this.#report("file/second-configuration", path, `A second ${CONFIGURATION_NAME} stands below the first`, "Keep the one at the top; use environments for different settings.");
		else this.#files.push({
			absolute,
			path,
			shown: this.#show(path)
		});
	}
	#report(code, path, message, hint) {
		const range = startOfFile(this.#show(path));
		this.#diagnostics.push({
			code,
			severity: "error",
			message,
			...hint === void 0 ? {} : { hint },
			range
		});
	}
	#show(path) {
		return this.#shown === "." && path !== "" ? path : join(this.#shown, path);
	}
};
const REPLACE_LINK = "Replace the link by the file or folder itself, or remove it.";
// src/files/read-manifest-tree.ts
/** Reads a manifest directory: its configuration, manifests and rule tests. */
/** Ten thousand automations in one file have about 4 MB. */
const LIMITS = {
	maxFileBytes: 8 * 2 ** 20,
	maxTotalBytes: 128 * 2 ** 20,
	maxFiles: 5e4
};
/** Files that are open at once: far below the usual limit of 1,024 descriptors. */
const OPEN_FILES = 64;
/** Reads a manifest directory (or one manifest's). Whatever is wrong is a diagnostic; nothing rejects. */
async function readManifestTree(directory, limits = {}) {
	const given = await stat(directory).catch(() => void 0);
	const place = resolve(directory);
	if (given === void 0) return {
		value: {
			root: place,
			directory,
			files: [],
			tests: []
		},
		diagnostics: [notFound(directory)]
	};
	const start = given.isDirectory() ? place : dirname(place);
	const root = await findRoot(start);
	const shown = join(given.isDirectory() ? directory : dirname(directory), relative(start, root)) || ".";
	const walk = await walkTree(root, shown, {
		...LIMITS,
		...limits
	});
	const read = await readAll(walk.files, {
		...LIMITS,
		...limits
	});
	const narrowedTo = relative(root, place).split(sep).join("/");
	const value = {
		root,
		directory: shown,
		...narrowedTo === "" ? {} : { narrowedTo },
		...sortFiles(read.value)
	};
	const diagnostics = [...walk.diagnostics, ...read.diagnostics];
	if (diagnostics.length === 0 && value.files.length === 0 && value.configuration !== void 0) diagnostics.push(noManifests(shown));
	return {
		value,
		diagnostics
	};
}
async function readAll(found, limits) {
	const files = [];
	const diagnostics = [];
	let bytes = 0;
	for (let from = 0; from < found.length; from += OPEN_FILES) {
		const batch = await Promise.all(found.slice(from, from + OPEN_FILES).map((file) => readTextFile(file, limits.maxFileBytes)));
		for (const { value, diagnostics: problems } of batch) {
			diagnostics.push(...problems);
			if (value === void 0) continue;
			files.push(value);
			bytes += value.text.length;
		}
		if (bytes <= limits.maxTotalBytes) continue;
		const message = `The manifests together are larger than ${Math.floor(limits.maxTotalBytes / 2 ** 20)} MiB`;
		diagnostics.push({
			code: "file/too-large",
			severity: "error",
			message,
			hint: "Move what is no manifest out of the directory."
		});
		break;
	}
	return {
		value: files,
		diagnostics
	};
}
function sortFiles(read) {
	const configuration = read.find(({ path }) => path === CONFIGURATION_NAME);
	const isTest = ({ path }) => /\.test\.ya?ml$/.test(path);
	const others = read.filter((file) => file !== configuration);
	return {
		files: others.filter((file) => !isTest(file)),
		tests: others.filter(isTest),
		...configuration === void 0 ? {} : { configuration }
	};
}
function notFound(directory) {
	return {
		code: "file/not-found",
		severity: "error",
		message: `There is no directory "${directory}"`,
		hint: "Name the directory that holds wac.yaml, or make one with \"wac init\"."
	};
}
function noManifests(directory) {
	return {
		code: "file/no-manifests",
		severity: "error",
		message: `There is no manifest in "${directory}", only the configuration`,
		hint: "Add a manifest (any *.yaml file). To remove everything that is ours on the server, use \"wac destroy\".",
		range: startOfFile(join(directory, CONFIGURATION_NAME))
	};
}
// src/manifest/check-declarations.ts
/** Every key that stands twice, at its second place. */
function findDuplicateKeys(keyed) {
	const first = /* @__PURE__ */ new Map();
	const diagnostics = [];
	for (const { key, range } of keyed) {
		const earlier = first.get(key);
		if (earlier === void 0) {
			first.set(key, range);
			continue;
		}
		diagnostics.push({
			code: "manifest/duplicate-key",
			severity: "error",
			message: `The key "${key}" is used twice`,
			hint: "Give one of the two another key; a key that is on the server already should stay.",
			range,
			related: [{
				message: "The first is here",
				range: earlier
			}]
		});
	}
	return diagnostics;
}
/** Every name that stands twice in one scope, at its second place. Names are compared as the planner does: trimmed, in lower case. */
function findDuplicateNames(declarations) {
	const first = /* @__PURE__ */ new Map();
	const diagnostics = [];
	for (const declaration of declarations) {
		const scope = describeScope(declaration.scope);
		const place = `${scope.toLowerCase()}\n${declaration.name.trim().toLowerCase()}`;
		const earlier = first.get(place);
		if (earlier === void 0) first.set(place, declaration);
		else if (earlier.key !== declaration.key) diagnostics.push(duplicateName(declaration, earlier, scope));
	}
	return diagnostics;
}
function duplicateName(declaration, earlier, scope) {
	const isMatrix = sameRange(nameRange(declaration), nameRange(earlier));
	return {
		code: "manifest/duplicate-name",
		severity: "error",
		message: `"${declaration.key}" and "${earlier.key}" have the same name "${declaration.name}" in the ${scope}`,
		hint: isMatrix ? "Put the axis into the name, as in name: \"… ${{ matrix.AXIS }}\", or leave the name out: then it is the key." : "The server allows a name once per scope: rename one of them.",
		range: nameRange(declaration),
		...isMatrix ? {} : { related: [{
			message: "The other is here",
			range: nameRange(earlier)
		}] }
	};
}
function nameRange({ source }) {
	return source.ranges.get("name") ?? source.ranges.get("key") ?? source.range;
}
function sameRange(a, b) {
	return a.file === b.file && a.start.offset === b.start.offset;
}
// src/manifest/compile-context.ts
/** Gives a problem its place. */
function locateProblem(problem, source) {
	const { pointer, part, hint, severity, ...rest } = problem;
	return {
		severity: severity ?? "error",
		...rest,
		...hint === void 0 ? {} : { hint },
		range: source.locate(pointer, part)
	};
}
// src/lib/render-json-pointer.ts
/** Joins segments to a JSON Pointer (RFC 6901). */
function renderJsonPointer(segments) {
	return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
// src/manifest/find-secrets.ts
/** Forms that are secrets wherever they stand. */
const FORMS = [
	{
		kind: "a Slack webhook address, which is a secret",
		form: /hooks\.slack\.com\/(?:services|workflows|triggers)\/\w/
	},
	{
		kind: "a Discord webhook address, which is a secret",
		form: /discord(?:app)?\.com\/api\/webhooks\/\d/
	},
	{
		kind: "a Slack token",
		form: /\bxox[abeoprs]-[\w-]{10,}/
	},
	{
		kind: "a GitHub token",
		form: /\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/
	},
	{
		kind: "a GitLab token",
		form: /\bglpat-[\w-]{20,}/
	},
	{
		kind: "an AWS access key",
		form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/
	},
	{
		kind: "a Google API key",
		form: /\bAIza[\w-]{35}/
	},
	{
		kind: "an API key",
		form: /\b(?:sk|rk|pk)[-_](?:live_|test_|proj-|ant-)?[A-Za-z0-9_-]{24,}/
	},
	{
		kind: "a W&B API key",
		form: /\bwandb_v\d_\w{20,}/
	},
	{
		kind: "a signed token (JWT)",
		form: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/
	},
	{
		kind: "a private key",
		form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/
	},
	{
		kind: "an authorization header",
		form: /\b(?:Bearer|Basic)\s+(?!\$)[\w+/.=-]{16,}/
	},
	{
		kind: "an address with a password in it",
		form: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@$]+:[^\s/@$]+@/i
	}
];
const SECRET_NAME = /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|authorization)$/i;
/** Every suspected secret in a value: known forms anywhere, and literals under a name such as `token`. */
function findSecrets(value) {
	return search(value, []);
}
function search(value, path) {
	if (typeof value === "string") {
		const kind = FORMS.find(({ form }) => form.test(value))?.kind ?? namedSecret(path.at(-1), value);
		return kind === void 0 ? [] : [{
			pointer: renderJsonPointer(path),
			kind
		}];
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => search(item, [...path, key]));
}
/** A literal under a telling name; W&B's template variables and short words are none. */
function namedSecret(name, text) {
	if (name === void 0 || text.length < 8 || text.includes("$") || /\s/.test(text.trim())) return void 0;
	const snake = name.replace(/([a-z])([A-Z])/g, "$1_$2");
	return SECRET_NAME.test(snake) ? `a secret, by the name "${name}"` : void 0;
}
// src/manifest/compile-integration.ts
/** Reads integrations: written out in an action, or named by an alias of the configuration. */
const KINDS$2 = [
	"slack",
	"webhook",
	"id"
];
/** The integration of an action; undefined, and reported, when it cannot be used. */
function compileIntegration(integration, use, context) {
	const { pointer, kind, scope } = use;
	const report = (problem) => {
		context.report({
			pointer,
			...problem
		});
	};
	const definition = findDefinition(integration, report, context);
	if (definition === void 0) return void 0;
	const problem = kindProblem(definition);
	if (problem !== void 0) return report(problem);
	const other = kind === "slack" ? "webhook" : "slack";
	if (definition[other] !== void 0) {
		const action = kind === "slack" ? "sendNotification" : "sendWebhook";
		const better = kind === "slack" ? "sendWebhook" : "sendNotification";
		return report({
			code: "integration/wrong-kind",
			message: `${action} needs a ${kind === "slack" ? "Slack" : "webhook"} integration; this one is ${other === "slack" ? "a Slack channel" : "a webhook"}`,
			hint: `Use ${better}, or another integration.`
		});
	}
	const owner = definition.entity ?? defaultOwner(scope, context);
	if (owner === void 0) return report({
		code: "integration/no-owner",
		message: "Nothing says which team owns the integration",
		hint: "Integrations belong to teams: add \"entity\" to the integration, or to wac.yaml."
	});
	return integrationRef(definition, owner);
}
/** Why a definition is not exactly one kind of integration; absent when it is. */
function kindProblem(definition) {
	const kinds = KINDS$2.filter((kind) => definition[kind] !== void 0);
	if (kinds.length === 1) return void 0;
	const has = kinds.length === 0 ? "none" : kinds.map((kind) => `"${kind}"`).join(" and ");
	return {
		code: "integration/wrong-kind",
		message: `An integration is exactly one of ${KINDS$2.join(", ")}; this one has ${has}`,
		hint: "\"wac integrations\" prints what there is, ready to paste."
	};
}
/** The reference that a sound definition stands for. */
function integrationRef(definition, entity) {
	const { slack, webhook, id } = definition;
	if (slack !== void 0) {
		const workspace = slack.workspace === void 0 ? {} : { workspace: slack.workspace };
		return {
			kind: "slack",
			entity,
			channel: slack.channel,
			...workspace
		};
	}
	if (webhook !== void 0) return {
		kind: "webhook",
		entity,
		name: webhook
	};
	return {
		kind: "id",
		entity,
		id: id ?? ""
	};
}
function findDefinition(integration, report, context) {
	if (typeof integration !== "string") return integration;
	const alias = context.aliases.get(integration);
	if (alias !== void 0) return alias.definition;
	const [secret] = findSecrets(integration);
	if (secret !== void 0) return report({
		code: "manifest/secret",
		message: `This looks like ${secret.kind}`,
		hint: "Integrations are named, never pasted: write { slack: { channel: … } } or { webhook: NAME }."
	});
	const names = [...context.aliases.keys()];
	const there = names.length === 0 ? "" : `It defines ${names.slice(0, 12).join(", ")}. `;
	return report({
		code: "integration/unknown-alias",
		message: `The configuration defines no integration "${integration.slice(0, 80)}"`,
		hint: suggestHint(integration, names) ?? `${there}Define it under "integrations" in wac.yaml, or write { slack: { channel: … } } or { webhook: … } here.`
	});
}
function defaultOwner(scope, { configuration }) {
	return scope.kind === "project" || scope.kind === "team" ? scope.entity : configuration.entity;
}
// src/manifest/render-payload.ts
/** Writes a payload as JSON text. */
/**
* JSON text of a payload, in the order in which it is written; a text stands as it is.
*
* Numbers keep their digits: `1.0` and an id of twenty digits reach the receiver as they were written, where their
* form is JSON's own.
*/
function renderPayload(payload, pointer, source) {
	if (typeof payload === "string") return payload;
	function render(value, at) {
		if (typeof value === "number") return numberText(value, source.numberText(at));
		if (Array.isArray(value)) return `[${value.map((item, index) => render(item, `${at}/${index}`)).join(",")}]`;
		if (!isJsonObject(value)) return JSON.stringify(value);
		return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${render(item, at + renderJsonPointer([key]))}`).join(",")}}`;
	}
	return render(payload, pointer);
}
function numberText(value, written) {
	return written !== void 0 && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(written) && Number(written) === value ? written : JSON.stringify(value);
}
// src/manifest/compile-action.ts
/** The action; undefined, and reported, when it cannot be compiled. */
function compileAction(then, scope, context) {
	const { sendNotification, sendWebhook } = then;
	if (sendNotification !== void 0) {
		const { title = "", message = "", severity = "INFO" } = sendNotification;
		if (scope === void 0) return void 0;
		const use = {
			pointer: "/then/sendNotification/integration",
			kind: "slack",
			scope
		};
		const integration = compileIntegration(sendNotification.integration, use, context);
		return integration && {
			kind: "sendNotification",
			integration,
			title,
			message,
			severity
		};
	}
	if (sendWebhook !== void 0) {
		const pointer = "/then/sendWebhook/payload";
		const value = sendWebhook.payload;
		if (value !== void 0) reportSecrets(value, pointer, context);
		const payload = value === void 0 ? "" : renderPayload(value, pointer, context.source);
		if (scope === void 0) return void 0;
		const use = {
			pointer: "/then/sendWebhook/integration",
			kind: "webhook",
			scope
		};
		const integration = compileIntegration(sendWebhook.integration, use, context);
		return integration && {
			kind: "sendWebhook",
			integration,
			payload
		};
	}
	return { kind: "doNothing" };
}
/** Says where a value holds what looks like a secret, without saying what. */
function reportSecrets(value, pointer, context) {
	for (const secret of findSecrets(value)) context.report({
		code: "manifest/secret",
		pointer: `${pointer}${secret.pointer}`,
		message: `This looks like ${secret.kind}`,
		hint: "Keep it in W&B’s secret manager and write ${SECRET_NAME} here; revoke it if it was real."
	});
}
// src/manifest/compile-filter.ts
/** Compiles filters to the server's own language, a MongoDB subset. The codec adds the wrapping that the wire wants. */
/** What the fields of a run are called on the server (`wandb/automations/events.py` for the first, the runs query for the rest). */
const RUN_FIELDS = {
	name: "display_name",
	id: "name",
	user: "username",
	state: "state",
	tags: "tags"
};
const JOINS = {
	all: "$and",
	any: "$or",
	none: "$nor"
};
/** Always true. */
const EVERYTHING = { $and: [] };
/** A filter that has been validated, as the server's. Absent means everything. */
function compileFilter(filter, use, context) {
	if (!isJsonObject(filter)) return EVERYTHING;
	return joinAll(compileEntries(filter, use, context));
}
function compileEntries(filter, use, context) {
	return Object.entries(filter).flatMap(([key, value]) => {
		const at = {
			kind: use.kind,
			path: [...use.path, key]
		};
		const join = JOINS[key];
		if (join !== void 0) {
			const items = Array.isArray(value) ? value : [];
			return [{ [join]: items.map((item, index) => compileFilter(item, {
				...at,
				path: [...at.path, String(index)]
			}, context)) }];
		}
		if (key === "not") return [{ $not: compileFilter(value, at, context) }];
		if (key === "mongo") return [value];
		return compileCondition(serverField(key, at, context), value);
	});
}
function serverField(key, use, context) {
	if (use.kind === "artifact") return key;
	const field = key.startsWith("summary.") ? `summary_metrics.${key.slice(8)}` : RUN_FIELDS[key] ?? key;
	if (key !== "name") context.report({
		code: "filter/undocumented-field",
		severity: "warning",
		pointer: renderJsonPointer(use.path),
		part: "key",
		message: `W&B documents only "name" for run filters; "${key}" is sent ${key === field ? "as it is" : `as "${field}"`}, as in the runs query`,
		hint: "Check on the server that it triggers as you expect."
	});
	return field;
}
/** One expression for each operator, so that the SDK reads them too. */
function compileCondition(field, condition) {
	if (Array.isArray(condition)) return [{ [field]: { $in: condition } }];
	if (!isJsonObject(condition)) return [{ [field]: { $eq: condition } }];
	return Object.entries(condition).map(([operator, operand]) => ({ [field]: compileOperator(operator, operand) }));
}
function compileOperator(operator, operand) {
	if (operator !== "not" || !isJsonObject(operand)) return { [`$${operator}`]: operand };
	return { $not: Object.fromEntries(Object.entries(operand).flatMap(([name, value]) => Object.entries(compileOperator(name, value)))) };
}
function joinAll(parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : { $and: parts };
}
// src/manifest/compile-metric.ts
const AT = "/when/runMetric";
const CHOICES = [
	"threshold",
	"change",
	"zscore"
];
const AGGREGATES = {
	min: "MIN",
	max: "MAX",
	mean: "AVERAGE",
	sum: "AVERAGE"
};
/** The condition; undefined, and reported, when it cannot be compiled exactly. */
function compileMetric(event, context) {
	const present = CHOICES.filter((choice) => event[choice] !== void 0);
	if (present.length !== 1) {
		const has = present.length === 0 ? "none" : present.join(" and ");
		context.report({
			code: "schema/choose-one",
			pointer: AT,
			part: "key",
			message: `"when.runMetric" must have exactly one of ${CHOICES.join(", ")}; it has ${has}`,
			hint: "Write threshold: { gt: 0.95 }, change: { by: 5% } or zscore: {}."
		});
		return;
	}
	if (!checkWindow(event, context)) return void 0;
	if (event.zscore !== void 0) return compileZscore(event);
	return event.change === void 0 ? compileThreshold(event, context) : compileChange(event, context);
}
function checkWindow(event, context) {
	const { aggregate, window } = event;
	const report = (field, message, hint) => {
		context.report({
			code: "event/window",
			pointer: `${AT}/${field}`,
			part: "key",
			message,
			hint
		});
		return false;
	};
	if (event.zscore !== void 0 && (aggregate !== void 0 || window !== void 0)) {
		const field = aggregate === void 0 ? "window" : "aggregate";
		return report(field, `"${field}" does not go with zscore`, "A z-score has a window of its own: zscore: { window: 30 }.");
	}
	if (aggregate !== void 0 && window === void 0) return report("aggregate", `"aggregate: ${aggregate}" has no window`, "Add \"window: N\", or remove \"aggregate\" for the latest value.");
	if (aggregate === void 0 && window !== void 0) return report("window", "\"window\" has no aggregate, and the server ignores it without one", "Add \"aggregate: mean\" (or min, max, sum), or remove \"window\" for the latest value.");
	if (aggregate === void 0 && event.change?.priorWindow !== void 0) return report("change/priorWindow", "\"priorWindow\" has no aggregate, and the server ignores it without one", "Add \"aggregate\" and \"window\", or remove \"priorWindow\" to compare with the value before.");
	return true;
}
function compileThreshold(event, context) {
	const [entry] = Object.entries(event.threshold ?? {});
	if (entry === void 0) return void 0;
	const [operator, written] = entry;
	const pointer = `${AT}/threshold/${operator}`;
	const isEquality = operator === "eq" || operator === "ne";
	if (isEquality && event.aggregate === "sum") return notExact(context, pointer, `A sum cannot be compared with "${operator}": the server has no sum, and rounding would decide`, "Use gt, gte, lt or lte, or another aggregate.");
	if (isEquality) context.report({
		code: "event/equality",
		severity: "warning",
		pointer,
		part: "key",
		message: `The official SDK cannot read a threshold with "${operator}", and erases the condition when it updates the automation`,
		hint: "Use gt, gte, lt or lte where you can; wac reports a condition that was lost that way as drift."
	});
	const window = event.window ?? 1;
	const threshold = event.aggregate === "sum" ? written / window : written;
	return {
		kind: "threshold",
		metric: event.metric,
		...aggregateOf(event),
		window,
		operator: `$${operator}`,
		threshold
	};
}
function compileChange(event, context) {
	const { by, direction, priorWindow } = event.change ?? { by: 0 };
	const window = event.window ?? 1;
	const prior = priorWindow ?? window;
	if (event.aggregate === "sum" && prior !== window) return notExact(context, `${AT}/change/priorWindow`, `A sum over ${window} values cannot be compared with one over ${prior}: the server has no sum`, "Make the windows equal, or use \"aggregate: mean\".");
	const isRelative = typeof by === "string";
	const amount = isRelative ? parsePercentage(by) : by;
	if (!(amount > 0 && Number.isFinite(amount))) {
		context.report({
			code: "schema/invalid-value",
			pointer: `${AT}/change/by`,
			message: `"when.runMetric.change.by" must be greater than 0; it is ${by}`,
			hint: "Say the direction with \"direction: decrease\", not with a sign."
		});
		return;
	}
	return {
		kind: "change",
		metric: event.metric,
		...aggregateOf(event),
		window,
		priorWindow: prior,
		amountType: isRelative ? "RELATIVE" : "ABSOLUTE",
		amount: !isRelative && event.aggregate === "sum" ? amount / window : amount,
		direction: directionOf(direction)
	};
}
function compileZscore(event) {
	const { threshold = 3, window = 30, direction } = event.zscore ?? {};
	return {
		kind: "zscore",
		metric: event.metric,
		window,
		threshold,
		direction: directionOf(direction)
	};
}
/** `5%` as 0.05. The decimal point is moved in the text, so that no rounding comes in. */
function parsePercentage(text) {
	const [mantissa = "", exponent = "0"] = text.replace("%", "").trim().toLowerCase().split("e");
	return Number(`${mantissa}e${Number(exponent) - 2}`);
}
function aggregateOf({ aggregate }) {
	return aggregate === void 0 ? {} : { aggregate: AGGREGATES[aggregate] };
}
function directionOf(direction) {
	return (direction ?? "any").toUpperCase();
}
function notExact(context, pointer, message, hint) {
	context.report({
		code: "event/not-exact",
		pointer,
		message,
		hint
	});
}
// src/manifest/compile-event.ts
/** The event; undefined, and reported, when it cannot be compiled. */
function compileEvent(when, scope, context) {
	const [kind] = Object.keys(when);
	if (kind === void 0) return void 0;
	const isAllowed = scope === void 0 || checkScope(kind, scope, context);
	const event = compileKind(kind, when, context);
	return isAllowed ? event : void 0;
}
function compileKind(kind, when, context) {
	const path = ["when", kind];
	if (kind === "runMetric") {
		const condition = compileMetric(when.runMetric ?? { metric: "" }, context);
		const runs = compileFilter(when.runMetric?.runs, {
			kind: "run",
			path: [...path, "runs"]
		}, context);
		return condition === void 0 ? void 0 : {
			kind,
			condition,
			runs
		};
	}
	if (kind === "runState") {
		const states = compileStates(when.runState?.states ?? [], context);
		const runs = compileFilter(when.runState?.runs, {
			kind: "run",
			path: [...path, "runs"]
		}, context);
		return states === void 0 ? void 0 : {
			kind,
			states,
			runs
		};
	}
	return {
		kind,
		filter: compileFilter(when[kind]?.filter, {
			kind: "artifact",
			path: [...path, "filter"]
		}, context)
	};
}
const STATES = {
	failed: "FAILED",
	crashed: "FAILED",
	finished: "FINISHED",
	running: "RUNNING"
};
function compileStates(states, context) {
	const killed = states.indexOf("killed");
	if (killed !== -1) {
		context.report({
			code: "event/killed",
			pointer: `/when/runState/states/${killed}`,
			message: "A killed run never triggers: the server reports nothing for it",
			hint: "Remove \"killed\". Runs that end by themselves are \"failed\" or \"finished\"."
		});
		return;
	}
	const crashed = states.indexOf("crashed");
	if (crashed !== -1 && !states.includes("failed")) context.report({
		code: "event/crashed",
		severity: "warning",
		pointer: `/when/runState/states/${crashed}`,
		message: "The server stores \"crashed\" as \"failed\": failed runs trigger too",
		hint: "Write states: [failed, crashed] to say that this is meant."
	});
	const compiled = states.map((state) => STATES[state] ?? "FAILED");
	return [
		"FAILED",
		"FINISHED",
		"RUNNING"
	].filter((state) => compiled.includes(state));
}
/** Which event may stand where, as the server's own tests have it. */
function checkScope(kind, scope, context) {
	const hasCollection = "collection" in scope && scope.collection !== void 0;
	if (kind === "createArtifact" && !hasCollection) {
		const hint = scope.kind === "project" || scope.kind === "registry" ? "Add \"collection: NAME\" to the scope, one automation for each (a matrix makes many), or use linkArtifact or addArtifactAlias." : "Name a project and a collection in the scope, or use linkArtifact or addArtifactAlias, which may stand anywhere.";
		return refuse(context, kind, `createArtifact can stand on a collection only; the scope is the ${describeScope(scope)}`, hint);
	}
	if ((kind === "runMetric" || kind === "runState") && (hasCollection || scope.kind === "registry")) {
		const hint = scope.kind === "registry" ? "Registries have no runs: name the project of the runs, a team or an organization; for what happens in the registry use linkArtifact or addArtifactAlias." : "Leave \"collection\" out of the scope; for what happens in the collection use createArtifact or addArtifactAlias.";
		return refuse(context, kind, `${kind} can stand on a project, team or organization only; the scope is the ${describeScope(scope)}`, hint);
	}
	return true;
}
function refuse(context, kind, message, hint) {
	context.report({
		code: "event/scope",
		pointer: `/when/${kind}`,
		part: "key",
		message,
		hint
	});
	return false;
}
// src/manifest/compile-scope.ts
/** Reads the scope of a manifest: fills in entity and organization, and keeps to what the configuration lists. */
const KINDS$1 = [
	"project",
	"registry",
	"team",
	"organization"
];
/** The scope by its names; undefined, and reported, when it is no single place. */
function compileScope(scope, context) {
	const kinds = KINDS$1.filter((kind) => scope[kind] !== void 0);
	const [kind] = kinds;
	if (kind === void 0 || kinds.length > 1) {
		const has = kinds.length === 0 ? "\"collection\" alone" : kinds.map((name) => `"${name}"`).join(" and ");
		return incomplete(context, "/scope", `A scope is one of ${KINDS$1.join(", ")}; this one has ${has}`, "A collection stands beside its project or registry.");
	}
	if (scope.collection !== void 0 && kind !== "project" && kind !== "registry") return incomplete(context, "/scope/collection", `A ${kind} has no collections`, "Put the collection beside its project or registry.");
	const ref = readKind(kind, scope, context);
	return ref !== void 0 && isListed(ref, kind, context) ? ref : void 0;
}
function readKind(kind, scope, context) {
	switch (kind) {
		case "team": return {
			kind,
			entity: scope.team ?? ""
		};
		case "organization": return {
			kind,
			organization: scope.organization ?? ""
		};
		case "project": return readProject(scope.project ?? "", collectionOf(scope), context);
		case "registry": return readRegistry(scope.registry ?? "", collectionOf(scope), context);
	}
}
function collectionOf({ collection }) {
	return collection === void 0 ? {} : { collection };
}
function readProject(project, collection, context) {
	const pointer = "/scope/project";
	const path = splitPath(project, pointer, context);
	if (path === void 0) return void 0;
	const entity = path.owner ?? context.configuration.entity;
	if (entity === void 0) return incomplete(context, pointer, `The project "${path.name}" has no entity`, "Write ENTITY/PROJECT, or set \"entity\" in wac.yaml.");
	if (path.name.startsWith("wandb-registry-")) return incomplete(context, pointer, `"${path.name}" is a registry, not a project`, `Write scope: { registry: ORGANIZATION/${registryName(path.name)} }.`);
	return {
		kind: "project",
		entity,
		project: path.name,
		...collection
	};
}
function readRegistry(registry, collection, context) {
	const pointer = "/scope/registry";
	const path = splitPath(registry, pointer, context);
	if (path === void 0) return void 0;
	const { organizations } = context.configuration;
	const organization = path.owner ?? (organizations.length === 1 ? organizations[0] : void 0);
	if (organization === void 0) {
		const why = organizations.length === 0 ? "lists none" : `lists ${organizations.length}`;
		return incomplete(context, pointer, `The registry "${path.name}" has no organization, and the configuration ${why}`, "Write ORGANIZATION/REGISTRY, or set \"organizations\" in wac.yaml.");
	}
	return {
		kind: "registry",
		organization,
		registry: registryName(path.name),
		...collection
	};
}
function splitPath(path, pointer, context) {
	const parts = path.split("/").map((part) => part.trim());
	if (parts.length > 2 || parts.includes("")) {
		const [owner, name, ...more] = parts;
		const collection = more.length === 1 && more[0] !== "" ? `, collection: ${more[0] ?? ""}` : "";
		const kind = pointer.slice(7);
		return incomplete(context, pointer, `"${path}" is not a path of one or two names`, `Write { ${kind}: ${owner ?? ""}/${name ?? ""}${collection} }.`);
	}
	const [first = "", second] = parts;
	return second === void 0 ? {
		owner: void 0,
		name: first
	} : {
		owner: first,
		name: second
	};
}
function isListed(ref, kind, context) {
	const { entities, organizations } = context.configuration;
	const isOrganization = "organization" in ref;
	const name = isOrganization ? ref.organization : ref.entity;
	const listed = isOrganization ? organizations : entities;
	if (listed.includes(name)) return true;
	const field = isOrganization ? "organizations" : "entities";
	context.report({
		code: "scope/outside",
		pointer: `/scope/${kind}`,
		message: `The ${isOrganization ? "organization" : "entity"} "${name}" is not listed in the configuration`,
		hint: suggestHint(name, listed) ?? `Add it to "${field}" in wac.yaml: only what is listed there is read and written.`
	});
	return false;
}
function incomplete(context, pointer, message, hint) {
	context.report({
		code: "scope/incomplete",
		pointer,
		message,
		hint
	});
}
// src/manifest/document-source.ts
/** A document's places with overlays; a later overlay wins over an earlier one. */
function overlaySource(document, overlays) {
	if (overlays.length === 0) return document;
	const find = (pointer) => overlays.findLast((overlay) => pointer === overlay.pointer || pointer.startsWith(`${overlay.pointer}/`));
	return {
		range: document.range,
		locate: (pointer, part) => find(pointer)?.range ?? document.locate(pointer, part),
		numberText: (pointer) => find(pointer) === void 0 ? document.numberText(pointer) : void 0
	};
}
/**
* The places of one automation by dotted path.
*
* Most are never asked for, so they are looked up when the first one is.
*/
function manifestSource(source, document) {
	let ranges;
	return {
		get range() {
			return source.range;
		},
		get ranges() {
			ranges ??= rangesByPath(source, document);
			return ranges;
		}
	};
}
function rangesByPath(source, document) {
	const ranges = /* @__PURE__ */ new Map();
	function visit(value, path) {
		if (path.length > 0) ranges.set(path.join("."), source.locate(renderJsonPointer(path)));
		if (!isJsonObject(value)) return;
		for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
	}
	visit(document, []);
	return ranges;
}
// src/manifest/compile-declaration.ts
/** The server's limit (`CreateFilterTriggerInput.name`). */
const MAX_NAME = 255;
/** Owner and key together, so that the marker leaves room in a description. */
const MAX_OWNER_AND_KEY = 200;
/** The declaration; undefined, and reported, when anything in it cannot be used. */
function compileDeclaration(copy, nameSuffix, context) {
	const { key, manifest, source } = copy;
	const { configuration } = context;
	const name = `${manifest.name ?? key}${nameSuffix}`;
	const isSound = checkTexts(copy, name, context);
	const scope = compileScope(manifest.scope, context);
	const event = compileEvent(manifest.when, scope, context);
	const action = compileAction(manifest.then, scope, context);
	const ignoreChanges = manifest.lifecycle?.ignoreChanges ?? [];
	checkIgnoreChanges(manifest, ignoreChanges, context);
	if (!isSound || scope === void 0 || event === void 0 || action === void 0) return void 0;
	const document = manifest;
	return {
		key,
		name,
		description: manifest.description ?? "",
		enabled: manifest.enabled ?? true,
		scope,
		event,
		action,
		lifecycle: {
			protect: manifest.lifecycle?.protect ?? false,
			adopt: manifest.lifecycle?.adopt ?? false,
			onRemove: manifest.lifecycle?.onRemove ?? configuration.onRemove,
			ignoreChanges
		},
		shadow: configuration.shadow,
		document,
		source: manifestSource(source, document)
	};
}
function checkTexts({ key, manifest }, name, context) {
	let isSound = true;
	const report = (problem) => {
		isSound = false;
		context.report(problem);
	};
	const length = [...name].length;
	if (length > MAX_NAME) report({
		code: "manifest/too-long",
		pointer: manifest.name === void 0 ? "/key" : "/name",
		message: `The name has ${length} characters; the server allows ${MAX_NAME}`,
		hint: "Shorten it."
	});
	if (name.trim() === "") report({
		code: "schema/invalid-value",
		pointer: "/name",
		message: "The name is blank",
		hint: "Write a name, or leave the field out: then it is the key."
	});
	const together = context.configuration.owner.length + key.length;
	if (together > MAX_OWNER_AND_KEY) report({
		code: "manifest/too-long",
		pointer: "/key",
		message: `Owner and key together have ${together} characters; at most ${MAX_OWNER_AND_KEY} fit into the marker`,
		hint: "Shorten the key, or the ids of the matrix."
	});
	for (const [field, text] of [["name", name], ["description", manifest.description]]) {
		if (text?.includes("[wac:") !== true) continue;
		report({
			code: "manifest/marker",
			pointer: `/${field}`,
			message: `The ${field} holds "[wac:", the mark by which wac knows its automations`,
			hint: "Leave it out; wac adds its own line."
		});
	}
	const notification = manifest.then.sendNotification;
	reportSecrets(manifest.description ?? "", "/description", context);
	reportSecrets(notification?.title ?? "", "/then/sendNotification/title", context);
	reportSecrets(notification?.message ?? "", "/then/sendNotification/message", context);
	return isSound;
}
/** `ignoreChanges` may name what is compared field by field, and nothing that makes the automation another one. */
function checkIgnoreChanges(manifest, paths, context) {
	for (const [index, dotted] of paths.entries()) {
		const problem = ignoreProblem(manifest, dotted.split("."));
		if (problem === void 0) continue;
		const pointer = renderJsonPointer([
			"lifecycle",
			"ignoreChanges",
			index
		]);
		context.report({
			code: "manifest/ignore-changes",
			pointer,
			...problem
		});
	}
}
function ignoreProblem(manifest, path) {
	const [root = "", kind] = path;
	const dotted = path.join(".");
	if ([
		"key",
		"name",
		"scope",
		"when"
	].includes(root)) return {
		message: `"${dotted}" cannot be ignored`,
		hint: "Ignore description, enabled, or fields below then."
	};
	if (![
		"description",
		"enabled",
		"then"
	].includes(root) || !exists(path)) {
		const [action = ""] = Object.keys(manifest.then);
		const names = [
			"description",
			"enabled",
			"then",
			...fieldNames(schemaNodeAt(schema, ["then", action])).map((name) => `then.${action}.${name}`)
		];
		return {
			message: `There is no field "${dotted}" to ignore`,
			hint: suggestHint(dotted, names) ?? `Known here: ${names.join(", ")}.`
		};
	}
	if (kind !== void 0 && !Object.hasOwn(manifest.then, kind)) return {
		message: `"${dotted}" belongs to an action that this manifest does not have`,
		hint: `Its action is ${Object.keys(manifest.then).join("")}.`
	};
}
/** Whether the schema knows the path; below a payload everything is possible. */
function exists(path) {
	for (let length = 1; length <= path.length; length++) {
		const node = schemaNodeAt(schema, path.slice(0, length));
		if (node === void 0) return false;
		if (isOpenNode(node) && fieldNames(node).length === 0) return true;
	}
	return true;
}
// src/manifest/display-path.ts
/** A file's path as the user would type it: the given directory joined with the path below it. */
function displayPath(directory, path) {
	if (directory === "" || directory === ".") return path;
	return directory.endsWith("/") ? `${directory}${path}` : `${directory}/${path}`;
}
// node_modules/fast-json-patch/commonjs/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __extends = this$1 && this$1.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	function hasOwnProperty(obj, key) {
		return _hasOwnProperty.call(obj, key);
	}
	exports.hasOwnProperty = hasOwnProperty;
	function _objectKeys(obj) {
		if (Array.isArray(obj)) {
			var keys_1 = new Array(obj.length);
			for (var k = 0; k < keys_1.length; k++) keys_1[k] = "" + k;
			return keys_1;
		}
		if (Object.keys) return Object.keys(obj);
		var keys = [];
		for (var i in obj) if (hasOwnProperty(obj, i)) keys.push(i);
		return keys;
	}
	exports._objectKeys = _objectKeys;
	/**
	* Deeply clone the object.
	* https://jsperf.com/deep-copy-vs-json-stringify-json-parse/25 (recursiveDeepCopy)
	* @param  {any} obj value to clone
	* @return {any} cloned obj
	*/
	function _deepClone(obj) {
		switch (typeof obj) {
			case "object": return JSON.parse(JSON.stringify(obj));
			case "undefined": return null;
			default: return obj;
		}
	}
	exports._deepClone = _deepClone;
	function isInteger(str) {
		var i = 0;
		var len = str.length;
		var charCode;
		while (i < len) {
			charCode = str.charCodeAt(i);
			if (charCode >= 48 && charCode <= 57) {
				i++;
				continue;
			}
			return false;
		}
		return true;
	}
	exports.isInteger = isInteger;
	/**
	* Escapes a json pointer path
	* @param path The raw pointer
	* @return the Escaped path
	*/
	function escapePathComponent(path) {
		if (path.indexOf("/") === -1 && path.indexOf("~") === -1) return path;
		return path.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapePathComponent = escapePathComponent;
	/**
	* Unescapes a json pointer path
	* @param path The escaped pointer
	* @return The unescaped path
	*/
	function unescapePathComponent(path) {
		return path.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapePathComponent = unescapePathComponent;
	function _getPathRecursive(root, obj) {
		var found;
		for (var key in root) if (hasOwnProperty(root, key)) {
			if (root[key] === obj) return escapePathComponent(key) + "/";
			else if (typeof root[key] === "object") {
				found = _getPathRecursive(root[key], obj);
				if (found != "") return escapePathComponent(key) + "/" + found;
			}
		}
		return "";
	}
	exports._getPathRecursive = _getPathRecursive;
	function getPath(root, obj) {
		if (root === obj) return "/";
		var path = _getPathRecursive(root, obj);
		if (path === "") throw new Error("Object not found in root");
		return "/" + path;
	}
	exports.getPath = getPath;
	/**
	* Recursively checks whether an object has any undefined values inside.
	*/
	function hasUndefined(obj) {
		if (obj === void 0) return true;
		if (obj) {
			if (Array.isArray(obj)) {
				for (var i_1 = 0, len = obj.length; i_1 < len; i_1++) if (hasUndefined(obj[i_1])) return true;
			} else if (typeof obj === "object") {
				var objKeys = _objectKeys(obj);
				var objKeysLength = objKeys.length;
				for (var i = 0; i < objKeysLength; i++) if (hasUndefined(obj[objKeys[i]])) return true;
			}
		}
		return false;
	}
	exports.hasUndefined = hasUndefined;
	function patchErrorMessageFormatter(message, args) {
		var messageParts = [message];
		for (var key in args) {
			var value = typeof args[key] === "object" ? JSON.stringify(args[key], null, 2) : args[key];
			if (typeof value !== "undefined") messageParts.push(key + ": " + value);
		}
		return messageParts.join("\n");
	}
	var PatchError = function(_super) {
		__extends(PatchError, _super);
		function PatchError(message, name, index, operation, tree) {
			var _newTarget = this.constructor;
			var _this = _super.call(this, patchErrorMessageFormatter(message, {
				name,
				index,
				operation,
				tree
			})) || this;
			_this.name = name;
			_this.index = index;
			_this.operation = operation;
			_this.tree = tree;
			Object.setPrototypeOf(_this, _newTarget.prototype);
			_this.message = patchErrorMessageFormatter(message, {
				name,
				index,
				operation,
				tree
			});
			return _this;
		}
		return PatchError;
	}(Error);
	exports.PatchError = PatchError;
}));
// node_modules/fast-json-patch/commonjs/core.js
var require_core = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var helpers_js_1 = require_helpers();
	exports.JsonPatchError = helpers_js_1.PatchError;
	exports.deepClone = helpers_js_1._deepClone;
	var objOps = {
		add: function(obj, key, document) {
			obj[key] = this.value;
			return { newDocument: document };
		},
		remove: function(obj, key, document) {
			var removed = obj[key];
			delete obj[key];
			return {
				newDocument: document,
				removed
			};
		},
		replace: function(obj, key, document) {
			var removed = obj[key];
			obj[key] = this.value;
			return {
				newDocument: document,
				removed
			};
		},
		move: function(obj, key, document) {
			var removed = getValueByPointer(document, this.path);
			if (removed) removed = helpers_js_1._deepClone(removed);
			var originalValue = applyOperation(document, {
				op: "remove",
				path: this.from
			}).removed;
			applyOperation(document, {
				op: "add",
				path: this.path,
				value: originalValue
			});
			return {
				newDocument: document,
				removed
			};
		},
		copy: function(obj, key, document) {
			var valueToCopy = getValueByPointer(document, this.from);
			applyOperation(document, {
				op: "add",
				path: this.path,
				value: helpers_js_1._deepClone(valueToCopy)
			});
			return { newDocument: document };
		},
		test: function(obj, key, document) {
			return {
				newDocument: document,
				test: _areEquals(obj[key], this.value)
			};
		},
		_get: function(obj, key, document) {
			this.value = obj[key];
			return { newDocument: document };
		}
	};
	var arrOps = {
		add: function(arr, i, document) {
			if (helpers_js_1.isInteger(i)) arr.splice(i, 0, this.value);
			else arr[i] = this.value;
			return {
				newDocument: document,
				index: i
			};
		},
		remove: function(arr, i, document) {
			return {
				newDocument: document,
				removed: arr.splice(i, 1)[0]
			};
		},
		replace: function(arr, i, document) {
			var removed = arr[i];
			arr[i] = this.value;
			return {
				newDocument: document,
				removed
			};
		},
		move: objOps.move,
		copy: objOps.copy,
		test: objOps.test,
		_get: objOps._get
	};
	/**
	* Retrieves a value from a JSON document by a JSON pointer.
	* Returns the value.
	*
	* @param document The document to get the value from
	* @param pointer an escaped JSON pointer
	* @return The retrieved value
	*/
	function getValueByPointer(document, pointer) {
		if (pointer == "") return document;
		var getOriginalDestination = {
			op: "_get",
			path: pointer
		};
		applyOperation(document, getOriginalDestination);
		return getOriginalDestination.value;
	}
	exports.getValueByPointer = getValueByPointer;
	/**
	* Apply a single JSON Patch Operation on a JSON document.
	* Returns the {newDocument, result} of the operation.
	* It modifies the `document` and `operation` objects - it gets the values by reference.
	* If you would like to avoid touching your values, clone them:
	* `jsonpatch.applyOperation(document, jsonpatch._deepClone(operation))`.
	*
	* @param document The document to patch
	* @param operation The operation to apply
	* @param validateOperation `false` is without validation, `true` to use default jsonpatch's validation, or you can pass a `validateOperation` callback to be used for validation.
	* @param mutateDocument Whether to mutate the original document or clone it before applying
	* @param banPrototypeModifications Whether to ban modifications to `__proto__`, defaults to `true`.
	* @return `{newDocument, result}` after the operation
	*/
	function applyOperation(document, operation, validateOperation, mutateDocument, banPrototypeModifications, index) {
		if (validateOperation === void 0) validateOperation = false;
		if (mutateDocument === void 0) mutateDocument = true;
		if (banPrototypeModifications === void 0) banPrototypeModifications = true;
		if (index === void 0) index = 0;
		if (validateOperation) {
			if (typeof validateOperation == "function") validateOperation(operation, 0, document, operation.path);
			else validator(operation, 0);
		}
		if (operation.path === "") {
			var returnValue = { newDocument: document };
			if (operation.op === "add") {
				returnValue.newDocument = operation.value;
				return returnValue;
			} else if (operation.op === "replace") {
				returnValue.newDocument = operation.value;
				returnValue.removed = document;
				return returnValue;
			} else if (operation.op === "move" || operation.op === "copy") {
				returnValue.newDocument = getValueByPointer(document, operation.from);
				if (operation.op === "move") returnValue.removed = document;
				return returnValue;
			} else if (operation.op === "test") {
				returnValue.test = _areEquals(document, operation.value);
				if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
				returnValue.newDocument = document;
				return returnValue;
			} else if (operation.op === "remove") {
				returnValue.removed = document;
				returnValue.newDocument = null;
				return returnValue;
			} else if (operation.op === "_get") {
				operation.value = document;
				return returnValue;
			} else if (validateOperation) throw new exports.JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
			else return returnValue;
		} else {
			if (!mutateDocument) document = helpers_js_1._deepClone(document);
			var keys = (operation.path || "").split("/");
			var obj = document;
			var t = 1;
			var len = keys.length;
			var existingPathFragment = void 0;
			var key = void 0;
			var validateFunction = void 0;
			if (typeof validateOperation == "function") validateFunction = validateOperation;
			else validateFunction = validator;
			while (true) {
				key = keys[t];
				if (key && key.indexOf("~") != -1) key = helpers_js_1.unescapePathComponent(key);
				if (banPrototypeModifications && (key == "__proto__" || key == "prototype" && t > 0 && keys[t - 1] == "constructor")) throw new TypeError("JSON-Patch: modifying `__proto__` or `constructor/prototype` prop is banned for security reasons, if this was on purpose, please set `banPrototypeModifications` flag false and pass it to this function. More info in fast-json-patch README");
				if (validateOperation) {
					if (existingPathFragment === void 0) {
						if (obj[key] === void 0) existingPathFragment = keys.slice(0, t).join("/");
						else if (t == len - 1) existingPathFragment = operation.path;
						if (existingPathFragment !== void 0) validateFunction(operation, 0, document, existingPathFragment);
					}
				}
				t++;
				if (Array.isArray(obj)) {
					if (key === "-") key = obj.length;
					else if (validateOperation && !helpers_js_1.isInteger(key)) throw new exports.JsonPatchError("Expected an unsigned base-10 integer value, making the new referenced value the array element with the zero-based index", "OPERATION_PATH_ILLEGAL_ARRAY_INDEX", index, operation, document);
					else if (helpers_js_1.isInteger(key)) key = ~~key;
					if (t >= len) {
						if (validateOperation && operation.op === "add" && key > obj.length) throw new exports.JsonPatchError("The specified index MUST NOT be greater than the number of elements in the array", "OPERATION_VALUE_OUT_OF_BOUNDS", index, operation, document);
						var returnValue = arrOps[operation.op].call(operation, obj, key, document);
						if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
						return returnValue;
					}
				} else if (t >= len) {
					var returnValue = objOps[operation.op].call(operation, obj, key, document);
					if (returnValue.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
					return returnValue;
				}
				obj = obj[key];
				if (validateOperation && t < len && (!obj || typeof obj !== "object")) throw new exports.JsonPatchError("Cannot perform operation at the desired path", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
			}
		}
	}
	exports.applyOperation = applyOperation;
	/**
	* Apply a full JSON Patch array on a JSON document.
	* Returns the {newDocument, result} of the patch.
	* It modifies the `document` object and `patch` - it gets the values by reference.
	* If you would like to avoid touching your values, clone them:
	* `jsonpatch.applyPatch(document, jsonpatch._deepClone(patch))`.
	*
	* @param document The document to patch
	* @param patch The patch to apply
	* @param validateOperation `false` is without validation, `true` to use default jsonpatch's validation, or you can pass a `validateOperation` callback to be used for validation.
	* @param mutateDocument Whether to mutate the original document or clone it before applying
	* @param banPrototypeModifications Whether to ban modifications to `__proto__`, defaults to `true`.
	* @return An array of `{newDocument, result}` after the patch
	*/
	function applyPatch(document, patch, validateOperation, mutateDocument, banPrototypeModifications) {
		if (mutateDocument === void 0) mutateDocument = true;
		if (banPrototypeModifications === void 0) banPrototypeModifications = true;
		if (validateOperation) {
			if (!Array.isArray(patch)) throw new exports.JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
		}
		if (!mutateDocument) document = helpers_js_1._deepClone(document);
		var results = new Array(patch.length);
		for (var i = 0, length_1 = patch.length; i < length_1; i++) {
			results[i] = applyOperation(document, patch[i], validateOperation, true, banPrototypeModifications, i);
			document = results[i].newDocument;
		}
		results.newDocument = document;
		return results;
	}
	exports.applyPatch = applyPatch;
	/**
	* Apply a single JSON Patch Operation on a JSON document.
	* Returns the updated document.
	* Suitable as a reducer.
	*
	* @param document The document to patch
	* @param operation The operation to apply
	* @return The updated document
	*/
	function applyReducer(document, operation, index) {
		var operationResult = applyOperation(document, operation);
		if (operationResult.test === false) throw new exports.JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
		return operationResult.newDocument;
	}
	exports.applyReducer = applyReducer;
	/**
	* Validates a single operation. Called from `jsonpatch.validate`. Throws `JsonPatchError` in case of an error.
	* @param {object} operation - operation object (patch)
	* @param {number} index - index of operation in the sequence
	* @param {object} [document] - object where the operation is supposed to be applied
	* @param {string} [existingPathFragment] - comes along with `document`
	*/
	function validator(operation, index, document, existingPathFragment) {
		if (typeof operation !== "object" || operation === null || Array.isArray(operation)) throw new exports.JsonPatchError("Operation is not an object", "OPERATION_NOT_AN_OBJECT", index, operation, document);
		else if (!objOps[operation.op]) throw new exports.JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
		else if (typeof operation.path !== "string") throw new exports.JsonPatchError("Operation `path` property is not a string", "OPERATION_PATH_INVALID", index, operation, document);
		else if (operation.path.indexOf("/") !== 0 && operation.path.length > 0) throw new exports.JsonPatchError("Operation `path` property must start with \"/\"", "OPERATION_PATH_INVALID", index, operation, document);
		else if ((operation.op === "move" || operation.op === "copy") && typeof operation.from !== "string") throw new exports.JsonPatchError("Operation `from` property is not present (applicable in `move` and `copy` operations)", "OPERATION_FROM_REQUIRED", index, operation, document);
		else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && operation.value === void 0) throw new exports.JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_REQUIRED", index, operation, document);
		else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && helpers_js_1.hasUndefined(operation.value)) throw new exports.JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_CANNOT_CONTAIN_UNDEFINED", index, operation, document);
		else if (document) {
			if (operation.op == "add") {
				var pathLen = operation.path.split("/").length;
				var existingPathLen = existingPathFragment.split("/").length;
				if (pathLen !== existingPathLen + 1 && pathLen !== existingPathLen) throw new exports.JsonPatchError("Cannot perform an `add` operation at the desired path", "OPERATION_PATH_CANNOT_ADD", index, operation, document);
			} else if (operation.op === "replace" || operation.op === "remove" || operation.op === "_get") {
				if (operation.path !== existingPathFragment) throw new exports.JsonPatchError("Cannot perform the operation at a path that does not exist", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
			} else if (operation.op === "move" || operation.op === "copy") {
				var error = validate([{
					op: "_get",
					path: operation.from,
					value: void 0
				}], document);
				if (error && error.name === "OPERATION_PATH_UNRESOLVABLE") throw new exports.JsonPatchError("Cannot perform the operation from a path that does not exist", "OPERATION_FROM_UNRESOLVABLE", index, operation, document);
			}
		}
	}
	exports.validator = validator;
	/**
	* Validates a sequence of operations. If `document` parameter is provided, the sequence is additionally validated against the object document.
	* If error is encountered, returns a JsonPatchError object
	* @param sequence
	* @param document
	* @returns {JsonPatchError|undefined}
	*/
	function validate(sequence, document, externalValidator) {
		try {
			if (!Array.isArray(sequence)) throw new exports.JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
			if (document) applyPatch(helpers_js_1._deepClone(document), helpers_js_1._deepClone(sequence), externalValidator || true);
			else {
				externalValidator = externalValidator || validator;
				for (var i = 0; i < sequence.length; i++) externalValidator(sequence[i], i, document, void 0);
			}
		} catch (e) {
			if (e instanceof exports.JsonPatchError) return e;
			else throw e;
		}
	}
	exports.validate = validate;
	function _areEquals(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			var arrA = Array.isArray(a), arrB = Array.isArray(b), i, length, key;
			if (arrA && arrB) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!_areEquals(a[i], b[i])) return false;
				return true;
			}
			if (arrA != arrB) return false;
			var keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!b.hasOwnProperty(keys[i])) return false;
			for (i = length; i-- !== 0;) {
				key = keys[i];
				if (!_areEquals(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	}
	exports._areEquals = _areEquals;
}));
// node_modules/fast-json-patch/commonjs/duplex.js
var require_duplex = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var helpers_js_1 = require_helpers();
	var core_js_1 = require_core();
	var beforeDict = /* @__PURE__ */ new WeakMap();
	var Mirror = function() {
		function Mirror(obj) {
			this.observers = /* @__PURE__ */ new Map();
			this.obj = obj;
		}
		return Mirror;
	}();
	var ObserverInfo = function() {
		function ObserverInfo(callback, observer) {
			this.callback = callback;
			this.observer = observer;
		}
		return ObserverInfo;
	}();
	function getMirror(obj) {
		return beforeDict.get(obj);
	}
	function getObserverFromMirror(mirror, callback) {
		return mirror.observers.get(callback);
	}
	function removeObserverFromMirror(mirror, observer) {
		mirror.observers.delete(observer.callback);
	}
	/**
	* Detach an observer from an object
	*/
	function unobserve(root, observer) {
		observer.unobserve();
	}
	exports.unobserve = unobserve;
	/**
	* Observes changes made to an object, which can then be retrieved using generate
	*/
	function observe(obj, callback) {
		var patches = [];
		var observer;
		var mirror = getMirror(obj);
		if (!mirror) {
			mirror = new Mirror(obj);
			beforeDict.set(obj, mirror);
		} else {
			var observerInfo = getObserverFromMirror(mirror, callback);
			observer = observerInfo && observerInfo.observer;
		}
		if (observer) return observer;
		observer = {};
		mirror.value = helpers_js_1._deepClone(obj);
		if (callback) {
			observer.callback = callback;
			observer.next = null;
			var dirtyCheck = function() {
				generate(observer);
			};
			var fastCheck = function() {
				clearTimeout(observer.next);
				observer.next = setTimeout(dirtyCheck);
			};
			if (typeof window !== "undefined") {
				window.addEventListener("mouseup", fastCheck);
				window.addEventListener("keyup", fastCheck);
				window.addEventListener("mousedown", fastCheck);
				window.addEventListener("keydown", fastCheck);
				window.addEventListener("change", fastCheck);
			}
		}
		observer.patches = patches;
		observer.object = obj;
		observer.unobserve = function() {
			generate(observer);
			clearTimeout(observer.next);
			removeObserverFromMirror(mirror, observer);
			if (typeof window !== "undefined") {
				window.removeEventListener("mouseup", fastCheck);
				window.removeEventListener("keyup", fastCheck);
				window.removeEventListener("mousedown", fastCheck);
				window.removeEventListener("keydown", fastCheck);
				window.removeEventListener("change", fastCheck);
			}
		};
		mirror.observers.set(callback, new ObserverInfo(callback, observer));
		return observer;
	}
	exports.observe = observe;
	/**
	* Generate an array of patches from an observer
	*/
	function generate(observer, invertible) {
		if (invertible === void 0) invertible = false;
		var mirror = beforeDict.get(observer.object);
		_generate(mirror.value, observer.object, observer.patches, "", invertible);
		if (observer.patches.length) core_js_1.applyPatch(mirror.value, observer.patches);
		var temp = observer.patches;
		if (temp.length > 0) {
			observer.patches = [];
			if (observer.callback) observer.callback(temp);
		}
		return temp;
	}
	exports.generate = generate;
	function _generate(mirror, obj, patches, path, invertible) {
		if (obj === mirror) return;
		if (typeof obj.toJSON === "function") obj = obj.toJSON();
		var newKeys = helpers_js_1._objectKeys(obj);
		var oldKeys = helpers_js_1._objectKeys(mirror);
		var deleted = false;
		for (var t = oldKeys.length - 1; t >= 0; t--) {
			var key = oldKeys[t];
			var oldVal = mirror[key];
			if (helpers_js_1.hasOwnProperty(obj, key) && !(obj[key] === void 0 && oldVal !== void 0 && Array.isArray(obj) === false)) {
				var newVal = obj[key];
				if (typeof oldVal == "object" && oldVal != null && typeof newVal == "object" && newVal != null && Array.isArray(oldVal) === Array.isArray(newVal)) _generate(oldVal, newVal, patches, path + "/" + helpers_js_1.escapePathComponent(key), invertible);
				else if (oldVal !== newVal) {
					if (invertible) patches.push({
						op: "test",
						path: path + "/" + helpers_js_1.escapePathComponent(key),
						value: helpers_js_1._deepClone(oldVal)
					});
					patches.push({
						op: "replace",
						path: path + "/" + helpers_js_1.escapePathComponent(key),
						value: helpers_js_1._deepClone(newVal)
					});
				}
			} else if (Array.isArray(mirror) === Array.isArray(obj)) {
				if (invertible) patches.push({
					op: "test",
					path: path + "/" + helpers_js_1.escapePathComponent(key),
					value: helpers_js_1._deepClone(oldVal)
				});
				patches.push({
					op: "remove",
					path: path + "/" + helpers_js_1.escapePathComponent(key)
				});
				deleted = true;
			} else {
				if (invertible) patches.push({
					op: "test",
					path,
					value: mirror
				});
				patches.push({
					op: "replace",
					path,
					value: obj
				});
			}
		}
		if (!deleted && newKeys.length == oldKeys.length) return;
		for (var t = 0; t < newKeys.length; t++) {
			var key = newKeys[t];
			if (!helpers_js_1.hasOwnProperty(mirror, key) && obj[key] !== void 0) patches.push({
				op: "add",
				path: path + "/" + helpers_js_1.escapePathComponent(key),
				value: helpers_js_1._deepClone(obj[key])
			});
		}
	}
	/**
	* Create an array of patches from the differences in two objects
	*/
	function compare(tree1, tree2, invertible) {
		if (invertible === void 0) invertible = false;
		var patches = [];
		_generate(tree1, tree2, patches, "", invertible);
		return patches;
	}
	exports.compare = compare;
}));
// node_modules/fast-json-patch/index.js
var require_fast_json_patch = /* @__PURE__ */ __commonJSMin(((exports) => {
	var core = require_core();
	Object.assign(exports, core);
	var duplex = require_duplex();
	Object.assign(exports, duplex);
	var helpers = require_helpers();
	exports.JsonPatchError = helpers.PatchError;
	exports.deepClone = helpers._deepClone;
	exports.escapePathComponent = helpers.escapePathComponent;
	exports.unescapePathComponent = helpers.unescapePathComponent;
}));
// src/lib/glob-pattern.ts
var import_fast_json_patch = /* @__PURE__ */ __toESM(require_fast_json_patch(), 1);
/**
* Compiles a name pattern: `*` stands for any characters but a slash, `**` for any at all, everything else for itself.
* The whole text has to match.
*/
function globPattern(glob) {
	const source = glob.split(/(\*+)/).map((part) => {
		if (part === "*") return "[^/]*";
		return /^\*+$/.test(part) ? ".*" : part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
	}).join("");
	return new RegExp(`^${source}$`, "s");
}
// src/lib/value-at.ts
/** The value at a path of keys and indexes; undefined where there is none. */
function valueAt(document, path) {
	let value = document;
	for (const segment of path) {
		if (typeof value !== "object" || value === null) return void 0;
		value = getOwn(value, segment);
	}
	return value;
}
// src/manifest/apply-overrides.ts
/** Lays an environment's overrides over a manifest. */
/** What makes a manifest the one that it is; an override cannot touch it. */
const FIXED = /* @__PURE__ */ new Set([
	"key",
	"matrix",
	"environments"
]);
/** Applies every rule that matches one of the keys, in order; the rules that matched are added to `matched`. */
function applyOverrides(body, keys, resolved, matched) {
	const rules = resolved.overrides.filter(({ match }) => keys.some((key) => globPattern(match).test(key)));
	if (rules.length === 0) return {
		body,
		overlays: [],
		problems: []
	};
	const overlays = [];
	const problems = [];
	let current = structuredClone(body);
	for (const rule of rules) {
		matched.add(rule);
		const result = rule.set === void 0 ? applyPatch(current, rule, keys) : applySet(current, rule, rule.set, keys);
		problems.push(...result.problems);
		if (result.problems.length > 0) continue;
		current = result.body;
		overlays.push(...result.changed.map(({ pointer, at }) => ({
			pointer,
			range: resolved.source.locate(at)
		})));
	}
	return {
		body: current,
		overlays,
		problems
	};
}
function applySet(body, rule, set, keys) {
	const problems = [];
	const changed = [];
	for (const [dotted, value] of Object.entries(set)) {
		const at = rule.pointer + renderJsonPointer(["set", dotted]);
		const path = dotted.split(".");
		const problem = setProblem(body, path, keys);
		if (problem !== void 0) {
			problems.push({
				code: "config/override",
				pointer: at,
				part: "key",
				...problem
			});
			continue;
		}
		const parent = valueAt(body, path.slice(0, -1));
		parent[path.at(-1) ?? ""] = structuredClone(value);
		changed.push({
			pointer: renderJsonPointer(path),
			at
		});
	}
	return {
		body,
		changed,
		problems
	};
}
function setProblem(body, path, keys) {
	const [root = ""] = path;
	if (FIXED.has(root) || path.includes("__proto__") || path.includes("")) return {
		message: `An override cannot set "${path.join(".")}"`,
		hint: "It may set everything but key, matrix and environments."
	};
	for (let length = 1; length < path.length; length++) {
		const parent = valueAt(body, path.slice(0, length));
		if (isJsonObject(parent)) continue;
		const around = valueAt(body, path.slice(0, length - 1));
		const names = isJsonObject(around) ? Object.keys(around).map((name) => [...path.slice(0, length - 1), name].join(".")) : [];
		return {
			message: `The manifest "${keys[0] ?? ""}" has no "${path.slice(0, length).join(".")}" to set "${path.join(".")}" in`,
			hint: suggestHint(path.slice(0, length).join("."), names) ?? "Correct the path, narrow \"match\", or set the whole of what is missing."
		};
	}
}
function applyPatch(body, rule, keys) {
	const changed = [];
	let current = body;
	for (const [index, operation] of (rule.patch ?? []).entries()) {
		const at = rule.pointer + renderJsonPointer(["patch", index]);
		const pointer = String(operation["path"]);
		const fail = (message, hint) => ({
			body,
			changed: [],
			problems: [{
				code: "config/override",
				pointer: at,
				message,
				hint
			}]
		});
		if ([pointer, String(operation["from"] ?? "/")].some((path) => FIXED.has(path.split("/")[1] ?? "") || path === "")) return fail(`An override cannot change "${pointer}"`, "It may change everything but key, matrix and environments.");
		try {
			const patch = [operation];
			current = import_fast_json_patch.default.applyPatch(structuredClone(current), patch, true, true, true).newDocument;
		} catch (error) {
			const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : "";
			return fail(`The operation on "${pointer}" cannot be applied to the manifest "${keys[0] ?? ""}"`, patchHint(reason));
		}
		if (operation["op"] !== "remove" && operation["op"] !== "test") changed.push({
			pointer,
			at
		});
	}
	return {
		body: current,
		changed,
		problems: []
	};
}
function patchHint(reason) {
	return `${reason.replace(/\.$/, "")}. Correct the path, or narrow "match".`;
}
// src/manifest/parse-expression.ts
const OPEN = "${{";
/** Whether a text may hold an expression, or brackets that are mixed up; quick, for the many that do not. */
function mayHoldExpression(text) {
	return text.includes(OPEN) || /\$\{\s*(?:vars|matrix)\b/.test(text);
}
/** Splits a text into plain pieces and expressions. */
function parseTemplate(text) {
	const parts = [];
	let plain = "";
	let at = 0;
	while (at < text.length) {
		const open = text.indexOf(OPEN, at);
		if (open === -1) break;
		if (open > 0 && text[open - 1] === "$") {
			plain += `${text.slice(at, open - 1)}${OPEN}`;
			at = open + 3;
			continue;
		}
		const close = text.indexOf("}}", open);
		if (close === -1) return syntax("An expression is not closed", "Write ${{ … }}; for a literal ${{ write $${{.");
		plain += text.slice(at, open);
		const expression = parseExpression(text.slice(open + 3, close));
		if ("problem" in expression) return {
			status: "problem",
			problem: expression.problem
		};
		if (plain !== "") parts.push({
			kind: "text",
			text: plain
		});
		plain = "";
		parts.push({
			kind: "expression",
			operands: expression.operands,
			text: text.slice(open, close + 2)
		});
		at = close + 2;
	}
	plain += text.slice(at);
	const mixed = /\$\{\s*((?:vars|matrix)\.[^{}]*?)\s*\}/.exec(plain);
	if (mixed !== null && !isEscaped(plain, mixed.index)) return {
		status: "problem",
		problem: oneBrace(mixed)
	};
	if (plain !== "") parts.push({
		kind: "text",
		text: plain
	});
	return {
		status: "ok",
		parts
	};
}
function isEscaped(text, at) {
	return text.slice(at, at + 3) === OPEN;
}
function oneBrace(match) {
	return {
		code: "expression/mixed-brackets",
		message: `"${match[0]}" has one brace, as W&B's own variables have`,
		hint: `Write \${{ ${match[1] ?? ""} }}.`
	};
}
function parseExpression(text) {
	const operands = [];
	for (const piece of splitOperands(text)) {
		const operand = parseOperand(piece.trim());
		if ("code" in operand) return { problem: operand };
		operands.push(operand);
	}
	return { operands };
}
/** Splits at `??` outside quotes. */
function splitOperands(text) {
	const pieces = [];
	let current = "";
	for (const token of text.match(/"[^"]*"|'[^']*'|\?\?|[\s\S]/g) ?? []) if (token === "??") {
		pieces.push(current);
		current = "";
	} else current += token;
	return [...pieces, current];
}
function parseOperand(text) {
	const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(text);
	if (quoted !== null) return {
		kind: "literal",
		value: quoted[1] ?? quoted[2] ?? ""
	};
	if (/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) return {
		kind: "literal",
		value: Number(text)
	};
	if (text === "true" || text === "false") return {
		kind: "literal",
		value: text === "true"
	};
	if (!/^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(text)) return unreadable(text);
	const [root = "", ...path] = text.split(".");
	if ((root === "vars" || root === "matrix") && path.length > 0) return {
		kind: "path",
		root,
		path,
		text
	};
	return unknownRoot(root, text);
}
function unreadable(text) {
	return {
		code: "expression/syntax",
		message: text === "" ? "An expression is empty" : `The expression "${text}" cannot be read`,
		hint: "Write vars.NAME or matrix.AXIS, joined by \"??\" where there is a fallback; there are no other operators."
	};
}
function unknownRoot(root, text) {
	if (root === "vars" || root === "matrix") return {
		code: "expression/syntax",
		message: `"${root}" alone names nothing`,
		hint: `Write ${root}.NAME.`
	};
	if (/^[a-zA-Z_]\w*$/.test(root) && isServerVariable(text)) return {
		code: "expression/mixed-brackets",
		message: `"${text}" is a variable that W&B fills in, not one of wac`,
		hint: `Write \${${text}}.`
	};
	return {
		code: "expression/unknown-name",
		message: `"${text}" is neither a variable nor an axis`,
		hint: `Write vars.${text} or matrix.${text}; for what W&B fills in, write \${${text}}.`
	};
}
/** Names that W&B fills into payloads and messages (webhook and ARIA pages of its documentation). */
function isServerVariable(text) {
	return /^(?:artifact_metadata\.\S+|(?:project|entity|automation|run|metric|alert|artifact_collection)_name|event_(?:type|author)|alias|tag|artifact_version(?:_string|_index)?|metric_(?:values?|filter|filter_short|current_status)|run_status|ACCESS_TOKEN|SECRET_NAME)$/.test(text);
}
function syntax(message, hint) {
	return {
		status: "problem",
		problem: {
			code: "expression/syntax",
			message,
			hint
		}
	};
}
// src/manifest/expand-expressions.ts
/** Replaces the expressions in a value by what they stand for. */
/** Expands every text of a value. A text with a problem stays as it is. */
function expandExpressions(value, scope, onProblem) {
	const path = [];
	function expand(current) {
		if (typeof current === "string") {
			if (!mayHoldExpression(current)) return current;
			return expandText(current, scope, (problem) => onProblem(renderJsonPointer(path), problem));
		}
		if (Array.isArray(current)) return current.map((item, index) => within(String(index), item));
		if (!isJsonObject(current)) return current;
		const result = {};
		for (const [key, item] of Object.entries(current)) {
			if (key.includes("${{")) onProblem(renderJsonPointer([...path, key]), NOT_IN_KEYS);
			result[key] = within(key, item);
		}
		return result;
	}
	function within(segment, item) {
		path.push(segment);
		const result = expand(item);
		path.pop();
		return result;
	}
	return expand(value);
}
const NOT_IN_KEYS = {
	code: "expression/syntax",
	message: "An expression cannot stand in a key",
	hint: "Write the key out; expressions stand in values."
};
function expandText(text, scope, onProblem) {
	const parsed = parseTemplate(text);
	if (parsed.status === "problem") {
		onProblem(parsed.problem);
		return text;
	}
	const [only] = parsed.parts;
	const values = parsed.parts.map((part) => evaluatePart(part, scope));
	const failed = values.find((value) => "problem" in value);
	if (failed !== void 0 && "problem" in failed) {
		onProblem(failed.problem);
		return text;
	}
	const results = values.map((value) => "value" in value ? value.value : "");
	if (parsed.parts.length === 1 && only?.kind === "expression") return structuredClone(results[0] ?? null);
	const compound = results.findIndex((value) => typeof value === "object" && value !== null);
	if (compound !== -1) {
		onProblem({
			code: "expression/syntax",
			message: `${parsed.parts[compound]?.text ?? ""} is a list or mapping and cannot stand within a text`,
			hint: "Name one of its fields, or let the expression be the whole value."
		});
		return text;
	}
	return results.map(String).join("");
}
function evaluatePart(part, scope) {
	if (part.kind === "text") return { value: part.text };
	let problem;
	for (const operand of part.operands) {
		const value = operand.kind === "literal" ? operand.value : findPath(operand, scope);
		if (value !== void 0 && value !== null) return { value };
		if (operand.kind === "path") problem = undefinedName(operand, scope);
	}
	return problem === void 0 ? { value: "" } : { problem };
}
function findPath(operand, scope) {
	const [name = ""] = operand.path;
	if (operand.root === "vars") scope.usedVars?.add(name);
	let current = operand.root === "vars" ? scope.vars : scope.matrix;
	for (const segment of operand.path) current = childOf(current, segment);
	return current;
}
function childOf(value, segment) {
	if (Array.isArray(value)) return value[Number(segment)];
	return isJsonObject(value) ? getOwn(value, segment) : void 0;
}
function undefinedName(operand, scope) {
	if (operand.root === "matrix" && scope.matrix === void 0) return {
		code: "expression/unknown-name",
		message: `"${operand.text}" names an axis, and there is no matrix here`,
		hint: "Add \"matrix:\" to the manifest, or use vars."
	};
	let current = operand.root === "vars" ? scope.vars : scope.matrix;
	const known = [operand.root];
	for (const segment of operand.path) {
		const next = childOf(current, segment);
		if (next === void 0 || next === null) {
			const names = isJsonObject(current) ? Object.keys(current).map((name) => [...known, name].join(".")) : [];
			return {
				code: "expression/unknown-name",
				message: `"${operand.text}" is not defined`,
				hint: suggestHint([...known, segment].join("."), names) ?? definitionHint(operand.root, names)
			};
		}
		known.push(segment);
		current = next;
	}
	return {
		code: "expression/unknown-name",
		message: `"${operand.text}" is not defined`,
		hint: definitionHint(operand.root, [])
	};
}
function definitionHint(root, names) {
	return `Define it under ${root === "vars" ? "\"vars:\" in wac.yaml, or with --var" : "\"matrix:\""}, or give a fallback with "??".${names.length === 0 || names.length > 12 ? "" : ` Defined: ${names.join(", ")}.`}`;
}
// src/lib/slugify.ts
/** Makes a text usable as a part of an identifier: lower case, `[a-z0-9._-]` only, no dash at either end; may be empty. */
function slugify(text) {
	return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[-._]+|-+$/g, "");
}
// src/manifest/expand-matrix.ts
/** Makes the combinations of a matrix: one automation each. */
/** More than any estate has; a matrix of several long axes passes it by accident. */
const MAX_COMBINATIONS = 1e4;
/** Expands a matrix whose expressions have been replaced. Axes are ordered by name, items as they are written. */
function expandMatrix(matrix) {
	const { exclude, ...axes } = matrix;
	const problems = [];
	const read = [];
	for (const name of Object.keys(axes).sort(compareText)) {
		const axis = readAxis(name, axes[name] ?? null);
		if ("items" in axis) read.push(axis);
		else problems.push(axis);
	}
	if (read.length === 0 && problems.length === 0) problems.push(empty("/matrix", "The matrix has no axis"));
	if (read.reduce((count, axis) => count * axis.items.length, 1) > MAX_COMBINATIONS) problems.push(invalid("/matrix", `The matrix has more than ${MAX_COMBINATIONS} combinations`, "Split it into several manifests, or shorten an axis."));
	if (problems.length > 0) return {
		combinations: [],
		problems
	};
	return excluded(combine(read), read, exclude);
}
function readAxis(name, value) {
	const pointer = renderJsonPointer(["matrix", name]);
	if (typeof value !== "object" || value === null) return {
		pointer,
		code: "schema/wrong-type",
		severity: "error",
		message: `The axis "${name}" must be a list or a mapping; it is ${describeJsonType(value)}`,
		hint: "Write a list of values, a mapping of ids to items, or an expression that gives one."
	};
	const entries = Array.isArray(value) ? value.map((item) => [item, item]) : Object.entries(value);
	if (entries.length === 0) return empty(pointer, `The axis "${name}" has no items`);
	const items = [];
	for (const [label, item] of entries) {
		if (typeof label === "object") return invalid(pointer, `The axis "${name}" is a list of mappings, which have no ids`, "Write a mapping of ids to items: { classifier: { project: … } }.");
		const id = slugify(String(label));
		if (id === "") return invalid(pointer, `The item "${String(label)}" of the axis "${name}" gives no id`, "Write a mapping, whose keys are the ids.");
		if (items.find((other) => other.id === id) !== void 0) return invalid(pointer, `Two items of the axis "${name}" have the id "${id}"`, "Write a mapping with different keys.");
		items.push({
			id,
			value: item
		});
	}
	return {
		name,
		items
	};
}
function combine(axes) {
	let combinations = [{
		ids: [],
		items: {}
	}];
	for (const { name, items } of axes) combinations = combinations.flatMap((combination) => items.map(({ id, value }) => ({
		ids: [...combination.ids, id],
		items: {
			...combination.items,
			[name]: value
		}
	})));
	return combinations;
}
function excluded(combinations, axes, exclude) {
	if (!Array.isArray(exclude)) return {
		combinations,
		problems: []
	};
	const problems = [];
	let left = combinations;
	for (const [index, entry] of exclude.entries()) {
		if (!isJsonObject(entry)) continue;
		const pointer = renderJsonPointer([
			"matrix",
			"exclude",
			index
		]);
		const unknown = Object.keys(entry).find((name) => !axes.some((axis) => axis.name === name));
		if (unknown !== void 0) {
			const hint = suggestHint(unknown, axes.map(({ name }) => name)) ?? "Name the axes of this matrix.";
			problems.push({
				pointer,
				code: "matrix/exclude",
				severity: "error",
				message: `"${unknown}" is no axis of the matrix`,
				hint
			});
			continue;
		}
		const hits = combinations.filter((combination) => isExcluded(combination, axes, entry));
		if (hits.length === 0) problems.push({
			pointer,
			code: "matrix/exclude",
			severity: "warning",
			message: "The entry leaves no combination out",
			hint: "Name items by their id or value."
		});
		left = left.filter((combination) => !hits.includes(combination));
	}
	if (left.length === 0) problems.push(empty("/matrix/exclude", "Every combination of the matrix is left out"));
	return {
		combinations: left,
		problems
	};
}
function isExcluded(combination, axes, entry) {
	return axes.every(({ name }, index) => {
		const wanted = entry[name];
		if (wanted === void 0) return true;
		if (combination.items[name] === wanted) return true;
		return typeof wanted !== "object" && combination.ids[index] === slugify(String(wanted));
	});
}
function empty(pointer, message) {
	return {
		pointer,
		code: "matrix/empty",
		severity: "error",
		message,
		hint: "Give it an item; to remove the automations, delete the manifest."
	};
}
function invalid(pointer, message, hint) {
	return {
		pointer,
		code: "matrix/invalid",
		severity: "error",
		message,
		hint
	};
}
// src/manifest/generated/manifest-validator.js
const validate$1 = validate20$1;
const schema31$1 = {
	"$id": "https://wac.invalid/schema/manifest.schema.json",
	"title": "Manifest",
	"type": "object",
	"properties": {
		"key": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"
		},
		"name": {
			"type": "string",
			"minLength": 1
		},
		"description": { "type": "string" },
		"enabled": { "type": "boolean" },
		"environments": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"matrix": {
			"type": "object",
			"minProperties": 1,
			"properties": { "exclude": {
				"type": "array",
				"items": {
					"type": "object",
					"minProperties": 1
				}
			} },
			"additionalProperties": { "type": [
				"array",
				"object",
				"string"
			] }
		},
		"scope": {
			"type": "object",
			"properties": {
				"project": {
					"type": "string",
					"minLength": 1
				},
				"registry": {
					"type": "string",
					"minLength": 1
				},
				"collection": {
					"type": "string",
					"minLength": 1
				},
				"team": {
					"type": "string",
					"minLength": 1
				},
				"organization": {
					"type": "string",
					"minLength": 1
				}
			},
			"additionalProperties": false,
			"minProperties": 1
		},
		"when": {
			"type": "object",
			"properties": {
				"createArtifact": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"linkArtifact": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"unlinkArtifact": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"addArtifactAlias": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"addArtifactTag": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"removeArtifactTag": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"addCollectionTag": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"removeCollectionTag": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"runMetric": {
					"type": "object",
					"properties": {
						"metric": {
							"type": "string",
							"minLength": 1
						},
						"aggregate": {
							"type": "string",
							"enum": [
								"min",
								"max",
								"mean",
								"sum"
							]
						},
						"window": {
							"type": "integer",
							"minimum": 1
						},
						"threshold": {
							"type": "object",
							"properties": {
								"gt": { "type": "number" },
								"gte": { "type": "number" },
								"lt": { "type": "number" },
								"lte": { "type": "number" },
								"eq": { "type": "number" },
								"ne": { "type": "number" }
							},
							"additionalProperties": false,
							"minProperties": 1,
							"maxProperties": 1
						},
						"change": {
							"type": "object",
							"properties": {
								"direction": {
									"type": "string",
									"enum": [
										"increase",
										"decrease",
										"any"
									]
								},
								"by": {
									"type": ["number", "string"],
									"exclusiveMinimum": 0,
									"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
								},
								"priorWindow": {
									"type": "integer",
									"minimum": 1
								}
							},
							"required": ["by"],
							"additionalProperties": false
						},
						"zscore": {
							"type": "object",
							"properties": {
								"threshold": {
									"type": "number",
									"exclusiveMinimum": 0
								},
								"window": {
									"type": "integer",
									"minimum": 1
								},
								"direction": {
									"type": "string",
									"enum": [
										"increase",
										"decrease",
										"any"
									]
								}
							},
							"additionalProperties": false
						},
						"runs": { "$ref": "#/$defs/runFilter" }
					},
					"required": ["metric"],
					"additionalProperties": false
				},
				"runState": {
					"type": "object",
					"properties": {
						"states": {
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"enum": [
									"failed",
									"finished",
									"running",
									"crashed",
									"killed"
								]
							}
						},
						"runs": { "$ref": "#/$defs/runFilter" }
					},
					"required": ["states"],
					"additionalProperties": false
				}
			},
			"additionalProperties": false,
			"minProperties": 1,
			"maxProperties": 1
		},
		"then": {
			"type": "object",
			"properties": {
				"sendNotification": {
					"type": "object",
					"properties": {
						"integration": { "$ref": "#/$defs/integration" },
						"title": { "type": "string" },
						"message": { "type": "string" },
						"severity": {
							"type": "string",
							"enum": [
								"INFO",
								"WARN",
								"ERROR"
							]
						}
					},
					"required": ["integration"],
					"additionalProperties": false
				},
				"sendWebhook": {
					"type": "object",
					"properties": {
						"integration": { "$ref": "#/$defs/integration" },
						"payload": { "type": [
							"object",
							"array",
							"string"
						] }
					},
					"required": ["integration"],
					"additionalProperties": false
				},
				"doNothing": {
					"type": "object",
					"properties": {},
					"additionalProperties": false
				}
			},
			"additionalProperties": false,
			"minProperties": 1,
			"maxProperties": 1
		},
		"lifecycle": {
			"type": "object",
			"properties": {
				"protect": { "type": "boolean" },
				"adopt": { "type": "boolean" },
				"ignoreChanges": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"onRemove": {
					"type": "string",
					"enum": [
						"delete",
						"disable",
						"keep",
						"release"
					]
				}
			},
			"additionalProperties": false
		}
	},
	"required": [
		"key",
		"scope",
		"when",
		"then"
	],
	"additionalProperties": false,
	"$defs": {
		"expression": {
			"type": "string",
			"pattern": "\\$\\{\\{"
		},
		"condition": {
			"type": [
				"string",
				"number",
				"boolean",
				"array",
				"object"
			],
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] },
			"minProperties": 1,
			"properties": {
				"eq": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"ne": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"gt": { "type": ["number", "string"] },
				"gte": { "type": ["number", "string"] },
				"lt": { "type": ["number", "string"] },
				"lte": { "type": ["number", "string"] },
				"in": {
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				},
				"nin": {
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				},
				"regex": {
					"type": "string",
					"minLength": 1
				},
				"contains": {
					"type": "string",
					"minLength": 1
				},
				"exists": { "type": "boolean" },
				"not": { "$ref": "#/$defs/condition" }
			},
			"additionalProperties": false
		},
		"textCondition": {
			"type": [
				"string",
				"array",
				"object"
			],
			"items": { "type": "string" },
			"minProperties": 1,
			"properties": {
				"eq": { "type": "string" },
				"ne": { "type": "string" },
				"gt": { "type": "string" },
				"gte": { "type": "string" },
				"lt": { "type": "string" },
				"lte": { "type": "string" },
				"in": {
					"type": "array",
					"items": { "type": "string" }
				},
				"nin": {
					"type": "array",
					"items": { "type": "string" }
				},
				"regex": {
					"type": "string",
					"minLength": 1
				},
				"contains": {
					"type": "string",
					"minLength": 1
				},
				"exists": { "type": "boolean" },
				"not": { "$ref": "#/$defs/textCondition" }
			},
			"additionalProperties": false
		},
		"artifactFilter": {
			"type": "object",
			"properties": {
				"alias": { "$ref": "#/$defs/textCondition" },
				"tag": { "$ref": "#/$defs/textCondition" },
				"all": {
					"type": "array",
					"items": { "$ref": "#/$defs/artifactFilter" }
				},
				"any": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/artifactFilter" }
				},
				"not": { "$ref": "#/$defs/artifactFilter" },
				"none": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/artifactFilter" }
				},
				"mongo": {
					"type": "object",
					"minProperties": 1
				}
			},
			"additionalProperties": false
		},
		"runFilter": {
			"type": "object",
			"properties": {
				"name": { "$ref": "#/$defs/textCondition" },
				"id": { "$ref": "#/$defs/textCondition" },
				"user": { "$ref": "#/$defs/textCondition" },
				"state": { "$ref": "#/$defs/textCondition" },
				"tags": { "$ref": "#/$defs/textCondition" },
				"all": {
					"type": "array",
					"items": { "$ref": "#/$defs/runFilter" }
				},
				"any": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/runFilter" }
				},
				"not": { "$ref": "#/$defs/runFilter" },
				"none": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/runFilter" }
				},
				"mongo": {
					"type": "object",
					"minProperties": 1
				}
			},
			"additionalProperties": false,
			"patternProperties": {
				"^config\\..": { "$ref": "#/$defs/condition" },
				"^summary\\..": { "$ref": "#/$defs/condition" }
			}
		},
		"integration": {
			"type": ["string", "object"],
			"minLength": 1,
			"properties": {
				"slack": {
					"type": "object",
					"properties": {
						"channel": {
							"type": "string",
							"minLength": 1
						},
						"workspace": {
							"type": "string",
							"minLength": 1
						}
					},
					"required": ["channel"],
					"additionalProperties": false
				},
				"webhook": {
					"type": "string",
					"minLength": 1
				},
				"id": {
					"type": "string",
					"minLength": 1
				},
				"entity": {
					"type": "string",
					"minLength": 1
				}
			},
			"additionalProperties": false
		}
	}
};
const schema36 = {
	"type": ["string", "object"],
	"minLength": 1,
	"properties": {
		"slack": {
			"type": "object",
			"properties": {
				"channel": {
					"type": "string",
					"minLength": 1
				},
				"workspace": {
					"type": "string",
					"minLength": 1
				}
			},
			"required": ["channel"],
			"additionalProperties": false
		},
		"webhook": {
			"type": "string",
			"minLength": 1
		},
		"id": {
			"type": "string",
			"minLength": 1
		},
		"entity": {
			"type": "string",
			"minLength": 1
		}
	},
	"additionalProperties": false
};
const func0$1 = Object.prototype.hasOwnProperty;
const pattern4$1 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
const pattern5$1 = new RegExp("^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$", "u");
const schema33 = {
	"type": [
		"string",
		"array",
		"object"
	],
	"items": { "type": "string" },
	"minProperties": 1,
	"properties": {
		"eq": { "type": "string" },
		"ne": { "type": "string" },
		"gt": { "type": "string" },
		"gte": { "type": "string" },
		"lt": { "type": "string" },
		"lte": { "type": "string" },
		"in": {
			"type": "array",
			"items": { "type": "string" }
		},
		"nin": {
			"type": "array",
			"items": { "type": "string" }
		},
		"regex": {
			"type": "string",
			"minLength": 1
		},
		"contains": {
			"type": "string",
			"minLength": 1
		},
		"exists": { "type": "boolean" },
		"not": { "$ref": "#/$defs/textCondition" }
	},
	"additionalProperties": false
};
const wrapper0 = { validate: validate22 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if ((!data || typeof data != "object") && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema33.type },
			message: "must be string,array,object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			const err1 = {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema33.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.eq !== void 0 && func0$1.call(data, "eq")) {
			if (typeof data.eq !== "string") {
				const err4 = {
					instancePath: instancePath + "/eq",
					schemaPath: "#/properties/eq/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.ne !== void 0 && func0$1.call(data, "ne")) {
			if (typeof data.ne !== "string") {
				const err5 = {
					instancePath: instancePath + "/ne",
					schemaPath: "#/properties/ne/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.gt !== void 0 && func0$1.call(data, "gt")) {
			if (typeof data.gt !== "string") {
				const err6 = {
					instancePath: instancePath + "/gt",
					schemaPath: "#/properties/gt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.gte !== void 0 && func0$1.call(data, "gte")) {
			if (typeof data.gte !== "string") {
				const err7 = {
					instancePath: instancePath + "/gte",
					schemaPath: "#/properties/gte/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.lt !== void 0 && func0$1.call(data, "lt")) {
			if (typeof data.lt !== "string") {
				const err8 = {
					instancePath: instancePath + "/lt",
					schemaPath: "#/properties/lt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.lte !== void 0 && func0$1.call(data, "lte")) {
			if (typeof data.lte !== "string") {
				const err9 = {
					instancePath: instancePath + "/lte",
					schemaPath: "#/properties/lte/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.in !== void 0 && func0$1.call(data, "in")) {
			let data7 = data.in;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
					const err10 = {
						instancePath: instancePath + "/in/" + i1,
						schemaPath: "#/properties/in/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/in",
					schemaPath: "#/properties/in/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.nin !== void 0 && func0$1.call(data, "nin")) {
			let data9 = data.nin;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
					const err12 = {
						instancePath: instancePath + "/nin/" + i2,
						schemaPath: "#/properties/nin/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/nin",
					schemaPath: "#/properties/nin/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.regex !== void 0 && func0$1.call(data, "regex")) {
			let data11 = data.regex;
			if (typeof data11 === "string") {
				if (data11.length < 1) {
					const err14 = {
						instancePath: instancePath + "/regex",
						schemaPath: "#/properties/regex/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/regex",
					schemaPath: "#/properties/regex/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.contains !== void 0 && func0$1.call(data, "contains")) {
			let data12 = data.contains;
			if (typeof data12 === "string") {
				if (data12.length < 1) {
					const err16 = {
						instancePath: instancePath + "/contains",
						schemaPath: "#/properties/contains/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/contains",
					schemaPath: "#/properties/contains/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.exists !== void 0 && func0$1.call(data, "exists")) {
			if (typeof data.exists !== "boolean") {
				const err18 = {
					instancePath: instancePath + "/exists",
					schemaPath: "#/properties/exists/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
			if (!wrapper0.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper1 = { validate: validate21$1 };
function validate21$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "alias" || key0 === "tag" || key0 === "all" || key0 === "any" || key0 === "not" || key0 === "none" || key0 === "mongo")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.alias !== void 0 && func0$1.call(data, "alias")) {
			if (!validate22(data.alias, {
				instancePath: instancePath + "/alias",
				parentData: data,
				parentDataProperty: "alias",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.tag !== void 0 && func0$1.call(data, "tag")) {
			if (!validate22(data.tag, {
				instancePath: instancePath + "/tag",
				parentData: data,
				parentDataProperty: "tag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.all !== void 0 && func0$1.call(data, "all")) {
			let data2 = data.all;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!wrapper1.validate(data2[i0], {
					instancePath: instancePath + "/all/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/all",
					schemaPath: "#/properties/all/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.any !== void 0 && func0$1.call(data, "any")) {
			let data4 = data.any;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err2 = {
						instancePath: instancePath + "/any",
						schemaPath: "#/properties/any/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (!wrapper1.validate(data4[i1], {
					instancePath: instancePath + "/any/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/any",
					schemaPath: "#/properties/any/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
			if (!wrapper1.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.none !== void 0 && func0$1.call(data, "none")) {
			let data7 = data.none;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err4 = {
						instancePath: instancePath + "/none",
						schemaPath: "#/properties/none/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) if (!wrapper1.validate(data7[i2], {
					instancePath: instancePath + "/none/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/none",
					schemaPath: "#/properties/none/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.mongo !== void 0 && func0$1.call(data, "mongo")) {
			let data9 = data.mongo;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					const err6 = {
						instancePath: instancePath + "/mongo",
						schemaPath: "#/properties/mongo/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/mongo",
					schemaPath: "#/properties/mongo/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate21$1.errors = vErrors;
	return errors === 0;
}
validate21$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34$1 = {
	"type": "object",
	"properties": {
		"name": { "$ref": "#/$defs/textCondition" },
		"id": { "$ref": "#/$defs/textCondition" },
		"user": { "$ref": "#/$defs/textCondition" },
		"state": { "$ref": "#/$defs/textCondition" },
		"tags": { "$ref": "#/$defs/textCondition" },
		"all": {
			"type": "array",
			"items": { "$ref": "#/$defs/runFilter" }
		},
		"any": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/runFilter" }
		},
		"not": { "$ref": "#/$defs/runFilter" },
		"none": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/runFilter" }
		},
		"mongo": {
			"type": "object",
			"minProperties": 1
		}
	},
	"additionalProperties": false,
	"patternProperties": {
		"^config\\..": { "$ref": "#/$defs/condition" },
		"^summary\\..": { "$ref": "#/$defs/condition" }
	}
};
const pattern6 = new RegExp("^config\\..", "u");
const pattern7 = new RegExp("^summary\\..", "u");
const schema35 = {
	"type": [
		"string",
		"number",
		"boolean",
		"array",
		"object"
	],
	"items": { "type": [
		"string",
		"number",
		"boolean"
	] },
	"minProperties": 1,
	"properties": {
		"eq": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"ne": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"gt": { "type": ["number", "string"] },
		"gte": { "type": ["number", "string"] },
		"lt": { "type": ["number", "string"] },
		"lte": { "type": ["number", "string"] },
		"in": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"nin": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"regex": {
			"type": "string",
			"minLength": 1
		},
		"contains": {
			"type": "string",
			"minLength": 1
		},
		"exists": { "type": "boolean" },
		"not": { "$ref": "#/$defs/condition" }
	},
	"additionalProperties": false
};
const wrapper9 = { validate: validate39 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if ((!data || typeof data != "object") && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema35.type },
			message: "must be string,number,boolean,array,object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema35.items.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema35.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.eq !== void 0 && func0$1.call(data, "eq")) {
			let data1 = data.eq;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/eq",
					schemaPath: "#/properties/eq/type",
					keyword: "type",
					params: { type: schema35.properties.eq.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.ne !== void 0 && func0$1.call(data, "ne")) {
			let data2 = data.ne;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/ne",
					schemaPath: "#/properties/ne/type",
					keyword: "type",
					params: { type: schema35.properties.ne.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.gt !== void 0 && func0$1.call(data, "gt")) {
			let data3 = data.gt;
			if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
				const err6 = {
					instancePath: instancePath + "/gt",
					schemaPath: "#/properties/gt/type",
					keyword: "type",
					params: { type: schema35.properties.gt.type },
					message: "must be number,string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.gte !== void 0 && func0$1.call(data, "gte")) {
			let data4 = data.gte;
			if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
				const err7 = {
					instancePath: instancePath + "/gte",
					schemaPath: "#/properties/gte/type",
					keyword: "type",
					params: { type: schema35.properties.gte.type },
					message: "must be number,string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.lt !== void 0 && func0$1.call(data, "lt")) {
			let data5 = data.lt;
			if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
				const err8 = {
					instancePath: instancePath + "/lt",
					schemaPath: "#/properties/lt/type",
					keyword: "type",
					params: { type: schema35.properties.lt.type },
					message: "must be number,string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.lte !== void 0 && func0$1.call(data, "lte")) {
			let data6 = data.lte;
			if (!(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "string") {
				const err9 = {
					instancePath: instancePath + "/lte",
					schemaPath: "#/properties/lte/type",
					keyword: "type",
					params: { type: schema35.properties.lte.type },
					message: "must be number,string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.in !== void 0 && func0$1.call(data, "in")) {
			let data7 = data.in;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/in/" + i1,
							schemaPath: "#/properties/in/items/type",
							keyword: "type",
							params: { type: schema35.properties.in.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/in",
					schemaPath: "#/properties/in/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.nin !== void 0 && func0$1.call(data, "nin")) {
			let data9 = data.nin;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
						const err12 = {
							instancePath: instancePath + "/nin/" + i2,
							schemaPath: "#/properties/nin/items/type",
							keyword: "type",
							params: { type: schema35.properties.nin.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/nin",
					schemaPath: "#/properties/nin/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.regex !== void 0 && func0$1.call(data, "regex")) {
			let data11 = data.regex;
			if (typeof data11 === "string") {
				if (data11.length < 1) {
					const err14 = {
						instancePath: instancePath + "/regex",
						schemaPath: "#/properties/regex/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/regex",
					schemaPath: "#/properties/regex/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.contains !== void 0 && func0$1.call(data, "contains")) {
			let data12 = data.contains;
			if (typeof data12 === "string") {
				if (data12.length < 1) {
					const err16 = {
						instancePath: instancePath + "/contains",
						schemaPath: "#/properties/contains/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/contains",
					schemaPath: "#/properties/contains/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.exists !== void 0 && func0$1.call(data, "exists")) {
			if (typeof data.exists !== "boolean") {
				const err18 = {
					instancePath: instancePath + "/exists",
					schemaPath: "#/properties/exists/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
			if (!wrapper9.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors);
				errors = vErrors.length;
			}
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper5 = { validate: validate33 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(func0$1.call(schema34$1.properties, key0) || pattern6.test(key0) || pattern7.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0 && func0$1.call(data, "name")) {
			if (!validate22(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0$1.call(data, "id")) {
			if (!validate22(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.user !== void 0 && func0$1.call(data, "user")) {
			if (!validate22(data.user, {
				instancePath: instancePath + "/user",
				parentData: data,
				parentDataProperty: "user",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0 && func0$1.call(data, "state")) {
			if (!validate22(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0 && func0$1.call(data, "tags")) {
			if (!validate22(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.all !== void 0 && func0$1.call(data, "all")) {
			let data5 = data.all;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!wrapper5.validate(data5[i0], {
					instancePath: instancePath + "/all/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/all",
					schemaPath: "#/properties/all/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.any !== void 0 && func0$1.call(data, "any")) {
			let data7 = data.any;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err2 = {
						instancePath: instancePath + "/any",
						schemaPath: "#/properties/any/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (!wrapper5.validate(data7[i1], {
					instancePath: instancePath + "/any/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/any",
					schemaPath: "#/properties/any/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
			if (!wrapper5.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.none !== void 0 && func0$1.call(data, "none")) {
			let data10 = data.none;
			if (Array.isArray(data10)) {
				if (data10.length < 1) {
					const err4 = {
						instancePath: instancePath + "/none",
						schemaPath: "#/properties/none/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) if (!wrapper5.validate(data10[i2], {
					instancePath: instancePath + "/none/" + i2,
					parentData: data10,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/none",
					schemaPath: "#/properties/none/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.mongo !== void 0 && func0$1.call(data, "mongo")) {
			let data12 = data.mongo;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (Object.keys(data12).length < 1) {
					const err6 = {
						instancePath: instancePath + "/mongo",
						schemaPath: "#/properties/mongo/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/mongo",
					schemaPath: "#/properties/mongo/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (pattern6.test(key1)) {
			if (!validate39(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 of Object.keys(data)) if (pattern7.test(key2)) {
			if (!validate39(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0 || !func0$1.call(data, "key")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.scope === void 0 || !func0$1.call(data, "scope")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.when === void 0 || !func0$1.call(data, "when")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "when" },
				message: "must have required property 'when'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.then === void 0 || !func0$1.call(data, "then")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "then" },
				message: "must have required property 'then'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema31$1.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.key !== void 0 && func0$1.call(data, "key")) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (!pattern4$1.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,62}$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.name !== void 0 && func0$1.call(data, "name")) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.description !== void 0 && func0$1.call(data, "description")) {
			if (typeof data.description !== "string") {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.enabled !== void 0 && func0$1.call(data, "enabled")) {
			if (typeof data.enabled !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.environments !== void 0 && func0$1.call(data, "environments")) {
			let data4 = data.environments;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err11 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (data5.length < 1) {
							const err12 = {
								instancePath: instancePath + "/environments/" + i0,
								schemaPath: "#/properties/environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/environments/" + i0,
							schemaPath: "#/properties/environments/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.matrix !== void 0 && func0$1.call(data, "matrix")) {
			let data6 = data.matrix;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					const err15 = {
						instancePath: instancePath + "/matrix",
						schemaPath: "#/properties/matrix/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 of Object.keys(data6)) if (!(key1 === "exclude")) {
					let data7 = data6[key1];
					if ((!data7 || typeof data7 != "object") && typeof data7 !== "string") {
						const err16 = {
							instancePath: instancePath + "/matrix/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/matrix/additionalProperties/type",
							keyword: "type",
							params: { type: schema31$1.properties.matrix.additionalProperties.type },
							message: "must be array,object,string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data6.exclude !== void 0 && func0$1.call(data6, "exclude")) {
					let data8 = data6.exclude;
					if (Array.isArray(data8)) {
						const len1 = data8.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data9 = data8[i1];
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								if (Object.keys(data9).length < 1) {
									const err17 = {
										instancePath: instancePath + "/matrix/exclude/" + i1,
										schemaPath: "#/properties/matrix/properties/exclude/items/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/matrix/exclude/" + i1,
									schemaPath: "#/properties/matrix/properties/exclude/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/matrix/exclude",
							schemaPath: "#/properties/matrix/properties/exclude/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/matrix",
					schemaPath: "#/properties/matrix/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.scope !== void 0 && func0$1.call(data, "scope")) {
			let data10 = data.scope;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length < 1) {
					const err21 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key2 of Object.keys(data10)) if (!(key2 === "project" || key2 === "registry" || key2 === "collection" || key2 === "team" || key2 === "organization")) {
					const err22 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data10.project !== void 0 && func0$1.call(data10, "project")) {
					let data11 = data10.project;
					if (typeof data11 === "string") {
						if (data11.length < 1) {
							const err23 = {
								instancePath: instancePath + "/scope/project",
								schemaPath: "#/properties/scope/properties/project/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/scope/project",
							schemaPath: "#/properties/scope/properties/project/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data10.registry !== void 0 && func0$1.call(data10, "registry")) {
					let data12 = data10.registry;
					if (typeof data12 === "string") {
						if (data12.length < 1) {
							const err25 = {
								instancePath: instancePath + "/scope/registry",
								schemaPath: "#/properties/scope/properties/registry/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/scope/registry",
							schemaPath: "#/properties/scope/properties/registry/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data10.collection !== void 0 && func0$1.call(data10, "collection")) {
					let data13 = data10.collection;
					if (typeof data13 === "string") {
						if (data13.length < 1) {
							const err27 = {
								instancePath: instancePath + "/scope/collection",
								schemaPath: "#/properties/scope/properties/collection/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/scope/collection",
							schemaPath: "#/properties/scope/properties/collection/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data10.team !== void 0 && func0$1.call(data10, "team")) {
					let data14 = data10.team;
					if (typeof data14 === "string") {
						if (data14.length < 1) {
							const err29 = {
								instancePath: instancePath + "/scope/team",
								schemaPath: "#/properties/scope/properties/team/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/scope/team",
							schemaPath: "#/properties/scope/properties/team/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data10.organization !== void 0 && func0$1.call(data10, "organization")) {
					let data15 = data10.organization;
					if (typeof data15 === "string") {
						if (data15.length < 1) {
							const err31 = {
								instancePath: instancePath + "/scope/organization",
								schemaPath: "#/properties/scope/properties/organization/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/scope/organization",
							schemaPath: "#/properties/scope/properties/organization/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.when !== void 0 && func0$1.call(data, "when")) {
			let data16 = data.when;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length > 1) {
					const err34 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1 },
						message: "must NOT have more than 1 properties"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (Object.keys(data16).length < 1) {
					const err35 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				for (const key3 of Object.keys(data16)) if (!func0$1.call(schema31$1.properties.when.properties, key3)) {
					const err36 = {
						instancePath: instancePath + "/when",
						schemaPath: "#/properties/when/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data16.createArtifact !== void 0 && func0$1.call(data16, "createArtifact")) {
					let data17 = data16.createArtifact;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						for (const key4 of Object.keys(data17)) if (!(key4 === "filter")) {
							const err37 = {
								instancePath: instancePath + "/when/createArtifact",
								schemaPath: "#/properties/when/properties/createArtifact/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data17.filter !== void 0 && func0$1.call(data17, "filter")) {
							if (!validate21$1(data17.filter, {
								instancePath: instancePath + "/when/createArtifact/filter",
								parentData: data17,
								parentDataProperty: "filter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/when/createArtifact",
							schemaPath: "#/properties/when/properties/createArtifact/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data16.linkArtifact !== void 0 && func0$1.call(data16, "linkArtifact")) {
					let data19 = data16.linkArtifact;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (const key5 of Object.keys(data19)) if (!(key5 === "filter")) {
							const err39 = {
								instancePath: instancePath + "/when/linkArtifact",
								schemaPath: "#/properties/when/properties/linkArtifact/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data19.filter !== void 0 && func0$1.call(data19, "filter")) {
							if (!validate21$1(data19.filter, {
								instancePath: instancePath + "/when/linkArtifact/filter",
								parentData: data19,
								parentDataProperty: "filter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/when/linkArtifact",
							schemaPath: "#/properties/when/properties/linkArtifact/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data16.unlinkArtifact !== void 0 && func0$1.call(data16, "unlinkArtifact")) {
					let data21 = data16.unlinkArtifact;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						for (const key6 of Object.keys(data21)) if (!(key6 === "filter")) {
							const err41 = {
								instancePath: instancePath + "/when/unlinkArtifact",
								schemaPath: "#/properties/when/properties/unlinkArtifact/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data21.filter !== void 0 && func0$1.call(data21, "filter")) {
							if (!validate21$1(data21.filter, {
								instancePath: instancePath + "/when/unlinkArtifact/filter",
								parentData: data21,
								parentDataProperty: "filter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/when/unlinkArtifact",
							schemaPath: "#/properties/when/properties/unlinkArtifact/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data16.addArtifactAlias !== void 0 && func0$1.call(data16, "addArtifactAlias")) {
					let data23 = data16.addArtifactAlias;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key7 of Object.keys(data23)) if (!(key7 === "filter")) {
							const err43 = {
								instancePath: instancePath + "/when/addArtifactAlias",
								schemaPath: "#/properties/when/properties/addArtifactAlias/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data23.filter !== void 0 && func0$1.call(data23, "filter")) {
							if (!validate21$1(data23.filter, {
								instancePath: instancePath + "/when/addArtifactAlias/filter",
								parentData: data23,
								parentDataProperty: "filter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/when/addArtifactAlias",
							schemaPath: "#/properties/when/properties/addArtifactAlias/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data16.addArtifactTag !== void 0 && func0$1.call(data16, "addArtifactTag")) {
					let data25 = data16.addArtifactTag;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						for (const key8 of Object.keys(data25)) if (!(key8 === "filter")) {
							const err45 = {
								instancePath: instancePath + "/when/addArtifactTag",
								schemaPath: "#/properties/when/properties/addArtifactTag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data25.filter !== void 0 && func0$1.call(data25, "filter")) {
							if (!validate21$1(data25.filter, {
								instancePath: instancePath + "/when/addArtifactTag/filter",
								parentData: data25,
								parentDataProperty: "filter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/when/addArtifactTag",
							schemaPath: "#/properties/when/properties/addArtifactTag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data16.removeArtifactTag !== void 0 && func0$1.call(data16, "removeArtifactTag")) {
					let data27 = data16.removeArtifactTag;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key9 of Object.keys(data27)) if (!(key9 === "filter")) {
							const err47 = {
								instancePath: instancePath + "/when/removeArtifactTag",
								schemaPath: "#/properties/when/properties/removeArtifactTag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data27.filter !== void 0 && func0$1.call(data27, "filter")) {
							if (!validate21$1(data27.filter, {
								instancePath: instancePath + "/when/removeArtifactTag/filter",
								parentData: data27,
								parentDataProperty: "filter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/when/removeArtifactTag",
							schemaPath: "#/properties/when/properties/removeArtifactTag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data16.addCollectionTag !== void 0 && func0$1.call(data16, "addCollectionTag")) {
					let data29 = data16.addCollectionTag;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						for (const key10 of Object.keys(data29)) if (!(key10 === "filter")) {
							const err49 = {
								instancePath: instancePath + "/when/addCollectionTag",
								schemaPath: "#/properties/when/properties/addCollectionTag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data29.filter !== void 0 && func0$1.call(data29, "filter")) {
							if (!validate21$1(data29.filter, {
								instancePath: instancePath + "/when/addCollectionTag/filter",
								parentData: data29,
								parentDataProperty: "filter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/when/addCollectionTag",
							schemaPath: "#/properties/when/properties/addCollectionTag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data16.removeCollectionTag !== void 0 && func0$1.call(data16, "removeCollectionTag")) {
					let data31 = data16.removeCollectionTag;
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						for (const key11 of Object.keys(data31)) if (!(key11 === "filter")) {
							const err51 = {
								instancePath: instancePath + "/when/removeCollectionTag",
								schemaPath: "#/properties/when/properties/removeCollectionTag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data31.filter !== void 0 && func0$1.call(data31, "filter")) {
							if (!validate21$1(data31.filter, {
								instancePath: instancePath + "/when/removeCollectionTag/filter",
								parentData: data31,
								parentDataProperty: "filter",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/when/removeCollectionTag",
							schemaPath: "#/properties/when/properties/removeCollectionTag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data16.runMetric !== void 0 && func0$1.call(data16, "runMetric")) {
					let data33 = data16.runMetric;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (data33.metric === void 0 || !func0$1.call(data33, "metric")) {
							const err53 = {
								instancePath: instancePath + "/when/runMetric",
								schemaPath: "#/properties/when/properties/runMetric/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								message: "must have required property 'metric'"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						for (const key12 of Object.keys(data33)) if (!(key12 === "metric" || key12 === "aggregate" || key12 === "window" || key12 === "threshold" || key12 === "change" || key12 === "zscore" || key12 === "runs")) {
							const err54 = {
								instancePath: instancePath + "/when/runMetric",
								schemaPath: "#/properties/when/properties/runMetric/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data33.metric !== void 0 && func0$1.call(data33, "metric")) {
							let data34 = data33.metric;
							if (typeof data34 === "string") {
								if (data34.length < 1) {
									const err55 = {
										instancePath: instancePath + "/when/runMetric/metric",
										schemaPath: "#/properties/when/properties/runMetric/properties/metric/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/when/runMetric/metric",
									schemaPath: "#/properties/when/properties/runMetric/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data33.aggregate !== void 0 && func0$1.call(data33, "aggregate")) {
							let data35 = data33.aggregate;
							if (typeof data35 !== "string") {
								const err57 = {
									instancePath: instancePath + "/when/runMetric/aggregate",
									schemaPath: "#/properties/when/properties/runMetric/properties/aggregate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
							if (!(data35 === "min" || data35 === "max" || data35 === "mean" || data35 === "sum")) {
								const err58 = {
									instancePath: instancePath + "/when/runMetric/aggregate",
									schemaPath: "#/properties/when/properties/runMetric/properties/aggregate/enum",
									keyword: "enum",
									params: { allowedValues: schema31$1.properties.when.properties.runMetric.properties.aggregate.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data33.window !== void 0 && func0$1.call(data33, "window")) {
							let data36 = data33.window;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								const err59 = {
									instancePath: instancePath + "/when/runMetric/window",
									schemaPath: "#/properties/when/properties/runMetric/properties/window/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 < 1 || isNaN(data36)) {
									const err60 = {
										instancePath: instancePath + "/when/runMetric/window",
										schemaPath: "#/properties/when/properties/runMetric/properties/window/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							}
						}
						if (data33.threshold !== void 0 && func0$1.call(data33, "threshold")) {
							let data37 = data33.threshold;
							if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
								if (Object.keys(data37).length > 1) {
									const err61 = {
										instancePath: instancePath + "/when/runMetric/threshold",
										schemaPath: "#/properties/when/properties/runMetric/properties/threshold/maxProperties",
										keyword: "maxProperties",
										params: { limit: 1 },
										message: "must NOT have more than 1 properties"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
								if (Object.keys(data37).length < 1) {
									const err62 = {
										instancePath: instancePath + "/when/runMetric/threshold",
										schemaPath: "#/properties/when/properties/runMetric/properties/threshold/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								for (const key13 of Object.keys(data37)) if (!(key13 === "gt" || key13 === "gte" || key13 === "lt" || key13 === "lte" || key13 === "eq" || key13 === "ne")) {
									const err63 = {
										instancePath: instancePath + "/when/runMetric/threshold",
										schemaPath: "#/properties/when/properties/runMetric/properties/threshold/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key13 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
								if (data37.gt !== void 0 && func0$1.call(data37, "gt")) {
									let data38 = data37.gt;
									if (!(typeof data38 == "number" && isFinite(data38))) {
										const err64 = {
											instancePath: instancePath + "/when/runMetric/threshold/gt",
											schemaPath: "#/properties/when/properties/runMetric/properties/threshold/properties/gt/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
								if (data37.gte !== void 0 && func0$1.call(data37, "gte")) {
									let data39 = data37.gte;
									if (!(typeof data39 == "number" && isFinite(data39))) {
										const err65 = {
											instancePath: instancePath + "/when/runMetric/threshold/gte",
											schemaPath: "#/properties/when/properties/runMetric/properties/threshold/properties/gte/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
								if (data37.lt !== void 0 && func0$1.call(data37, "lt")) {
									let data40 = data37.lt;
									if (!(typeof data40 == "number" && isFinite(data40))) {
										const err66 = {
											instancePath: instancePath + "/when/runMetric/threshold/lt",
											schemaPath: "#/properties/when/properties/runMetric/properties/threshold/properties/lt/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
								}
								if (data37.lte !== void 0 && func0$1.call(data37, "lte")) {
									let data41 = data37.lte;
									if (!(typeof data41 == "number" && isFinite(data41))) {
										const err67 = {
											instancePath: instancePath + "/when/runMetric/threshold/lte",
											schemaPath: "#/properties/when/properties/runMetric/properties/threshold/properties/lte/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
								if (data37.eq !== void 0 && func0$1.call(data37, "eq")) {
									let data42 = data37.eq;
									if (!(typeof data42 == "number" && isFinite(data42))) {
										const err68 = {
											instancePath: instancePath + "/when/runMetric/threshold/eq",
											schemaPath: "#/properties/when/properties/runMetric/properties/threshold/properties/eq/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
								if (data37.ne !== void 0 && func0$1.call(data37, "ne")) {
									let data43 = data37.ne;
									if (!(typeof data43 == "number" && isFinite(data43))) {
										const err69 = {
											instancePath: instancePath + "/when/runMetric/threshold/ne",
											schemaPath: "#/properties/when/properties/runMetric/properties/threshold/properties/ne/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/when/runMetric/threshold",
									schemaPath: "#/properties/when/properties/runMetric/properties/threshold/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
						if (data33.change !== void 0 && func0$1.call(data33, "change")) {
							let data44 = data33.change;
							if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
								if (data44.by === void 0 || !func0$1.call(data44, "by")) {
									const err71 = {
										instancePath: instancePath + "/when/runMetric/change",
										schemaPath: "#/properties/when/properties/runMetric/properties/change/required",
										keyword: "required",
										params: { missingProperty: "by" },
										message: "must have required property 'by'"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
								for (const key14 of Object.keys(data44)) if (!(key14 === "direction" || key14 === "by" || key14 === "priorWindow")) {
									const err72 = {
										instancePath: instancePath + "/when/runMetric/change",
										schemaPath: "#/properties/when/properties/runMetric/properties/change/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								if (data44.direction !== void 0 && func0$1.call(data44, "direction")) {
									let data45 = data44.direction;
									if (typeof data45 !== "string") {
										const err73 = {
											instancePath: instancePath + "/when/runMetric/change/direction",
											schemaPath: "#/properties/when/properties/runMetric/properties/change/properties/direction/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
									if (!(data45 === "increase" || data45 === "decrease" || data45 === "any")) {
										const err74 = {
											instancePath: instancePath + "/when/runMetric/change/direction",
											schemaPath: "#/properties/when/properties/runMetric/properties/change/properties/direction/enum",
											keyword: "enum",
											params: { allowedValues: schema31$1.properties.when.properties.runMetric.properties.change.properties.direction.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
								}
								if (data44.by !== void 0 && func0$1.call(data44, "by")) {
									let data46 = data44.by;
									if (!(typeof data46 == "number" && isFinite(data46)) && typeof data46 !== "string") {
										const err75 = {
											instancePath: instancePath + "/when/runMetric/change/by",
											schemaPath: "#/properties/when/properties/runMetric/properties/change/properties/by/type",
											keyword: "type",
											params: { type: schema31$1.properties.when.properties.runMetric.properties.change.properties.by.type },
											message: "must be number,string"
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
									if (typeof data46 == "number" && isFinite(data46)) {
										if (data46 <= 0 || isNaN(data46)) {
											const err76 = {
												instancePath: instancePath + "/when/runMetric/change/by",
												schemaPath: "#/properties/when/properties/runMetric/properties/change/properties/by/exclusiveMinimum",
												keyword: "exclusiveMinimum",
												params: {
													comparison: ">",
													limit: 0
												},
												message: "must be > 0"
											};
											if (vErrors === null) vErrors = [err76];
											else vErrors.push(err76);
											errors++;
										}
									}
									if (typeof data46 === "string") {
										if (!pattern5$1.test(data46)) {
											const err77 = {
												instancePath: instancePath + "/when/runMetric/change/by",
												schemaPath: "#/properties/when/properties/runMetric/properties/change/properties/by/pattern",
												keyword: "pattern",
												params: { pattern: "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$" },
												message: "must match pattern \"^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$\""
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
									}
								}
								if (data44.priorWindow !== void 0 && func0$1.call(data44, "priorWindow")) {
									let data47 = data44.priorWindow;
									if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
										const err78 = {
											instancePath: instancePath + "/when/runMetric/change/priorWindow",
											schemaPath: "#/properties/when/properties/runMetric/properties/change/properties/priorWindow/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
									if (typeof data47 == "number" && isFinite(data47)) {
										if (data47 < 1 || isNaN(data47)) {
											const err79 = {
												instancePath: instancePath + "/when/runMetric/change/priorWindow",
												schemaPath: "#/properties/when/properties/runMetric/properties/change/properties/priorWindow/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err79];
											else vErrors.push(err79);
											errors++;
										}
									}
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/when/runMetric/change",
									schemaPath: "#/properties/when/properties/runMetric/properties/change/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
						if (data33.zscore !== void 0 && func0$1.call(data33, "zscore")) {
							let data48 = data33.zscore;
							if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
								for (const key15 of Object.keys(data48)) if (!(key15 === "threshold" || key15 === "window" || key15 === "direction")) {
									const err81 = {
										instancePath: instancePath + "/when/runMetric/zscore",
										schemaPath: "#/properties/when/properties/runMetric/properties/zscore/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key15 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
								if (data48.threshold !== void 0 && func0$1.call(data48, "threshold")) {
									let data49 = data48.threshold;
									if (typeof data49 == "number" && isFinite(data49)) {
										if (data49 <= 0 || isNaN(data49)) {
											const err82 = {
												instancePath: instancePath + "/when/runMetric/zscore/threshold",
												schemaPath: "#/properties/when/properties/runMetric/properties/zscore/properties/threshold/exclusiveMinimum",
												keyword: "exclusiveMinimum",
												params: {
													comparison: ">",
													limit: 0
												},
												message: "must be > 0"
											};
											if (vErrors === null) vErrors = [err82];
											else vErrors.push(err82);
											errors++;
										}
									} else {
										const err83 = {
											instancePath: instancePath + "/when/runMetric/zscore/threshold",
											schemaPath: "#/properties/when/properties/runMetric/properties/zscore/properties/threshold/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err83];
										else vErrors.push(err83);
										errors++;
									}
								}
								if (data48.window !== void 0 && func0$1.call(data48, "window")) {
									let data50 = data48.window;
									if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
										const err84 = {
											instancePath: instancePath + "/when/runMetric/zscore/window",
											schemaPath: "#/properties/when/properties/runMetric/properties/zscore/properties/window/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err84];
										else vErrors.push(err84);
										errors++;
									}
									if (typeof data50 == "number" && isFinite(data50)) {
										if (data50 < 1 || isNaN(data50)) {
											const err85 = {
												instancePath: instancePath + "/when/runMetric/zscore/window",
												schemaPath: "#/properties/when/properties/runMetric/properties/zscore/properties/window/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err85];
											else vErrors.push(err85);
											errors++;
										}
									}
								}
								if (data48.direction !== void 0 && func0$1.call(data48, "direction")) {
									let data51 = data48.direction;
									if (typeof data51 !== "string") {
										const err86 = {
											instancePath: instancePath + "/when/runMetric/zscore/direction",
											schemaPath: "#/properties/when/properties/runMetric/properties/zscore/properties/direction/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err86];
										else vErrors.push(err86);
										errors++;
									}
									if (!(data51 === "increase" || data51 === "decrease" || data51 === "any")) {
										const err87 = {
											instancePath: instancePath + "/when/runMetric/zscore/direction",
											schemaPath: "#/properties/when/properties/runMetric/properties/zscore/properties/direction/enum",
											keyword: "enum",
											params: { allowedValues: schema31$1.properties.when.properties.runMetric.properties.zscore.properties.direction.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err87];
										else vErrors.push(err87);
										errors++;
									}
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/when/runMetric/zscore",
									schemaPath: "#/properties/when/properties/runMetric/properties/zscore/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
						if (data33.runs !== void 0 && func0$1.call(data33, "runs")) {
							if (!validate33(data33.runs, {
								instancePath: instancePath + "/when/runMetric/runs",
								parentData: data33,
								parentDataProperty: "runs",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/when/runMetric",
							schemaPath: "#/properties/when/properties/runMetric/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data16.runState !== void 0 && func0$1.call(data16, "runState")) {
					let data53 = data16.runState;
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						if (data53.states === void 0 || !func0$1.call(data53, "states")) {
							const err90 = {
								instancePath: instancePath + "/when/runState",
								schemaPath: "#/properties/when/properties/runState/required",
								keyword: "required",
								params: { missingProperty: "states" },
								message: "must have required property 'states'"
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
						for (const key16 of Object.keys(data53)) if (!(key16 === "states" || key16 === "runs")) {
							const err91 = {
								instancePath: instancePath + "/when/runState",
								schemaPath: "#/properties/when/properties/runState/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						if (data53.states !== void 0 && func0$1.call(data53, "states")) {
							let data54 = data53.states;
							if (Array.isArray(data54)) {
								if (data54.length < 1) {
									const err92 = {
										instancePath: instancePath + "/when/runState/states",
										schemaPath: "#/properties/when/properties/runState/properties/states/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
								const len2 = data54.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data55 = data54[i2];
									if (typeof data55 !== "string") {
										const err93 = {
											instancePath: instancePath + "/when/runState/states/" + i2,
											schemaPath: "#/properties/when/properties/runState/properties/states/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err93];
										else vErrors.push(err93);
										errors++;
									}
									if (!(data55 === "failed" || data55 === "finished" || data55 === "running" || data55 === "crashed" || data55 === "killed")) {
										const err94 = {
											instancePath: instancePath + "/when/runState/states/" + i2,
											schemaPath: "#/properties/when/properties/runState/properties/states/items/enum",
											keyword: "enum",
											params: { allowedValues: schema31$1.properties.when.properties.runState.properties.states.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err94];
										else vErrors.push(err94);
										errors++;
									}
								}
							} else {
								const err95 = {
									instancePath: instancePath + "/when/runState/states",
									schemaPath: "#/properties/when/properties/runState/properties/states/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
						}
						if (data53.runs !== void 0 && func0$1.call(data53, "runs")) {
							if (!validate33(data53.runs, {
								instancePath: instancePath + "/when/runState/runs",
								parentData: data53,
								parentDataProperty: "runs",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err96 = {
							instancePath: instancePath + "/when/runState",
							schemaPath: "#/properties/when/properties/runState/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/when",
					schemaPath: "#/properties/when/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
		if (data.then !== void 0 && func0$1.call(data, "then")) {
			let data57 = data.then;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				if (Object.keys(data57).length > 1) {
					const err98 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1 },
						message: "must NOT have more than 1 properties"
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (Object.keys(data57).length < 1) {
					const err99 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				for (const key17 of Object.keys(data57)) if (!(key17 === "sendNotification" || key17 === "sendWebhook" || key17 === "doNothing")) {
					const err100 = {
						instancePath: instancePath + "/then",
						schemaPath: "#/properties/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
				if (data57.sendNotification !== void 0 && func0$1.call(data57, "sendNotification")) {
					let data58 = data57.sendNotification;
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						if (data58.integration === void 0 || !func0$1.call(data58, "integration")) {
							const err101 = {
								instancePath: instancePath + "/then/sendNotification",
								schemaPath: "#/properties/then/properties/sendNotification/required",
								keyword: "required",
								params: { missingProperty: "integration" },
								message: "must have required property 'integration'"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						for (const key18 of Object.keys(data58)) if (!(key18 === "integration" || key18 === "title" || key18 === "message" || key18 === "severity")) {
							const err102 = {
								instancePath: instancePath + "/then/sendNotification",
								schemaPath: "#/properties/then/properties/sendNotification/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key18 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						if (data58.integration !== void 0 && func0$1.call(data58, "integration")) {
							let data59 = data58.integration;
							if (typeof data59 !== "string" && !(data59 && typeof data59 == "object" && !Array.isArray(data59))) {
								const err103 = {
									instancePath: instancePath + "/then/sendNotification/integration",
									schemaPath: "#/$defs/integration/type",
									keyword: "type",
									params: { type: schema36.type },
									message: "must be string,object"
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
							if (typeof data59 === "string") {
								if (data59.length < 1) {
									const err104 = {
										instancePath: instancePath + "/then/sendNotification/integration",
										schemaPath: "#/$defs/integration/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
							}
							if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
								for (const key19 of Object.keys(data59)) if (!(key19 === "slack" || key19 === "webhook" || key19 === "id" || key19 === "entity")) {
									const err105 = {
										instancePath: instancePath + "/then/sendNotification/integration",
										schemaPath: "#/$defs/integration/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key19 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
								if (data59.slack !== void 0 && func0$1.call(data59, "slack")) {
									let data60 = data59.slack;
									if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
										if (data60.channel === void 0 || !func0$1.call(data60, "channel")) {
											const err106 = {
												instancePath: instancePath + "/then/sendNotification/integration/slack",
												schemaPath: "#/$defs/integration/properties/slack/required",
												keyword: "required",
												params: { missingProperty: "channel" },
												message: "must have required property 'channel'"
											};
											if (vErrors === null) vErrors = [err106];
											else vErrors.push(err106);
											errors++;
										}
										for (const key20 of Object.keys(data60)) if (!(key20 === "channel" || key20 === "workspace")) {
											const err107 = {
												instancePath: instancePath + "/then/sendNotification/integration/slack",
												schemaPath: "#/$defs/integration/properties/slack/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key20 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err107];
											else vErrors.push(err107);
											errors++;
										}
										if (data60.channel !== void 0 && func0$1.call(data60, "channel")) {
											let data61 = data60.channel;
											if (typeof data61 === "string") {
												if (data61.length < 1) {
													const err108 = {
														instancePath: instancePath + "/then/sendNotification/integration/slack/channel",
														schemaPath: "#/$defs/integration/properties/slack/properties/channel/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err108];
													else vErrors.push(err108);
													errors++;
												}
											} else {
												const err109 = {
													instancePath: instancePath + "/then/sendNotification/integration/slack/channel",
													schemaPath: "#/$defs/integration/properties/slack/properties/channel/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err109];
												else vErrors.push(err109);
												errors++;
											}
										}
										if (data60.workspace !== void 0 && func0$1.call(data60, "workspace")) {
											let data62 = data60.workspace;
											if (typeof data62 === "string") {
												if (data62.length < 1) {
													const err110 = {
														instancePath: instancePath + "/then/sendNotification/integration/slack/workspace",
														schemaPath: "#/$defs/integration/properties/slack/properties/workspace/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err110];
													else vErrors.push(err110);
													errors++;
												}
											} else {
												const err111 = {
													instancePath: instancePath + "/then/sendNotification/integration/slack/workspace",
													schemaPath: "#/$defs/integration/properties/slack/properties/workspace/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err111];
												else vErrors.push(err111);
												errors++;
											}
										}
									} else {
										const err112 = {
											instancePath: instancePath + "/then/sendNotification/integration/slack",
											schemaPath: "#/$defs/integration/properties/slack/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
								if (data59.webhook !== void 0 && func0$1.call(data59, "webhook")) {
									let data63 = data59.webhook;
									if (typeof data63 === "string") {
										if (data63.length < 1) {
											const err113 = {
												instancePath: instancePath + "/then/sendNotification/integration/webhook",
												schemaPath: "#/$defs/integration/properties/webhook/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
									} else {
										const err114 = {
											instancePath: instancePath + "/then/sendNotification/integration/webhook",
											schemaPath: "#/$defs/integration/properties/webhook/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err114];
										else vErrors.push(err114);
										errors++;
									}
								}
								if (data59.id !== void 0 && func0$1.call(data59, "id")) {
									let data64 = data59.id;
									if (typeof data64 === "string") {
										if (data64.length < 1) {
											const err115 = {
												instancePath: instancePath + "/then/sendNotification/integration/id",
												schemaPath: "#/$defs/integration/properties/id/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
									} else {
										const err116 = {
											instancePath: instancePath + "/then/sendNotification/integration/id",
											schemaPath: "#/$defs/integration/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err116];
										else vErrors.push(err116);
										errors++;
									}
								}
								if (data59.entity !== void 0 && func0$1.call(data59, "entity")) {
									let data65 = data59.entity;
									if (typeof data65 === "string") {
										if (data65.length < 1) {
											const err117 = {
												instancePath: instancePath + "/then/sendNotification/integration/entity",
												schemaPath: "#/$defs/integration/properties/entity/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err117];
											else vErrors.push(err117);
											errors++;
										}
									} else {
										const err118 = {
											instancePath: instancePath + "/then/sendNotification/integration/entity",
											schemaPath: "#/$defs/integration/properties/entity/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
							}
						}
						if (data58.title !== void 0 && func0$1.call(data58, "title")) {
							if (typeof data58.title !== "string") {
								const err119 = {
									instancePath: instancePath + "/then/sendNotification/title",
									schemaPath: "#/properties/then/properties/sendNotification/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data58.message !== void 0 && func0$1.call(data58, "message")) {
							if (typeof data58.message !== "string") {
								const err120 = {
									instancePath: instancePath + "/then/sendNotification/message",
									schemaPath: "#/properties/then/properties/sendNotification/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
						}
						if (data58.severity !== void 0 && func0$1.call(data58, "severity")) {
							let data68 = data58.severity;
							if (typeof data68 !== "string") {
								const err121 = {
									instancePath: instancePath + "/then/sendNotification/severity",
									schemaPath: "#/properties/then/properties/sendNotification/properties/severity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
							if (!(data68 === "INFO" || data68 === "WARN" || data68 === "ERROR")) {
								const err122 = {
									instancePath: instancePath + "/then/sendNotification/severity",
									schemaPath: "#/properties/then/properties/sendNotification/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema31$1.properties.then.properties.sendNotification.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err122];
								else vErrors.push(err122);
								errors++;
							}
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/then/sendNotification",
							schemaPath: "#/properties/then/properties/sendNotification/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
				if (data57.sendWebhook !== void 0 && func0$1.call(data57, "sendWebhook")) {
					let data69 = data57.sendWebhook;
					if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
						if (data69.integration === void 0 || !func0$1.call(data69, "integration")) {
							const err124 = {
								instancePath: instancePath + "/then/sendWebhook",
								schemaPath: "#/properties/then/properties/sendWebhook/required",
								keyword: "required",
								params: { missingProperty: "integration" },
								message: "must have required property 'integration'"
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						for (const key21 of Object.keys(data69)) if (!(key21 === "integration" || key21 === "payload")) {
							const err125 = {
								instancePath: instancePath + "/then/sendWebhook",
								schemaPath: "#/properties/then/properties/sendWebhook/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
						if (data69.integration !== void 0 && func0$1.call(data69, "integration")) {
							let data70 = data69.integration;
							if (typeof data70 !== "string" && !(data70 && typeof data70 == "object" && !Array.isArray(data70))) {
								const err126 = {
									instancePath: instancePath + "/then/sendWebhook/integration",
									schemaPath: "#/$defs/integration/type",
									keyword: "type",
									params: { type: schema36.type },
									message: "must be string,object"
								};
								if (vErrors === null) vErrors = [err126];
								else vErrors.push(err126);
								errors++;
							}
							if (typeof data70 === "string") {
								if (data70.length < 1) {
									const err127 = {
										instancePath: instancePath + "/then/sendWebhook/integration",
										schemaPath: "#/$defs/integration/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err127];
									else vErrors.push(err127);
									errors++;
								}
							}
							if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
								for (const key22 of Object.keys(data70)) if (!(key22 === "slack" || key22 === "webhook" || key22 === "id" || key22 === "entity")) {
									const err128 = {
										instancePath: instancePath + "/then/sendWebhook/integration",
										schemaPath: "#/$defs/integration/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key22 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err128];
									else vErrors.push(err128);
									errors++;
								}
								if (data70.slack !== void 0 && func0$1.call(data70, "slack")) {
									let data71 = data70.slack;
									if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
										if (data71.channel === void 0 || !func0$1.call(data71, "channel")) {
											const err129 = {
												instancePath: instancePath + "/then/sendWebhook/integration/slack",
												schemaPath: "#/$defs/integration/properties/slack/required",
												keyword: "required",
												params: { missingProperty: "channel" },
												message: "must have required property 'channel'"
											};
											if (vErrors === null) vErrors = [err129];
											else vErrors.push(err129);
											errors++;
										}
										for (const key23 of Object.keys(data71)) if (!(key23 === "channel" || key23 === "workspace")) {
											const err130 = {
												instancePath: instancePath + "/then/sendWebhook/integration/slack",
												schemaPath: "#/$defs/integration/properties/slack/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key23 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err130];
											else vErrors.push(err130);
											errors++;
										}
										if (data71.channel !== void 0 && func0$1.call(data71, "channel")) {
											let data72 = data71.channel;
											if (typeof data72 === "string") {
												if (data72.length < 1) {
													const err131 = {
														instancePath: instancePath + "/then/sendWebhook/integration/slack/channel",
														schemaPath: "#/$defs/integration/properties/slack/properties/channel/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err131];
													else vErrors.push(err131);
													errors++;
												}
											} else {
												const err132 = {
													instancePath: instancePath + "/then/sendWebhook/integration/slack/channel",
													schemaPath: "#/$defs/integration/properties/slack/properties/channel/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err132];
												else vErrors.push(err132);
												errors++;
											}
										}
										if (data71.workspace !== void 0 && func0$1.call(data71, "workspace")) {
											let data73 = data71.workspace;
											if (typeof data73 === "string") {
												if (data73.length < 1) {
													const err133 = {
														instancePath: instancePath + "/then/sendWebhook/integration/slack/workspace",
														schemaPath: "#/$defs/integration/properties/slack/properties/workspace/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err133];
													else vErrors.push(err133);
													errors++;
												}
											} else {
												const err134 = {
													instancePath: instancePath + "/then/sendWebhook/integration/slack/workspace",
													schemaPath: "#/$defs/integration/properties/slack/properties/workspace/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err134];
												else vErrors.push(err134);
												errors++;
											}
										}
									} else {
										const err135 = {
											instancePath: instancePath + "/then/sendWebhook/integration/slack",
											schemaPath: "#/$defs/integration/properties/slack/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err135];
										else vErrors.push(err135);
										errors++;
									}
								}
								if (data70.webhook !== void 0 && func0$1.call(data70, "webhook")) {
									let data74 = data70.webhook;
									if (typeof data74 === "string") {
										if (data74.length < 1) {
											const err136 = {
												instancePath: instancePath + "/then/sendWebhook/integration/webhook",
												schemaPath: "#/$defs/integration/properties/webhook/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err136];
											else vErrors.push(err136);
											errors++;
										}
									} else {
										const err137 = {
											instancePath: instancePath + "/then/sendWebhook/integration/webhook",
											schemaPath: "#/$defs/integration/properties/webhook/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err137];
										else vErrors.push(err137);
										errors++;
									}
								}
								if (data70.id !== void 0 && func0$1.call(data70, "id")) {
									let data75 = data70.id;
									if (typeof data75 === "string") {
										if (data75.length < 1) {
											const err138 = {
												instancePath: instancePath + "/then/sendWebhook/integration/id",
												schemaPath: "#/$defs/integration/properties/id/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err138];
											else vErrors.push(err138);
											errors++;
										}
									} else {
										const err139 = {
											instancePath: instancePath + "/then/sendWebhook/integration/id",
											schemaPath: "#/$defs/integration/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err139];
										else vErrors.push(err139);
										errors++;
									}
								}
								if (data70.entity !== void 0 && func0$1.call(data70, "entity")) {
									let data76 = data70.entity;
									if (typeof data76 === "string") {
										if (data76.length < 1) {
											const err140 = {
												instancePath: instancePath + "/then/sendWebhook/integration/entity",
												schemaPath: "#/$defs/integration/properties/entity/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err140];
											else vErrors.push(err140);
											errors++;
										}
									} else {
										const err141 = {
											instancePath: instancePath + "/then/sendWebhook/integration/entity",
											schemaPath: "#/$defs/integration/properties/entity/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err141];
										else vErrors.push(err141);
										errors++;
									}
								}
							}
						}
						if (data69.payload !== void 0 && func0$1.call(data69, "payload")) {
							let data77 = data69.payload;
							if ((!data77 || typeof data77 != "object") && typeof data77 !== "string") {
								const err142 = {
									instancePath: instancePath + "/then/sendWebhook/payload",
									schemaPath: "#/properties/then/properties/sendWebhook/properties/payload/type",
									keyword: "type",
									params: { type: schema31$1.properties.then.properties.sendWebhook.properties.payload.type },
									message: "must be object,array,string"
								};
								if (vErrors === null) vErrors = [err142];
								else vErrors.push(err142);
								errors++;
							}
						}
					} else {
						const err143 = {
							instancePath: instancePath + "/then/sendWebhook",
							schemaPath: "#/properties/then/properties/sendWebhook/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
				}
				if (data57.doNothing !== void 0 && func0$1.call(data57, "doNothing")) {
					let data78 = data57.doNothing;
					if (data78 && typeof data78 == "object" && !Array.isArray(data78)) for (const key24 of Object.keys(data78)) {
						const err144 = {
							instancePath: instancePath + "/then/doNothing",
							schemaPath: "#/properties/then/properties/doNothing/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key24 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
					else {
						const err145 = {
							instancePath: instancePath + "/then/doNothing",
							schemaPath: "#/properties/then/properties/doNothing/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
			} else {
				const err146 = {
					instancePath: instancePath + "/then",
					schemaPath: "#/properties/then/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err146];
				else vErrors.push(err146);
				errors++;
			}
		}
		if (data.lifecycle !== void 0 && func0$1.call(data, "lifecycle")) {
			let data79 = data.lifecycle;
			if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
				for (const key25 of Object.keys(data79)) if (!(key25 === "protect" || key25 === "adopt" || key25 === "ignoreChanges" || key25 === "onRemove")) {
					const err147 = {
						instancePath: instancePath + "/lifecycle",
						schemaPath: "#/properties/lifecycle/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key25 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err147];
					else vErrors.push(err147);
					errors++;
				}
				if (data79.protect !== void 0 && func0$1.call(data79, "protect")) {
					if (typeof data79.protect !== "boolean") {
						const err148 = {
							instancePath: instancePath + "/lifecycle/protect",
							schemaPath: "#/properties/lifecycle/properties/protect/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
				}
				if (data79.adopt !== void 0 && func0$1.call(data79, "adopt")) {
					if (typeof data79.adopt !== "boolean") {
						const err149 = {
							instancePath: instancePath + "/lifecycle/adopt",
							schemaPath: "#/properties/lifecycle/properties/adopt/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
				if (data79.ignoreChanges !== void 0 && func0$1.call(data79, "ignoreChanges")) {
					let data82 = data79.ignoreChanges;
					if (Array.isArray(data82)) {
						const len3 = data82.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data83 = data82[i3];
							if (typeof data83 === "string") {
								if (data83.length < 1) {
									const err150 = {
										instancePath: instancePath + "/lifecycle/ignoreChanges/" + i3,
										schemaPath: "#/properties/lifecycle/properties/ignoreChanges/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err150];
									else vErrors.push(err150);
									errors++;
								}
							} else {
								const err151 = {
									instancePath: instancePath + "/lifecycle/ignoreChanges/" + i3,
									schemaPath: "#/properties/lifecycle/properties/ignoreChanges/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err151];
								else vErrors.push(err151);
								errors++;
							}
						}
					} else {
						const err152 = {
							instancePath: instancePath + "/lifecycle/ignoreChanges",
							schemaPath: "#/properties/lifecycle/properties/ignoreChanges/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
				}
				if (data79.onRemove !== void 0 && func0$1.call(data79, "onRemove")) {
					let data84 = data79.onRemove;
					if (typeof data84 !== "string") {
						const err153 = {
							instancePath: instancePath + "/lifecycle/onRemove",
							schemaPath: "#/properties/lifecycle/properties/onRemove/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
					if (!(data84 === "delete" || data84 === "disable" || data84 === "keep" || data84 === "release")) {
						const err154 = {
							instancePath: instancePath + "/lifecycle/onRemove",
							schemaPath: "#/properties/lifecycle/properties/onRemove/enum",
							keyword: "enum",
							params: { allowedValues: schema31$1.properties.lifecycle.properties.onRemove.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err154];
						else vErrors.push(err154);
						errors++;
					}
				}
			} else {
				const err155 = {
					instancePath: instancePath + "/lifecycle",
					schemaPath: "#/properties/lifecycle/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err155];
				else vErrors.push(err155);
				errors++;
			}
		}
	} else {
		const err156 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err156];
		else vErrors.push(err156);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/lib/parse-json-pointer.ts
/** Splits a JSON Pointer (RFC 6901) into its segments; the empty pointer has none. */
function parseJsonPointer(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
// src/manifest/advise-schema-error.ts
/** Advice for what a schema refuses: the name that was meant, the form that is needed. */
/** What an unknown field may have been meant to be. */
function adviseField(field, { path, allowed, schema }) {
	const word = familiarWord(field, allowed);
	if (word !== void 0) return {
		hint: `Here it is called "${word}".`,
		meant: word
	};
	const [near] = suggestNames(field, allowed);
	if (near !== void 0) return {
		hint: suggestHint(field, allowed),
		meant: near
	};
	const elsewhere = findElsewhere(field, path, schema);
	if (elsewhere !== void 0) return {
		hint: `It belongs under "${elsewhere}".`,
		meant: void 0
	};
	if (path.at(-1) === "runs" && (field === "config" || field === "summary")) return {
		hint: `Write the whole name as one key: "${field}.KEY".`,
		meant: void 0
	};
	const list = allowed.length === 0 || allowed.length > 14 ? void 0 : `Known here: ${allowed.join(", ")}.`;
	return {
		hint: allowed.length === 0 ? "Nothing may stand here." : list,
		meant: void 0
	};
}
/** The field of the whole document below which a misplaced one belongs. */
function findElsewhere(field, path, schema) {
	for (const places of [
		["lifecycle"],
		["scope"],
		["when"],
		["then"],
		["when", "runMetric"],
		["then", "sendNotification"],
		["then", "sendWebhook"]
	]) {
		if (places.join(".") === path.join(".")) continue;
		const names = fieldNames(schemaNodeAt(schema, places));
		if ((names.includes(field) ? field : familiarWord(field, names)) === void 0) continue;
		return places.join(".");
	}
}
/** The value that was meant, and those that there are. */
function adviseValue(value, words) {
	const word = familiarWord(value, words);
	const meant = word === void 0 ? suggestHint(value, words) : `Here it is called "${word}".`;
	const list = `Use ${words.length === 1 ? "" : "one of "}${words.join(", ")}.`;
	return meant === void 0 ? list : meant;
}
const KINDS = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping"
};
/** What a value must be, what it is, and how to write it. */
function adviseType(name, value, { path, types, schema }) {
	const kinds = types.split(",").map((type) => KINDS[type] ?? type);
	const expected = kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1) ?? ""}`;
	const label = name.charAt(0).toUpperCase() + name.slice(1);
	if (value === null || value === void 0) return {
		message: `${label} has no value; it must be ${expected ?? ""}`,
		hint: "Write a value, or remove the line."
	};
	const present = types === "integer" && typeof value === "number" ? String(value) : describeJsonType(value);
	return {
		message: `${label} must be ${expected ?? ""}; it is ${present}`,
		hint: typeHint(value, types, path, schema)
	};
}
const TYPE_RULES = [
	({ value, types, field }) => types.includes("string") && typeof value !== "object" ? `Quote it: ${field}: "${String(value)}".` : void 0,
	({ value, types, field }) => types === "array" && typeof value !== "object" ? `Write a list: ${field}: [${String(value)}].` : void 0,
	({ value, types }) => types === "boolean" && typeof value === "string" ? booleanHint(value) : void 0,
	({ value, types, field }) => (types === "number" || types === "integer") && isNumberText(value) ? `Remove the quotes: ${field}: ${String(value)}.` : void 0,
	({ value, field }) => field === "scope" && typeof value === "string" ? `Write scope: { project: ${value} }.` : void 0,
	({ value, field }) => field === "threshold" && typeof value !== "object" ? `Write an operator: threshold: { gt: ${String(value)} }.` : void 0,
	({ value, field }) => field === "change" && typeof value !== "object" ? `Write change: { by: ${String(value)} }.` : void 0,
	({ value, types, field }) => types === "object" && Array.isArray(value) && (field === "when" || field === "then") ? "Write one mapping instead of a list; an automation has one event and one action." : void 0,
	({ value, types, field, path, schema }) => {
		if (types !== "object" || typeof value !== "string") return void 0;
		const names = fieldNames(schemaNodeAt(schema, path));
		const word = names.includes(value) ? value : familiarWord(value, names);
		return word === void 0 ? void 0 : `Write ${field}: { ${word}: … }.`;
	}
];
function typeHint(value, types, path, schema) {
	const mistake = {
		value,
		types,
		field: path.at(-1) ?? "",
		path,
		schema
	};
	for (const rule of TYPE_RULES) {
		const hint = rule(mistake);
		if (hint !== void 0) return hint;
	}
}
function isNumberText(value) {
	return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
function booleanHint(value) {
	if (/^(?:yes|on|true)$/i.test(value)) return "Write true.";
	return /^(?:no|off|false)$/i.test(value) ? "Write false." : void 0;
}
/** A value in a message: short, and never what looks like a secret. */
function quoteValue(value) {
	if (value === "" || Array.isArray(value) && value.length === 0) return "empty";
	if (typeof value === "object") return describeJsonType(value);
	if (typeof value !== "string") return String(value);
	if (findSecrets(value).length > 0) return "what looks like a secret";
	return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
}
/** What a text must look like; each pattern of the schemas has its words here. */
function describePattern(name, value, path) {
	const field = path.at(-1) ?? "";
	return {
		message: `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be ${quoteValue(value)}`,
		hint: {
			key: "A key has lower-case letters, digits, \".\", \"_\" and \"-\", begins with a letter or digit, and is at most 63 long.",
			by: "Write a number for an absolute change, or a percentage such as 5%.",
			owner: "An owner has letters, digits, \".\", \"_\", \"/\" and \"-\", as in acme/ml-platform.",
			until: "Write a day as YYYY-MM-DD."
		}[field] ?? "Write it as the documentation of the field shows."
	};
}
// src/manifest/translate-schema-errors.ts
/** Whoever has more problems than this in one document reads the first ones only. */
const MAX_ERRORS = 100;
/** Translates all, and leaves out what only follows from another. */
function translateSchemaErrors(all, invalid) {
	const errors = all.slice(0, MAX_ERRORS);
	const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
	const unknownFields = unknown.map((error) => translateUnknownField(error, invalid));
	const meant = new Set(unknown.map((error, index) => `${error.instancePath}/${unknownFields[index]?.meant ?? ""}`));
	const rest = errors.filter(({ keyword, instancePath, params }) => {
		if (keyword === "additionalProperties") return false;
		if (keyword === "required") return !meant.has(`${instancePath}/${String(params["missingProperty"])}`);
		const hasUnknown = unknown.some((error) => error.instancePath === instancePath);
		return !((keyword === "maxProperties" || keyword === "minProperties") && hasUnknown);
	});
	return [...unknownFields, ...rest.map((error) => translate(error, invalid))].map(({ code, message, hint, pointer, part }) => ({
		code,
		severity: "error",
		message,
		...hint === void 0 ? {} : { hint },
		range: invalid.source.locate(pointer, part)
	}));
}
function translateUnknownField(error, invalid) {
	const path = parseJsonPointer(error.instancePath);
	const field = String(error.params["additionalProperty"]);
	const allowed = fieldNames(schemaNodeAt(invalid.schema, path));
	const pointer = renderJsonPointer([...path, field]);
	if (field.startsWith("$")) return {
		code: "filter/mongo",
		message: `"${field}" is an operator of the server's own filter form`,
		hint: `Write the word without "$", or put the whole filter under "mongo".`,
		pointer,
		part: "key"
	};
	const { hint, meant } = adviseField(field, {
		path,
		allowed,
		schema: invalid.schema
	});
	return {
		code: "schema/unknown-field",
		message: `Unknown field "${field}" in ${place(path, invalid.title)}`,
		hint,
		pointer,
		part: "key",
		meant
	};
}
function translate(error, invalid) {
	const path = parseJsonPointer(error.instancePath);
	const pointer = error.instancePath;
	const value = valueAt(invalid.document, path);
	const name = place(path, invalid.title);
	const allowed = fieldNames(schemaNodeAt(invalid.schema, path));
	switch (error.keyword) {
		case "required": {
			const missing = String(error.params["missingProperty"]);
			return {
				code: "schema/missing-field",
				message: `Missing field "${missing}" in ${name}`,
				hint: describeField(invalid, [...path, missing]),
				pointer,
				part: "key"
			};
		}
		case "type": {
			const { message, hint } = adviseType(name, value, {
				path,
				types: String(error.params["type"]),
				schema: invalid.schema
			});
			return {
				code: "schema/wrong-type",
				message,
				hint,
				pointer
			};
		}
		case "enum": {
			const words = error.params["allowedValues"].map(String);
			return {
				code: "schema/unknown-value",
				message: `${capital(name)} cannot be ${quoteValue(value)}`,
				hint: adviseValue(typeof value === "object" ? "" : String(value), words),
				pointer
			};
		}
		case "minProperties":
		case "maxProperties": return translateCount(error, invalid, {
			path,
			name,
			allowed
		});
		case "pattern": {
			const { message, hint } = describePattern(name, value, path);
			return {
				code: "schema/invalid-value",
				message,
				hint,
				pointer
			};
		}
		default: return {
			code: "schema/invalid-value",
			message: `${capital(name)} ${bound(error)}; it is ${quoteValue(value)}`,
			hint: void 0,
			pointer
		};
	}
}
function translateCount(error, invalid, { path, name, allowed }) {
	const present = Object.keys(valueAt(invalid.document, path) ?? {});
	const has = present.length === 0 ? "nothing" : present.map((key) => `"${key}"`).join(" and ");
	const place = {
		code: "schema/choose-one",
		pointer: error.instancePath,
		part: "key"
	};
	if (isOverride(path)) {
		const message = `${capital(name)} must have "match" and one of "set" and "patch"; it has ${has}`;
		return {
			...place,
			message,
			hint: "Use \"set\" for values by path, \"patch\" for RFC 6902 operations."
		};
	}
	const isOpen = error.keyword === "minProperties" && !isChoice(invalid, path);
	const message = `${capital(name)} must have ${isOpen ? "at least one field" : "exactly one field"}; it has ${has}`;
	return {
		...place,
		message,
		hint: allowed.length === 0 ? void 0 : `${isOpen ? "There is" : "Keep one of"} ${allowed.join(", ")}.`
	};
}
function isChoice({ schema }, path) {
	return schemaNodeAt(schema, path)?.["maxProperties"] === 1;
}
function isOverride(path) {
	return path.at(-2) === "overrides";
}
function bound({ keyword, params }) {
	const limit = String(params["limit"]);
	switch (keyword) {
		case "minimum": return `must be at least ${limit}`;
		case "exclusiveMinimum": return `must be greater than ${limit}`;
		case "maximum": return `must be at most ${limit}`;
		case "minLength":
		case "minItems": return "must not be empty";
		case "maxLength": return `must have at most ${limit} characters`;
		default: return "is not valid";
	}
}
function describeField({ schema }, path) {
	const description = schemaNodeAt(schema, path)?.["description"];
	return typeof description === "string" ? description : void 0;
}
/** A place in words: `"when.runMetric"`, or the title of the whole document. */
function place(path, title) {
	return path.length === 0 ? title : `"${path.join(".")}"`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/manifest/validate-document.ts
/** The document as its schema's type, or why it is none. The value is changed where it is mended. */
function validateDocument(value, validation) {
	const { validator, source, schema, title } = validation;
	const candidate = value;
	if (validator(candidate)) return {
		value: candidate,
		diagnostics: []
	};
	let errors = validator.errors ?? [];
	if (errors.filter((error) => mend(value, error, source)).length > 0) {
		if (validator(candidate)) return {
			value: candidate,
			diagnostics: []
		};
		errors = validator.errors ?? [];
	}
	return {
		value: void 0,
		diagnostics: translateSchemaErrors(errors, {
			document: value,
			source,
			schema,
			title
		})
	};
}
function mend(document, error, source) {
	const path = parseJsonPointer(error.instancePath);
	if (error.keyword === "additionalProperties") return mendSign(valueAt(document, path), error);
	const last = path.at(-1);
	const parent = valueAt(document, path.slice(0, -1));
	if (last === void 0 || typeof parent !== "object" || parent === null) return false;
	const container = parent;
	const present = container[last];
	if (present === void 0) return false;
	const better = betterValue(present, error, source);
	if (better === void 0) return false;
	container[last] = better;
	return true;
}
function betterValue(present, error, source) {
	if (error.keyword === "enum" && typeof present === "string") return error.params["allowedValues"].find((word) => typeof word === "string" && word.toLowerCase() === present.toLowerCase());
	const types = String(error.params["type"]).split(",");
	if (!(error.keyword === "type" && types.includes("string") && !types.includes("number")) || typeof present !== "number") return void 0;
	const text = source.numberText(error.instancePath) ?? String(present);
	return text === String(present) ? text : void 0;
}
function mendSign(mapping, error) {
	const sign = String(error.params["additionalProperty"]);
	const word = getOwn(OPERATOR_SIGNS, sign);
	if (word === void 0 || !isJsonObject(mapping) || Object.hasOwn(mapping, word)) return false;
	const container = mapping;
	const operand = container[sign];
	if (operand === void 0) return false;
	delete container[sign];
	container[word] = operand;
	return true;
}
// src/manifest/expand-manifest.ts
const NOTHING = {
	copies: [],
	diagnostics: []
};
/** Expands a document for the chosen environment; nothing for one that says it belongs to others. */
function expandManifest(source, resolved, matched) {
	const { value } = source;
	if (!isJsonObject(value)) return failed(source, [{
		code: "schema/wrong-type",
		pointer: "",
		message: `A manifest must be a mapping; it is ${describeJsonType(value)}`,
		hint: "It begins with \"key:\"; several manifests in one file are separated by \"---\"."
	}]);
	const membership = checkEnvironments(value, resolved);
	if (membership.problems.length > 0) return failed(source, membership.problems);
	if (!membership.isMember) return NOTHING;
	const matrix = readMatrix(value, resolved);
	const problems = matrix.problems.map((problem) => locateProblem(problem, source));
	const expanded = matrix.combinations.map((combination) => expandCopy(value, {
		combination,
		hasMatrix: matrix.hasMatrix
	}, {
		source,
		resolved,
		matched
	}));
	return {
		copies: expanded.flatMap(({ copies }) => copies),
		diagnostics: [...problems, ...expanded.flatMap(({ diagnostics }) => diagnostics)]
	};
}
function checkEnvironments(value, { configuration, environments }) {
	const wanted = value["environments"];
	if (!Array.isArray(wanted)) return {
		isMember: true,
		problems: []
	};
	const names = wanted;
	const problems = [];
	for (const [index, name] of names.entries()) {
		if (typeof name !== "string" || environments.includes(name)) continue;
		const there = environments.length === 0 ? "wac.yaml declares no environments." : `Declared are ${environments.join(", ")}.`;
		problems.push({
			code: "config/unknown-environment",
			pointer: `/environments/${index}`,
			message: `The environment "${name}" is not declared`,
			hint: suggestHint(name, environments) ?? there
		});
	}
	return {
		isMember: names.length === 0 || names.some((name) => name === configuration.environment || typeof name !== "string"),
		problems
	};
}
/** The combinations of a manifest's matrix; one that is empty where there is none, or where it is for the schema to complain of. */
function readMatrix(value, { vars, usedVars }) {
	const single = {
		combinations: [{
			ids: [],
			items: {}
		}],
		problems: [],
		hasMatrix: false
	};
	const { matrix } = value;
	if (!isJsonObject(matrix) || Object.keys(matrix).length === 0) return single;
	const problems = [];
	const expanded = expandExpressions(matrix, {
		vars,
		usedVars
	}, (pointer, problem) => {
		problems.push({
			...problem,
			pointer: `/matrix${pointer}`
		});
	});
	if (problems.length > 0) return {
		combinations: [],
		problems,
		hasMatrix: true
	};
	const { combinations, problems: invalid } = expandMatrix(expanded);
	return {
		combinations,
		problems: invalid,
		hasMatrix: true
	};
}
function expandCopy(template, { combination, hasMatrix }, { source, resolved, matched }) {
	const base = typeof template["key"] === "string" ? template["key"] : "";
	const key = [base, ...combination.ids].join("/");
	const { body, overlays, problems } = applyOverrides(template, hasMatrix ? [key, base] : [key], resolved, matched);
	if (problems.length > 0) return failed(resolved.source, problems);
	const places = overlaySource(source, overlays);
	const scope = {
		vars: resolved.vars,
		usedVars: resolved.usedVars,
		...hasMatrix ? { matrix: combination.items } : {}
	};
	const { key: fixedKey, matrix, ...open } = body;
	const wrong = [];
	const expanded = expandExpressions(open, scope, (pointer, problem) => {
		wrong.push({
			...problem,
			pointer
		});
	});
	const document = {
		...fixedKey === void 0 ? {} : { key: fixedKey },
		...matrix === void 0 ? {} : { matrix },
		...expanded
	};
	const validated = validateDocument(document, {
		validator: validate$1,
		schema,
		source: places,
		title: "the manifest"
	});
	if (wrong.length > 0) {
		const soundly = validated.diagnostics.filter(({ range }) => !wrong.some(({ pointer }) => places.locate(pointer).start.offset === range?.start.offset));
		return {
			copies: [],
			diagnostics: [...failed(places, wrong).diagnostics, ...soundly]
		};
	}
	if (validated.value === void 0) return {
		copies: [],
		diagnostics: validated.diagnostics
	};
	return {
		copies: [{
			key,
			manifest: validated.value,
			source: places
		}],
		diagnostics: []
	};
}
function failed(source, problems) {
	return {
		copies: [],
		diagnostics: problems.map((problem) => locateProblem(problem, source))
	};
}
// src/manifest/generated/config-validator.js
const validate = validate20;
const schema31 = {
	"$id": "https://wac.invalid/schema/config.schema.json",
	"title": "ConfigurationDocument",
	"type": "object",
	"properties": {
		"version": {
			"type": "integer",
			"enum": [1]
		},
		"owner": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._/-]+$",
			"maxLength": 120
		},
		"formerOwners": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"server": {
			"type": "string",
			"minLength": 1
		},
		"entity": {
			"type": "string",
			"minLength": 1
		},
		"entities": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"organizations": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"formerEntities": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"onRemove": {
			"type": "string",
			"enum": [
				"delete",
				"disable",
				"keep",
				"release"
			]
		},
		"drift": {
			"type": "string",
			"enum": ["repair", "report"]
		},
		"guard": { "$ref": "#/$defs/guard" },
		"removed": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"key": {
						"type": "string",
						"minLength": 1
					},
					"until": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					}
				},
				"required": ["key", "until"],
				"additionalProperties": false
			}
		},
		"vars": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"array",
				"object"
			] }
		},
		"integrations": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/integration" }
		},
		"environments": {
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/environment" }
		},
		"defaultEnvironment": {
			"type": "string",
			"minLength": 1
		}
	},
	"required": [
		"version",
		"owner",
		"onRemove"
	],
	"additionalProperties": false,
	"$defs": {
		"guard": {
			"type": "object",
			"properties": {
				"maxDeletes": {
					"type": "integer",
					"minimum": 0
				},
				"maxDeletePercent": {
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"maxSilenced": {
					"type": "integer",
					"minimum": 0
				},
				"maxSilencedPercent": {
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"maxRedirected": {
					"type": "integer",
					"minimum": 0
				}
			},
			"additionalProperties": false
		},
		"integration": {
			"type": "object",
			"properties": {
				"slack": {
					"type": "object",
					"properties": {
						"channel": {
							"type": "string",
							"minLength": 1
						},
						"workspace": {
							"type": "string",
							"minLength": 1
						}
					},
					"required": ["channel"],
					"additionalProperties": false
				},
				"webhook": {
					"type": "string",
					"minLength": 1
				},
				"id": {
					"type": "string",
					"minLength": 1
				},
				"entity": {
					"type": "string",
					"minLength": 1
				}
			},
			"additionalProperties": false
		},
		"environment": {
			"type": "object",
			"properties": {
				"vars": {
					"type": "object",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"array",
						"object"
					] }
				},
				"integrations": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/integration" }
				},
				"entity": {
					"type": "string",
					"minLength": 1
				},
				"entities": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"server": {
					"type": "string",
					"minLength": 1
				},
				"guard": { "$ref": "#/$defs/guard" },
				"nameSuffix": {
					"type": "string",
					"minLength": 1
				},
				"shadow": { "type": "boolean" },
				"formerOwners": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"overrides": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"match": {
								"type": "string",
								"minLength": 1
							},
							"set": {
								"type": "object",
								"minProperties": 1
							},
							"patch": {
								"type": "array",
								"minItems": 1,
								"items": {
									"type": "object",
									"properties": {
										"op": {
											"type": "string",
											"enum": [
												"add",
												"remove",
												"replace",
												"move",
												"copy",
												"test"
											]
										},
										"path": { "type": "string" },
										"from": { "type": "string" },
										"value": {}
									},
									"required": ["op", "path"],
									"additionalProperties": false
								}
							}
						},
						"required": ["match"],
						"additionalProperties": false,
						"minProperties": 2,
						"maxProperties": 2
					}
				}
			},
			"additionalProperties": false
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z0-9._/-]+$", "u");
const pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const schema34 = {
	"type": "object",
	"properties": {
		"vars": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"array",
				"object"
			] }
		},
		"integrations": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/integration" }
		},
		"entity": {
			"type": "string",
			"minLength": 1
		},
		"entities": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"server": {
			"type": "string",
			"minLength": 1
		},
		"guard": { "$ref": "#/$defs/guard" },
		"nameSuffix": {
			"type": "string",
			"minLength": 1
		},
		"shadow": { "type": "boolean" },
		"formerOwners": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"overrides": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"match": {
						"type": "string",
						"minLength": 1
					},
					"set": {
						"type": "object",
						"minProperties": 1
					},
					"patch": {
						"type": "array",
						"minItems": 1,
						"items": {
							"type": "object",
							"properties": {
								"op": {
									"type": "string",
									"enum": [
										"add",
										"remove",
										"replace",
										"move",
										"copy",
										"test"
									]
								},
								"path": { "type": "string" },
								"from": { "type": "string" },
								"value": {}
							},
							"required": ["op", "path"],
							"additionalProperties": false
						}
					}
				},
				"required": ["match"],
				"additionalProperties": false,
				"minProperties": 2,
				"maxProperties": 2
			}
		}
	},
	"additionalProperties": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!func0.call(schema34.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.vars !== void 0 && func0.call(data, "vars")) {
			let data0 = data.vars;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 of Object.keys(data0)) {
				let data1 = data0[key1];
				if ((!data1 || typeof data1 != "object") && typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
					const err1 = {
						instancePath: instancePath + "/vars/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/vars/additionalProperties/type",
						keyword: "type",
						params: { type: schema34.properties.vars.additionalProperties.type },
						message: "must be string,number,boolean,array,object"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			else {
				const err2 = {
					instancePath: instancePath + "/vars",
					schemaPath: "#/properties/vars/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.integrations !== void 0 && func0.call(data, "integrations")) {
			let data2 = data.integrations;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key2 of Object.keys(data2)) {
				let data3 = data2[key2];
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					for (const key3 of Object.keys(data3)) if (!(key3 === "slack" || key3 === "webhook" || key3 === "id" || key3 === "entity")) {
						const err3 = {
							instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/integration/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (data3.slack !== void 0 && func0.call(data3, "slack")) {
						let data4 = data3.slack;
						if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
							if (data4.channel === void 0 || !func0.call(data4, "channel")) {
								const err4 = {
									instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack",
									schemaPath: "#/$defs/integration/properties/slack/required",
									keyword: "required",
									params: { missingProperty: "channel" },
									message: "must have required property 'channel'"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							for (const key4 of Object.keys(data4)) if (!(key4 === "channel" || key4 === "workspace")) {
								const err5 = {
									instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack",
									schemaPath: "#/$defs/integration/properties/slack/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
							if (data4.channel !== void 0 && func0.call(data4, "channel")) {
								let data5 = data4.channel;
								if (typeof data5 === "string") {
									if (data5.length < 1) {
										const err6 = {
											instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack/channel",
											schemaPath: "#/$defs/integration/properties/slack/properties/channel/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
								} else {
									const err7 = {
										instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack/channel",
										schemaPath: "#/$defs/integration/properties/slack/properties/channel/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							}
							if (data4.workspace !== void 0 && func0.call(data4, "workspace")) {
								let data6 = data4.workspace;
								if (typeof data6 === "string") {
									if (data6.length < 1) {
										const err8 = {
											instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack/workspace",
											schemaPath: "#/$defs/integration/properties/slack/properties/workspace/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
								} else {
									const err9 = {
										instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack/workspace",
										schemaPath: "#/$defs/integration/properties/slack/properties/workspace/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack",
								schemaPath: "#/$defs/integration/properties/slack/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					if (data3.webhook !== void 0 && func0.call(data3, "webhook")) {
						let data7 = data3.webhook;
						if (typeof data7 === "string") {
							if (data7.length < 1) {
								const err11 = {
									instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/webhook",
									schemaPath: "#/$defs/integration/properties/webhook/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/webhook",
								schemaPath: "#/$defs/integration/properties/webhook/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data3.id !== void 0 && func0.call(data3, "id")) {
						let data8 = data3.id;
						if (typeof data8 === "string") {
							if (data8.length < 1) {
								const err13 = {
									instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
									schemaPath: "#/$defs/integration/properties/id/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
								schemaPath: "#/$defs/integration/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (data3.entity !== void 0 && func0.call(data3, "entity")) {
						let data9 = data3.entity;
						if (typeof data9 === "string") {
							if (data9.length < 1) {
								const err15 = {
									instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity",
									schemaPath: "#/$defs/integration/properties/entity/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity",
								schemaPath: "#/$defs/integration/properties/entity/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				} else {
					const err17 = {
						instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/integration/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
			else {
				const err18 = {
					instancePath: instancePath + "/integrations",
					schemaPath: "#/properties/integrations/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.entity !== void 0 && func0.call(data, "entity")) {
			let data10 = data.entity;
			if (typeof data10 === "string") {
				if (data10.length < 1) {
					const err19 = {
						instancePath: instancePath + "/entity",
						schemaPath: "#/properties/entity/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/entity",
					schemaPath: "#/properties/entity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.entities !== void 0 && func0.call(data, "entities")) {
			let data11 = data.entities;
			if (Array.isArray(data11)) {
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (typeof data12 === "string") {
						if (data12.length < 1) {
							const err21 = {
								instancePath: instancePath + "/entities/" + i0,
								schemaPath: "#/properties/entities/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/entities/" + i0,
							schemaPath: "#/properties/entities/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/entities",
					schemaPath: "#/properties/entities/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.server !== void 0 && func0.call(data, "server")) {
			let data13 = data.server;
			if (typeof data13 === "string") {
				if (data13.length < 1) {
					const err24 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/server",
					schemaPath: "#/properties/server/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.guard !== void 0 && func0.call(data, "guard")) {
			let data14 = data.guard;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key5 of Object.keys(data14)) if (!(key5 === "maxDeletes" || key5 === "maxDeletePercent" || key5 === "maxSilenced" || key5 === "maxSilencedPercent" || key5 === "maxRedirected")) {
					const err26 = {
						instancePath: instancePath + "/guard",
						schemaPath: "#/$defs/guard/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data14.maxDeletes !== void 0 && func0.call(data14, "maxDeletes")) {
					let data15 = data14.maxDeletes;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err27 = {
							instancePath: instancePath + "/guard/maxDeletes",
							schemaPath: "#/$defs/guard/properties/maxDeletes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 0 || isNaN(data15)) {
							const err28 = {
								instancePath: instancePath + "/guard/maxDeletes",
								schemaPath: "#/$defs/guard/properties/maxDeletes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
				if (data14.maxDeletePercent !== void 0 && func0.call(data14, "maxDeletePercent")) {
					let data16 = data14.maxDeletePercent;
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 > 100 || isNaN(data16)) {
							const err29 = {
								instancePath: instancePath + "/guard/maxDeletePercent",
								schemaPath: "#/$defs/guard/properties/maxDeletePercent/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data16 < 0 || isNaN(data16)) {
							const err30 = {
								instancePath: instancePath + "/guard/maxDeletePercent",
								schemaPath: "#/$defs/guard/properties/maxDeletePercent/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/guard/maxDeletePercent",
							schemaPath: "#/$defs/guard/properties/maxDeletePercent/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data14.maxSilenced !== void 0 && func0.call(data14, "maxSilenced")) {
					let data17 = data14.maxSilenced;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err32 = {
							instancePath: instancePath + "/guard/maxSilenced",
							schemaPath: "#/$defs/guard/properties/maxSilenced/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 0 || isNaN(data17)) {
							const err33 = {
								instancePath: instancePath + "/guard/maxSilenced",
								schemaPath: "#/$defs/guard/properties/maxSilenced/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
				}
				if (data14.maxSilencedPercent !== void 0 && func0.call(data14, "maxSilencedPercent")) {
					let data18 = data14.maxSilencedPercent;
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 > 100 || isNaN(data18)) {
							const err34 = {
								instancePath: instancePath + "/guard/maxSilencedPercent",
								schemaPath: "#/$defs/guard/properties/maxSilencedPercent/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data18 < 0 || isNaN(data18)) {
							const err35 = {
								instancePath: instancePath + "/guard/maxSilencedPercent",
								schemaPath: "#/$defs/guard/properties/maxSilencedPercent/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/guard/maxSilencedPercent",
							schemaPath: "#/$defs/guard/properties/maxSilencedPercent/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data14.maxRedirected !== void 0 && func0.call(data14, "maxRedirected")) {
					let data19 = data14.maxRedirected;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err37 = {
							instancePath: instancePath + "/guard/maxRedirected",
							schemaPath: "#/$defs/guard/properties/maxRedirected/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 < 0 || isNaN(data19)) {
							const err38 = {
								instancePath: instancePath + "/guard/maxRedirected",
								schemaPath: "#/$defs/guard/properties/maxRedirected/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/guard",
					schemaPath: "#/$defs/guard/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.nameSuffix !== void 0 && func0.call(data, "nameSuffix")) {
			let data20 = data.nameSuffix;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err40 = {
						instancePath: instancePath + "/nameSuffix",
						schemaPath: "#/properties/nameSuffix/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/nameSuffix",
					schemaPath: "#/properties/nameSuffix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.shadow !== void 0 && func0.call(data, "shadow")) {
			if (typeof data.shadow !== "boolean") {
				const err42 = {
					instancePath: instancePath + "/shadow",
					schemaPath: "#/properties/shadow/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.formerOwners !== void 0 && func0.call(data, "formerOwners")) {
			let data22 = data.formerOwners;
			if (Array.isArray(data22)) {
				const len1 = data22.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data23 = data22[i1];
					if (typeof data23 === "string") {
						if (data23.length < 1) {
							const err43 = {
								instancePath: instancePath + "/formerOwners/" + i1,
								schemaPath: "#/properties/formerOwners/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/formerOwners/" + i1,
							schemaPath: "#/properties/formerOwners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/formerOwners",
					schemaPath: "#/properties/formerOwners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.overrides !== void 0 && func0.call(data, "overrides")) {
			let data24 = data.overrides;
			if (Array.isArray(data24)) {
				const len2 = data24.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data25 = data24[i2];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (Object.keys(data25).length > 2) {
							const err46 = {
								instancePath: instancePath + "/overrides/" + i2,
								schemaPath: "#/properties/overrides/items/maxProperties",
								keyword: "maxProperties",
								params: { limit: 2 },
								message: "must NOT have more than 2 properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (Object.keys(data25).length < 2) {
							const err47 = {
								instancePath: instancePath + "/overrides/" + i2,
								schemaPath: "#/properties/overrides/items/minProperties",
								keyword: "minProperties",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 properties"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data25.match === void 0 || !func0.call(data25, "match")) {
							const err48 = {
								instancePath: instancePath + "/overrides/" + i2,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "match" },
								message: "must have required property 'match'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key6 of Object.keys(data25)) if (!(key6 === "match" || key6 === "set" || key6 === "patch")) {
							const err49 = {
								instancePath: instancePath + "/overrides/" + i2,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data25.match !== void 0 && func0.call(data25, "match")) {
							let data26 = data25.match;
							if (typeof data26 === "string") {
								if (data26.length < 1) {
									const err50 = {
										instancePath: instancePath + "/overrides/" + i2 + "/match",
										schemaPath: "#/properties/overrides/items/properties/match/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/overrides/" + i2 + "/match",
									schemaPath: "#/properties/overrides/items/properties/match/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data25.set !== void 0 && func0.call(data25, "set")) {
							let data27 = data25.set;
							if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
								if (Object.keys(data27).length < 1) {
									const err52 = {
										instancePath: instancePath + "/overrides/" + i2 + "/set",
										schemaPath: "#/properties/overrides/items/properties/set/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/overrides/" + i2 + "/set",
									schemaPath: "#/properties/overrides/items/properties/set/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data25.patch !== void 0 && func0.call(data25, "patch")) {
							let data28 = data25.patch;
							if (Array.isArray(data28)) {
								if (data28.length < 1) {
									const err54 = {
										instancePath: instancePath + "/overrides/" + i2 + "/patch",
										schemaPath: "#/properties/overrides/items/properties/patch/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								const len3 = data28.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data29 = data28[i3];
									if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
										if (data29.op === void 0 || !func0.call(data29, "op")) {
											const err55 = {
												instancePath: instancePath + "/overrides/" + i2 + "/patch/" + i3,
												schemaPath: "#/properties/overrides/items/properties/patch/items/required",
												keyword: "required",
												params: { missingProperty: "op" },
												message: "must have required property 'op'"
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
										if (data29.path === void 0 || !func0.call(data29, "path")) {
											const err56 = {
												instancePath: instancePath + "/overrides/" + i2 + "/patch/" + i3,
												schemaPath: "#/properties/overrides/items/properties/patch/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'"
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
										for (const key7 of Object.keys(data29)) if (!(key7 === "op" || key7 === "path" || key7 === "from" || key7 === "value")) {
											const err57 = {
												instancePath: instancePath + "/overrides/" + i2 + "/patch/" + i3,
												schemaPath: "#/properties/overrides/items/properties/patch/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key7 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
										}
										if (data29.op !== void 0 && func0.call(data29, "op")) {
											let data30 = data29.op;
											if (typeof data30 !== "string") {
												const err58 = {
													instancePath: instancePath + "/overrides/" + i2 + "/patch/" + i3 + "/op",
													schemaPath: "#/properties/overrides/items/properties/patch/items/properties/op/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err58];
												else vErrors.push(err58);
												errors++;
											}
											if (!(data30 === "add" || data30 === "remove" || data30 === "replace" || data30 === "move" || data30 === "copy" || data30 === "test")) {
												const err59 = {
													instancePath: instancePath + "/overrides/" + i2 + "/patch/" + i3 + "/op",
													schemaPath: "#/properties/overrides/items/properties/patch/items/properties/op/enum",
													keyword: "enum",
													params: { allowedValues: schema34.properties.overrides.items.properties.patch.items.properties.op.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err59];
												else vErrors.push(err59);
												errors++;
											}
										}
										if (data29.path !== void 0 && func0.call(data29, "path")) {
											if (typeof data29.path !== "string") {
												const err60 = {
													instancePath: instancePath + "/overrides/" + i2 + "/patch/" + i3 + "/path",
													schemaPath: "#/properties/overrides/items/properties/patch/items/properties/path/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err60];
												else vErrors.push(err60);
												errors++;
											}
										}
										if (data29.from !== void 0 && func0.call(data29, "from")) {
											if (typeof data29.from !== "string") {
												const err61 = {
													instancePath: instancePath + "/overrides/" + i2 + "/patch/" + i3 + "/from",
													schemaPath: "#/properties/overrides/items/properties/patch/items/properties/from/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err61];
												else vErrors.push(err61);
												errors++;
											}
										}
									} else {
										const err62 = {
											instancePath: instancePath + "/overrides/" + i2 + "/patch/" + i3,
											schemaPath: "#/properties/overrides/items/properties/patch/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/overrides/" + i2 + "/patch",
									schemaPath: "#/properties/overrides/items/properties/patch/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/overrides/" + i2,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
	} else {
		const err66 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err66];
		else vErrors.push(err66);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.onRemove === void 0 || !func0.call(data, "onRemove")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "onRemove" },
				message: "must have required property 'onRemove'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema31.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === 1)) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.version.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			let data1 = data.owner;
			if (typeof data1 === "string") {
				if (data1.length > 120) {
					const err6 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						message: "must NOT have more than 120 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._/-]+$" },
						message: "must match pattern \"^[A-Za-z0-9._/-]+$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.formerOwners !== void 0 && func0.call(data, "formerOwners")) {
			let data2 = data.formerOwners;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (data3.length < 1) {
							const err9 = {
								instancePath: instancePath + "/formerOwners/" + i0,
								schemaPath: "#/properties/formerOwners/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/formerOwners/" + i0,
							schemaPath: "#/properties/formerOwners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/formerOwners",
					schemaPath: "#/properties/formerOwners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.server !== void 0 && func0.call(data, "server")) {
			let data4 = data.server;
			if (typeof data4 === "string") {
				if (data4.length < 1) {
					const err12 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/server",
					schemaPath: "#/properties/server/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.entity !== void 0 && func0.call(data, "entity")) {
			let data5 = data.entity;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					const err14 = {
						instancePath: instancePath + "/entity",
						schemaPath: "#/properties/entity/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/entity",
					schemaPath: "#/properties/entity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.entities !== void 0 && func0.call(data, "entities")) {
			let data6 = data.entities;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (typeof data7 === "string") {
						if (data7.length < 1) {
							const err16 = {
								instancePath: instancePath + "/entities/" + i1,
								schemaPath: "#/properties/entities/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/entities/" + i1,
							schemaPath: "#/properties/entities/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/entities",
					schemaPath: "#/properties/entities/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.organizations !== void 0 && func0.call(data, "organizations")) {
			let data8 = data.organizations;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 === "string") {
						if (data9.length < 1) {
							const err19 = {
								instancePath: instancePath + "/organizations/" + i2,
								schemaPath: "#/properties/organizations/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/organizations/" + i2,
							schemaPath: "#/properties/organizations/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/organizations",
					schemaPath: "#/properties/organizations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.formerEntities !== void 0 && func0.call(data, "formerEntities")) {
			let data10 = data.formerEntities;
			if (Array.isArray(data10)) {
				const len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data11 = data10[i3];
					if (typeof data11 === "string") {
						if (data11.length < 1) {
							const err22 = {
								instancePath: instancePath + "/formerEntities/" + i3,
								schemaPath: "#/properties/formerEntities/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/formerEntities/" + i3,
							schemaPath: "#/properties/formerEntities/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/formerEntities",
					schemaPath: "#/properties/formerEntities/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.onRemove !== void 0 && func0.call(data, "onRemove")) {
			let data12 = data.onRemove;
			if (typeof data12 !== "string") {
				const err25 = {
					instancePath: instancePath + "/onRemove",
					schemaPath: "#/properties/onRemove/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (!(data12 === "delete" || data12 === "disable" || data12 === "keep" || data12 === "release")) {
				const err26 = {
					instancePath: instancePath + "/onRemove",
					schemaPath: "#/properties/onRemove/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.onRemove.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.drift !== void 0 && func0.call(data, "drift")) {
			let data13 = data.drift;
			if (typeof data13 !== "string") {
				const err27 = {
					instancePath: instancePath + "/drift",
					schemaPath: "#/properties/drift/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (!(data13 === "repair" || data13 === "report")) {
				const err28 = {
					instancePath: instancePath + "/drift",
					schemaPath: "#/properties/drift/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.drift.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.guard !== void 0 && func0.call(data, "guard")) {
			let data14 = data.guard;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key1 of Object.keys(data14)) if (!(key1 === "maxDeletes" || key1 === "maxDeletePercent" || key1 === "maxSilenced" || key1 === "maxSilencedPercent" || key1 === "maxRedirected")) {
					const err29 = {
						instancePath: instancePath + "/guard",
						schemaPath: "#/$defs/guard/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data14.maxDeletes !== void 0 && func0.call(data14, "maxDeletes")) {
					let data15 = data14.maxDeletes;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err30 = {
							instancePath: instancePath + "/guard/maxDeletes",
							schemaPath: "#/$defs/guard/properties/maxDeletes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 0 || isNaN(data15)) {
							const err31 = {
								instancePath: instancePath + "/guard/maxDeletes",
								schemaPath: "#/$defs/guard/properties/maxDeletes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
				if (data14.maxDeletePercent !== void 0 && func0.call(data14, "maxDeletePercent")) {
					let data16 = data14.maxDeletePercent;
					if (typeof data16 == "number" && isFinite(data16)) {
						if (data16 > 100 || isNaN(data16)) {
							const err32 = {
								instancePath: instancePath + "/guard/maxDeletePercent",
								schemaPath: "#/$defs/guard/properties/maxDeletePercent/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data16 < 0 || isNaN(data16)) {
							const err33 = {
								instancePath: instancePath + "/guard/maxDeletePercent",
								schemaPath: "#/$defs/guard/properties/maxDeletePercent/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/guard/maxDeletePercent",
							schemaPath: "#/$defs/guard/properties/maxDeletePercent/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data14.maxSilenced !== void 0 && func0.call(data14, "maxSilenced")) {
					let data17 = data14.maxSilenced;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err35 = {
							instancePath: instancePath + "/guard/maxSilenced",
							schemaPath: "#/$defs/guard/properties/maxSilenced/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 0 || isNaN(data17)) {
							const err36 = {
								instancePath: instancePath + "/guard/maxSilenced",
								schemaPath: "#/$defs/guard/properties/maxSilenced/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				}
				if (data14.maxSilencedPercent !== void 0 && func0.call(data14, "maxSilencedPercent")) {
					let data18 = data14.maxSilencedPercent;
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 > 100 || isNaN(data18)) {
							const err37 = {
								instancePath: instancePath + "/guard/maxSilencedPercent",
								schemaPath: "#/$defs/guard/properties/maxSilencedPercent/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data18 < 0 || isNaN(data18)) {
							const err38 = {
								instancePath: instancePath + "/guard/maxSilencedPercent",
								schemaPath: "#/$defs/guard/properties/maxSilencedPercent/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/guard/maxSilencedPercent",
							schemaPath: "#/$defs/guard/properties/maxSilencedPercent/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data14.maxRedirected !== void 0 && func0.call(data14, "maxRedirected")) {
					let data19 = data14.maxRedirected;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err40 = {
							instancePath: instancePath + "/guard/maxRedirected",
							schemaPath: "#/$defs/guard/properties/maxRedirected/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 < 0 || isNaN(data19)) {
							const err41 = {
								instancePath: instancePath + "/guard/maxRedirected",
								schemaPath: "#/$defs/guard/properties/maxRedirected/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/guard",
					schemaPath: "#/$defs/guard/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.removed !== void 0 && func0.call(data, "removed")) {
			let data20 = data.removed;
			if (Array.isArray(data20)) {
				const len4 = data20.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data21 = data20[i4];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.key === void 0 || !func0.call(data21, "key")) {
							const err43 = {
								instancePath: instancePath + "/removed/" + i4,
								schemaPath: "#/properties/removed/items/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data21.until === void 0 || !func0.call(data21, "until")) {
							const err44 = {
								instancePath: instancePath + "/removed/" + i4,
								schemaPath: "#/properties/removed/items/required",
								keyword: "required",
								params: { missingProperty: "until" },
								message: "must have required property 'until'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						for (const key2 of Object.keys(data21)) if (!(key2 === "key" || key2 === "until")) {
							const err45 = {
								instancePath: instancePath + "/removed/" + i4,
								schemaPath: "#/properties/removed/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data21.key !== void 0 && func0.call(data21, "key")) {
							let data22 = data21.key;
							if (typeof data22 === "string") {
								if (data22.length < 1) {
									const err46 = {
										instancePath: instancePath + "/removed/" + i4 + "/key",
										schemaPath: "#/properties/removed/items/properties/key/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							} else {
								const err47 = {
									instancePath: instancePath + "/removed/" + i4 + "/key",
									schemaPath: "#/properties/removed/items/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data21.until !== void 0 && func0.call(data21, "until")) {
							let data23 = data21.until;
							if (typeof data23 === "string") {
								if (!pattern5.test(data23)) {
									const err48 = {
										instancePath: instancePath + "/removed/" + i4 + "/until",
										schemaPath: "#/properties/removed/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
										message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\""
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/removed/" + i4 + "/until",
									schemaPath: "#/properties/removed/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/removed/" + i4,
							schemaPath: "#/properties/removed/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/removed",
					schemaPath: "#/properties/removed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.vars !== void 0 && func0.call(data, "vars")) {
			let data24 = data.vars;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) for (const key3 of Object.keys(data24)) {
				let data25 = data24[key3];
				if ((!data25 || typeof data25 != "object") && typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "boolean") {
					const err52 = {
						instancePath: instancePath + "/vars/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/vars/additionalProperties/type",
						keyword: "type",
						params: { type: schema31.properties.vars.additionalProperties.type },
						message: "must be string,number,boolean,array,object"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			}
			else {
				const err53 = {
					instancePath: instancePath + "/vars",
					schemaPath: "#/properties/vars/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.integrations !== void 0 && func0.call(data, "integrations")) {
			let data26 = data.integrations;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) for (const key4 of Object.keys(data26)) {
				let data27 = data26[key4];
				if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
					for (const key5 of Object.keys(data27)) if (!(key5 === "slack" || key5 === "webhook" || key5 === "id" || key5 === "entity")) {
						const err54 = {
							instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/integration/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					if (data27.slack !== void 0 && func0.call(data27, "slack")) {
						let data28 = data27.slack;
						if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
							if (data28.channel === void 0 || !func0.call(data28, "channel")) {
								const err55 = {
									instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack",
									schemaPath: "#/$defs/integration/properties/slack/required",
									keyword: "required",
									params: { missingProperty: "channel" },
									message: "must have required property 'channel'"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							for (const key6 of Object.keys(data28)) if (!(key6 === "channel" || key6 === "workspace")) {
								const err56 = {
									instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack",
									schemaPath: "#/$defs/integration/properties/slack/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key6 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
							if (data28.channel !== void 0 && func0.call(data28, "channel")) {
								let data29 = data28.channel;
								if (typeof data29 === "string") {
									if (data29.length < 1) {
										const err57 = {
											instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack/channel",
											schemaPath: "#/$defs/integration/properties/slack/properties/channel/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								} else {
									const err58 = {
										instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack/channel",
										schemaPath: "#/$defs/integration/properties/slack/properties/channel/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							}
							if (data28.workspace !== void 0 && func0.call(data28, "workspace")) {
								let data30 = data28.workspace;
								if (typeof data30 === "string") {
									if (data30.length < 1) {
										const err59 = {
											instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack/workspace",
											schemaPath: "#/$defs/integration/properties/slack/properties/workspace/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								} else {
									const err60 = {
										instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack/workspace",
										schemaPath: "#/$defs/integration/properties/slack/properties/workspace/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							}
						} else {
							const err61 = {
								instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/slack",
								schemaPath: "#/$defs/integration/properties/slack/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
					if (data27.webhook !== void 0 && func0.call(data27, "webhook")) {
						let data31 = data27.webhook;
						if (typeof data31 === "string") {
							if (data31.length < 1) {
								const err62 = {
									instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/webhook",
									schemaPath: "#/$defs/integration/properties/webhook/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						} else {
							const err63 = {
								instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/webhook",
								schemaPath: "#/$defs/integration/properties/webhook/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data27.id !== void 0 && func0.call(data27, "id")) {
						let data32 = data27.id;
						if (typeof data32 === "string") {
							if (data32.length < 1) {
								const err64 = {
									instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
									schemaPath: "#/$defs/integration/properties/id/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id",
								schemaPath: "#/$defs/integration/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
					if (data27.entity !== void 0 && func0.call(data27, "entity")) {
						let data33 = data27.entity;
						if (typeof data33 === "string") {
							if (data33.length < 1) {
								const err66 = {
									instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity",
									schemaPath: "#/$defs/integration/properties/entity/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						} else {
							const err67 = {
								instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/entity",
								schemaPath: "#/$defs/integration/properties/entity/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				} else {
					const err68 = {
						instancePath: instancePath + "/integrations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/integration/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
			}
			else {
				const err69 = {
					instancePath: instancePath + "/integrations",
					schemaPath: "#/properties/integrations/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.environments !== void 0 && func0.call(data, "environments")) {
			let data34 = data.environments;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				if (Object.keys(data34).length < 1) {
					const err70 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				for (const key7 of Object.keys(data34)) if (!validate21(data34[key7], {
					instancePath: instancePath + "/environments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data34,
					parentDataProperty: key7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
		}
		if (data.defaultEnvironment !== void 0 && func0.call(data, "defaultEnvironment")) {
			let data36 = data.defaultEnvironment;
			if (typeof data36 === "string") {
				if (data36.length < 1) {
					const err72 = {
						instancePath: instancePath + "/defaultEnvironment",
						schemaPath: "#/properties/defaultEnvironment/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/defaultEnvironment",
					schemaPath: "#/properties/defaultEnvironment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
	} else {
		const err74 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err74];
		else vErrors.push(err74);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/manifest/describe-syntax-errors.ts
var import_dist = require_dist();
/** What each kind of error means for somebody who writes manifests, and what to do; the parser's own words otherwise. */
const ADVICE = {
	TAB_AS_INDENT: {
		message: "A tab is used to indent",
		hint: "Indent with spaces: YAML does not allow tabs."
	},
	BAD_INDENT: {
		message: "The indentation does not fit",
		hint: "Align the line with those of its mapping or list."
	},
	MISSING_CHAR: {
		message: "A bracket, quote, comma or colon is missing",
		hint: "Close what the line before opens, and write a space after each colon."
	},
	BAD_DQ_ESCAPE: {
		message: "A backslash in double quotes is no known escape",
		hint: "Use single quotes for texts with backslashes, such as regular expressions."
	},
	BAD_SCALAR_START: {
		message: "A plain text cannot begin with this character",
		hint: "Quote the text."
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "A mapping stands where a single value is expected",
		hint: "Quote a text that has a colon and a space in it, or indent the mapping on a line of its own."
	},
	MULTILINE_IMPLICIT_KEY: {
		message: "A key runs over several lines",
		hint: "Write a colon after the key, or quote the text."
	},
	UNEXPECTED_TOKEN: {
		message: "YAML does not expect this here",
		hint: "Quote a text that has brackets, braces or \": \" in it, and check the indentation."
	},
	BAD_ALIAS: {
		message: "An alias has no usable name",
		hint: "Quote a text that begins with \"*\" or \"&\"."
	}
};
/** Turns one document's syntax errors into problems; what follows from the first is left out. */
function describeSyntaxErrors(errors, text) {
	const [first] = errors;
	if (first === void 0) return [];
	const [start, end] = first.pos;
	if (first.code === "RESOURCE_EXHAUSTION" || first.message.includes("call stack")) return [{
		code: "yaml/too-complex",
		message: "The document is nested too deeply to be read",
		start: 0,
		end: 0
	}];
	const bite = unquotedTemplate(start, text) ?? cutFlow(first.code, start, text);
	if (bite !== void 0) return [bite];
	const advice = ADVICE[first.code];
	if (advice === void 0) return [{
		code: "yaml/syntax",
		message: first.message,
		start,
		end
	}];
	return [{
		code: "yaml/syntax",
		message: advice.message,
		hint: advice.hint,
		start,
		end
	}];
}
/** The template variable whose braces broke the document: `{ title: on ${run_name} }` opens a mapping there. */
function unquotedTemplate(errorAt, text) {
	const lineStart = text.lastIndexOf("\n", errorAt - 1) + 1;
	const line = withoutQuoted(lineAt(text, lineStart));
	for (const match of line.matchAll(/\$\{(?:\{[^{}\n]*\}?\}?|[^{}\n]*\}?)/g)) {
		const start = lineStart + match.index;
		const end = start + match[0].length;
		if (errorAt < start || errorAt > end) continue;
		return {
			code: "yaml/unquoted-template",
			message: `YAML reads the braces of "${match[0].trim()}" as a mapping`,
			hint: "Quote the whole text, as in { title: \"on ${run_name}\" }.",
			start,
			end
		};
	}
}
/** A `#` that cut a flow mapping or list before its end: `{ channel: #ml-alerts }`. */
function cutFlow(code, errorAt, text) {
	if (code !== "MISSING_CHAR" && code !== "BAD_INDENT") return void 0;
	const lineStart = text.slice(0, errorAt).trimEnd().lastIndexOf("\n") + 1;
	const line = withoutQuoted(lineAt(text, lineStart));
	const match = /[{[].*?\s(#[^\s#][^\s}\],]*)/.exec(line);
	if (match?.[1] === void 0) return void 0;
	const start = lineStart + match.index + match[0].length - match[1].length;
	return {
		code: "yaml/comment",
		message: `YAML reads "${match[1]}" and the rest of the line as a comment`,
		hint: `Quote it: "${match[1]}".`,
		start,
		end: start + match[1].length
	};
}
function lineAt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? text.length : end);
}
/** The line with quoted parts blanked out, so that places stay. */
function withoutQuoted(line) {
	return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length));
}
// src/lib/is-exact-number.ts
/**
* Whether a number says exactly what its text said: false for `1e400`, for integers beyond 2^53 that were rounded and
* for decimals with more digits than a double holds. `1.50`, `+3` and `15e1` are exact: only the value counts.
*/
function isExactNumber(text, value) {
	if (!Number.isFinite(value)) return false;
	if (/^0[xo]/i.test(text)) return BigInt(text) === BigInt(value);
	const written = decimalParts(text);
	const read = decimalParts(String(value));
	return written !== void 0 && read !== void 0 && written.digits === read.digits && written.exponent === read.exponent;
}
/** A decimal as significant digits and a power of ten, so that equal numbers have equal parts. */
function decimalParts(text) {
	const match = /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text);
	if (match === null) return void 0;
	const [, sign = "", whole = "", fraction = "", power = "0"] = match;
	const all = `${whole}${fraction}`.replace(/^0+/, "");
	const digits = all.replace(/0+$/, "");
	if (digits === "") return {
		digits: "0",
		exponent: 0
	};
	const exponent = Number(power) - fraction.length + (all.length - digits.length);
	return {
		digits: sign === "-" ? `-${digits}` : digits,
		exponent
	};
}
// src/manifest/yaml-to-json.ts
/**
* Turns a YAML syntax tree into a JSON value, and says what of it manifests do not take.
*
* The tree comes from strangers. Duplicate keys are found here with a set (the parser's own check is quadratic),
* aliases are counted as they expand, and keys such as `__proto__` are refused, so that a plain object is safe.
*/
/** No manifest comes near these; an alias bomb passes them at once. */
const MAX_NODES = 2e5;
const MAX_DEPTH = 100;
/** Looking keys up is linear; mappings of this size are data, not manifests. */
const MAX_KEYS = 1e4;
/** Whoever has more problems than this in one document reads the first ones only. */
const MAX_PROBLEMS = 100;
/** Thrown and caught in this file: the rest of the document is not worth converting. */
var TooComplex = class extends Error {};
/** Converts one document's tree. `keepsNumbers` says at which paths numbers are kept as written, whatever their size. */
function convertYaml(root, keepsNumbers) {
	const conversion = new Conversion(keepsNumbers);
	try {
		return {
			value: conversion.convert(root),
			problems: conversion.problems,
			aliases: conversion.aliases
		};
	} catch (error) {
		if (!(error instanceof TooComplex)) throw error;
		return {
			value: null,
			problems: conversion.problems,
			aliases: conversion.aliases
		};
	}
}
/** The key of a pair as text; undefined for a key that is none. */
function keyText(pair) {
	if (!(0, import_dist.isScalar)(pair.key)) return void 0;
	const { value, source } = pair.key;
	if (typeof value === "string") return value;
	return typeof value === "number" || typeof value === "boolean" ? source ?? String(value) : void 0;
}
/** Whether a pair merges another mapping into this one (`<<: *base`). */
function isMergePair(pair) {
	return (0, import_dist.isScalar)(pair.key) && pair.key.value === "<<" && pair.key.type === "PLAIN";
}
var Conversion = class {
	problems = [];
	aliases = /* @__PURE__ */ new Map();
	#anchors = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#path = [];
	#keepsNumbers;
	#nodes = 0;
	constructor(keepsNumbers) {
		this.#keepsNumbers = keepsNumbers;
	}
	convert(node) {
		if (node === null || node === void 0) return null;
		const present = node;
		this.#nodes += 1;
		if (this.#nodes > MAX_NODES || this.#open.size > MAX_DEPTH) this.#giveUp(present);
		if ((0, import_dist.isAlias)(present)) return this.#convertAlias(present);
		if ("anchor" in present && typeof present.anchor === "string") this.#anchors.set(present.anchor, present);
		if ((0, import_dist.isScalar)(present)) return this.#convertScalar(present);
		if (!(0, import_dist.isMap)(present) && !(0, import_dist.isSeq)(present)) return null;
		this.#checkTag(present);
		this.#open.add(present);
		const value = (0, import_dist.isMap)(present) ? this.#convertMap(present) : present.items.map((item, index) => this.#below(String(index), () => this.convert(item)));
		this.#open.delete(present);
		return value;
	}
	#below(segment, work) {
		this.#path.push(segment);
		const result = work();
		this.#path.pop();
		return result;
	}
	#convertMap(map) {
		const result = {};
		if (map.items.length > MAX_KEYS) this.#giveUp(map, `has a mapping of more than ${MAX_KEYS} keys`);
		const seen = /* @__PURE__ */ new Map();
		const merged = [];
		for (const pair of map.items) {
			const key = keyText(pair);
			const keyNode = pair.key ?? map;
			if (isMergePair(pair)) merged.push(pair);
			else if (key === void 0) {
				this.#report("yaml/unsupported", "A key is not a text", keyNode, "Write a plain or quoted text as the key.");
				this.convert(pair.value);
			} else if (key === "__proto__") this.#report("yaml/unsupported", "The key \"__proto__\" is not allowed", keyNode);
			else {
				const first = seen.get(key);
				if (first !== void 0) this.#reportDuplicate(key, keyNode, first);
				seen.set(key, keyNode);
				this.#checkTag(keyNode);
				result[key] = this.#below(key, () => this.#convertValue(pair, key));
			}
		}
		for (const pair of merged) this.#merge(pair, result);
		return result;
	}
	#convertValue(pair, key) {
		const value = this.convert(pair.value);
		const bite = commentBite(pair.value, value);
		if (bite !== void 0) {
			const start = pair.key.range?.[0] ?? 0;
			const end = (0, import_dist.isScalar)(pair.value) ? pair.value.range?.[1] ?? start : start;
			this.#add({
				code: "yaml/comment",
				message: value === null ? `"${key}" has no value: YAML reads "#${bite}" as a comment` : `"${key}" ends at "${String(value)}": YAML reads "#${bite}" as a comment`,
				hint: `Quote it: ${key}: "${value === null ? "" : `${String(value)} `}#${bite}"`,
				start,
				end: Math.max(end, start + key.length)
			});
		}
		return value;
	}
	#merge(pair, into) {
		const sources = (0, import_dist.isSeq)(pair.value) ? pair.value.items : [pair.value];
		for (const source of sources) {
			const value = this.convert(source);
			if (typeof value !== "object" || value === null || Array.isArray(value)) {
				this.#report("yaml/unsupported", "\"<<\" merges something that is not a mapping", pair.key);
				return;
			}
			for (const [key, item] of Object.entries(value)) if (!Object.hasOwn(into, key)) into[key] = item;
		}
	}
	#convertAlias(alias) {
		const target = this.#anchors.get(alias.source);
		if (target === void 0) {
			this.#report("yaml/unsupported", `No anchor "&${alias.source}" stands before the alias`, alias);
			return null;
		}
		if (this.#open.has(target)) {
			this.#report("yaml/unsupported", `The alias "*${alias.source}" stands within what it names`, alias);
			return null;
		}
		this.aliases.set(alias, target);
		return this.convert(target);
	}
	#convertScalar(scalar) {
		this.#checkTag(scalar);
		const { value, source } = scalar;
		if (typeof value === "string" || typeof value === "boolean") return value;
		if (value === null || value === void 0) return null;
		if (typeof value !== "number") {
			this.#report("yaml/unsupported", "The value is of a kind that manifests do not have", scalar);
			return null;
		}
		const text = source ?? String(value);
		if (/^[-+]?0[0-9]/.test(text)) this.#report("yaml/number", `"${text}" has a leading zero, which some readers take for octal`, scalar, `Quote it if it is a text: "${text}". Write ${value} if it is a number.`);
		else if (!isExactNumber(text, value) && !(Number.isFinite(Number(text)) && this.#keepsNumbers(this.#path))) this.#report("yaml/number", Number.isFinite(value) ? `The number ${shorten(text)} loses digits when it is read: it becomes ${value}` : `${shorten(text)} is no number that can be sent`, scalar, `Quote it if it is a text: "${shorten(text)}".`);
		return Number.isFinite(value) ? value : 0;
	}
	#checkTag(node) {
		const tag = "tag" in node && typeof node.tag === "string" ? node.tag : void 0;
		if (tag === void 0 || /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag)) return;
		this.#report("yaml/unsupported", `The tag ${shorten(tag.replace("tag:yaml.org,2002:", "!!"))} is not supported`, node, "Remove the tag.");
	}
	#reportDuplicate(key, node, first) {
		const [start, end] = extent(node);
		const [firstStart, firstEnd] = extent(first);
		this.#add({
			code: "yaml/duplicate-key",
			message: `The key "${shorten(key)}" stands twice in one mapping`,
			hint: "Remove one of the two.",
			start,
			end,
			related: {
				message: "The first is here",
				start: firstStart,
				end: firstEnd
			}
		});
	}
	#report(code, message, node, hint) {
		const [start, end] = extent(node);
		this.#add({
			code,
			message,
			start,
			end,
			...hint === void 0 ? {} : { hint }
		});
	}
	#add(problem) {
		if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
	}
	#giveUp(node, why) {
		const tooDeep = `is nested more than ${MAX_DEPTH} deep`;
		const reason = why ?? (this.#nodes > MAX_NODES ? "expands to too many values" : tooDeep);
		this.#report("yaml/too-complex", `The document ${reason}`, node);
		throw new TooComplex();
	}
};
/** The text that a `#` cut off; undefined when a comment was meant (`# `, or none at all). */
function commentBite(node, value) {
	if (!(0, import_dist.isScalar)(node) || typeof node.comment !== "string") return void 0;
	if (!(node.type === void 0 || node.type === "PLAIN") || value !== null && typeof value !== "string") return void 0;
	const [line = ""] = node.comment.split("\n");
	return /^[^\s#]/.test(line) ? line : void 0;
}
function extent(node) {
	const [start, end] = node.range ?? [0, 0];
	return [start, end];
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
// src/manifest/parse-yaml.ts
/** Parses the YAML text of one file into documents whose every value can be found again in the text. */
/**
* Parses a file. A file with any problem gives the documents that are sound and says what is wrong with the others.
*
* @param file the path that diagnostics show.
*/
function parseYaml(text, file, options = {}) {
	const counter = new import_dist.LineCounter();
	const source = new YamlText(file, counter);
	const parsed = parseDocuments(text, counter);
	if (parsed === void 0) return {
		value: [],
		diagnostics: [{
			code: "yaml/too-complex",
			severity: "error",
			message: "The document is nested too deeply to be read",
			range: source.range(0, 0)
		}]
	};
	const documents = [];
	const diagnostics = [];
	for (const document of parsed) {
		if (document.errors.length > 0) {
			diagnostics.push(...describeSyntaxErrors(document.errors, text).map((problem) => source.diagnostic(problem)));
			continue;
		}
		if (document.contents === null) continue;
		const conversion = convertYaml(document.contents, options.keepsNumbers ?? (() => false));
		diagnostics.push(...conversion.problems.map((problem) => source.diagnostic(problem)));
		if (conversion.problems.length > 0 || conversion.value === null) continue;
		documents.push(new ParsedDocument(source, document.contents, conversion));
	}
	return {
		value: documents,
		diagnostics
	};
}
function parseDocuments(text, counter) {
	try {
		const documents = (0, import_dist.parseAllDocuments)(text, {
			lineCounter: counter,
			prettyErrors: false,
			uniqueKeys: false,
			version: "1.2",
			schema: "core",
			logLevel: "silent"
		});
		return Array.isArray(documents) ? documents : [];
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
/** A file's text as places. */
var YamlText = class {
	#file;
	#counter;
	constructor(file, counter) {
		this.#file = file;
		this.#counter = counter;
	}
	range(start, end) {
		return {
			file: this.#file,
			start: this.#position(start),
			end: this.#position(Math.max(start, end))
		};
	}
	diagnostic({ start, end, related, ...problem }) {
		const range = this.range(start, end);
		if (related === void 0) return {
			severity: "error",
			...problem,
			range
		};
		const first = {
			message: related.message,
			range: this.range(related.start, related.end)
		};
		return {
			severity: "error",
			...problem,
			range,
			related: [first]
		};
	}
	#position(offset) {
		const { line, col } = this.#counter.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			offset
		};
	}
};
var ParsedDocument = class {
	value;
	#source;
	#root;
	#conversion;
	constructor(source, root, conversion) {
		this.value = conversion.value;
		this.#source = source;
		this.#root = root;
		this.#conversion = conversion;
	}
	get range() {
		return this.#nodeRange(this.#root);
	}
	locate(pointer, part = "value") {
		const { key, value } = this.#find(pointer);
		if (part === "key") return this.#nodeRange(key ?? value);
		return this.#nodeRange(hasExtent(value) ? value : key ?? value);
	}
	numberText(pointer) {
		const { value, isExact } = this.#find(pointer);
		if (!isExact || !(0, import_dist.isScalar)(value) || typeof value.value !== "number") return void 0;
		return value.source;
	}
	/** Walks the tree; where a segment is not there, the last value that is. */
	#find(pointer) {
		let key;
		let value = this.#root;
		for (const segment of parseJsonPointer(pointer)) {
			const next = this.#child(this.#resolve(value), segment);
			if (next === void 0) return {
				key,
				value,
				isExact: false
			};
			key = next.key;
			value = next.value;
		}
		return {
			key,
			value: this.#resolve(value),
			isExact: true
		};
	}
	#resolve(node) {
		let current = node;
		while ((0, import_dist.isAlias)(current)) {
			const target = this.#conversion.aliases.get(current);
			if (target === void 0) return current;
			current = target;
		}
		return current;
	}
	#child(node, segment) {
		if ((0, import_dist.isSeq)(node)) {
			const item = node.items[Number(segment)];
			return item === void 0 || item === null ? void 0 : {
				key: void 0,
				value: item
			};
		}
		if (!(0, import_dist.isMap)(node)) return void 0;
		const own = node.items.findLast((pair) => !isMergePair(pair) && keyText(pair) === segment);
		if (own !== void 0) return pairNodes(own);
		for (const pair of node.items.filter(isMergePair)) {
			const sources = (0, import_dist.isSeq)(pair.value) ? pair.value.items : [pair.value];
			for (const source of sources) {
				const found = this.#child(this.#resolve(source), segment);
				if (found !== void 0) return found;
			}
		}
	}
	#nodeRange(node) {
		const [start, end] = node.range ?? [0, 0];
		return this.#source.range(start, end);
	}
};
function pairNodes(pair) {
	const key = pair.key;
	return {
		key,
		value: pair.value ?? key
	};
}
function hasExtent(node) {
	const [start, end] = node.range ?? [0, 0];
	return end > start;
}
// src/manifest/parse-configuration.ts
/** The configuration; undefined when it cannot be used. */
function parseConfiguration(file, directory) {
	const path = displayPath(directory, file.path);
	const { value: documents, diagnostics } = parseYaml(file.text, path);
	const [source, second] = documents;
	if (diagnostics.length > 0) return {
		value: void 0,
		diagnostics
	};
	if (source === void 0) return {
		value: void 0,
		diagnostics: [emptyFile$1(path)]
	};
	if (second !== void 0) return {
		value: void 0,
		diagnostics: [secondDocument(second)]
	};
	const validation = {
		validator: validate,
		schema: schema$1,
		source,
		title: "the configuration"
	};
	const { value: document, diagnostics: problems } = validateDocument(source.value, validation);
	return {
		value: document === void 0 ? void 0 : {
			document,
			source
		},
		diagnostics: problems
	};
}
/** The names under `environments` and the default, however broken the rest is. */
function environmentNames(value) {
	if (!isJsonObject(value)) return { names: [] };
	const { environments, defaultEnvironment } = value;
	const names = isJsonObject(environments) ? Object.keys(environments) : [];
	return typeof defaultEnvironment === "string" ? {
		names,
		defaultEnvironment
	} : { names };
}
function emptyFile$1(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		code: "schema/missing-field",
		severity: "error",
		message: "The configuration is empty",
		hint: "It needs at least version, owner and onRemove.",
		range: {
			file,
			start,
			end: start
		}
	};
}
function secondDocument(document) {
	return {
		code: "schema/invalid-value",
		severity: "error",
		message: "The configuration has a second document",
		hint: "Keep one document in wac.yaml; manifests stand in files of their own.",
		range: document.range
	};
}
// src/manifest/parse-variable.ts
/** Reads a variable from the command line as YAML reads a plain scalar: numbers, true, false, else a text. */
function parseVariable(text) {
	if (text === "true" || text === "false") return text === "true";
	return /^[-+]?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(text) && /\d/.test(text) && isExactNumber(text, Number(text)) ? Number(text) : text;
}
// src/manifest/resolve-configuration.ts
const GUARD = {
	maxDeletes: 5,
	maxDeletePercent: 25,
	maxSilenced: 5,
	maxSilencedPercent: 25,
	maxRedirected: 10
};
/** The configuration of the chosen environment; undefined when none could be chosen. */
function resolveConfiguration(parsed, choice) {
	const { document, source } = parsed;
	const diagnostics = [];
	const report = (problem) => {
		diagnostics.push(locateProblem(problem, source));
	};
	const chosen = chooseEnvironment(document, choice.environment);
	if (chosen.status === "problem") {
		const located = locateProblem(chosen.problem, source);
		const { range: _, ...withoutPlace } = located;
		return {
			value: void 0,
			diagnostics: [chosen.isCommandLine ? withoutPlace : located]
		};
	}
	const environment = chosen.name;
	const own = environment === void 0 ? void 0 : document.environments?.[environment];
	checkDocument(document, report);
	const vars = {
		...document.vars,
		...own?.vars,
		...commandLineVars(choice.vars)
	};
	const usedVars = /* @__PURE__ */ new Set();
	const aliases = resolveAliases(document, {
		own,
		environment,
		vars,
		usedVars
	}, report);
	return {
		value: {
			configuration: mergeConfiguration(document, environment, own, source),
			environments: Object.keys(document.environments ?? {}),
			vars,
			aliases,
			nameSuffix: own?.nameSuffix ?? "",
			overrides: overrideRules(environment, own),
			source,
			usedVars
		},
		diagnostics
	};
}
function chooseEnvironment(document, wanted) {
	const names = Object.keys(document.environments ?? {});
	const name = wanted ?? document.defaultEnvironment;
	const isCommandLine = wanted !== void 0;
	if (name === void 0) {
		if (names.length === 0) return {
			status: "chosen",
			name: void 0
		};
		return {
			status: "problem",
			problem: {
				code: "config/environment-not-chosen",
				pointer: "/environments",
				part: "key",
				message: `An environment must be chosen: ${names.join(", ")}`,
				hint: "Choose with --env NAME or WAC_ENV, or set \"defaultEnvironment\" in wac.yaml."
			},
			isCommandLine: false
		};
	}
	if (names.includes(name)) return {
		status: "chosen",
		name
	};
	const there = names.length === 0 ? "The configuration declares none." : `Declared are ${names.join(", ")}.`;
	return {
		status: "problem",
		problem: {
			code: "config/unknown-environment",
			pointer: "/defaultEnvironment",
			message: `The environment "${name}" is not declared`,
			hint: suggestHint(name, names) ?? there
		},
		isCommandLine
	};
}
function mergeConfiguration(document, environment, own, source) {
	const suffix = environment === void 0 ? "" : `:${environment}`;
	const entity = own?.entity ?? document.entity;
	const entities = own?.entities ?? document.entities ?? [];
	const server = own?.server ?? document.server;
	return {
		owner: `${document.owner}${suffix}`,
		formerOwners: [...(document.formerOwners ?? []).map((owner) => `${owner}${suffix}`), ...own?.formerOwners ?? []],
		...environment === void 0 ? {} : { environment },
		...server === void 0 ? {} : { server: server.replace(/\/+$/, "") },
		...entity === void 0 ? {} : { entity },
		entities: [...new Set(entity === void 0 ? entities : [entity, ...entities])],
		organizations: [...new Set(document.organizations ?? [])],
		formerEntities: [...new Set(document.formerEntities ?? [])],
		onRemove: document.onRemove,
		drift: document.drift ?? "repair",
		guard: {
			...GUARD,
			...document.guard,
			...own?.guard
		},
		removed: (document.removed ?? []).map(({ key, until }, index) => ({
			key,
			until,
			source: source.locate(renderJsonPointer(["removed", index]))
		})),
		shadow: own?.shadow ?? false
	};
}
function checkDocument(document, report) {
	checkServer(document.server, "/server", report);
	checkVars(document.vars, "/vars", report);
	checkRemoved(document, report);
	const takenOver = /* @__PURE__ */ new Map();
	for (const [index, owner] of (document.formerOwners ?? []).entries()) {
		if (owner !== document.owner) continue;
		report({
			code: "config/former-owner",
			pointer: `/formerOwners/${index}`,
			message: `The former owner "${owner}" is the present owner`,
			hint: "Name the earlier value of \"owner\", or remove the entry."
		});
	}
	for (const [name, environment] of Object.entries(document.environments ?? {})) {
		const at = renderJsonPointer(["environments", name]);
		if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/.test(name)) report({
			code: "schema/invalid-value",
			pointer: at,
			part: "key",
			message: `An environment cannot be called "${name}"`,
			hint: "Use at most 41 letters, digits, \".\", \"_\" and \"-\", with a letter or digit first."
		});
		checkServer(environment.server, `${at}/server`, report);
		checkVars(environment.vars, `${at}/vars`, report);
		for (const [index, owner] of (environment.formerOwners ?? []).entries()) {
			const other = takenOver.get(owner);
			takenOver.set(owner, name);
			const problem = formerOwnerProblem(owner, `${document.owner}:${name}`, other);
			if (problem !== void 0) report({
				code: "config/former-owner",
				pointer: `${at}/formerOwners/${index}`,
				...problem
			});
		}
	}
}
function formerOwnerProblem(owner, present, other) {
	if (owner === present) return {
		message: `The former owner "${owner}" is the present owner`,
		hint: "Name the earlier owner, or remove the entry."
	};
	if (other === void 0) return void 0;
	return {
		message: `The environments "${other}" and this one both take over from "${owner}"`,
		hint: "Name it in the one environment whose automations those are."
	};
}
function checkRemoved(document, report) {
	for (const [index, { until }] of (document.removed ?? []).entries()) {
		const day = /* @__PURE__ */ new Date(`${until}T00:00:00Z`);
		if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) continue;
		report({
			code: "config/removed",
			pointer: `/removed/${index}/until`,
			message: `There is no day ${until}`,
			hint: "Write a day of the calendar as YYYY-MM-DD."
		});
	}
}
function checkServer(server, pointer, report) {
	if (server === void 0) return;
	const url = URL.canParse(server) ? new URL(server) : void 0;
	if (url !== void 0 && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && url.search === "" && url.hash === "") return;
	report({
		code: "config/server",
		pointer,
		message: "The server is not a plain http or https address",
		hint: "Write it as https://api.wandb.ai, without user name, password or query."
	});
}
function checkVars(vars, pointer, report) {
	function visit(value, at) {
		if (typeof value === "string" && mayHoldExpression(value)) report({
			code: "expression/syntax",
			pointer: at,
			message: "A variable cannot hold an expression",
			hint: "Write the value out; expressions stand in manifests and in \"integrations\"."
		});
		if (typeof value !== "object" || value === null) return;
		for (const [key, item] of Object.entries(value)) visit(item, at + renderJsonPointer([key]));
	}
	visit(vars ?? {}, pointer);
	for (const secret of findSecrets(vars ?? {})) report({
		code: "manifest/secret",
		pointer: `${pointer}${secret.pointer}`,
		message: `This looks like ${secret.kind}`,
		hint: "Keep it in W&B’s secret manager; nothing in the configuration is secret."
	});
}
function resolveAliases(document, chosen, report) {
	const aliases = /* @__PURE__ */ new Map();
	const layers = [{
		at: "/integrations",
		definitions: document.integrations ?? {}
	}, {
		at: renderJsonPointer([
			"environments",
			chosen.environment ?? "",
			"integrations"
		]),
		definitions: chosen.own?.integrations ?? {}
	}];
	for (const { at, definitions } of layers) for (const [name, definition] of Object.entries(definitions)) {
		const pointer = at + renderJsonPointer([name]);
		const expanded = expandExpressions(definition, chosen, (below, problem) => {
			report({
				...problem,
				pointer: pointer + below
			});
		});
		const problem = kindProblem(expanded);
		if (problem === void 0) aliases.set(name, { definition: expanded });
		else report({
			...problem,
			pointer
		});
	}
	return aliases;
}
function overrideRules(environment, own) {
	return (own?.overrides ?? []).map(({ match, set, patch }, index) => ({
		pointer: renderJsonPointer([
			"environments",
			environment ?? "",
			"overrides",
			index
		]),
		match,
		...set === void 0 ? {} : { set },
		...patch === void 0 ? {} : { patch }
	}));
}
function commandLineVars(vars) {
	return Object.fromEntries([...vars ?? []].map(([name, text]) => [name, parseVariable(text)]));
}
// src/manifest/unique-diagnostics.ts
/** Leaves out what was said before: the copies of a matrix share their text, and so their problems. */
function uniqueDiagnostics(diagnostics) {
	const seen = /* @__PURE__ */ new Set();
	return diagnostics.filter(({ code, message, range }) => {
		const identity = `${code}\n${message}\n${range?.file ?? ""}\n${range?.start.offset ?? -1}`;
		if (seen.has(identity)) return false;
		seen.add(identity);
		return true;
	});
}
// src/manifest/load-project.ts
/** Reads a directory of manifests for one environment. */
/**
* Reads a directory of manifests for one environment: parses, expands, validates, compiles.
*
* Declarations are those of the manifests without an error; where `hasErrors(diagnostics)` the set is partial and must
* not be planned. `value` is undefined only when the configuration cannot be used or no environment is chosen.
*/
function loadProject(input) {
	const { configuration: file } = input.tree;
	if (file === void 0) return {
		value: void 0,
		diagnostics: [missingConfiguration(input.directory)]
	};
	const parsed = parseConfiguration(file, input.directory);
	if (parsed.value === void 0) return {
		value: void 0,
		diagnostics: parsed.diagnostics
	};
	const resolved = resolveConfiguration(parsed.value, input);
	if (resolved.value === void 0) return {
		value: void 0,
		diagnostics: [...parsed.diagnostics, ...resolved.diagnostics]
	};
	const loaded = loadManifests(input, resolved.value);
	const diagnostics = [
		...resolved.diagnostics,
		...loaded.diagnostics,
		...checkVariables(input, resolved.value, parsed.value.document)
	];
	return {
		value: {
			configuration: resolved.value.configuration,
			environments: resolved.value.environments,
			declarations: loaded.declarations,
			aliases: aliasRefs(resolved.value)
		},
		diagnostics: uniqueDiagnostics(diagnostics)
	};
}
/** The environments of a configuration file, without any other check; none when it cannot be read. */
function declaredEnvironments(configuration) {
	if (configuration === void 0) return { names: [] };
	const [document] = parseYaml(configuration.text, configuration.path).value;
	return document === void 0 ? { names: [] } : environmentNames(document.value);
}
function loadManifests(input, resolved) {
	const diagnostics = [];
	const declarations = [];
	const emptied = [];
	const keyed = [];
	const matched = /* @__PURE__ */ new Set();
	for (const file of input.tree.files) {
		const parsed = parseYaml(file.text, displayPath(input.directory, file.path), { keepsNumbers: isInPayload });
		diagnostics.push(...parsed.diagnostics);
		if (parsed.value.length === 0 && parsed.diagnostics.length === 0) emptied.push(emptyFile(displayPath(input.directory, file.path)));
		for (const document of parsed.value) {
			const expanded = expandManifest(document, resolved, matched);
			diagnostics.push(...expanded.diagnostics);
			for (const copy of expanded.copies) {
				keyed.push({
					key: copy.key,
					range: copy.source.locate("/key")
				});
				const declaration = compileCopy(copy, resolved, diagnostics);
				if (declaration !== void 0) declarations.push(declaration);
			}
		}
	}
	diagnostics.push(...judgeEmptied(emptied, input.tree.files.length));
	diagnostics.push(...findDuplicateKeys(keyed), ...findDuplicateNames(declarations));
	if (!hasErrors(diagnostics)) diagnostics.push(...unmatchedOverrides(resolved, matched), ...declaredRemovals(resolved, keyed));
	declarations.sort((a, b) => compareText(a.key, b.key));
	return {
		declarations,
		diagnostics
	};
}
/** The declaration of one copy; undefined when there is any error in it. */
function compileCopy(copy, resolved, diagnostics) {
	const problems = [];
	const declaration = compileDeclaration(copy, resolved.nameSuffix, {
		source: copy.source,
		configuration: resolved.configuration,
		aliases: resolved.aliases,
		report: (problem) => problems.push(locateProblem(problem, copy.source))
	});
	diagnostics.push(...problems);
	return hasErrors(problems) ? void 0 : declaration;
}
/** Payloads pass numbers on as they were written, so none of their digits can be lost. */
function isInPayload(path) {
	return path[0] === "then" && path[1] === "sendWebhook" && path[2] === "payload";
}
function unmatchedOverrides(resolved, matched) {
	return resolved.overrides.filter((rule) => !matched.has(rule)).map((rule) => locateProblem({
		code: "config/override",
		pointer: `${rule.pointer}/match`,
		message: `The override matches no manifest: no key is like "${rule.match}"`,
		hint: "\"*\" stands for any characters but \"/\"; a matrix’s bare key means every copy."
	}, resolved.source));
}
function declaredRemovals(resolved, keyed) {
	const keys = new Map(keyed.map(({ key, range }) => [key, range]));
	return resolved.configuration.removed.flatMap(({ key }, index) => {
		const range = keys.get(key);
		if (range === void 0) return [];
		const problem = {
			code: "config/removed",
			severity: "warning",
			pointer: `/removed/${index}`,
			message: `"${key}" is listed as removed, and a manifest still describes it`,
			hint: "Remove the entry, or the manifest.",
			related: [{
				message: "The manifest is here",
				range
			}]
		};
		return [locateProblem(problem, resolved.source)];
	});
}
/** A variable on the command line that nothing knows is a slip of the pen. */
function checkVariables(input, resolved, document) {
	const declared = new Set([document, ...Object.values(document.environments ?? {})].flatMap(({ vars }) => Object.keys(vars ?? {})));
	const known = /* @__PURE__ */ new Set([...declared, ...resolved.usedVars]);
	return [...input.vars?.keys() ?? []].filter((name) => !known.has(name)).map((name) => ({
		code: "expression/unknown-name",
		severity: "error",
		message: `Nothing uses the variable "${name}"`,
		hint: suggestHint(name, known) ?? "Name a variable of wac.yaml, or one that a manifest uses."
	}));
}
function aliasRefs({ aliases, configuration }) {
	const owner = configuration.entity ?? configuration.entities[0] ?? "";
	return new Map([...aliases].map(([name, { definition }]) => [name, integrationRef(definition, definition.entity ?? owner)]));
}
function missingConfiguration(directory) {
	return {
		code: "config/missing",
		severity: "error",
		message: `There is no wac.yaml in "${directory}"`,
		hint: "It says who owns the automations: run \"wac init\", or write one with version, owner and onRemove."
	};
}
/** Where every file is empty the whole estate would go, and that is what "wac destroy" is for. */
function judgeEmptied(emptied, fileCount) {
	if (emptied.length < fileCount) return emptied;
	return emptied.map((diagnostic) => ({
		...diagnostic,
		severity: "error"
	}));
}
/** A file that was emptied by accident would otherwise remove its automations without a word. */
function emptyFile(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		code: "file/no-manifests",
		severity: "warning",
		message: "There is no manifest in the file",
		hint: "Delete the file if its automations are to go; a name with \"_\" first leaves it out.",
		range: {
			file,
			start,
			end: start
		}
	};
}
export { slugify as a, require_fast_json_patch as c, readManifestTree as d, findManifestDirectory as f, describeFileError as h, keyText as i, displayPath as l, hasErrors as m, loadProject as n, valueAt as o, mergeDiagnostics as p, parseYaml as r, globPattern as s, declaredEnvironments as t, renderJsonPointer as u };
