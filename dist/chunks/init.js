import { t as Failure } from "./failure.js";
import { t as EXIT } from "./exit-code.js";
import { n as ownerOfRemote, t as initFiles } from "./init-files.js";
import { t as DEFAULT_DIRECTORY } from "./open-project.js";
import { t as schemaText } from "./schema-text.js";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
// src/cli/commands/init.ts
/** `wac init`: a configuration, one manifest and its test, `.gitignore`, and workflows on request. */
async function run(context) {
	const { io, options } = context;
	const directory = context.operands[0] ?? "automations";
	const owner = await settle(context, {
		given: options.owner,
		question: "Owner: the identity of this repository",
		fallback: ownerOfRemote(await readText(".git/config")),
		flag: "--owner"
	});
	const entity = await settle(context, {
		given: options.entity,
		question: "Default W&B entity (team)",
		fallback: io.env["WANDB_ENTITY"],
		flag: "--entity"
	});
	const files = initFiles({
		directory,
		owner,
		entity,
		schemas: await readSchemas()
	});
	await refuseToOverwrite(files, options.force ?? false);
	for (const file of files) {
		await mkdir(dirname(file.path), { recursive: true });
		await writeFile(file.path, file.text);
		io.stdout.write(`Wrote ${file.path}\n`);
	}
	await addToGitignore(io.stdout);
	io.stdout.write(`\nNext:\n  wac validate ${directory}\n  wac plan ${directory} --sandbox   (no account needed)\n`);
	return EXIT.done;
}
async function readSchemas() {
	return {
		manifest: await schemaText("manifest"),
		config: await schemaText("config")
	};
}
/** What the flag says, else what is answered, else the default that was found. */
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
		hint: `Add ${setting.flag}`
	});
	if (!/^[A-Za-z0-9._/-]+$/.test(value)) throw new Failure(`"${value}" cannot stand for ${setting.flag}`, {
		code: "usage",
		hint: "Use letters, digits, \".\", \"_\", \"-\" and \"/\""
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
	await writeFile(".gitignore", `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}.wac/\n`);
	output.write("Wrote .gitignore (.wac/ holds restore files and the sandbox)\n");
}
async function readText(path) {
	return await readFile(join(path), "utf8").catch(() => void 0);
}
export { run };
