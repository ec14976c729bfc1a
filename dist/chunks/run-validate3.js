import { Dt as isJsonObject, Et as isJsonList, Ft as EXIT, V as hasErrors, mt as present, s as jsonText } from "./common.js";
import { l as displayPath } from "./schema.js";
import { n as renderDiagnosticsJson } from "./render-diagnostics-json.js";
import { t as countManifests } from "./count-manifests.js";
import { L as today, W as requestedEnvironment, c as openTree, d as sourceTexts, f as writeDiagnostics, n as loadEveryEnvironment, r as narrowDiagnostics } from "./project.js";
import { t as VERSION } from "./version2.js";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkSync, lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
// src/files/cache/cache-key.ts
const KEY = /^[0-9a-f]{64}\n$/;
function cacheKeyFile(env, platform) {
	const base = platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"] || join(env["HOME"] ?? "", ".cache");
	return base === void 0 || !isAbsolute(base) ? void 0 : join(base, "wac", "cache-key");
}
function readCacheKey(path) {
	return readKey(path) ?? makeKey(path);
}
function readKey(path) {
	let found;
	try {
		found = lstatSync(path);
	} catch {
		return;
	}
	const isOwn = process.getuid === void 0 || found?.uid === process.getuid();
	const isShared = process.getuid !== void 0 && (Number(found?.mode) & 63) !== 0;
	if (found?.isFile() !== true || !isOwn || isShared) return void 0;
	const text = readFileSync(path, "utf8");
	return KEY.test(text) ? text : void 0;
}
function makeKey(path) {
	mkdirSync(dirname(path), {
		recursive: true,
		mode: 448
	});
	const temporary = `${path}.${randomBytes(6).toString("hex")}`;
	try {
		writeFileSync(temporary, `${randomBytes(32).toString("hex")}\n`, {
			flag: "wx",
			mode: 384
		});
		linkSync(temporary, path);
	} catch {} finally {
		rmSync(temporary, { force: true });
	}
	return readKey(path);
}
// src/files/cache/result-cache.ts
const MAX_ENTRIES = 8;
const MAX_BYTES = 16 * 2 ** 20;
const ENTRY_NAME = /^[0-9a-f]{64}$/;
function openResultCache({ folder, keyFile }) {
	const secret = orUndefined(() => readCacheKey(keyFile));
	if (secret === void 0) return void 0;
	const codeOf = (key, text) => createHmac("sha256", secret).update(`${key}\n`).update(text).digest();
	return {
		read: (key) => orUndefined(() => {
			if (!isOwnFolder(folder)) return void 0;
			const entry = readEntry(join(folder, key));
			if (entry === void 0) return void 0;
			const given = Buffer.from(entry.code, "hex");
			const made = codeOf(key, entry.text);
			return given.length === made.length && timingSafeEqual(given, made) ? entry.text : void 0;
		}),
		write: (key, text) => {
			orUndefined(() => {
				if (text.length > MAX_BYTES / 4 || !makeOwnFolder(folder)) return;
				writeWhole(join(folder, key), `${codeOf(key, text).toString("hex")}\n${text}`);
				removeOldest(folder);
			});
		}
	};
}
function readEntry(path) {
	const found = lstatSync(path);
	if (!found.isFile() || found.size > MAX_BYTES) return void 0;
	const content = readFileSync(path, "utf8");
	const end = content.indexOf("\n");
	return end === -1 ? void 0 : {
		code: content.slice(0, end),
		text: content.slice(end + 1)
	};
}
function isOwnFolder(folder) {
	return [dirname(folder), folder].every((path) => lstatSync(path).isDirectory());
}
function makeOwnFolder(folder) {
	for (const path of [dirname(folder), folder]) {
		orUndefined(() => mkdirSync(path));
		if (orUndefined(() => lstatSync(path).isDirectory()) !== true) return false;
	}
	orUndefined(() => writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" }));
	return true;
}
function writeWhole(path, content) {
	const temporary = `${path}.${randomBytes(6).toString("hex")}`;
	try {
		writeFileSync(temporary, content, {
			flag: "wx",
			mode: 384
		});
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
function removeOldest(folder) {
	const entries = readdirSync(folder).filter((name) => ENTRY_NAME.test(name));
	if (entries.length <= MAX_ENTRIES) return;
	const dated = entries.map((name) => {
		const path = join(folder, name);
		return {
			path,
			time: statSync(path).mtimeMs
		};
	});
	dated.sort((a, b) => b.time - a.time);
	for (const { path } of dated.slice(MAX_ENTRIES)) rmSync(path, { force: true });
}
function orUndefined(work) {
	try {
		return work();
	} catch {
		return;
	}
}
// src/cli/commands/validate/validation-cache.ts
const MIN_CACHED_BYTES = 2 ** 18;
function openValidationCache({ io, root }, { tree, diagnostics }, minBytes = MIN_CACHED_BYTES) {
	if (tree.files.reduce((sum, { text }) => sum + text.length, 0) < minBytes || diagnostics.length > 0) return void 0;
	const keyFile = cacheKeyFile(io.env, process.platform);
	if (keyFile === void 0) return void 0;
	return openResultCache({
		folder: join(io.cwd, root.pathOf(".wac/cache")),
		keyFile
	});
}
function validationKey({ tree, environments, defaultEnvironment }, { environment, vars }, now, program = programIdentity()) {
	const hash = createHash("sha256");
	const add = (part) => {
		hash.update(`${Buffer.byteLength(part)}:`).update(part);
	};
	const addFiles = (name, files) => {
		add(`${name} ${files.length}`);
		for (const { path, text } of files) {
			add(path);
			add(text);
		}
	};
	add(program);
	add(today({ now }));
	add(JSON.stringify([
		environment ?? null,
		vars,
		environments,
		defaultEnvironment ?? null
	]));
	add(tree.directory);
	addFiles("configuration", tree.configuration === void 0 ? [] : [tree.configuration]);
	addFiles("others", tree.otherConfigurations ?? []);
	addFiles("manifests", tree.files);
	return hash.digest("hex");
}
var RecordedReads = class {
	#hashes = new Map();
	record(read) {
		return (path) => {
			const found = read(path);
			this.#hashes.set(path, hashOf(found));
			return found;
		};
	}
	get hashes() {
		return [...this.#hashes];
	}
};
function renderEntry(result, reads) {
	return JSON.stringify({
		result,
		reads: reads.hashes
	});
}
function parseEntry(text, read) {
	const entry = JSON.parse(text);
	if (!isEntry(entry)) return void 0;
	return entry.reads.every(([path, hash]) => hashOf(read(path)) === hash) ? entry.result : void 0;
}
function isEntry(value) {
	if (!isJsonObject(value)) return false;
	const { result, reads } = value;
	return isJsonList(reads) && isJsonObject(result) && isJsonList(result["diagnostics"]) && isJsonList(result["environments"]) && typeof result["automations"] === "number" && typeof result["webhooks"] === "number";
}
function hashOf(read) {
	return createHash("sha256").update(JSON.stringify(read)).digest("hex");
}
function programIdentity() {
	const folder = dirname(fileURLToPath(import.meta.url));
	const files = [folder, dirname(folder)].flatMap((parent) => readdirSync(parent).filter((name) => name.endsWith(".js")).map((name) => {
		const { size, mtimeMs } = statSync(join(parent, name));
		return [
			name,
			size,
			mtimeMs
		];
	}));
	return JSON.stringify([
		VERSION,
		process.versions.node,
		files
	]);
}
// src/cli/commands/validate/run-validate.ts
async function runValidate(context) {
	const opened = await openTree(context);
	const { tree } = opened;
	const result = await validateTree(context, opened);
	const valid = {
		...result,
		tree,
		diagnostics: narrowDiagnostics(tree, result.diagnostics)
	};
	const { diagnostics } = valid;
	context.io.stdout.write(await RENDERERS[context.options.format ?? "text"](valid, context));
	return hasErrors(diagnostics) ? EXIT.invalid : EXIT.done;
}
function countKeys(lists) {
	return new Set(lists.flat().map(({ key }) => key)).size;
}
async function validateTree(context, opened) {
	const { io, options } = context;
	const { tree } = opened;
	const cache = options.cache === false ? void 0 : openValidationCache(context, opened);
	if (cache === void 0) return await validateFiles(context, opened);
	const settings = {
		environment: requestedEnvironment(options.env, io.env),
		vars: options.var ?? []
	};
	const key = validationKey(opened, settings, io.now);
	const known = cache.read(key);
	const result = known === void 0 ? void 0 : parseEntry(known, tree.readText);
	if (result !== void 0) return result;
	const reads = new RecordedReads();
	const recorded = {
		...tree,
		readText: reads.record(tree.readText)
	};
	const found = await validateFiles(context, {
		...opened,
		tree: recorded
	});
	cache.write(key, renderEntry(found, reads));
	return found;
}
async function validateFiles(context, opened) {
	const { projects, environments, diagnostics } = await loadEveryEnvironment(context, opened);
	const all = [...projects.values()];
	return {
		diagnostics,
		automations: countKeys(all.map(({ declarations }) => declarations)),
		webhooks: countKeys(all.map(({ webhooks = [] }) => webhooks)),
		environments
	};
}
const RENDERERS = {
	text: ({ tree, diagnostics, automations, webhooks, environments }, context) => {
		writeDiagnostics(context, diagnostics, sourceTexts(tree));
		if (hasErrors(diagnostics)) return "";
		const scope = environments.length > 1 ? ` in ${environments.join(", ")}` : "";
		const verb = automations + webhooks === 1 ? "is" : "are";
		return `${countManifests(automations, webhooks)} ${verb} valid${scope}\n`;
	},
	json: ({ diagnostics, automations, webhooks }) => jsonText({
		...renderDiagnosticsJson(diagnostics),
		automations,
		webhooks
	}),
	sarif: async ({ tree, diagnostics }) => {
		const { renderSarif } = await import("./render-sarif.js");
		const fallbackFile = displayPath(tree.directory, "wac.yaml");
		const sources = sourceTexts(tree);
		const { findProgramPages } = await import("./program-pages.js");
		const pages = await findProgramPages();
		const input = {
			diagnostics,
			version: VERSION,
			sources,
			fallbackFile,
			...present({ pages })
		};
		return jsonText(renderSarif(input));
	}
};
export { runValidate };
