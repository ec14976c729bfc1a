import { t as Failure } from "./failure.js";
import { t as suggestHint } from "./suggest-hint.js";
import { n as SERVER_PROFILES, t as startSandbox } from "./start-sandbox.js";
import { t as EXIT } from "./exit-code.js";
import { t as parseCount } from "./parse-count.js";
import { t as DEFAULT_SANDBOX_FILE } from "./sandbox-file.js";
import { t as countNoun } from "./count-noun.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as withNamedSandbox } from "./sandbox-client.js";
import { t as writeJson } from "./write-json.js";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
// src/cli/parse-event.ts
/** Fields that hold fields of their own, written `values.loss=0.4`. */
const NESTED = [
	"values",
	"metadata",
	"config"
];
/**
* An event from words: its kind, then `name=value`. Numbers, lists and truth values are read as JSON below `values`,
* `metadata` and `config`; everywhere else a value is a text, except for a list in brackets.
*
* @throws Failure `usage` for a word without `=`.
*/
function parseEvent(kind, words) {
	const event = { kind };
	for (const word of words) {
		const equals = word.indexOf("=");
		if (equals < 1) throw new Failure(`"${word}" is no field of an event`, {
			code: "usage",
			hint: "Write name=value, for example entity=vision-team"
		});
		const name = word.slice(0, equals);
		const text = word.slice(equals + 1);
		const [parent = "", ...rest] = name.split(".");
		if (NESTED.includes(parent) && rest.length > 0) event[parent] = {
			...event[parent] ?? {},
			[rest.join(".")]: jsonOrText(text)
		};
		else event[name] = text.startsWith("[") ? jsonOrText(text) : text;
	}
	return event;
}
function jsonOrText(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
// src/cli/sandbox-verbs.ts
/** `wac sandbox emit`, `inbox` and `outbox`: what happens in the sandbox, and what came of it. */
const VERBS = [
	"emit",
	"inbox",
	"outbox"
];
/** Runs one of the verbs. */
async function runSandboxVerb(context) {
	const [name = "", ...rest] = context.operands;
	const verb = VERBS.find((each) => each === name);
	if (verb === void 0) throw new Failure(`"wac sandbox" has no "${name}"`, {
		code: "usage",
		hint: suggestHint(name, VERBS) ?? `It has ${VERBS.join(", ")}; without one it serves`
	});
	if (verb === "emit") return await emit(context, rest);
	const messages = await withNamedSandbox(context, (client) => client.get(`/sandbox/${verb}`));
	writeJson(context.io, messages);
	return EXIT.done;
}
async function emit(context, words) {
	const { io, options } = context;
	const [first, ...rest] = words;
	if (first === void 0) throw new Failure("Nothing says what happened", {
		code: "usage",
		hint: "Write the event: wac sandbox emit runState entity=vision-team project=classifier run=r1 state=failed"
	});
	const events = first.endsWith(".json") ? await readEvents(first) : parseEvent(first, rest);
	const posted = await withNamedSandbox(context, (client) => client.post("/sandbox/events", events));
	if (options.format === "json") {
		writeJson(io, {
			formatVersion: "1.0",
			...posted
		});
		return EXIT.done;
	}
	const lines = posted.outcomes.map(({ automation, outcome }) => `  ${outcome === "fired" ? "●" : "○"} ${automation}: ${outcome}`);
	const fired = posted.outcomes.filter(({ outcome }) => outcome === "fired").length;
	const summary = `${countNoun(posted.events, "event")}: ${fired} of ${countNoun(posted.outcomes.length, "listening automation")} fired`;
	io.stdout.write(`${[...lines, summary].map((line) => escapeTerminal(line)).join("\n")}\n`);
	return EXIT.done;
}
async function readEvents(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new Failure(`Cannot read events from "${path}"`, {
			code: "file",
			hint: "The file must hold one event as JSON, or a list of them",
			cause
		});
	}
}
// src/cli/commands/sandbox.ts
/** `wac sandbox`: serves until it is interrupted; with a verb, does one thing with a sandbox. */
async function run(context) {
	if (context.operands.length > 0) return await runSandboxVerb(context);
	const { io, options } = context;
	const file = options.state ?? ".wac/sandbox.json";
	const port = parseCount(options.port, "--port");
	if (port !== void 0 && port > 65535) throw new Failure(`There is no port ${port}`, {
		code: "usage",
		hint: "Use 1 to 65535"
	});
	const profile = profileNamed(options.profile);
	await mkdir(dirname(file), { recursive: true }).catch((cause) => {
		throw new Failure(`Cannot make the folder of "${file}"`, {
			code: "file",
			cause
		});
	});
	const sandbox = await startSandbox({
		stateFile: file,
		now: io.now,
		...port === void 0 ? {} : { port },
		...profile === void 0 ? {} : { profile }
	});
	io.stdout.write([
		`Serving the W&B API on ${sandbox.url}, its state in ${file}. Ctrl-C ends it.`,
		`  export WANDB_BASE_URL=${sandbox.url}`,
		`  export WANDB_API_KEY=${sandbox.apiKey}`,
		""
	].join("\n"));
	await untilAborted(io.signal);
	await sandbox.close();
	io.stderr.write("The sandbox has ended; its state is saved.\n");
	return EXIT.done;
}
function profileNamed(name) {
	if (name === void 0) return void 0;
	const profile = SERVER_PROFILES[name];
	if (profile !== void 0) return profile;
	const names = Object.keys(SERVER_PROFILES);
	throw new Failure(`There is no server profile "${name}"`, {
		code: "usage",
		hint: suggestHint(name, names) ?? `There are ${names.join(", ")}`
	});
}
async function untilAborted(signal) {
	if (signal.aborted) return;
	await new Promise((resolve) => {
		signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
export { run };
