import { St as escapeTerminal, bt as combineExitCodes, ht as parseJson, i as writeJson, s as outputStyle, vt as Failure, xt as exitCodeOf } from "./common.js";
import { t as renderFailureText } from "./render-failure-text2.js";
import { t as replaceIo } from "./cli-io.js";
import { t as writeFallback } from "./fallback-document2.js";
import { o as openTree } from "./project.js";
// src/cli/commands/plan/plan-all-environments.ts
async function planAllEnvironments(context, planOne) {
	const { allEnvironments: _, ...options } = context.options;
	for (const [flag, value] of [
		["--env", options.env],
		["--out", options.out],
		["--html", options.html]
	]) {
		if (value === void 0) continue;
		throw new Failure(`"${flag}" is about one environment, and "--all-environments" about all`, {
			code: "usage",
			hint: "Leave one of them out"
		});
	}
	const { environments: declared } = await openTree(context);
	if (declared.length === 0) return await planOne({
		...context,
		options
	});
	const isJson = options.format === "json";
	const ended = [];
	for (const environment of declared) {
		const planned = await planEnvironment({
			...context,
			options
		}, environment, planOne, isJson);
		if (!isJson && ended.length < declared.length - 1) context.io.stdout.write("\n");
		ended.push(planned);
		if (context.io.signal.aborted) break;
	}
	const exitCode = combineExitCodes(ended.map((each) => each.exitCode));
	if (isJson) writeJson(context.io, {
		formatVersion: "1.0",
		exitCode,
		environments: ended.map(document)
	});
	else if (options.format !== "markdown") context.io.stdout.write(summary(ended));
	return exitCode;
}
async function planEnvironment(context, environment, planOne, isCaptured) {
	const { io } = context;
	const written = [];
	const stdout = {
		isTerminal: io.stdout.isTerminal,
		width: io.stdout.width,
		write: (text) => {
			written.push(text);
			if (!isCaptured) io.stdout.write(text);
		}
	};
	const own = {
		...context,
		io: replaceIo(io, { stdout }),
		options: {
			...context.options,
			env: environment
		},
		diagnostics: []
	};
	const end = async () => {
		try {
			return await planOne(own);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			io.stderr.write(`${escapeTerminal(`Environment ${environment}:`)}\n`);
			io.stderr.write(renderFailureText(error, outputStyle(io.stderr, io.env)));
			const exitCode = exitCodeOf(error.code);
			if (isCaptured) writeFallback(stdout, {
				...EMPTY,
				diagnostics: own.diagnostics
			}, {
				exitCode,
				error
			});
			return exitCode;
		}
	};
	const exitCode = await end();
	if (isCaptured && written.length === 0) writeFallback(stdout, {
		...EMPTY,
		diagnostics: own.diagnostics
	}, { exitCode });
	return {
		environment,
		exitCode,
		text: written.join("")
	};
}
const EMPTY = {
	wantsJson: true,
	hasOutput: false
};
function document({ environment, exitCode, text }) {
	return {
		environment,
		exitCode,
		result: parseJson(text)
	};
}
function summary(ended) {
	const codes = ended.map(({ environment, exitCode }) => `${environment}: exit ${exitCode}`);
	return `\n${escapeTerminal(`Environments: ${codes.join(", ")}`)}\n`;
}
export { planAllEnvironments };
