import { at as Failure, et as EXIT, nt as exitCodeOf, t as DEFAULT_SANDBOX_FILE } from "./common.js";
import { t as replaceIo } from "./cli-io.js";
import { setFlagsFromString } from "node:v8";
// src/cli/arguments/read-plain-arguments.ts
function readPlainArguments(argv, commands) {
	const [name, ...rest] = argv;
	const spec = commands.find((command) => [command.name, command.alias].includes(name));
	if (name === void 0 || spec === void 0) return void 0;
	const forms = new Map(spec.options.map((option) => [option.flags.split(" ")[0], option]));
	const options = defaults(spec.options);
	const args = [];
	for (let index = 0; index < rest.length;) {
		const [argument = "", next] = rest.slice(index);
		if (!argument.startsWith("-")) {
			args.push(argument);
			index += 1;
			continue;
		}
		const option = forms.get(argument.split("=", 1)[0]);
		const length = option === void 0 ? void 0 : readOption(option, argument, next, options);
		if (length === void 0) return void 0;
		index += length;
	}
	if (!takesArgs(spec, args.length)) return void 0;
	return {
		spec,
		args,
		options
	};
}
function defaults(specs) {
	const negated = specs.filter(({ flags }) => flags.startsWith("--no-"));
	return Object.fromEntries(negated.map((option) => [keyOf(option), true]));
}
function readOption(option, argument, next, options) {
	const [flag = "", syntax] = option.flags.split(" ");
	const key = keyOf(option);
	const isAttached = argument.length > flag.length;
	if (syntax === void 0) {
		options[key] = !flag.startsWith("--no-");
		return isAttached ? void 0 : 1;
	}
	const value = isAttached ? argument.slice(flag.length + 1) : next;
	if (value === void 0 || !isAttached && (syntax.startsWith("[") || value.startsWith("-"))) return void 0;
	if (option.choices?.includes(value) === false) return void 0;
	const previous = options[key] ?? [];
	options[key] = option.isRepeatable === true ? [...previous, value] : value;
	return isAttached ? 1 : 2;
}
function keyOf({ flags }) {
	const [flag = ""] = flags.split(" ");
	return flag.replace(/^--(no-)?/, "").replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function takesArgs(spec, count) {
	const syntaxes = (spec.arguments ?? []).map(({ syntax }) => syntax);
	const min = syntaxes.filter((syntax) => syntax.startsWith("<")).length;
	const takesMore = syntaxes.at(-1)?.includes("...") === true;
	return count >= min && (takesMore || count <= syntaxes.length);
}
// src/cli/arguments/options.ts
const ENVIRONMENT = [{
	flags: "--env <name>",
	description: "environment of wac.yaml (or WAC_ENV)"
}, {
	flags: "--var <name=value>",
	description: "set a variable for this run",
	isRepeatable: true
}];
const SERVER = [
	{
		flags: "--sandbox [=FILE]",
		description: "use the embedded server, its state in FILE (default .wac/sandbox.json), not W&B"
	},
	{
		flags: "--no-provision",
		description: "do not create in the sandbox what the manifests name"
	},
	{
		flags: "--timeout <seconds>",
		description: "total time for all requests (default 300)"
	}
];
function formatOption(...formats) {
	return {
		flags: "--format <format>",
		description: `${formats.join(" | ")} (default ${formats[0]})`,
		choices: formats
	};
}
const PARALLEL_OPTION = {
	flags: "--parallel <n>",
	description: "writes to send side by side (default 4; fewer when the server limits requests)"
};
const PROJECT_OPTIONS = ENVIRONMENT;
const SERVER_OPTIONS = SERVER;
const POLICY_OPTIONS = [
	{
		flags: "--adopt",
		description: "take over unmanaged automations that stand in a desired place"
	},
	{
		flags: "--take-over <owner>",
		description: "take over what another owner manages in a desired place",
		isRepeatable: true
	},
	{
		flags: "--allow-deletes <n>",
		description: "allow up to n removals in this run"
	},
	{
		flags: "--allow-silenced <n>",
		description: "allow up to n silenced automations in this run"
	},
	{
		flags: "--allow-redirected <n>",
		description: "allow up to n redirected automations in this run"
	},
	{
		flags: "--allow-altered <n>",
		description: "allow up to n protected automations with another event in this run"
	},
	{
		flags: "--allow-conflicts",
		description: "leave conflicts aside and go on with the rest (plan, apply and drift always do)"
	},
	{
		flags: "--fail-on-conflict",
		description: "refuse the whole plan when it has a conflict"
	},
	{
		flags: "--allow-disjoint",
		description: "go on although no owned automation is declared here"
	},
	{
		flags: "--shadow",
		description: "replace every action by doing nothing"
	}
];
const DIRECTORY_ARGUMENT = {
	syntax: "[directory]",
	description: "manifest directory (default automations)"
};
// src/cli/moving-commands.ts
const YES$1 = {
	flags: "--yes",
	description: "do not ask"
};
const VERBOSE$1 = {
	flags: "--verbose",
	description: "show everything: nothing folded or shortened"
};
const ALLOW_CONFLICTS = {
	flags: "--allow-conflicts",
	description: "leave conflicts aside and go on with the rest"
};
const MOVING_COMMANDS = [
	{
		name: "init",
		summary: "start a manifest directory",
		arguments: [DIRECTORY_ARGUMENT],
		options: [
			{
				flags: "--owner <owner>",
				description: "the identity of this repository (default: its Git remote)"
			},
			{
				flags: "--entity <name>",
				description: "default entity"
			},
			{
				flags: "--workflows <system>",
				description: "github | none: workflows that plan, apply and watch for drift (default github where the Git remote is there)",
				choices: ["github", "none"]
			},
			{
				flags: "--action <reference>",
				description: "the action that they use, pinned: OWNER/wac@COMMIT (default: the clone that wac runs from)"
			},
			YES$1,
			{
				flags: "--force",
				description: "overwrite files that exist"
			}
		],
		examples: [
			"wac init",
			"wac init automations --owner acme/ml-platform --entity vision-team --yes",
			"wac init --workflows github --action acme/wac@v1"
		],
		load: () => import("./init.js")
	},
	{
		name: "export",
		summary: "write manifests for automations that exist",
		arguments: [{
			syntax: "[directory]",
			description: "manifest directory whose configuration says what to read (default automations)"
		}],
		options: [
			formatOption("text", "json"),
			{
				flags: "--out <directory>",
				description: "where to write the manifests"
			},
			{
				flags: "--entity <name>",
				description: "only this team; needs no manifests"
			},
			{
				flags: "--organization <name>",
				description: "this organization with its registries; needs no manifests"
			},
			{
				flags: "--name <glob>",
				description: "only names that match"
			},
			{
				flags: "--fold",
				description: "write equal automations of several scopes as one matrix"
			},
			{
				flags: "--owner <owner>",
				description: "the identity of this repository (default: its Git remote)"
			},
			{
				flags: "--force",
				description: "overwrite files of the same name"
			},
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: ["wac export --entity vision-team --out automations", "wac export --entity vision-team --name \"accuracy*\" --fold --out exported --owner acme/ml-platform"],
		load: () => import("./export.js")
	},
	{
		name: "accept",
		summary: "write what somebody changed on the server into the manifests",
		arguments: [{
			syntax: "[operands...]",
			description: "manifest directory (default automations), then keys"
		}],
		options: [
			formatOption("text", "json"),
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: ["wac accept accuracy-alert", "wac accept automations run-failed gpu-idle"],
		load: () => import("./accept.js")
	},
	{
		name: "release",
		summary: "stop managing automations (removes the marker)",
		arguments: [{
			syntax: "<operands...>",
			description: "manifest directory (default automations), then keys"
		}],
		options: [
			formatOption("text", "json"),
			YES$1,
			VERBOSE$1,
			ALLOW_CONFLICTS,
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: ["wac release accuracy-alert", "wac release automations run-failed gpu-idle --yes"],
		load: () => import("./release.js")
	},
	{
		name: "restore",
		summary: "restore removed automations from a restore file",
		arguments: [{
			syntax: "<file>",
			description: "a restore file (.wac/restore/*.json)"
		}, {
			syntax: "[operands...]",
			description: "manifest directory (default automations), then keys; all when none is named"
		}],
		options: [
			formatOption("text", "json"),
			YES$1,
			VERBOSE$1,
			ALLOW_CONFLICTS,
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: ["wac restore .wac/restore/default-2026-06-01T12-00-00.000Z.json", "wac restore removed.json accuracy-alert --yes"],
		load: () => import("./restore.js")
	},
	{
		name: "destroy",
		summary: "remove everything wac manages in an environment",
		arguments: [DIRECTORY_ARGUMENT],
		options: [
			formatOption("text", "json"),
			YES$1,
			{
				flags: "--restore-dir <directory>",
				description: "where removed automations are saved (default .wac/restore)"
			},
			{
				flags: "--allow-deletes <n>",
				description: "allow up to n removals in this run"
			},
			{
				flags: "--allow-silenced <n>",
				description: "allow up to n silenced automations in this run"
			},
			VERBOSE$1,
			ALLOW_CONFLICTS,
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: ["wac destroy", "wac destroy --env staging --allow-deletes 40"],
		load: () => import("./destroy.js")
	},
	{
		name: "fmt",
		summary: "write manifests in one layout: fields in order, operators as words, comments kept",
		arguments: [{
			syntax: "[path]",
			description: "manifest directory or one manifest (default automations)"
		}],
		options: [{
			flags: "--check",
			description: "write nothing; exit 1 when a file is not in the layout"
		}],
		examples: [
			"wac fmt",
			"wac fmt --check",
			"wac fmt automations/accuracy-alert.yaml"
		],
		load: () => import("./fmt.js")
	}
];
// src/cli/command-table.ts
const VERBOSE = {
	flags: "--verbose",
	description: "show everything: nothing folded or shortened"
};
const DETAILED = {
	flags: "--detailed-exitcode",
	description: "exit 2 when there are changes, 0 when there is nothing to do"
};
const YES = {
	flags: "--yes",
	description: "do not ask"
};
const DAILY = [
	{
		name: "validate",
		summary: "check the manifests, offline",
		arguments: [DIRECTORY_ARGUMENT],
		options: [formatOption("text", "json", "sarif"), ...PROJECT_OPTIONS],
		examples: [
			"wac validate",
			"wac validate automations --format json",
			"wac validate --format sarif > wac.sarif"
		],
		load: () => import("./validate.js")
	},
	{
		name: "plan",
		alias: "diff",
		summary: "show what apply would do; writes nothing to the server",
		arguments: [DIRECTORY_ARGUMENT],
		options: [
			formatOption("text", "json", "markdown"),
			DETAILED,
			{
				flags: "--out <file>",
				description: "write the plan to a file that apply takes"
			},
			VERBOSE,
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS,
			...POLICY_OPTIONS
		],
		examples: [
			"wac plan --sandbox",
			"wac plan automations --detailed-exitcode",
			"wac plan --out plan.json"
		],
		load: () => import("./plan.js")
	},
	{
		name: "apply",
		summary: "make the server hold what the manifests say",
		arguments: [{
			syntax: "[target]",
			description: "manifest directory (default automations) or a plan file"
		}, {
			syntax: "[directory]",
			description: "with a plan file: the manifest directory it is of"
		}],
		options: [
			formatOption("text", "json"),
			YES,
			{
				flags: "--checksum <sum>",
				description: "apply only a plan with this checksum"
			},
			{
				flags: "--remove-duplicates",
				description: "only remove the younger of two automations that wac made for one key"
			},
			{
				flags: "--restore-dir <directory>",
				description: "where removed automations are saved (default .wac/restore)"
			},
			PARALLEL_OPTION,
			VERBOSE,
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS,
			...POLICY_OPTIONS
		],
		examples: [
			"wac apply",
			"wac apply automations --yes",
			"wac apply plan.json --yes"
		],
		load: () => import("./apply.js")
	},
	{
		name: "drift",
		summary: "show what somebody changed on the server since the last apply",
		arguments: [{
			syntax: "[operands...]",
			description: "manifest directory (default automations); with --repair, then only these keys"
		}],
		options: [
			formatOption("text", "json"),
			{
				flags: "--repair",
				description: "put back what drifted, and nothing else"
			},
			YES,
			{
				flags: "--restore-dir <directory>",
				description: "where removed automations are saved"
			},
			PARALLEL_OPTION,
			VERBOSE,
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS,
			...POLICY_OPTIONS
		],
		examples: ["wac drift", "wac drift --repair accuracy-alert --yes"],
		load: () => import("./drift.js")
	},
	{
		name: "test",
		summary: "run the rule tests (*.test.yaml) beside the manifests, offline",
		arguments: [DIRECTORY_ARGUMENT],
		options: [
			formatOption("text", "json", "junit"),
			{
				flags: "--grep <regex>",
				description: "only cases whose \"automation \u203A name\" matches the RE2 expression"
			},
			{
				flags: "--failed-only",
				description: "leave out what passed"
			},
			{
				flags: "--assume <id=reading>",
				description: "judge by another reading of what W&B leaves open, such as A1=evaluate_early",
				isRepeatable: true
			},
			{
				flags: "--coverage",
				description: "name everything that no test covers"
			},
			{
				flags: "--coverage-min <figure=percent>",
				description: "fail below: automations=, both= or conditions=",
				isRepeatable: true
			},
			{
				flags: "--coverage-out <file>",
				description: "write the coverage as JSON"
			},
			...PROJECT_OPTIONS
		],
		examples: [
			"wac test",
			"wac test --grep loss-spike",
			"wac test --coverage-min both=80",
			"wac test --assume A1=evaluate_early"
		],
		load: () => import("./test.js")
	}
];
const KNOWING = [
	{
		name: "list",
		summary: "list what the server holds, and whose it is",
		arguments: [DIRECTORY_ARGUMENT],
		options: [
			formatOption("text", "json"),
			{
				flags: "--name <glob>",
				description: "only names that match"
			},
			{
				flags: "--entity <name>",
				description: "only this entity; needs no manifests"
			},
			{
				flags: "--owner <owner>",
				description: "only what this owner manages"
			},
			{
				flags: "--managed",
				description: "only what some owner manages"
			},
			{
				flags: "--unmanaged",
				description: "only what nobody manages"
			},
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: [
			"wac list",
			"wac list --unmanaged --name \"accuracy*\"",
			"wac list --entity vision-team"
		],
		load: () => import("./list.js")
	},
	{
		name: "show",
		summary: "show a plan file, or one automation as it is declared and as it is live",
		arguments: [{
			syntax: "<target>",
			description: "a plan file or a key"
		}, DIRECTORY_ARGUMENT],
		options: [
			formatOption("text", "json"),
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: ["wac show plan.json", "wac show accuracy-alert"],
		load: () => import("./show.js")
	},
	{
		name: "integrations",
		summary: "list Slack channels and webhooks, ready to paste into a manifest",
		arguments: [DIRECTORY_ARGUMENT],
		options: [
			formatOption("text", "json"),
			{
				flags: "--entity <name>",
				description: "only this team; needs no manifests"
			},
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: ["wac integrations", "wac integrations --entity vision-team"],
		load: () => import("./integrations.js")
	},
	{
		name: "doctor",
		summary: "check the API key, the server, its features and what the key may see",
		arguments: [DIRECTORY_ARGUMENT],
		options: [
			formatOption("text", "json"),
			...PROJECT_OPTIONS,
			...SERVER_OPTIONS
		],
		examples: ["wac doctor", "wac doctor --sandbox"],
		load: () => import("./doctor.js")
	},
	{
		name: "explain",
		summary: "show a manifest field's documentation",
		arguments: [{
			syntax: "[field]",
			description: "dotted path; the top level when absent"
		}],
		options: [formatOption("text", "json")],
		examples: ["wac explain", "wac explain when.runMetric.change"],
		load: () => import("./explain.js")
	},
	{
		name: "schema",
		summary: "print a JSON Schema for editors and other tools",
		arguments: [{
			syntax: "[name]",
			description: "manifest, config, rule-test or plan (default manifest)",
			choices: [
				"manifest",
				"config",
				"rule-test",
				"plan"
			]
		}],
		options: [{
			flags: "--out <file>",
			description: "write to a file"
		}],
		examples: ["wac schema", "wac schema plan --out plan.schema.json"],
		load: () => import("./schema2.js")
	}
];
const TRYING = [{
	name: "sandbox",
	summary: "serve a W&B-compatible API on loopback, its state in one file",
	arguments: [{
		syntax: "[verb...]",
		description: "emit KIND name=value\u2026 lets something happen; inbox and outbox show webhooks and Slack messages; without one it serves",
		choices: [
			"emit",
			"inbox",
			"outbox"
		]
	}],
	options: [
		formatOption("text", "json"),
		{
			flags: "--port <n>",
			description: "port (default: a free one)"
		},
		{
			flags: "--state <file>",
			description: "state file (default .wac/sandbox.json)"
		},
		{
			flags: "--profile <name>",
			description: "pretend to be an older server"
		},
		{
			flags: "--chaos <file>",
			description: "let requests go wrong, as a YAML file says: see docs/chaos.md"
		}
	],
	examples: [
		"wac sandbox --port 8080",
		"wac sandbox --state /tmp/wandb.json",
		"wac sandbox --chaos chaos.yaml",
		"wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=failed",
		"wac sandbox emit logMetrics entity=vision-team project=classifier run=r1 values.loss=0.4",
		"wac sandbox outbox"
	],
	load: () => import("./sandbox.js")
}, {
	name: "demo",
	summary: "a guided tour on a throw-away sandbox",
	arguments: [DIRECTORY_ARGUMENT],
	options: [],
	examples: ["wac demo"],
	load: () => import("./demo.js")
}];
const SHELLS = [{
	name: "completion",
	summary: "print a completion script for a shell",
	arguments: [{
		syntax: "<shell>",
		description: "bash, zsh or fish",
		choices: [
			"bash",
			"zsh",
			"fish"
		]
	}],
	options: [],
	examples: [
		"wac completion bash",
		"wac completion zsh",
		"wac completion fish"
	],
	load: async () => (await import("./completion.js")).completionCommand(COMMANDS)
}];
const COMMANDS = [
	...DAILY,
	...KNOWING,
	...MOVING_COMMANDS,
	...TRYING,
	...SHELLS
];
// src/cli/output/hide-key.ts
const SHORTEST = 16;
function hideKey(output, env) {
	const key = env["WANDB_API_KEY"] ?? "";
	if (key.length < SHORTEST) return output;
	return {
		write: (text) => output.write(text.replaceAll(key, "(the API key)")),
		isTerminal: output.isTerminal,
		width: output.width
	};
}
// src/cli/output/run-record.ts
function recordOutput(io, record) {
	const { stdout } = io;
	const write = (text) => {
		record.hasOutput ||= text !== "";
		stdout.write(text);
	};
	return replaceIo(io, { stdout: {
		isTerminal: stdout.isTerminal,
		width: stdout.width,
		write
	} });
}
// src/cli/run-cli.ts
async function runCli(outerIo) {
	const io = replaceIo(outerIo, { stderr: hideKey(outerIo.stderr, outerIo.env) });
	const record = {
		wantsJson: false,
		hasOutput: false,
		diagnostics: []
	};
	try {
		const call = await readCall(io);
		if (typeof call === "number") return call;
		const { spec, args, options } = call;
		record.wantsJson = options.format === "json";
		const command = await spec.load();
		const stdout = spec.name === "sandbox" ? io.stdout : hideKey(io.stdout, io.env);
		const commandIo = replaceIo(io, { stdout });
		const exitCode = await command.run({
			io: record.wantsJson ? recordOutput(commandIo, record) : commandIo,
			args,
			options,
			diagnostics: record.diagnostics,
			runCommand: (args) => runCli(replaceIo(io, { args }))
		});
		await endInJson(io, record, { exitCode });
		return exitCode;
	} catch (error) {
		return await reportError(error, io, record);
	}
}
async function readCall(io) {
	const args = spelledOut(io.args);
	const plain = readPlainArguments(args, COMMANDS);
	if (plain !== void 0) return plain;
	const { parseArguments } = await import("./parse-arguments.js");
	return await parseArguments(args, COMMANDS, io);
}
function spelledOut(args) {
	const end = args.indexOf("--");
	return args.map((argument, index) => argument === "--sandbox" && (end === -1 || index < end) ? `--sandbox=${DEFAULT_SANDBOX_FILE}` : argument);
}
async function reportError(error, io, record) {
	if (error instanceof Failure) {
		const { renderFailureText } = await import("./render-failure-text.js");
		const { outputStyle } = await import("./output-style.js");
		io.stderr.write(renderFailureText(error, outputStyle(io.stderr, io.env)));
		const exitCode = exitCodeOf(error.code);
		await endInJson(io, record, {
			exitCode,
			error
		});
		return exitCode;
	}
	if (io.signal.aborted) {
		await endInJson(io, record, {
			exitCode: EXIT.interrupted,
			error: {
				code: "interrupted",
				message: "The run was interrupted"
			}
		});
		return EXIT.interrupted;
	}
	const { describeBug } = await import("./describe-bug.js");
	const { VERSION } = await import("./version.js");
	const text = describeBug(error, {
		program: `wac ${VERSION}`,
		node: process.version,
		along: "the command you ran"
	});
	io.stderr.write(text);
	const bug = {
		code: "bug",
		message: text.split("\n", 1)[0] ?? ""
	};
	await endInJson(io, record, {
		exitCode: EXIT.error,
		error: bug
	});
	return EXIT.error;
}
async function endInJson(io, record, end) {
	if (!record.wantsJson || record.hasOutput || end.exitCode === EXIT.done) return;
	const { writeFallback } = await import("./fallback-document.js");
	writeFallback(hideKey(io.stdout, io.env), record, end);
}
// src/cli/skip-baseline-compiler.ts
const LAST_KNOWN_MAJOR = 24;
function skipBaselineCompiler() {
	if (Number.parseInt(process.versions.node, 10) <= LAST_KNOWN_MAJOR) setFlagsFromString("--no-sparkplug");
}
// src/cli/run-process.ts
async function runProcess() {
	skipBaselineCompiler();
	const interrupts = new InterruptHandler();
	surviveLostOutput();
	process.exitCode = await runCli(processIo(interrupts));
	interrupts.remove();
}
var InterruptHandler = class {
	#controller = new AbortController();
	#isInstalled = false;
	#count = 0;
	get signal() {
		if (!this.#isInstalled) {
			this.#isInstalled = true;
			process.on("SIGINT", this.#interrupt);
			process.on("SIGTERM", this.#interrupt);
		}
		return this.#controller.signal;
	}
	remove() {
		process.off("SIGINT", this.#interrupt);
		process.off("SIGTERM", this.#interrupt);
	}
	#interrupt = () => {
		this.#count += 1;
		if (this.#count > 1) process.exit(EXIT.interrupted);
		this.#controller.abort();
	};
};
function surviveLostOutput() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code === "EPIPE") return;
		if (stream === process.stdout) process.stderr.write(`error  Cannot write the output: ${error.message}\n`);
		process.once("exit", () => {
			process.exitCode ||= EXIT.error;
		});
	});
}
function processIo(interrupts) {
	return {
		args: process.argv.slice(2),
		env: process.env,
		cwd: process.cwd(),
		stdout: outputTo(process.stdout),
		stderr: outputTo(process.stderr),
		get ask() {
			return process.stdin.isTTY && process.stderr.isTTY ? async (question) => {
				const { createInterface } = await import("node:readline/promises");
				const terminal = createInterface({
					input: process.stdin,
					output: process.stderr
				});
				terminal.on("SIGINT", () => process.emit("SIGINT"));
				try {
					return await terminal.question(question, { signal: interrupts.signal });
				} catch {
					return;
				} finally {
					terminal.close();
				}
			} : void 0;
		},
		now: () => new Date(),
		monotonic: () => performance.now(),
		sleep: async (milliseconds, sleepSignal) => {
			const { setTimeout: delay } = await import("node:timers/promises");
			await delay(milliseconds, void 0, sleepSignal === void 0 ? {} : { signal: sleepSignal });
		},
		random: Math.random,
		get signal() {
			return interrupts.signal;
		}
	};
}
function outputTo(stream) {
	return {
		write: (text) => {
			stream.write(text);
		},
		isTerminal: stream.isTTY === true,
		width: stream.columns ?? 80
	};
}
export { runProcess };
