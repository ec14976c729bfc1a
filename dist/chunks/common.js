// src/diagnostics/failure.ts
var Failure = class extends Error {
	name = "Failure";
	code;
	hint;
	constructor(message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = options.code;
		this.hint = options.hint;
	}
};
// src/lib/token-forms.ts
const TOKEN_FORMS = [
	form("a Slack webhook address, which is a secret", {
		lead: /hooks\.slack\.com\/(?:services|workflows|triggers)\//,
		secret: /\w[\w/-]*/
	}),
	form("a Discord webhook address, which is a secret", {
		lead: /discord(?:app)?\.com\/api\/webhooks\//,
		secret: /\d[\w/-]*/
	}),
	form("a Slack token", { secret: /\bxox[abeoprs]-[\w-]{10,}/ }),
	form("a GitHub token", { secret: /\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/ }),
	form("a GitLab token", { secret: /\bglpat-[\w-]{20,}/ }),
	form("an AWS access key", { secret: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ }),
	form("a Google API key", { secret: /\bAIza[\w-]{35}/ }),
	form("an API key", { secret: /\b(?:sk|rk|pk)[-_](?=[A-Za-z_-]{0,200}[0-9])[A-Za-z0-9_-]{24,}/ }),
	form("a W&B API key", { secret: /\b(?:local-)?wandb_v\d_\w{20,}/ }),
	form("a signed token (JWT)", { secret: /\beyJ[\w-]{8,300}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/ }),
	form("a private key", { secret: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/ }),
	form("an authorization header", {
		lead: /\b(?:Bearer|Basic)\s{1,8}/,
		secret: /[\w+/.=-]{16,}/
	}),
	form("an address with a password in it", {
		lead: /\b[a-z][a-z0-9+.-]{0,30}:\/\//,
		secret: /[^\s/:@$]{1,200}:[^\s/@$]{1,200}/,
		tail: /@/,
		flags: "i"
	}),
	form("a hexadecimal key", {
		secret: /\b[0-9a-f]{40,}\b/,
		flags: "i",
		isDoubtful: true
	})
];
function form(kind, { lead, secret, tail, flags, isDoubtful }) {
	const letters = flags ?? "";
	const before = lead?.source ?? "";
	const after = tail?.source ?? "";
	return {
		kind,
		whole: new RegExp(`${before}${secret.source}${after}`, letters),
		alone: new RegExp(`(?<=${before})${secret.source}(?=${after})`, `g${letters}`),
		isDoubtful: isDoubtful === true
	};
}
// src/report/text/escape-terminal.ts
const ESC = "\\u001b";
const ESCAPE_SEQUENCE = new RegExp([
	`(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
	`(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u0080-\\u009f]*(?:\\u0007|${ESC}\\\\|\\u009c)`,
	`${ESC}[ -/]+[0-~]`
].join("|"), "gu");
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;
const SHORT_ESCAPES = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
const WORKFLOW_COMMAND = /(?<=^|\s)::(?=[a-z])|##\[/giu;
function escapeTerminal(text, options = {}) {
	return text.replace(ESCAPE_SEQUENCE, "").replace(UNSEEN, (character) => {
		if (character === "\n" && options.multiline === true) return character;
		return SHORT_ESCAPES.get(character) ?? showCodePoint(character);
	}).replace(WORKFLOW_COMMAND, (command) => showCodePoint(command) + command.slice(1));
}
function showCodePoint(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
	return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
}
// src/workflow/exit-code.ts
const EXIT = {
	done: 0,
	error: 1,
	changes: 2,
	invalid: 3,
	partial: 4,
	refused: 5,
	stale: 6,
	authentication: 7,
	usage: 64,
	interrupted: 130
};
const PRECEDENCE = [
	EXIT.interrupted,
	EXIT.usage,
	EXIT.invalid,
	EXIT.authentication,
	EXIT.stale,
	EXIT.refused,
	EXIT.partial,
	EXIT.error,
	EXIT.changes,
	EXIT.done
];
function combineExitCodes(codes) {
	return PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.done;
}
const EXIT_BY_FAILURE = {
	network: EXIT.error,
	authentication: EXIT.authentication,
	permission: EXIT.authentication,
	"no-api-key": EXIT.authentication,
	"rate-limited": EXIT.error,
	server: EXIT.error,
	conflict: EXIT.error,
	"not-found": EXIT.error,
	unsupported: EXIT.error,
	"incomplete-read": EXIT.error,
	"stale-plan": EXIT.stale,
	refused: EXIT.refused,
	usage: EXIT.usage,
	file: EXIT.error,
	locked: EXIT.error,
	interrupted: EXIT.interrupted
};
function exitCodeOf(code) {
	return EXIT_BY_FAILURE[code];
}
// src/lib/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/lib/compare-text.ts
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/lib/lossless-json.ts
var NumberText = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const TOKEN = /[{}[\]:,]|"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null/gu;
const MAX_DEPTH = 200;
function parseLosslessJson(text) {
	try {
		JSON.parse(text);
	} catch {
		return;
	}
	const tokens = text.match(TOKEN) ?? [];
	return new TokenReader(tokens).value(0);
}
function renderLosslessJson(value) {
	if (value instanceof NumberText) return value.text;
	if (value instanceof Map) {
		const entries = [...value];
		entries.sort(([a], [b]) => compareText(a, b));
		return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${renderLosslessJson(item)}`).join(",")}}`;
	}
	if (Array.isArray(value)) return `[${value.map(renderLosslessJson).join(",")}]`;
	return JSON.stringify(value);
}
var TokenReader = class {
	#tokens;
	#next = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	value(depth) {
		if (depth > MAX_DEPTH) return void 0;
		const token = this.#take();
		if (token === "{") return this.#object(depth);
		if (token === "[") return this.#list(depth);
		if (token.startsWith("\"")) return JSON.parse(token);
		if (token === "null") return null;
		if (token === "true" || token === "false") return token === "true";
		return new NumberText(token);
	}
	#object(depth) {
		const entries = new Map();
		while (this.#peek() !== "}") {
			if (this.#peek() === ",") this.#next += 1;
			const key = JSON.parse(this.#take());
			this.#next += 1;
			const value = this.value(depth + 1);
			if (value === void 0 || entries.has(key)) return void 0;
			entries.set(key, value);
		}
		this.#next += 1;
		return entries;
	}
	#list(depth) {
		const items = [];
		while (this.#peek() !== "]") {
			if (this.#peek() === ",") this.#next += 1;
			const value = this.value(depth + 1);
			if (value === void 0) return void 0;
			items.push(value);
		}
		this.#next += 1;
		return items;
	}
	#peek() {
		return this.#tokens[this.#next] ?? "";
	}
	#take() {
		const token = this.#peek();
		this.#next += 1;
		return token;
	}
};
// src/lib/describe-file-error.ts
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
// src/lib/count-noun.ts
function countNoun(count, singular, plural = `${singular}s`) {
	return `${count} ${count === 1 ? singular : plural}`;
}
// src/lib/display-width.ts
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const COMBINING = /\p{M}/u;
function displayWidth(text) {
	let width = 0;
	for (const character of text) {
		if (COMBINING.test(character)) continue;
		width += WIDE.test(character) ? 2 : 1;
	}
	return width;
}
// src/lib/wrap-text.ts
function wrapText(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const joined = line === "" ? word : `${line} ${word}`;
		if (line !== "" && displayWidth(joined) > width) {
			lines.push(line);
			line = word;
		} else line = joined;
	}
	lines.push(line);
	return lines;
}
// src/report/text/shorten-text.ts
const CONTEXT = 24;
function shortenPair(before, after, limit) {
	if (before.length <= limit && after.length <= limit) return [before, after];
	const prefix = commonPrefix(before, after);
	const start = prefix > CONTEXT ? wholeCharacter(before, prefix - CONTEXT) : 0;
	const suffix = commonSuffix(before, after, prefix);
	const end = suffix > CONTEXT ? suffix - CONTEXT : 0;
	return [cut(before, start, end, limit), cut(after, start, end, limit)];
}
function shortenText(text, limit) {
	if (text.length <= limit) return text;
	const half = Math.max(1, Math.floor((limit - 1) / 2));
	return `${text.slice(0, wholeCharacter(text, half))}\u2026${text.slice(wholeCharacter(text, text.length - half))}`;
}
function shortenName(name) {
	return shortenText(name, 300);
}
function headOfText(text, limit) {
	return text.length <= limit ? text : `${text.slice(0, wholeCharacter(text, limit - 1))}\u2026`;
}
function cut(text, start, end, limit) {
	const stop = wholeCharacter(text, text.length - end);
	const middle = shortenText(text.slice(start, stop), limit);
	return `${start > 0 ? "\u2026" : ""}${middle}${stop < text.length ? "\u2026" : ""}`;
}
function commonPrefix(a, b) {
	const most = Math.min(a.length, b.length);
	let length = 0;
	while (length < most && a[length] === b[length]) length += 1;
	return length;
}
function commonSuffix(a, b, prefix) {
	const most = Math.min(a.length, b.length) - prefix;
	let length = 0;
	while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
	return length;
}
function wholeCharacter(text, index) {
	const unit = text.charCodeAt(index);
	return index > 0 && unit >= 56320 && unit <= 57343 ? index - 1 : index;
}
// src/report/text/style-text.ts
const LONGEST = 5e3;
function createTextStyle(color) {
	const safely = (text) => escapeTerminal(shortenText(text, LONGEST));
	const paint = (open, close) => (text) => {
		const safe = safely(text);
		return color && safe !== "" ? `\u001b[${open}m${safe}\u001b[${close}m` : safe;
	};
	return {
		plain: safely,
		bold: paint(1, 22),
		dim: paint(2, 22),
		red: paint(31, 39),
		green: paint(32, 39),
		yellow: paint(33, 39),
		cyan: paint(36, 39),
		magenta: paint(35, 39)
	};
}
// src/lib/stable-json.ts
function stableJson(value) {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	let text = "";
	if (Array.isArray(value)) {
		for (const item of value) text += text === "" ? stableJson(item) : `,${stableJson(item)}`;
		return `[${text}]`;
	}
	const object = value;
	for (const key of Object.keys(object).sort()) {
		const entry = `${JSON.stringify(key)}:${stableJson(object[key])}`;
		text += text === "" ? entry : `,${entry}`;
	}
	return `{${text}}`;
}
// src/lib/is-json-list.ts
function isJsonList(value) {
	return Array.isArray(value);
}
// src/lib/invariant.ts
function invariant(condition, claim) {
	if (!condition) throw new Error(`Bug in wac: ${claim}`);
}
// src/lib/is-same-json.ts
function isSameJson(a, b) {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
		return a.every((item, index) => isSameJson(item, b[index]));
	}
	const [keys, others] = [Object.keys(a), Object.keys(b)];
	if (keys.length !== others.length) return false;
	const [left, right] = [a, b];
	return keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]));
}
// src/lib/shift-decimal.ts
function shiftDecimal(value, places) {
	const [mantissa = "0", exponent = "0"] = String(value).toLowerCase().split("e");
	return Number(`${mantissa}e${Number(exponent) + places}`);
}
// src/lib/fraction-to-percentage.ts
function fractionToPercentage(fraction) {
	const percent = shiftDecimal(fraction, 2);
	if (shiftDecimal(percent, -2) === fraction) return `${percent}%`;
	const [mantissa = "0", exponent = "0"] = String(fraction).split("e");
	return `${mantissa}e${Number(exponent) + 2}%`;
}
// src/lib/secret-forms.ts
const SECRET_NAME = /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|auth|authorization|signature)$/i;
const DOUBTFUL_NAME = /(?:auth|signature)$/i;
function secretKind(text, name = "") {
	const found = TOKEN_FORMS.find(({ whole, isDoubtful }) => !isDoubtful && whole.test(text));
	if (found !== void 0) return found.kind;
	if (text.length < 8 || text.includes("$") || /\s/.test(text.trim())) return void 0;
	const words = snakeCase(name);
	return SECRET_NAME.test(words) && !DOUBTFUL_NAME.test(words) ? `a secret, by the name "${name}"` : void 0;
}
function looksLikeSecret(text, name = "") {
	if (TOKEN_FORMS.some(({ whole }) => whole.test(text))) return true;
	return SECRET_NAME.test(snakeCase(name)) && text.length >= 6 && !text.includes("${");
}
const EVERYWHERE = [...TOKEN_FORMS.map(({ whole }) => new RegExp(whole.source, `${whole.flags}g`)), /^\s*(?=[A-Za-z+/]*[0-9])[A-Za-z0-9+/]{60,80}={0,2}\s*$/gm];
const NAMED_VALUE = /([\w.-]{1,80})(["']?\s{0,8}[:=]\s{0,8})("[^"]*"?|'[^']*'?|[^\s,}\]#]+)/g;
function maskSecrets(text) {
	let masked = text;
	for (const form of EVERYWHERE) masked = masked.replace(form, (secret) => secret.replace(/\S/g, "*"));
	return masked.replace(NAMED_VALUE, (whole, name, between, value) => {
		const bare = value.replace(/^["']|["']$/g, "");
		if (!looksLikeSecret(bare, name)) return whole;
		return `${name}${between}${value.replace(bare, "*".repeat(bare.length))}`;
	});
}
function snakeCase(name) {
	return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
}
// src/diagnostics/api-failure.ts
var ApiFailure = class extends Failure {
	name = "ApiFailure";
	status;
	retryAfter;
	wasSent;
	constructor(message, options) {
		super(message, options);
		this.status = options.status;
		this.retryAfter = options.retryAfter;
		this.wasSent = options.wasSent;
	}
};
// src/diagnostics/diagnostic.ts
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
// src/lib/suggest-names.ts
function suggestNames(wanted, names) {
	const lowered = wanted.toLowerCase();
	const near = [];
	for (const name of new Set(names)) {
		const candidate = name.toLowerCase();
		const limit = Math.max(1, Math.floor(.4 * Math.max(candidate.length, lowered.length)));
		if (Math.abs(candidate.length - lowered.length) > limit) continue;
		const distance = editDistance(lowered, candidate);
		if (distance <= limit) near.push({
			name,
			distance
		});
	}
	near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
	return near.slice(0, 3).map(({ name }) => name);
}
function editDistance(a, b) {
	let beforePrevious = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
			row.push(best);
		}
		beforePrevious = previous;
		previous = row;
	}
	return previous[b.length] ?? 0;
}
// src/lib/suggest-hint.ts
function suggestHint(wanted, names) {
	const near = suggestNames(wanted, names).map((name) => `"${name}"`);
	const last = near.pop();
	if (last === void 0) return void 0;
	return `Did you mean ${near.length === 0 ? last : `${near.join(", ")} or ${last}`}?`;
}
// src/diagnostics/merge-diagnostics.ts
function mergeDiagnostics(lists) {
	const seen = new Map();
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
// src/lib/render-json-pointer.ts
function renderJsonPointer(segments) {
	return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
// src/lib/get-own.ts
function getOwn(target, key) {
	return Object.hasOwn(target, key) ? target[key] : void 0;
}
// src/lib/describe-json-type.ts
function describeJsonType(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	switch (typeof value) {
		case "string": return "a text";
		case "boolean": return "true or false";
		case "number": return "a number";
		default: return "a mapping";
	}
}
// src/lib/parse-json-pointer.ts
function parseJsonPointer(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
// src/lib/value-at.ts
function valueAt(document, path) {
	let value = document;
	for (const segment of path) {
		if (typeof value !== "object" || value === null) return void 0;
		value = getOwn(value, segment);
	}
	return value;
}
// src/lib/glob-pattern.ts
function globPattern(glob) {
	const source = glob.split(/(\*+)/).map((part) => {
		if (part === "*") return "[^/]*";
		return /^\*+$/.test(part) ? ".*" : part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
	}).join("");
	return new RegExp(`^${source}$`, "s");
}
// src/lib/slugify.ts
function slugify(text) {
	return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[-._]+|-+$/g, "");
}
// src/lib/find-directive-problems.ts
function findDirectiveProblems(text, documents) {
	if (!/^\ufeff?%/m.test(text)) return [];
	const problems = [];
	let from = 0;
	for (const { start, end } of documents) {
		problems.push(...problemsBetween(text, from, start, true));
		from = end;
	}
	return [...problems, ...problemsBetween(text, from, text.length, false)];
}
function problemsBetween(text, from, to, isFollowed) {
	const found = [...text.slice(from, to).matchAll(/^%(\S*)[ \t]*(\S*).*$/gm)];
	const versions = found.filter(([, name]) => name === "YAML");
	return found.flatMap((match) => {
		const [line, name, version] = match;
		const at = (message) => {
			const start = from + match.index;
			return [{
				message,
				start,
				end: start + line.trimEnd().length
			}];
		};
		if (!isFollowed) return at("No document follows the directive");
		if (name !== "YAML") return [];
		if (version !== "1.2") return at(`The file asks for YAML ${version}, and is read as YAML 1.2`);
		return match === versions[0] ? [] : at("A document has two %YAML directives");
	});
}
// src/lib/is-exact-number.ts
function isExactNumber(text, value) {
	if (!Number.isFinite(value)) return false;
	if (text === String(value)) return true;
	if (/^0[xo]/i.test(text)) return BigInt(text) === BigInt(value);
	const written = decimalParts(text);
	const read = decimalParts(String(value));
	return written !== void 0 && read !== void 0 && written.digits === read.digits && written.exponent === read.exponent;
}
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
// src/cli/output/output-style.ts
function outputStyle(output, env, verbose) {
	return {
		color: wantsColor(output, env),
		width: output.isTerminal ? Math.max(40, output.width) : 120,
		...verbose === void 0 ? {} : { verbose }
	};
}
function wantsColor(output, env) {
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "0") return true;
	return output.isTerminal && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
}
// src/lib/safe-json.ts
function safeJson(value, indent) {
	return JSON.stringify(value, void 0, indent).replace(UNSAFE, (character) => [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", "\\u0023#[");
}
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
// src/cli/output/write-json.ts
function writeJson(io, document) {
	io.stdout.write(`${safeJson(document, 2)}\n`);
}
// src/cli/sandbox/sandbox-file.ts
const DEFAULT_SANDBOX_FILE = ".wac/sandbox.json";
function sandboxFlag(file) {
	if (file === void 0) return "";
	return file === ".wac/sandbox.json" ? " --sandbox" : ` --sandbox=${file}`;
}
export { shortenName as A, isJsonObject as B, fractionToPercentage as C, stableJson as D, isJsonList as E, countNoun as F, TOKEN_FORMS as G, combineExitCodes as H, describeFileError as I, Failure as K, parseLosslessJson as L, shortenText as M, wrapText as N, createTextStyle as O, displayWidth as P, renderLosslessJson as R, secretKind as S, invariant as T, exitCodeOf as U, EXIT as V, escapeTerminal as W, suggestNames as _, outputStyle as a, looksLikeSecret as b, slugify as c, parseJsonPointer as d, describeJsonType as f, suggestHint as g, mergeDiagnostics as h, safeJson as i, shortenPair as j, headOfText as k, globPattern as l, renderJsonPointer as m, sandboxFlag as n, isExactNumber as o, getOwn as p, writeJson as r, findDirectiveProblems as s, DEFAULT_SANDBOX_FILE as t, valueAt as u, hasErrors as v, isSameJson as w, maskSecrets as x, ApiFailure as y, compareText as z };
