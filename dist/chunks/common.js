const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
let node_fs = require("node:fs");
// src/lib/present.ts
function present(fields) {
const result = {};
for (const key of Object.keys(fields)) if (fields[key] !== void 0) result[key] = fields[key];
return result;
}
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
// src/lib/is-loopback.ts
function isLoopback(hostname) {
return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
// src/lib/invariant.ts
function invariant(condition, claim) {
if (!condition) throw new Error(`Bug in wac: ${claim}`);
}
// src/lib/lazy-re2.ts
const loadRe2 = () => require("./build.js");
// src/lib/token-forms.ts
const PROVIDER_FORMS = [
["an Airtable token", /\bpat\w{14}\.[0-9a-f]{64}\b/],
["an age secret key", /\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/],
["an Adafruit IO key", /\baio_[A-Za-z0-9]{28}\b/],
["an Asana token", /\b[012]\/\d{13,}(?:\/\d{13,})?:[0-9a-f]{32}\b/],
["an Atlassian token", /\bAT[AC]TT3[\w=-]{40,}/],
["an Azure storage key", /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/],
["a Buildkite token", /\bbk(?:ua|aa|ca)_[0-9a-f]{40}\b/],
["a CircleCI token", /\bCCIP(?:AT|RJ)_\w{20,}/],
["a Databricks token", /\bdapi[0-9a-f]{32}(?:-\d)?\b/],
["a DigitalOcean token", /\bdo[opr]_v1_[0-9a-f]{64}\b/],
["a Docker Hub token", /\bdckr_(?:pat|oat)_[\w-]{20,}/],
["a Doppler token", /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.]{40,}/],
["a Dropbox token", /\bsl\.[\w=-]{120,}/],
["a Dynatrace token", /\bdt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}\b/],
["a Figma token", /\bfigd_[\w-]{40,}/],
["a Grafana token", /\b(?:glc_[A-Za-z0-9+/]{32,}|glsa_\w{32}_[0-9a-fA-F]{8})/],
["a Groq API key", /\bgsk_[A-Za-z0-9]{40,}/],
["a Heroku API key", /\bHRKU-[\w-]{36,}/],
["a Hugging Face token", /\b(?:hf|api_org)_[A-Za-z0-9]{34,}/],
["a Honeycomb key", /\bhc[a-z]ik_[0-9a-z]{50,}/],
["a Kaggle token", /\bKGAT_[0-9a-f]{32}\b/],
["a LangSmith key", /\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\b/],
["a LaunchDarkly key", /\b(?:sdk|api|mob)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/],
["a Linear API key", /\blin_(?:api|oauth)_\w{32,}/],
["a Mailchimp API key", /\b[0-9a-f]{32}-us\d{1,2}\b/],
["a Mailgun API key", /\bkey-[0-9a-f]{32}\b/],
["a Mapbox secret token", /\bsk\.eyJ[\w-]{20,}\.[\w-]{20,}/],
["a Netlify token", /\bnf[pcoub]_[A-Za-z0-9]{36,}/],
["a New Relic key", /\bNR(?:AK|AA|II|IQ|JS|RA)-[\w-]{19,}/],
["a New Relic license key", /\b[0-9a-f]{36}NRAL\b/],
["a Notion token", /\b(?:ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43}\b)/],
["an npm token", /\bnpm_[A-Za-z0-9]{36}\b/],
["a 1Password service account token", /\bops_ey[\w+/=-]{100,}/],
["an Opsgenie API key", /\bGenieKey [0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/],
["a PlanetScale token", /\bpscale_(?:tkn|oauth|pw)_[\w.=-]{32,}/],
["a Postman API key", /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b/],
["a Pulumi token", /\bpul-[0-9a-f]{40}\b/],
["a PyPI token", /\bpypi-[\w-]{50,}/],
["a Replicate token", /\br8_[A-Za-z0-9]{37}\b/],
["a RubyGems API key", /\brubygems_[0-9a-f]{48}\b/],
["a RunPod API key", /\brpa_[A-Z0-9]{40}\w*/],
["a SendGrid API key", /\bSG\.[\w-]{16,32}\.[\w-]{30,}/],
["a Sentry token", /\bsntry[su]_[\w+/=-]{40,}/],
["a Shopify token", /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32,}/],
["a SonarQube token", /\bsq[apu]_[0-9a-f]{40}\b/],
["a Sourcegraph token", /\bsgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}\b/],
["a Square token", /\bsq0(?:atp|csp|idp)-[\w-]{22,}/],
["a Stripe webhook secret", /\bwhsec_[A-Za-z0-9+/]{24,}/],
["a Supabase token", /\bsbp_[0-9a-f]{40}\b/],
["a Tailscale key", /\btskey-(?:auth|api|client|scim|webhook)-\w{10,}-\w{20,}/],
["a Telegram bot token", /(?<!\d)\d{8,10}:AA[\w-]{33}(?![\w-])/],
["a Terraform Cloud token", /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/],
["a Twilio API key", /\bSK[0-9a-f]{32}\b/],
["a Typeform token", /\btfp_[\w.=-]{59}/],
["a HashiCorp Vault token", /\bhv[sbr]\.[\w-]{24,}/],
["a Vercel token", /\bvc[pirak]_[A-Za-z0-9]{20,}/],
["an xAI API key", /\bxai-\w{70,}/]
];
const TOKEN_FORMS = [
form("a Slack webhook address, which is a secret", {
lead: /hooks\.slack\.com\/(?:services|workflows|triggers)\//,
secret: /\w[\w/-]*/
}),
form("a Discord webhook address, which is a secret", {
lead: /discord(?:app)?\.com\/api\/webhooks\//,
secret: /\d[\w/-]*/
}),
form("a Microsoft Teams webhook address, which is a secret", {
lead: /\.webhook\.office\.com\/webhookb2\//,
secret: /[\w@-][\w@/-]*/
}),
form("a Zapier or IFTTT webhook address, which is a secret", {
lead: /(?:hooks\.zapier\.com\/hooks\/catch\/\d+\/|maker\.ifttt\.com\/trigger\/[\w-]+\/(?:json\/)?with\/key\/)/,
secret: /\w[\w/-]{4,}/
}),
form("a Make, Lark or PagerDuty webhook address, which is a secret", {
lead: /(?:\bhook\.[a-z0-9]{2,5}\.make\.com\/|\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/|events\.(?:eu\.)?pagerduty\.com\/(?:x-ere|integration)\/)/,
secret: /\w[\w-]{15,}/
}),
form("an address with a signature in it", {
lead: /[?&](?:sig|X-Amz-Signature)=/,
secret: /[\w%+/-]{20,}/
}),
form("a Slack token", { secret: /\bx(?:ox[abceoprs]|app)-[\w-]{10,}/ }),
form("a GitHub token", { secret: /\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/ }),
form("a GitLab token", { secret: /\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas|ffct)-[\w.-]{20,}/ }),
form("an AWS access key", { secret: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ }),
form("a Google API key", { secret: /\b(?:AIza[\w-]{35}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,})/ }),
...PROVIDER_FORMS.map(([kind, secret]) => form(kind, { secret })),
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
// src/wandb/connect/secrets.ts
const MIN_SECRET_LENGTH = 8;
const MIN_PART_LENGTH = 8;
const PLACEHOLDER = "[secret]";
function createSecretRedactor() {
const forms = new Set();
const readable = new Set();
const redact = (text) => {
let redacted = text;
for (const form of [...forms].sort((a, b) => b.length - a.length)) redacted = redacted.replaceAll(form, PLACEHOLDER);
for (const form of readable) redacted = withoutParts(redacted, form);
return redacted;
};
return {
add: (secret) => {
if (secret.length < MIN_SECRET_LENGTH) return;
for (const form of [secret, inHtml(secret)]) {
forms.add(form);
readable.add(form);
}
for (const form of [
encodeURIComponent(secret),
Buffer.from(secret).toString("base64"),
Buffer.from(secret).toString("base64url"),
...insideOther("base64", secret),
...insideOther("base64url", secret)
]) forms.add(form);
},
redact,
isIn: (text) => redact(text) !== text
};
}
function inHtml(secret) {
return secret.replaceAll(/[&<>"'`|@#*_~[\]\\!:$(){}^=]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function withoutParts(text, secret) {
if (!text.includes("\u2026")) return text;
const pieces = text.split("\u2026");
return pieces.map((piece, index) => {
const head = index === 0 ? 0 : partLength(piece, secret, (length) => piece.slice(0, length));
const rest = head === 0 ? piece : `${PLACEHOLDER}${piece.slice(head)}`;
if (index === pieces.length - 1) return rest;
const tail = partLength(rest, secret, (length) => rest.slice(rest.length - length));
return tail === 0 ? rest : `${rest.slice(0, rest.length - tail)}${PLACEHOLDER}`;
}).join("\u2026");
}
function partLength(text, secret, pieceOf) {
const longest = Math.min(text.length, secret.length);
for (let length = longest; length >= MIN_PART_LENGTH; length -= 1) if (secret.includes(pieceOf(length))) return length;
return 0;
}
function insideOther(encoding, secret) {
return [
0,
1,
2
].map((before) => {
const encoded = Buffer.from("x".repeat(before) + secret).toString(encoding);
const end = Math.floor((before + Buffer.byteLength(secret)) * 8 / 6);
return encoded.slice(Math.ceil(before * 8 / 6), end);
});
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
const EXIT_PRECEDENCE = [
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
return EXIT_PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.done;
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
function toJson(value) {
return value;
}
function parseJson(text) {
return JSON.parse(text);
}
function isList(value) {
return Array.isArray(value);
}
function keysOf(table) {
return Object.keys(table);
}
function mapValues(object, map) {
return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
function isJsonObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isJsonList(value) {
return Array.isArray(value);
}
function getOwn(target, key) {
return Object.hasOwn(target, key) ? target[key] : void 0;
}
function valueAt(document, path) {
let value = document;
for (const segment of path) if (isJsonList(value) && Object.hasOwn(value, segment)) value = value[Number(segment)];
else value = isJsonObject(value) ? getOwn(value, segment) : void 0;
return value;
}
function describeJsonType(value) {
if (value === null || value === void 0) return "nothing";
if (Array.isArray(value)) return "a list";
switch (typeof value) {
case "string": return "a string";
case "boolean": return "true or false";
case "number": return "a number";
default: return "a mapping";
}
}
// src/lib/compare-text.ts
function compareText(a, b) {
if (a === b) return 0;
return a < b ? -1 : 1;
}
// src/lib/decimal.ts
function shiftDecimal(value, places) {
const [mantissa = "0", exponent = "0"] = String(value).toLowerCase().split("e");
return Number(`${mantissa}e${Number(exponent) + places}`);
}
function fractionToPercentage(fraction) {
const percent = shiftDecimal(fraction, 2);
if (shiftDecimal(percent, -2) === fraction) return `${percent}%`;
const [mantissa = "0", exponent = "0"] = String(fraction).split("e");
return `${mantissa}e${Number(exponent) + 2}%`;
}
function isExactNumber(text, value) {
if (!Number.isFinite(value)) return false;
if (text === String(value)) return true;
if (/^0[xo]/i.test(text)) return BigInt(text) === BigInt(value);
const written = decimalParts(text);
const read = decimalParts(String(value));
return written !== void 0 && read !== void 0 && written.digits === read.digits && written.exponent === read.exponent;
}
function canonicalDecimal(text) {
const value = Number(text);
if (isExactNumber(text, value)) return JSON.stringify(value);
const parts = decimalParts(text);
if (parts === void 0 || !Number.isSafeInteger(parts.exponent)) return text.toLowerCase();
return plainDecimal(parts);
}
const MAX_PLAIN_DIGITS = 100;
function plainDecimal({ digits, exponent }) {
const sign = digits.startsWith("-") ? "-" : "";
const bare = digits.slice(sign.length);
if (Math.abs(exponent) > MAX_PLAIN_DIGITS) return `${digits}e${exponent}`;
if (exponent >= 0) return `${sign}${bare}${"0".repeat(exponent)}`;
const padded = bare.padStart(1 - exponent, "0");
return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
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
// src/lib/lossless-json.ts
var NumberText = class {
text;
constructor(text) {
this.text = text;
}
};
const SHORT_TOKEN = /[{}[\]:,]|-?[0-9][0-9.eE+-]*|true|false|null/uy;
const MAX_JSON_DEPTH = 200;
function parseLosslessJson(text) {
try {
JSON.parse(text);
} catch {
return;
}
return new TokenReader([...tokensOf(text)]).value(0);
}
function* tokensOf(text) {
for (let at = 0; at < text.length;) {
if (text[at] === "\"") {
const end = endOfString(text, at);
yield text.slice(at, end);
at = end;
continue;
}
SHORT_TOKEN.lastIndex = at;
const token = SHORT_TOKEN.exec(text)?.[0];
if (token !== void 0) yield token;
at += token?.length ?? 1;
}
}
function endOfString(text, start) {
let quote = text.indexOf("\"", start + 1);
while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf("\"", quote + 1);
return quote === -1 ? text.length : quote + 1;
}
function isEscaped(text, index) {
let first = index;
while (text[first - 1] === "\\") first -= 1;
return (index - first) % 2 === 1;
}
function renderLosslessJson(value, spell = (text) => text) {
if (value instanceof NumberText) return spell(value.text);
if (value instanceof Map) {
const entries = [...value];
entries.sort(([a], [b]) => compareText(a, b));
return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${renderLosslessJson(item, spell)}`).join(",")}}`;
}
if (Array.isArray(value)) return `[${value.map((item) => renderLosslessJson(item, spell)).join(",")}]`;
return JSON.stringify(value);
}
var TokenReader = class {
#tokens;
#next = 0;
constructor(tokens) {
this.#tokens = tokens;
}
value(depth) {
if (depth > 200) return void 0;
const token = this.#take();
if (token === "{") return this.#object(depth);
if (token === "[") return this.#list(depth);
if (token.startsWith("\"")) return parseString(token);
if (token === "null") return null;
if (token === "true" || token === "false") return token === "true";
return new NumberText(token);
}
#object(depth) {
const entries = new Map();
while (this.#peek() !== "}") {
if (this.#peek() === ",") this.#next += 1;
const key = parseString(this.#take());
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
function parseJsonText(text) {
return parseLosslessJson(text) === void 0 ? void 0 : parseJson(text);
}
function parseExactJson(text) {
const value = parseLosslessJson(text);
return value === void 0 || !hasExactNumbers(value) ? void 0 : parseJson(text);
}
function hasExactNumbers(value) {
if (value instanceof NumberText) return isExactNumber(value.text, Number(value.text));
if (value instanceof Map) return [...value.values()].every(hasExactNumbers);
return Array.isArray(value) ? value.every(hasExactNumbers) : true;
}
function topLevelKeys(text) {
const keys = [];
let depth = 0;
let last = "";
for (const token of tokensOf(text)) {
if (token === "{" || token === "[") depth += 1;
else if (token === "}" || token === "]") depth -= 1;
else if (depth === 1 && token === ":") keys.push(parseString(last));
last = token;
}
return keys;
}
function parseString(token) {
return String(JSON.parse(token));
}
// src/lib/stable-json.ts
function stableJson(value) {
return isInOrder(value) ? JSON.stringify(value) : sortedJson(value);
}
function isInOrder(value) {
if (typeof value !== "object" || value === null) return true;
if (isJsonList(value)) return value.every(isInOrder);
let last;
for (const key of Object.keys(value)) {
if (last !== void 0 && key < last || !isInOrder(value[key] ?? null)) return false;
last = key;
}
return true;
}
function sortedJson(value) {
if (typeof value !== "object" || value === null) return JSON.stringify(value);
let text = "";
if (isJsonList(value)) {
for (const item of value) text += text === "" ? sortedJson(item) : `,${sortedJson(item)}`;
return `[${text}]`;
}
for (const key of Object.keys(value).sort()) {
const entry = `${JSON.stringify(key)}:${sortedJson(value[key] ?? null)}`;
text += text === "" ? entry : `,${entry}`;
}
return `{${text}}`;
}
function isSameJson(a, b) {
if (a === b) return true;
if (isList(a) || isList(b)) {
if (!isList(a) || !isList(b) || a.length !== b.length) return false;
return a.every((item, index) => isSameJson(item, b[index]));
}
if (!isJsonObject(a) || !isJsonObject(b)) return false;
return hasSameEntries(a, b);
}
function hasSameEntries(a, b) {
let surplus = 0;
for (const key in a) {
const [item, other] = [a[key], b[key]];
if (!(item === other && item !== void 0) && !(Object.hasOwn(b, key) && isSameJson(item, other))) return false;
surplus += 1;
}
for (const _ in b) surplus -= 1;
return surplus === 0;
}
// src/lib/percent-encoding.ts
function encodePercent(text) {
return text.replace(/[^A-Za-z0-9._-]/gu, (character) => [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""));
}
function decodePercent(encoded) {
return encoded.replace(/(?:%[0-9A-F]{2})+/gu, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));
}
// src/lib/remember-by-text.ts
function rememberByText(compute) {
const known = new Map();
return (text) => {
const found = known.get(text);
if (found !== void 0 || known.has(text)) return found;
const result = compute(text);
if (known.size < MAX_KNOWN$2 && text.length <= MAX_LENGTH$4) known.set(text, result);
return result;
};
}
const MAX_KNOWN$2 = 1e3;
const MAX_LENGTH$4 = 200;
// src/lib/count-noun.ts
function countNoun(count, singular, plural = `${singular}s`) {
return `${count} ${count === 1 ? singular : plural}`;
}
// src/lib/format-number.ts
function formatNumber(value) {
if (!Number.isFinite(value)) return String(value);
const integerDigits = Math.trunc(Math.abs(value)).toString().length;
if (Math.abs(value) >= 0x38d7ea4c68000) return String(value);
return String(Number(value.toPrecision(Math.max(4, integerDigits))));
}
// src/workflow/requested-environment.ts
function requestedEnvironment(option, env) {
return option ?? (env["WAC_ENV"] || void 0);
}
// src/lib/describe-bug.ts
var describe_bug_exports = require_rolldown_runtime.n({ describeBug: () => describeBug });
function describeBug(error, { program, node, along }) {
const message = error instanceof Error ? error.message : String(error);
const location = (error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 4) : []).map((frame) => frame.trim().replace(/^at /, "").replace(/\(?(?:file:\/\/)?[^\s()]*\/(dist|src)\//, "($1/")).join("; ");
return [
`This is a bug in ${program}: ${message.replace(/^Bug in wac: /, "")}`,
`  at ${location}`,
`  Node ${node}. Please report it with ${along} and these lines.`,
""
].join("\n");
}
// src/lib/display-width.ts
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u259f]*$/u;
const WIDE = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;
const PICTURE = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2})/u;
const UNDRAWN = /^[\p{M}\p{Cf}]+$/u;
let segmenter;
function graphemesOf(text) {
if (PLAIN.test(text)) return [...text];
segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function displayWidth(text) {
if (PLAIN.test(text)) return text.length;
return graphemesOf(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}
function graphemeWidth(grapheme) {
if (UNDRAWN.test(grapheme)) return 0;
return PICTURE.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}
function headOfColumns(text, columns) {
if (displayWidth(text) <= columns) return text;
let head = "";
let used = 0;
for (const grapheme of graphemesOf(text)) {
used += graphemeWidth(grapheme);
if (used > columns) break;
head += grapheme;
}
return head;
}
function tailOfColumns(text, columns) {
if (displayWidth(text) <= columns) return text;
let tail = "";
let used = 0;
for (const grapheme of graphemesOf(text).toReversed()) {
used += graphemeWidth(grapheme);
if (used > columns) break;
tail = grapheme + tail;
}
return tail;
}
// src/report/text/shorten-text.ts
const CONTEXT = 24;
function shortenPair(before, after, limit) {
if (displayWidth(before) <= limit && displayWidth(after) <= limit) return [before, after];
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
function shortenColumns(text, columns) {
if (displayWidth(text) <= columns) return text;
const half = Math.max(1, Math.floor((columns - 1) / 2));
return `${headOfColumns(text, half)}\u2026${tailOfColumns(text, half)}`;
}
function shortenName(name) {
return shortenText(name, 300);
}
function headOfText(text, columns) {
return displayWidth(text) <= columns ? text : `${headOfColumns(text, columns - 1)}\u2026`;
}
function cut(text, start, end, limit) {
const stop = wholeCharacter(text, text.length - end);
const middle = shortenColumns(text.slice(start, stop), limit);
return `${start > 0 ? "\u2026" : ""}${middle}${stop < text.length ? "\u2026" : ""}`;
}
function commonPrefix(a, b) {
const limit = Math.min(a.length, b.length);
let length = 0;
while (length < limit && a[length] === b[length]) length += 1;
return length;
}
function commonSuffix(a, b, prefix) {
const limit = Math.min(a.length, b.length) - prefix;
let length = 0;
while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
return length;
}
function wholeCharacter(text, index) {
const unit = text.charCodeAt(index);
return index > 0 && unit >= 56320 && unit <= 57343 ? index - 1 : index;
}
const MAX_LENGTH$3 = 5e3;
function shortenValues(value) {
if (typeof value === "string") return shortenText(value, MAX_LENGTH$3);
if (isJsonList(value)) return value.map(shortenValues);
if (!isJsonObject(value)) return value;
return Object.fromEntries(Object.entries(value).map(([key, item]) => [shortenText(key, MAX_LENGTH$3), shortenValues(item)]));
}
// src/files/find-root.ts
const CONFIGURATION_NAME = "wac.yaml";
function isSkipped(name) {
return name.startsWith("_") || name.startsWith(".") || name === "fixtures" || name === "node_modules";
}
function findRoot(start) {
for (let directory = start;; directory = (0, node_path.dirname)(directory)) {
if ((0, node_fs.existsSync)((0, node_path.join)(directory, "wac.yaml"))) return (0, node_path.relative)(directory, start).split(node_path.sep).some(isSkipped) ? start : directory;
if ((0, node_fs.existsSync)((0, node_path.join)(directory, ".git")) || (0, node_path.dirname)(directory) === directory) return start;
}
}
const USUAL_NAME = "automations";
function findProject(workingDirectory) {
const fromHere = (path) => (0, node_path.relative)(workingDirectory, path) || ".";
for (let level = workingDirectory;; level = (0, node_path.dirname)(level)) {
const found = projectAt(level, workingDirectory);
if (found === "left out") break;
if (found !== void 0) return {
directory: fromHere(found.directory),
base: fromHere(found.base),
isAbove: level !== workingDirectory
};
if ((0, node_fs.existsSync)((0, node_path.join)(level, ".git")) || (0, node_path.dirname)(level) === level) break;
}
return {
directory: USUAL_NAME,
base: ".",
isAbove: false
};
}
function projectAt(level, workingDirectory) {
const usual = (0, node_path.join)(level, USUAL_NAME);
if (!(workingDirectory === usual || workingDirectory.startsWith(`${usual}${node_path.sep}`)) && (0, node_fs.existsSync)((0, node_path.join)(usual, "wac.yaml"))) return {
directory: usual,
base: level
};
if (!(0, node_fs.existsSync)((0, node_path.join)(level, "wac.yaml"))) return void 0;
if ((0, node_path.relative)(level, workingDirectory).split(node_path.sep).some(isSkipped)) return "left out";
return {
directory: level,
base: (0, node_path.basename)(level) === USUAL_NAME && !(0, node_fs.existsSync)((0, node_path.join)(level, ".git")) ? (0, node_path.dirname)(level) : level
};
}
// src/files/configurations/configurations-beside.ts
function configurationsBeside(root, lists) {
const own = realPath$1(root);
return {
lists,
own,
isOwn: (folder) => folder === own || folder.startsWith(own + node_path.sep),
pathOf: ({ path }) => (0, node_path.relative)(root, path).split(node_path.sep).join("/")
};
}
function realPath$1(path) {
try {
return (0, node_fs.realpathSync)(path);
} catch {
return path;
}
}
// src/files/configurations/find-configurations.ts
const MAX_FOLDERS = 2e3;
const FOLDERS_AT_ONCE = 200;
const SKIPPED = new Set([
"dist",
"build",
"vendor",
"testdata",
"golden"
]);
async function findConfigurations(root, maxFolders = MAX_FOLDERS) {
const found = [];
const open = [root];
for (let seen = 0; seen < maxFolders; seen += 1) {
const folder = open.shift();
if (folder === void 0) break;
if (seen % FOLDERS_AT_ONCE === 199) await new Promise(setImmediate);
const entries = entriesOf(folder);
if (folder !== root && entries.some(({ name }) => name === ".git")) continue;
if (entries.some((entry) => entry.isFile() && entry.name === "wac.yaml")) found.push((0, node_path.join)(folder, CONFIGURATION_NAME));
open.push(...entries.filter(isSearched).map(({ name }) => (0, node_path.join)(folder, name)));
}
return found.sort(compareText);
}
var RepositoryConfigurations = class {
#found = new Map();
async beside(root) {
const top = repositoryTop(root);
if (top === void 0) return configurationsBeside(root, []);
const reading = this.#found.get(top) ?? readConfigurations(top);
this.#found.set(top, reading);
return configurationsBeside(root, [await reading]);
}
};
async function readConfigurations(top) {
return (await findConfigurations(top)).flatMap((path) => {
try {
return [{
path,
text: (0, node_fs.readFileSync)(path, "utf8"),
directory: (0, node_fs.realpathSync)((0, node_path.dirname)(path))
}];
} catch {
return [];
}
});
}
function repositoryTop(start) {
for (let folder = start;; folder = (0, node_path.dirname)(folder)) {
if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folder;
if ((0, node_path.dirname)(folder) === folder) return void 0;
}
}
function isSearched(entry) {
return entry.isDirectory() && !isSkipped(entry.name) && !SKIPPED.has(entry.name);
}
function entriesOf(folder) {
try {
return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
} catch {
return [];
}
}
// src/diagnostics/message-names.ts
const QUOTED = /"([^"]*)"/g;
function messageWithoutNames({ message, names: [name = ""] = [] }) {
const unquoted = message.replace(QUOTED, "\"\u2026\"");
if (name === "") return unquoted;
const isPart = (character) => /[\p{L}\p{N}_-]/u.test(character ?? "");
return unquoted.split(name).reduce((text, part) => isPart(text.at(-1)) || isPart(part.at(0)) ? `${text}${name}${part}` : `${text}\u2026${part}`);
}
function namesInQuestion(equal) {
const quoted = equal.map(({ message }) => [...message.matchAll(QUOTED)].map(([, part = ""]) => part));
const [first = []] = quoted;
const index = first.findIndex((part, at) => quoted.some((parts) => parts[at] !== part));
const names = equal.flatMap((each, at) => each.names ?? quoted[at]?.[index] ?? []);
return names.length === 0 ? void 0 : [...new Set(names)];
}
// src/diagnostics/merge-diagnostics.ts
function mergeDiagnostics(lists) {
const copies = foldBy(foldBy(lists.flat(), identityOf), identityOfCopies());
return foldBy(copies, identityOfMany(copies));
}
const MAX_APART = 10;
function foldBy(diagnostics, identity) {
const groups = new Map();
for (const diagnostic of diagnostics) {
const id = identity(diagnostic) ?? diagnostic;
const group = groups.get(id);
if (group === void 0) groups.set(id, [diagnostic]);
else group.push(diagnostic);
}
return [...groups.values()].flatMap(fold);
}
const UNDEFINED_NAMES = new Set([
"integration/unknown-alias",
"expression/unknown-name",
"config/unknown-environment"
]);
function isMissingName({ code }) {
return code.startsWith("resolve/") || UNDEFINED_NAMES.has(code);
}
function identityOf(diagnostic) {
const { code, message, range } = diagnostic;
const location = isMissingName(diagnostic) ? [] : [range?.file, range?.start.offset];
return JSON.stringify([
code,
message,
...location
]);
}
function identityOfCopies() {
const groups = new Map();
return (diagnostic) => {
const { code, severity, keys = [], range } = diagnostic;
if (keys.length === 0 || range === void 0) return void 0;
const location = [
range.file,
range.start.offset,
range.end.offset
];
const id = JSON.stringify([
code,
severity,
messageWithoutNames(diagnostic),
...location
]);
const known = groups.get(id) ?? [];
groups.set(id, known);
const index = known.findIndex((others) => !keys.some((key) => others.has(key)));
const number = index === -1 ? known.push(new Set()) - 1 : index;
for (const key of keys) known[number]?.add(key);
return `${id}${number}`;
};
}
function identityOfMany(diagnostics) {
const kindOf = (diagnostic) => isMissingName(diagnostic) ? JSON.stringify([diagnostic.code, messageWithoutNames(diagnostic)]) : void 0;
const counts = new Map();
for (const diagnostic of diagnostics) {
const kind = kindOf(diagnostic);
if (kind === void 0) continue;
counts.set(kind, (counts.get(kind) ?? 0) + (diagnostic.names?.length ?? 1));
}
return (diagnostic) => {
const kind = kindOf(diagnostic);
return kind !== void 0 && (counts.get(kind) ?? 0) > MAX_APART ? kind : void 0;
};
}
function fold(equal) {
const [first, ...others] = equal;
if (first === void 0 || others.length === 0) return equal;
const keys = new Set(equal.flatMap((each) => each.keys ?? []));
const locations = new Map();
for (const range of equal.flatMap((each) => [each.range ?? [], each.alsoAt ?? []].flat())) {
const location = JSON.stringify([range.file, range.start.offset]);
if (!locations.has(location)) locations.set(location, range);
}
const [, ...alsoAt] = locations.values();
const { hint: _hint, names: _names, ...kept } = first;
return [{
...kept,
...present({
hint: foldedHint(equal),
names: namesInQuestion(equal),
keys: keys.size === 0 ? void 0 : [...keys],
alsoAt: alsoAt.length === 0 ? void 0 : alsoAt
})
}];
}
const MAX_HINTS = 3;
function foldedHint(equal) {
if (new Map(equal.map((each) => [each.hint, each]).reverse()).size === 1) return equal[0]?.hint;
const named = equal.flatMap(({ hint, names: [name] = [] }) => hint === void 0 || name === void 0 ? [] : [`${name}: ${hint}`]);
const more = named.length > MAX_HINTS ? " \u2026" : "";
return named.length === 0 ? equal[0]?.hint : `${named.slice(0, MAX_HINTS).join(" ")}${more}`;
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
// src/report/text/style-text.ts
const MAX_LENGTH$2 = 5e3;
function createTextStyle(color) {
const safely = (text) => escapeTerminal(shortenText(text, MAX_LENGTH$2));
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
// src/lib/describe-file-error.ts
function describeFileError(error) {
const code = error instanceof Error && "code" in error ? String(error.code) : "";
return {
EACCES: "permission denied",
EPERM: "permission denied",
ENOENT: "no such file",
EISDIR: "it is a directory",
ENOTDIR: "a part of its path is not a directory",
ELOOP: "its symbolic links form a loop",
EMFILE: "too many files are open",
ENFILE: "too many files are open",
EIO: "the disk reports an error",
ENAMETOOLONG: "its path is too long"
}[code] ?? (code === "" ? String(error) : code);
}
// src/lib/confusable-letters.ts
const CONFUSABLE = new Map([
"\u0430a \u0441c \u0501d \u0435e \u04BBh \u0456i \u0458j \u04CFl \u043Eo \u0440p \u051Bq \u0455s \u0475v \u051Dw \u0445x \u0443y \u0261g",
"\u0410A \u0412B \u0421C \u0415E \u041DH \u0406I \u0408J \u041AK \u041CM \u041EO \u0420P \u0405S \u0422T \u051CW \u0425X \u04AEY \u04C0I",
"\u03B1a \u03BFo \u03C1p \u03BDv \u03B3y \u03B9i \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039AK \u039CM \u039DN \u039FO \u03A1P \u03A4T \u03A5Y \u03A7X \u03F2c \u03F9C",
"\u2010- \u2011- \u2012- \u2013- \u2014- \u2212- \u2019' \u2018' \u02BC'"
].join(" ").split(" ").map((pair) => [[...pair][0] ?? "", [...pair][1] ?? ""]));
const OTHER = /\P{ASCII}/gu;
const PLAIN_TEXT = /^[ -~]*$/;
function asciiLookAlike(text) {
if (PLAIN_TEXT.test(text)) return text;
return text.replace(OTHER, (character) => {
const code = character.codePointAt(0) ?? 0;
if (code >= 65281 && code <= 65374) return String.fromCodePoint(code - 65248);
return CONFUSABLE.get(character) ?? character;
});
}
// src/lib/look-alike-names.ts
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const DIFFERENCES = [
{
description: "Unicode form",
remove: (name) => PLAIN_TEXT.test(name) ? name : name.normalize("NFC")
},
{
description: "invisible characters",
remove: (name) => name.replace(INVISIBLE, "")
},
{
description: "spaces",
remove: (name) => name.replace(/\s+/g, " ").replace(/^ | $/g, "")
},
{
description: "look-alike letters",
remove: asciiLookAlike
},
{
description: "letter case",
remove: (name) => name.toLowerCase()
}
];
function lookAlikeKey(name) {
return DIFFERENCES.reduce((text, { remove }) => remove(text), name);
}
function describeLookAlike(first, second) {
if (first === second || lookAlikeKey(first) !== lookAlikeKey(second)) return void 0;
const kinds = DIFFERENCES.filter((difference) => {
const others = DIFFERENCES.filter((each) => each !== difference);
const without = (name) => others.reduce((text, each) => each.remove(text), name);
return without(first) !== without(second);
}).map(({ description }) => description).join(" and ");
const [left, right] = differingParts([...first], [...second]);
return `${kinds === "" ? "form" : kinds} (${codePoints(left)} and ${codePoints(right)})`;
}
function lookAlikeHint(wanted, names) {
const [nearest] = [...names].flatMap((name) => {
const difference = describeLookAlike(wanted, name);
return difference === void 0 ? [] : [{
name,
difference
}];
}).sort((a, b) => countOfKinds(a.difference) - countOfKinds(b.difference));
if (nearest === void 0) return void 0;
return `Did you mean "${nearest.name}"? It differs only in ${nearest.difference}.`;
}
function countOfKinds(difference) {
return difference.slice(0, difference.indexOf("(")).split(" and ").length;
}
function differingParts(first, second) {
const shortest = Math.min(first.length, second.length);
let start = 0;
while (start < shortest && first[start] === second[start]) start++;
let end = 0;
while (end < shortest - start && first.at(-1 - end) === second.at(-1 - end)) end++;
return [first.slice(start, first.length - end), second.slice(start, second.length - end)];
}
const MAX_CODE_POINTS = 4;
function codePoints(characters) {
if (characters.length === 0) return "nothing";
return [...characters.slice(0, MAX_CODE_POINTS).map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`), ...characters.length > MAX_CODE_POINTS ? ["\u2026"] : []].join(" ");
}
// src/lib/remember-by-object.ts
function rememberByObject(compute) {
const results = new WeakMap();
return (object) => {
const known = results.get(object);
if (known !== void 0) return known;
const result = compute(object);
results.set(object, result);
return result;
};
}
// src/diagnostics/api-failure.ts
var ApiFailure = class extends Failure {
name = "ApiFailure";
status;
retryAfter;
wasSent;
unsent;
serverMessage;
constructor(message, options) {
super(message, options);
this.status = options.status;
this.retryAfter = options.retryAfter;
this.wasSent = options.wasSent;
this.unsent = options.unsent;
this.serverMessage = options.serverMessage;
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
function suggestHint(wanted, names) {
const near = suggestNames(wanted, names).map((name) => `"${name}"`);
const last = near.pop();
if (last === void 0) return void 0;
return `Did you mean ${near.length === 0 ? last : `${near.join(", ")} or ${last}`}?`;
}
// src/lib/resolve-below.ts
function resolveBelow(file, path) {
if (/^[/\\]/.test(path) || /^[A-Za-z]:/.test(path)) return void 0;
const parts = file.split("/").slice(0, -1);
for (const part of path.split(/[/\\]/)) {
if (part === "" || part === ".") continue;
if (part !== "..") parts.push(part);
else if (parts.pop() === void 0) return void 0;
}
return parts.join("/");
}
// src/lib/number-list.ts
const INITIAL_LENGTH = 1024;
var NumberList = class {
#values = new Float64Array(INITIAL_LENGTH);
length = 0;
push(value) {
if (this.length === this.#values.length) {
const larger = new Float64Array(this.#values.length * 2);
larger.set(this.#values);
this.#values = larger;
}
this.#values[this.length] = value;
this.length += 1;
}
finish() {
return this.#values.slice(0, this.length);
}
};
// src/files/configurations/find-misnamed-configuration.ts
const SIMILAR = /^[._]?wac(?:[._-]?config(?:uration)?)?\.(?:[yaml]{3,5}|json)(?:\.(?:txt|ya?ml))?$/iu;
function findMisnamedConfiguration(folder) {
return filesOf(folder).filter((name) => name !== "wac.yaml" && SIMILAR.test(name)).sort(compareText)[0];
}
function filesOf(folder) {
try {
return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
} catch {
return [];
}
}
// src/files/start-of-file.ts
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
function readTextFile(file, maxBytes, onOpened) {
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
const descriptor = (0, node_fs.openSync)(file.absolute, "r");
try {
const stats = (0, node_fs.fstatSync)(descriptor);
onOpened?.(file, stats);
const { size } = stats;
if (size > maxBytes) return fail({
code: "file/too-large",
message: `The file has ${(size / 2 ** 20).toFixed(1)} MiB; at most ${Math.floor(maxBytes / 2 ** 20)} are read`,
hint: "Split it into several files."
});
bytes = (0, node_fs.readFileSync)(descriptor);
} finally {
(0, node_fs.closeSync)(descriptor);
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
function decodeText(bytes) {
if (bytes.includes(0) || !(0, node_buffer.isUtf8)(bytes)) return void 0;
const text = bytes.toString("utf8");
return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
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
// src/files/create-text-reader.ts
const MAX_TEXT_BYTES = 2 ** 20;
function createTextReader(root) {
const known = new Map();
return (path) => {
const read = known.get(path) ?? readBelow(root, path);
known.set(path, read);
return read;
};
}
function readBelow(root, path) {
const absolute = (0, node_path.join)(root, path);
try {
const top = node_fs.realpathSync.native(root);
const target = node_fs.realpathSync.native(absolute);
if (!target.startsWith(top.endsWith(node_path.sep) ? top : top + node_path.sep)) return { problem: "a symbolic link points out of the manifest directory" };
if (!(0, node_fs.statSync)(target).isFile()) return { problem: "it is not a regular file" };
} catch {
return { problem: "there is no such file" };
}
const { value, diagnostics } = readTextFile({
absolute,
path,
shown: path
}, MAX_TEXT_BYTES);
if (value !== void 0) return { text: value.text };
return { problem: lowerFirst(diagnostics[0]?.message ?? "It cannot be read") };
}
function lowerFirst(sentence) {
return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
// src/files/tree/walk-tree.ts
function walkTree(root, shown, limits) {
const walk = new Walk(shown, limits);
const real = realPath(root);
walk.visit({
absolute: root,
path: "",
chain: [real],
root: real
});
return walk.result();
}
var Walk = class {
#shown;
#prefix;
#limits;
#files = [];
#diagnostics = [];
#entries = 0;
#folders = 0;
constructor(shown, limits) {
this.#shown = shown;
this.#prefix = shown === "." ? "" : (0, node_path.join)(shown, "x").slice(0, -1);
this.#limits = limits;
}
result() {
return {
files: this.#files.sort((a, b) => compareText(a.path, b.path)),
diagnostics: this.#diagnostics
};
}
visit(folder) {
this.#folders += 1;
if (this.#folders > this.#limits.maxFolders) {
this.#reportTooMany(`${this.#limits.maxFolders} folders, including those behind links`);
return;
}
let entries;
try {
entries = (0, node_fs.readdirSync)(folder.absolute, { withFileTypes: true });
} catch (error) {
this.#report("file/unreadable", folder.path, `The folder cannot be read: ${describeFileError(error)}`);
return;
}
entries.sort((a, b) => compareText(a.name, b.name));
for (const entry of entries) {
if (this.#isFull()) return;
if (!isSkipped(entry.name)) this.#visitEntry(entry, folder);
}
}
#visitEntry(entry, folder) {
const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
const absolute = `${folder.absolute}${folder.absolute.endsWith(node_path.sep) ? "" : node_path.sep}${entry.name}`;
const isYaml = /\.ya?ml$/i.test(entry.name);
if (entry.isDirectory()) this.visit({
absolute,
path,
chain: [...folder.chain, (0, node_path.join)(folder.chain.at(-1) ?? "", entry.name)],
root: folder.root
});
else if (entry.isSymbolicLink()) this.#visitLink({
absolute,
path,
isYaml
}, folder);
else if (entry.isFile()) {
if (isYaml) this.#addFile(absolute, path);
} else if (isYaml) this.#report("file/unreadable", path, "It is not a regular file", "Move it out of the directory.");
}
#visitLink(link, folder) {
const { absolute, path, isYaml } = link;
let target;
let kind;
try {
target = node_fs.realpathSync.native(absolute);
kind = (0, node_fs.statSync)(target);
} catch (error) {
this.#report("file/link", path, `The link cannot be followed: ${describeFileError(error)}`, REPLACE_LINK);
return;
}
if (!isYaml && !kind.isDirectory()) return;
if (target !== folder.root && !target.startsWith(`${folder.root}${node_path.sep}`)) this.#report("file/link", path, "The link points out of the directory", REPLACE_LINK);
else if (folder.chain.includes(target)) this.#report("file/link", path, "The link points to a folder that contains it", REPLACE_LINK);
else if (kind.isDirectory()) this.visit({
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
if (this.#entries > this.#limits.maxFiles) this.#reportTooMany(`${this.#limits.maxFiles} YAML files`);
else if (path !== "wac.yaml" && path.endsWith(`/${"wac.yaml"}`)) this.#report("file/second-configuration", path, `This ${CONFIGURATION_NAME} is not at the top of the directory`, "Name the directory that contains it; or keep the one at the top, and use environments for different settings.");
else this.#files.push({
absolute,
path,
shown: this.#show(path)
});
}
#isFull() {
return this.#entries > this.#limits.maxFiles || this.#folders > this.#limits.maxFolders;
}
#reportTooMany(what) {
this.#report("file/too-large", "", `There are more than ${what}`, "Move files that are not manifests out of the directory.");
}
#report(code, path, message, hint) {
const range = startOfFile(this.#show(path));
this.#diagnostics.push({
code,
severity: "error",
message,
...present({ hint }),
range
});
}
#show(path) {
if (path === "") return (0, node_path.join)(this.#shown);
return this.#prefix + (node_path.sep === "/" ? path : path.replaceAll("/", node_path.sep));
}
};
function realPath(path) {
try {
return node_fs.realpathSync.native(path);
} catch {
return path;
}
}
const REPLACE_LINK = "Replace the link by the file or folder itself, or remove it.";
// src/files/tree/find-manifests.ts
const LIMITS = {
maxFiles: 5e4,
maxFolders: 1e4
};
async function findManifests(directory, { repositories = new RepositoryConfigurations(), ...limits } = {}) {
const given = statOf(directory);
const location = (0, node_path.resolve)(directory);
if (given === void 0) return {
root: location,
directory,
files: [],
diagnostics: [notFound(directory)]
};
const start = given.isDirectory() ? location : (0, node_path.dirname)(location);
const root = findRoot(start);
const shown = (0, node_path.join)(given.isDirectory() ? directory : (0, node_path.dirname)(directory), (0, node_path.relative)(start, root)) || ".";
const narrowedTo = (0, node_path.relative)(root, location).split(node_path.sep).join("/");
const { files, diagnostics } = walkTree(root, shown, {
...LIMITS,
...limits
});
const isUnread = given.isFile() && !files.some(({ path }) => path === narrowedTo);
return {
root,
directory: shown,
...present({ narrowedTo: narrowedTo === "" ? void 0 : narrowedTo }),
files,
diagnostics: isUnread ? [...diagnostics, notAManifest(directory)] : diagnostics,
otherConfigurations: await repositories.beside(root)
};
}
function statOf(path) {
try {
return (0, node_fs.statSync)(path);
} catch {
return;
}
}
function notFound(directory) {
return {
code: "file/not-found",
severity: "error",
message: `There is no directory "${directory}"`,
hint: /[*?[]/.test(directory) ? "Nothing matches this pattern, or the shell does not replace patterns by the names that match." : hintForMissing(directory)
};
}
function hintForMissing(directory) {
const misnamed = findMisnamedConfiguration((0, node_path.dirname)((0, node_path.resolve)(directory)));
return misnamed === void 0 ? "Name the directory that holds wac.yaml, or make one with \"wac init\"." : `Name the directory that holds wac.yaml. There is ${(0, node_path.join)((0, node_path.dirname)(directory), misnamed)}: rename it to wac.yaml if it is the configuration.`;
}
function notAManifest(path) {
return {
code: "file/not-found",
severity: "error",
message: `"${path}" is not a manifest`,
hint: "Name a manifest (*.yaml), or the directory that holds wac.yaml."
};
}
// src/lib/json-pointer.ts
function parseJsonPointer(pointer) {
if (pointer === "") return [];
return pointer.slice(1).split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function renderJsonPointer(segments) {
return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
// src/manifest/display-path.ts
function displayPath(directory, path) {
if (directory === "" || directory === ".") return path;
return directory.endsWith("/") ? `${directory}${path}` : `${directory}/${path}`;
}
// src/diagnostics/codes-history.ts
const HISTORY_CODES = {
"history/none": {
meaning: "A directory of histories has no history in it.",
remedy: "Name a directory with .parquet, .jsonl, .json or .csv files."
},
"history/unreadable": {
meaning: "A history cannot be read: cut off, malformed, without steps, too large, or of another length than `runs.jsonl` has.",
remedy: "Export the history again, or move the file out of the directory."
},
"history/bad-index": {
meaning: "A line of `runs.jsonl` does not describe a run.",
remedy: "Correct the line, or remove the file to read the histories without it."
},
"history/bad-events": {
meaning: "A line of `events.jsonl` does not describe an artifact event.",
remedy: "Correct the line; docs/backtest.md shows the form."
},
"history/missing-file": {
meaning: "`runs.jsonl` names a history that does not exist.",
remedy: "Bring the file back, or remove the run from `runs.jsonl`."
},
"history/duplicate-run": {
meaning: "Two files of a directory have the history of the same run.",
remedy: "Move one of them out of the directory: counted twice, the result would be wrong."
},
"history/sampled": {
meaning: "A history is a sample: rows are missing, so a rule may fire at other steps than with all rows.",
remedy: "Export every row, or accept an approximate result with `--allow-sampled`."
},
"history/no-time": {
meaning: "An option needs the times of a history, and the history has none.",
remedy: "Export the column `_timestamp` too, or leave the option out."
},
"history/steps-restart": {
meaning: "The steps of a history go back: the run was resumed, or two runs share a file.",
remedy: "Check the file. Rows are evaluated in the order of their steps (assumption A14)."
},
"history/other-file": {
meaning: "A directory of histories has files that are not histories.",
remedy: "Nothing, unless such a file should be read: then give its name the ending of its format."
},
"history/no-runs": {
meaning: "A project has no run, or none that began in the time that was asked for.",
remedy: "Check the name of the project and `--since`."
},
"history/limited": {
meaning: "Runs or events are left out: a project has more than `--max-runs` allows, or a rule listens to a whole organization, whose projects are not listed, or to artifacts, of whose events W&B has no list.",
remedy: "Raise `--max-runs`, or choose a time with `--since`."
},
"history/hidden-runs": {
meaning: "The server counts more runs than it shows, so counts of runs and fires are too low.",
remedy: "Use an API key that may see every run of the project."
},
"history/run-gone": {
meaning: "A run was deleted while its history was read; it is left out.",
remedy: "Nothing. Run the command again to see the project as it is."
},
"history/not-numeric": {
meaning: "A metric is logged as text, an image or another object, and never as a number; a rule on it never triggers.",
remedy: "Name a metric that is a number."
},
"history/cache-damaged": {
meaning: "A file below `.wac/cache/` is not what it was when it was written. It is not used: its history is read again.",
remedy: "Nothing. Removing `.wac/cache/` is always safe."
}
};
const EVIDENCE_CODES = {
"metric/never-logged": {
meaning: "No run that a rule takes has ever logged its metric.",
remedy: "Correct the name. If the code that logs it is not merged yet, silence the check with a comment."
},
"metric/stopped": {
meaning: "Runs logged the metric of a rule before, and newer runs do not.",
remedy: "Check whether the metric was renamed."
},
"metric/partial": {
meaning: "Only some of the runs that a rule takes log its metric.",
remedy: "Nothing, if the others need no alert. Otherwise log it there too."
},
"metric/not-numeric": {
meaning: "The metric of a rule is logged, and never as a number.",
remedy: "Name a metric that is a number."
},
"metric/window-too-long": {
meaning: "Most runs log fewer values than one evaluation of a rule needs.",
remedy: "Use a shorter window."
},
"metric/threshold-out-of-range": {
meaning: "No logged window met the condition of a rule; the message has the observed range.",
remedy: "Check the threshold and its unit. For an alert on a rare event this is as it should be."
},
"metric/always-true": {
meaning: "The condition of a rule holds in nearly every window.",
remedy: "Check the threshold and the direction of the comparison."
},
"metric/true-at-start": {
meaning: "The condition of a rule already holds in the first window of most runs, which uses up the one notification of 24 hours.",
remedy: "Move the threshold; `wac backtest --sweep` compares several."
},
"metric/zscore-flat": {
meaning: "In most windows of a z-score all values are equal, so it cannot be computed.",
remedy: "Use a longer window, or a threshold."
},
"metric/nan-seen": {
meaning: "Runs log NaN or an infinity. What W&B does with them in a window is not documented (assumption A8).",
remedy: "Nothing, or log only finite numbers."
},
"filter/no-run-matches": {
meaning: "No run in the scope of a rule matches its filter.",
remedy: "Correct the filter."
},
"filter/value-unseen": {
meaning: "No run in the scope of a rule has a value that one condition of its filter asks for.",
remedy: "Check the spelling."
},
"alias/never-matched": {
meaning: "No version in the scope of a rule has an alias that its filter takes.",
remedy: "Check the spelling. An alias that was set and removed again is in no list of W&B; then silence the check with a comment."
},
"tag/never-matched": {
meaning: "No version or collection in the scope of a rule has a tag that its filter takes.",
remedy: "Check the spelling. A tag that was set and removed again is in no list of W&B; then silence the check with a comment."
},
"set/never-executed": {
meaning: "An enabled automation has been on the server for some time, and the server has no execution of it.",
remedy: "Check its filter and its condition. For an alert on a rare event this is as it should be."
},
"integration/unreachable": {
meaning: "No execution of an automation in the last 30 days got a response from its webhook, as far as the server records.",
remedy: "Check that the receiver is up, and that the address of the webhook is right."
},
"integration/not-https": {
meaning: "A webhook posts to an address without TLS, so anybody on the way can read it.",
remedy: "Give the webhook an https address."
},
"scope/idle": {
meaning: "Nothing has happened in the scope of a rule for some time, or ever.",
remedy: "Check the scope, or remove the rule."
},
"backtest/noisy": {
meaning: "On recorded runs a rule fires more often a day than `lint.rules.maxFiresPerDay`.",
remedy: "Move the threshold, or narrow the filter; `wac backtest` shows the fires."
},
"backtest/no-data": {
meaning: "There was nothing to evaluate a rule on.",
remedy: "Read more: another directory of histories, a longer time, or `--live`."
},
"lint/unread": {
meaning: "A check that needs evidence was not done, because something could not be read: no permission, a limit, or a server that does not have it.",
remedy: "The message says what was not read, and the hint how to read it."
}
};
// src/diagnostics/codes-lint.ts
const LINT_CODES = {
"regex/invalid": {
meaning: "A regular expression of a filter is not valid RE2 syntax.",
remedy: "Correct it. RE2 has no look-ahead, look-behind or back-references."
},
"regex/anything": {
meaning: "A regular expression matches every value.",
remedy: "Write what must be in the value, or remove the condition."
},
"regex/glob": {
meaning: "A regular expression such as `prod*` looks like a glob: `*` repeats the character before it.",
remedy: "Write `^prod` for values that begin with `prod`."
},
"regex/literal": {
meaning: "A regular expression matches a single value.",
remedy: "Compare for equality."
},
"regex/unanchored": {
meaning: "A regular expression is a plain word, and also matches inside longer values.",
remedy: "Add `^` and `$`, or use `contains` to say that any part may match."
},
"alias/matches-automatic": {
meaning: "An alias filter matches `latest` or `v0`, aliases that W&B itself adds to versions.",
remedy: "Narrow the condition, or keep it if every version is meant."
},
"filter/looks-like-pattern": {
meaning: "A value that looks like a glob, a regular expression or a list is compared as it is.",
remedy: "Use `regex` or `in`."
},
"filter/impossible-name": {
meaning: "A filter compares with an alias or a tag that no version can have, or with a state or a user that no run can have.",
remedy: "Write the value as W&B shows it."
},
"filter/other-event": {
meaning: "A filter of an alias event has a condition on tags, or one of a tag event on aliases: the event does not have the field.",
remedy: "Use the event of that field, or remove the condition."
},
"filter/number-as-text": {
meaning: "A configuration or summary value is compared with a number in quotes.",
remedy: "Remove the quotes: numbers and strings are never in order."
},
"filter/malformed": {
meaning: "A filter inside `mongo` has an operator without `$`, or an operand of a type that the operator does not take.",
remedy: "Write the operator as MongoDB does."
},
"filter/never": {
meaning: "The conditions of an event contradict each other, so it can never trigger.",
remedy: "Remove one of the conditions."
},
"filter/always": {
meaning: "A filter matches everything.",
remedy: "Remove it, or correct the condition."
},
"filter/name-is-id": {
meaning: "A run filter inside `mongo` uses `name`, which is the ID of the run.",
remedy: "Use `display_name` for the name that people see."
},
"filter/unknown-operator": {
meaning: "A filter inside `mongo` uses an operator that W&B does not document.",
remedy: "Use a documented operator, or check on the server that the filter matches."
},
"scope/impossible-name": {
meaning: "A scope is a pattern, or has a name that no project or collection can have.",
remedy: "Write one name; a matrix makes an automation for each of several."
},
"metric/looks-like-expression": {
meaning: "A metric is written as an expression, a function, a pattern or code; a metric is found by its exact name.",
remedy: "Write the name as the run logs it, and the condition in the other fields."
},
"metric/zscore-unreachable": {
meaning: "A z-score cannot reach its threshold in a window of this length.",
remedy: "Use a longer window or a lower threshold."
},
"metric/relative-drop-impossible": {
meaning: "A relative decrease is over 100 %, which only a metric with negative values can have.",
remedy: "Write at most 100 %, or use an absolute change."
},
"metric/system-cadence": {
meaning: "A window is over a system metric, which is logged at a fixed interval.",
remedy: "Choose the window by the time that it should cover."
},
"payload/unknown-variable": {
meaning: "A title, message or payload names a template variable that W&B does not document.",
remedy: "Correct the name; `docs/rule-tests.md` lists the variables."
},
"payload/blank-variable": {
meaning: "A template variable belongs to another event, and renders as nothing here.",
remedy: "Use a variable of this event."
},
"payload/nested-metadata": {
meaning: "A template variable names metadata below the top level.",
remedy: "Log the value under a key at the top of the metadata."
},
"payload/wrong-brackets": {
meaning: "A template variable or an expression is in brackets of another template language.",
remedy: "Write `${name}` for a variable of W&B, `${{ vars.NAME }}` for one of wac."
},
"payload/secret-limit": {
meaning: "A payload names more secrets than a webhook has.",
remedy: "Use one access token and one other secret."
},
"payload/not-json": {
meaning: "A payload that is given as text is not JSON.",
remedy: "Correct it, or write the payload as a YAML mapping."
},
"payload/not-object": {
meaning: "A payload is not a mapping at the top, and the official SDK cannot list it.",
remedy: "Write a mapping."
},
"payload/dispatch-shape": {
meaning: "A payload is meant for a GitHub repository dispatch and GitHub refuses it.",
remedy: "Write `event_type` and at most 10 keys in `client_payload`."
},
"name/look-alike": {
meaning: "The names of two automations in one scope differ only in letter case, in spaces, in invisible characters or in their Unicode form. They are different on the server.",
remedy: "Rename one of them, or remove one."
},
"name/pattern": {
meaning: "A name does not match `lint.rules.namePattern` of `wac.yaml`.",
remedy: "Correct the name."
},
"description/missing": {
meaning: "An automation has no description, and `lint.rules.requireDescription` requires one.",
remedy: "Write a description."
},
"severity/missing": {
meaning: "A notification has no severity, and `lint.rules.requireSeverity` requires one.",
remedy: "Write `severity`."
},
"filter/missing": {
meaning: "A run event has no run filter, and `lint.rules.requireRunFilter` requires one.",
remedy: "Write `runs`."
},
"integration/not-allowed": {
meaning: "An action uses an integration that `lint.rules.integrations` does not list for this environment.",
remedy: "Use one that is listed, or add it to the list."
},
"integration/impossible-name": {
meaning: "A manifest names a webhook with a name that W&B does not allow.",
remedy: "Correct the name; `wac integrations` prints what there is."
},
"metric/impossible-bound": {
meaning: "Within the bounds of `lint.rules.metricBounds`, no value or every value meets a condition.",
remedy: "Correct the condition or the bounds."
},
"notify/empty": {
meaning: "A notification has neither a title nor a message.",
remedy: "Write one."
},
"set/duplicate": {
meaning: "Two automations have the same scope, event, filter and action, so each event sends the same message twice.",
remedy: "Remove one of them. In a matrix, use the axis in the scope, the event or the action."
},
"set/subsumed": {
meaning: "Whenever an automation triggers, another one triggers too and sends the same message.",
remedy: "Remove one of them, or narrow the wider one."
},
"set/fan-out": {
meaning: "More automations than `lint.rules.maxFanOut` allows send one event to one integration.",
remedy: "Join them in one message."
},
"set/disabled-forever": {
meaning: "An automation is disabled, and neither its description nor a comment on the line gives a reason.",
remedy: "Give the reason, or remove the manifest."
},
"comment/invalid": {
meaning: "A comment that silences a diagnostic cannot be read, has no reason, or names a code that cannot be silenced.",
remedy: "Write `# wac disable CODE: reason` or `# wac snooze YYYY-MM-DD CODE: reason`."
},
"comment/unused": {
meaning: "A comment silences nothing.",
remedy: "Remove it."
},
"comment/expired": {
meaning: "The day of a snooze is past.",
remedy: "Correct the manifest, or set a later day."
}
};
// src/diagnostics/codes-text.ts
const TEXT_CODES = {
"file/not-found": {
meaning: "The manifest directory does not exist, or a file that was named is not a manifest.",
remedy: "Name the directory that holds `wac.yaml`, or make one with `wac init`."
},
"file/no-manifests": {
meaning: "The directory has no manifest.",
remedy: "Add one. To remove everything on the server on purpose, use `wac destroy`."
},
"file/unreadable": {
meaning: "A file or folder of the directory cannot be read.",
remedy: "Change its permissions, or move it out of the directory."
},
"file/too-large": {
meaning: "A file, or all files together, exceed the size limit for manifests.",
remedy: "Split the file, or move files that are not manifests out of the directory."
},
"file/encoding": {
meaning: "A file is not UTF-8 text.",
remedy: "Save it as UTF-8."
},
"file/link": {
meaning: "A symbolic link points out of the directory, into a loop, or to a missing file.",
remedy: "Replace the link with the file."
},
"file/second-configuration": {
meaning: "There is a second `wac.yaml` in a folder below the first.",
remedy: "Keep the one at the top. Use environments for different settings, or run wac on each directory separately."
},
"file/misnamed": {
meaning: "A manifest is in a file that is named as rule tests (`*.test.yaml`), or rule tests are in a file that is not.",
remedy: "Rename the file."
},
"yaml/syntax": {
meaning: "The file is not YAML.",
remedy: "Fix the text at the position shown."
},
"yaml/unquoted-template": {
meaning: "A template variable such as `${run_name}` is not quoted, so YAML reads its braces as a mapping.",
remedy: "Quote the text."
},
"yaml/comment": {
meaning: "YAML reads the rest of a value as a comment, because it has a `#` in it.",
remedy: "Quote the value, or put a space after the `#` if a comment was meant."
},
"yaml/duplicate-key": {
meaning: "A mapping has the same key twice.",
remedy: "Remove one of the two."
},
"yaml/number": {
meaning: "A number loses digits or means something else when it is read as a number.",
remedy: "Quote it if it is a string, or write the number that you mean."
},
"yaml/unsupported": {
meaning: "The file uses a part of YAML that manifests do not have: a tag, a key that is not a string, `__proto__`, or an alias that refers to itself.",
remedy: "Write the value without it."
},
"yaml/too-complex": {
meaning: "The document is nested too deeply, or its aliases expand to too much.",
remedy: "Write fewer aliases or a flatter document."
},
"schema/unknown-field": {
meaning: "A mapping has a field that does not exist there.",
remedy: "Correct its name; `wac explain` lists the fields."
},
"schema/missing-field": {
meaning: "A required field is absent.",
remedy: "Add it."
},
"schema/wrong-type": {
meaning: "A value is of the wrong kind, such as a list instead of a string.",
remedy: "Use the type that the message names."
},
"schema/unknown-value": {
meaning: "A value is not one of the allowed values.",
remedy: "Use one of the values that the message names."
},
"schema/invalid-value": {
meaning: "A value has the right type but is out of range or malformed.",
remedy: "Correct it as the message says."
},
"schema/choose-one": {
meaning: "A mapping that must have exactly one of several fields has none, or more than one.",
remedy: "Keep one of them; an automation has one event and one action."
},
"expression/syntax": {
meaning: "An expression `${{ \u2026 }}` cannot be parsed, or is where none is allowed.",
remedy: "Write names and `??` only; a literal `${{` is written `$${{`."
},
"expression/unknown-name": {
meaning: "An expression names a variable or an axis that is not defined.",
remedy: "Define it under `vars` or `matrix`, correct its name, or give a fallback with `??`."
},
"expression/mixed-brackets": {
meaning: "The brackets of wac (`${{ vars.x }}`) and of W&B (`${run_name}`) are mixed up.",
remedy: "Use `${{ \u2026 }}` for `vars` and `matrix`, and `${\u2026}` for W&B\u2019s variables."
},
"matrix/invalid": {
meaning: "A matrix cannot be expanded: an axis is not a list or mapping, two items have the same id, or a limit is exceeded: 5,000 items in an axis, 20 axes, 500 exclusions, 10,000 combinations in a manifest, 200,000 automations in a directory.",
remedy: "Give each axis a list of values or a mapping of ids to items."
},
"matrix/empty": {
meaning: "A matrix produces no automation.",
remedy: "Give every axis at least one item. To remove the automations, delete the manifest."
},
"matrix/exclude": {
meaning: "An entry of `exclude` matches no combination.",
remedy: "Correct its axes and values, or remove it."
}
};
// src/diagnostics/codes-manifest.ts
const MANIFEST_CODES = {
...TEXT_CODES,
"config/missing": {
meaning: "The directory has no `wac.yaml`.",
remedy: "Write one with `owner` and `onRemove`; `wac init` does it. Rename a `wac.yml` to `wac.yaml`."
},
"config/environment-not-chosen": {
meaning: "Environments are declared and none was chosen.",
remedy: "Choose one with `--env` or `WAC_ENV`, or set `defaultEnvironment`."
},
"config/unknown-environment": {
meaning: "An environment is named that the configuration does not declare.",
remedy: "Correct the name, or declare it under `environments`."
},
"config/override": {
meaning: "An override matches no manifest, or its path does not exist.",
remedy: "Correct `match` or the path."
},
"config/former-owner": {
meaning: "A former owner is the current owner or an environment of this configuration, or two environments name the same former owner.",
remedy: "Name each former owner once, in the environment that takes over, and only owners that are no longer used."
},
"config/shared-owner": {
meaning: "Another manifest directory of the same Git repository has the same owner, or is the former owner that this one takes over.",
remedy: "Give each directory its own `owner`: two with one owner remove and overwrite the automations of each other. If the other directory is never applied, silence this with a comment, or give its folder a name that begins with `_`."
},
"config/server": {
meaning: "The pinned server is not an http or https URL, or is the URL of a web page.",
remedy: "Write it as `https://api.forge.coreweave.com`."
},
"config/insecure-server": {
meaning: "The API key would be sent to the pinned server over plain http.",
remedy: "Use https. If the network is trusted, write `allowInsecureHttp: true` next to `server`."
},
"config/removed": {
meaning: "A reviewed removal names an automation that a manifest still describes, or a day that does not exist.",
remedy: "Remove the entry, or the manifest."
},
"manifest/duplicate-key": {
meaning: "Two automations have the same key.",
remedy: "Give one of them another key."
},
"manifest/duplicate-name": {
meaning: "Two automations have the same name in the same scope; the server allows a name once per scope.",
remedy: "Rename one of them; in a matrix, put the axis into the name."
},
"manifest/too-long": {
meaning: "A name has more than 255 characters, or owner and key together more than 200.",
remedy: "Shorten it."
},
"manifest/marker": {
meaning: "A string contains `[wac:`, which marks the automations that wac manages.",
remedy: "Change the text."
},
"manifest/secret": {
meaning: "A value looks like a secret.",
remedy: "Keep it in W&B\u2019s secret manager and refer to it by name, as in `${SECRET_NAME}`; revoke it if it was real."
},
"manifest/ignore-changes": {
meaning: "A path under `ignoreChanges` does not exist or may not be ignored.",
remedy: "Name a field of `description`, `enabled` or `then`."
},
"manifest/not-editable": {
meaning: "A change made on the server cannot be written into the manifest: the value comes from a matrix, an expression or an alias. Or a file cannot be formatted without changing what it says.",
remedy: "Edit the manifest by hand, or restore it on the server with `wac drift --repair`."
},
"manifest/kind": {
meaning: "The `kind` of a document is not one that wac manages.",
remedy: "Write `kind: webhook`, or leave the field out for an automation. Slack integrations are connected in the web page and named in automations."
},
"webhook/name": {
meaning: "W&B does not allow the name of a webhook.",
remedy: "Use at most 64 letters, digits, `_`, `-` and single words separated by spaces."
},
"webhook/url": {
meaning: "The address of a webhook is not an http or https address, or it contains credentials or a token.",
remedy: "Write the address without them. Store the token as a team secret and name it under `accessToken`."
},
"webhook/not-https": {
meaning: "The address of a webhook is http, so the network can read payloads and the access token on their way.",
remedy: "Use https if the receiver supports it."
},
"webhook/look-alike-host": {
meaning: "The host of a webhook has letters that look like ASCII letters, so the address can be taken for another.",
remedy: "Write the host in ASCII letters."
},
"webhook/secret-name": {
meaning: "What is written under `accessToken` or `secret` is not the name of a team secret.",
remedy: "Write the name of the secret: letters, digits and `_`. Never write its value."
},
"scope/incomplete": {
meaning: "A scope is incomplete: a name lacks its entity or organization, or two kinds of scope are mixed.",
remedy: "Write the whole path, or set the default in the configuration."
},
"scope/outside": {
meaning: "A scope lies in an entity or organization that the configuration does not list.",
remedy: "Correct the scope, or add the name to `entities` or `organizations`."
},
"event/scope": {
meaning: "The event does not work on this kind of scope.",
remedy: "Use the scope or the event that the message names."
},
"event/run-scope": {
meaning: "A run event is on a team or organization. The API accepts it, but W&B documents only artifact and collection events there.",
remedy: "Use projects as scopes; a matrix makes one automation for each."
},
"event/window": {
meaning: "`window` and `aggregate` must be used together.",
remedy: "Write both, or neither for the latest value."
},
"event/not-exact": {
meaning: "A condition cannot be translated exactly for the server, which has no `sum`.",
remedy: "Use the form that the message names."
},
"event/equality": {
meaning: "A threshold uses `eq` or `ne`, which the official SDK erases when it updates the automation.",
remedy: "Keep it if nobody edits the automation with the SDK, or use gt, gte, lt, lte."
},
"event/killed": {
meaning: "A run state can never trigger: the server reports nothing for killed runs.",
remedy: "Remove the state."
},
"event/crashed": {
meaning: "`crashed` is listed without `failed`, but the server stores it as `failed`: failed runs will trigger too.",
remedy: "Write `failed`, which is what the server evaluates."
},
"filter/mongo": {
meaning: "A `$` operator of the server\u2019s own filter format is used outside `mongo`.",
remedy: "Use the operator without the `$`, or put the whole filter under `mongo`."
},
"filter/undocumented-field": {
meaning: "A run filter uses a field that W&B does not document for automations.",
remedy: "Check that it triggers as you expect; only `name` is documented."
},
"action/scope": {
meaning: "The action is on a scope for which W&B does not offer it: ARIA actions are for projects of teams.",
remedy: "Use projects as scopes; a matrix makes one automation for each. Or use another action."
},
"prompt/empty": {
meaning: "A prompt to ARIA has no text.",
remedy: "Write what ARIA has to do."
},
"prompt/too-long": {
meaning: "A prompt to ARIA has more than 4,000 bytes of UTF-8 after trimming.",
remedy: "Shorten it, and leave room for the values of template variables."
},
"prompt/file": {
meaning: "The file of a prompt does not exist, is outside the manifest directory, or cannot be read as text.",
remedy: "Write a path relative to the manifest that names a UTF-8 text file in the manifest directory."
},
"prompt/expression": {
meaning: "A prompt file contains `${{`. Expressions in files are not replaced.",
remedy: "Write the prompt in the manifest, or remove the expression."
},
"integration/unknown-alias": {
meaning: "An action names an integration that the configuration does not define.",
remedy: "Define it under `integrations`, or write the integration in the action."
},
"integration/wrong-kind": {
meaning: "An action uses an integration of the wrong kind, or does not have exactly one of slack, webhook and id.",
remedy: "Use `slack` for notifications and `webhook` for webhooks."
},
"integration/no-owner": {
meaning: "The team that owns the integration is not specified.",
remedy: "Add `entity` to the integration, or to the configuration."
}
};
// src/diagnostics/codes-plan.ts
const PLAN_CODES = {
"resolve/not-found": {
meaning: "The server has no project, registry, collection, team or organization of that name.",
remedy: "Correct the name, or check that the API key may see it."
},
"resolve/unsupported-scope": {
meaning: "The server is too old, or not set up, to hold an automation on such a scope.",
remedy: "Use a project, registry or collection scope, or have the named feature turned on."
},
"resolve/unsupported-feature": {
meaning: "The server is too old for an event or an action that a manifest uses.",
remedy: "Use another event or action, or upgrade the server."
},
"resolve/self-managed-event": {
meaning: "A run event is on a server that W&B does not host. W&B offers run events on its multi-tenant and Dedicated clouds.",
remedy: "Check in the web page of your server that it offers the event."
},
"resolve/integration-not-found": {
meaning: "The team owns no integration of that name.",
remedy: "Correct the name; `wac integrations` prints what there is."
},
"resolve/ambiguous-integration": {
meaning: "The team owns several integrations of that name.",
remedy: "Name the Slack workspace, or give the id."
},
"resolve/wrong-integration": {
meaning: "The action cannot use an integration of that kind.",
remedy: "Use a Slack integration to notify and a webhook integration to call a webhook."
},
"resolve/look-alike": {
meaning: "The server has another integration or scope whose name differs from the one that a manifest uses only in letter case, spaces, invisible characters, its Unicode form or look-alike letters.",
remedy: "Check that the manifest names the one that is meant."
},
"integration/other-team": {
meaning: "An automation on a project or a team uses an integration of another team. W&B offers those of the owning team only, and may refuse it.",
remedy: "Use an integration of the team that owns the project, or move the automation."
},
"integration/missing-secret": {
meaning: "A webhook names a team secret that the team does not have.",
remedy: "Create the secret on the page of the team, or correct its name."
},
"integration/unknown-secrets": {
meaning: "The server does not show the names of a team\u2019s secrets to this API key.",
remedy: "Check on the page of the team that the named secrets exist."
},
"integration/not-managed": {
meaning: "A webhook is as its manifest describes it, and no automation records that this owner manages it. It is used, and never changed or deleted.",
remedy: "Write `adopt: true` under `lifecycle` of the webhook to manage it."
},
"integration/not-removed": {
meaning: "A webhook that no manifest describes stays: something uses it or may use it, or its manifest said so (`protect`, `onRemove`).",
remedy: "Let the automations that use it use another integration, or declare the webhook again."
},
"integration/unused": {
meaning: "No automation uses a declared webhook.",
remedy: "Use it in an automation, which also records that wac manages it, or remove its manifest."
},
"integration/shared": {
meaning: "Automations that this directory does not manage use a declared webhook.",
remedy: "A change of the webhook changes theirs as well: agree on it with their owners."
},
"plan/hidden": {
meaning: "The server counts automations that the API key cannot see.",
remedy: "Use a key that may see the whole team, or accept that nothing is planned for them."
},
"plan/entity-scopes-unseen": {
meaning: "The server is too old to list automations on teams and organizations.",
remedy: "Upgrade the server, or look for such automations in the web page."
},
"plan/aria-creator": {
meaning: "An ARIA automation is restored by another account than its creator\u2019s, or changed on a server that does not return its creator.",
remedy: "Run the command as the creator: an ARIA automation runs as its creator, and only its creator can edit it."
},
"plan/look-alike": {
meaning: "The scope has an unmanaged automation whose name differs from that of a manifest only in letter case, spaces, invisible characters, its Unicode form or look-alike letters. Both trigger.",
remedy: "If one automation is meant, write the name as it is on the server and adopt it. Otherwise choose another name."
},
"plan/owner-renamed": {
meaning: "Another owner has automations with keys of these manifests, as after a renamed `owner` without `formerOwners`.",
remedy: "Add the earlier owner to `formerOwners` to take its automations over, or choose other keys."
},
"plan/maybe-renamed": {
meaning: "A key disappears while another appears with nearly the same automation.",
remedy: "If you only want to change the key, keep everything else unchanged, apply, and make the other changes afterwards."
},
"plan/removal-expired": {
meaning: "The date of a reviewed removal in the configuration is past, so guards count it again.",
remedy: "Remove the entry from `removed`."
},
"plan/file-syntax": {
meaning: "The plan file is truncated, or is not a plan file.",
remedy: "Write it again with `wac plan --out`."
},
"plan/file-version": {
meaning: "The plan file was written in a format that this version does not read.",
remedy: "Write it again with the version of wac that applies it."
},
"plan/file-edited": {
meaning: "The plan file does not match its own checksum: it was edited after it was written.",
remedy: "Change the manifests instead, and write the plan again with `wac plan --out`."
},
"plan/file-elsewhere": {
meaning: "The plan file was made for another server, owner or environment.",
remedy: "Choose the environment and the server that it was made for, or make a new plan."
},
"plan/only-no-match": {
meaning: "No key of a manifest, and of no automation that wac manages, matches the pattern of `--only`.",
remedy: "Check the spelling. `*` matches any characters but a slash, `**` any characters."
}
};
// src/diagnostics/codes-simulate.ts
const SIMULATE_CODES = {
"test/syntax": {
meaning: "A rule test file is not YAML, or uses a part of YAML that rule tests do not support.",
remedy: "Fix the text at the position shown."
},
"test/unknown-field": {
meaning: "A rule test has an unknown field.",
remedy: "Correct the name; the schema in schema/rule-test.schema.json lists all."
},
"test/missing-field": {
meaning: "A rule test lacks a required field.",
remedy: "Add the field."
},
"test/wrong-value": {
meaning: "A field of a rule test has a value of the wrong kind.",
remedy: "Write the kind of value that the message names."
},
"test/conflicting-fields": {
meaning: "A case gives two things that exclude each other, such as a series and a history.",
remedy: "Keep one of the two."
},
"test/duplicate-name": {
meaning: "Two cases of one rule test have the same name.",
remedy: "Rename one of them."
},
"test/nothing-given": {
meaning: "A case gives no series, history, states or event, so there is nothing to evaluate.",
remedy: "Add what happens under `given`."
},
"test/bad-series": {
meaning: "A series does not parse.",
remedy: "Write numbers with spaces between them: `0.9*20`, `2.4..0.8/30`, `_`, `nan`."
},
"test/bad-regex": {
meaning: "A regular expression of a rule test or of `--grep` is not RE2 syntax.",
remedy: "Correct it; look-around and back-references do not exist in RE2."
},
"test/unknown-assumption": {
meaning: "An assumption or its interpretation does not exist.",
remedy: "Use one of the interpretations that the message lists."
},
"test/unknown-automation": {
meaning: "A rule test names an automation that no manifest describes.",
remedy: "Correct the key in `automation:`."
},
"test/unknown-environment": {
meaning: "A rule test names an environment that the configuration does not declare.",
remedy: "Correct the name in `env:`."
},
"test/missing-fixture": {
meaning: "The file that `given.history` names does not exist, or lies outside the directory.",
remedy: "Correct the path; it is relative to the rule test."
},
"test/bad-fixture": {
meaning: "A history fixture cannot be read: empty, malformed, without steps, or with two columns of one name.",
remedy: "Export the history again, or fix the row that the message names."
},
"test/unknown-variable": {
meaning: "No longer reported: `payload/unknown-variable` replaces it.",
remedy: "Look for `payload/unknown-variable`."
},
"test/none": {
meaning: "There are no rule tests.",
remedy: "Write one beside a manifest: NAME.test.yaml."
},
"test/no-match": {
meaning: "No case matches `--grep`.",
remedy: "Use another pattern; it is matched against \"automation \u203A name\"."
}
};
// src/diagnostics/codes.ts
const REPLACED_CODES = new Map([["test/unknown-variable", "payload/unknown-variable"]]);
function currentCode(code) {
return REPLACED_CODES.get(code) ?? code;
}
const DIAGNOSTIC_CODES = {
...MANIFEST_CODES,
...LINT_CODES,
...EVIDENCE_CODES,
...PLAN_CODES,
...SIMULATE_CODES,
...HISTORY_CODES
};
// src/lib/string-pool.ts
var StringPool = class {
#known = new Map();
share(text) {
const known = this.#known.get(text);
if (known !== void 0) return known;
if (this.#known.size < MAX_KNOWN$1 && text.length <= MAX_LENGTH$1) this.#known.set(text, text);
return text;
}
};
const MAX_KNOWN$1 = 5e3;
const MAX_LENGTH$1 = 100;
// src/lib/glob-pattern.ts
function globPattern(glob) {
const steps = parseSteps(glob);
const literals = steps.filter(({ kind }) => kind === "character").length;
return { test: (text) => literals <= text.length && matches(steps, text) };
}
function parseSteps(glob) {
return glob.split(/(\*+)/).flatMap((part) => {
if (part.startsWith("*")) return [{
kind: "run",
crossesSlash: part.length > 1
}];
return part.split("").map((character) => ({
kind: "character",
character
}));
});
}
function matches(steps, text) {
let possible = withSkippedRuns([0], steps);
for (let at = 0; at < text.length && possible.length > 0; at++) {
const character = text.charAt(at);
possible = withSkippedRuns(possible.flatMap((index) => stepsAfter(index, steps[index], character)), steps);
}
return possible.at(-1) === steps.length;
}
function stepsAfter(index, step, character) {
if (step === void 0) return [];
if (step.kind === "run") return step.crossesSlash || character !== "/" ? [index] : [];
return step.character === character ? [index + 1] : [];
}
function withSkippedRuns(reached, steps) {
const result = [];
for (const index of reached) {
let current = index;
while (current > (result.at(-1) ?? -1)) {
result.push(current);
if (steps[current]?.kind !== "run") break;
current += 1;
}
}
return result;
}
// src/lib/written-number.ts
const NUMBER_KEY = "\0number";
function writtenNumber(text) {
return String(Number(text)) === text ? Number(text) : { [NUMBER_KEY]: text };
}
function numberSpelling(value) {
if (typeof value === "number") return String(value);
if (!isJsonObject(value)) return void 0;
const text = value[NUMBER_KEY];
return typeof text === "string" ? text : void 0;
}
function plainNumbers(value) {
const spellings = new Map();
const path = [];
const within = (segment, item) => {
path.push(segment);
const result = visit(item);
path.pop();
return result;
};
function visit(current) {
if (isJsonList(current)) return current.map((item, index) => within(String(index), item));
if (!isJsonObject(current)) return current;
const spelling = numberSpelling(current);
if (spelling !== void 0) {
spellings.set(renderJsonPointer(path), spelling);
return Number(spelling);
}
return Object.fromEntries(Object.entries(current).map(([key, item]) => [key, within(key, item)]));
}
return {
value: visit(value),
spellings
};
}
function withSpellings(value, pointer, spellingAt) {
if (typeof value === "number") {
const spelling = spellingAt(pointer);
return spelling === void 0 || Number(spelling) !== value ? value : writtenNumber(spelling);
}
if (isJsonList(value)) return value.map((item, index) => withSpellings(item, `${pointer}/${index}`, spellingAt));
if (!isJsonObject(value)) return value;
return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSpellings(item, pointer + renderJsonPointer([key]), spellingAt)]));
}
// src/lib/schema-check.ts
const SILENT = new Set([
"$schema",
"$id",
"$defs",
"title",
"description",
"examples",
"default"
]);
function schemaCheck(schema) {
return new Schema(schema).check(schema);
}
var Schema = class {
#root;
#definitions = new Map();
constructor(root) {
this.#root = root;
}
check(schema) {
let parts;
return (value) => {
parts ??= this.#parts(schema);
for (const part of parts) if (!part(value)) return false;
return true;
};
}
#parts(schema) {
invariant(isJsonObject(schema), "a schema is an object");
const parts = [];
for (const [keyword, value] of Object.entries(schema)) {
if (SILENT.has(keyword) || FIELD_KEYWORDS.has(keyword)) continue;
const read = this.#keywords[keyword];
invariant(read !== void 0, `the keyword ${keyword} is known`);
parts.push(read(value));
}
return [...FIELD_KEYWORDS].some((keyword) => Object.hasOwn(schema, keyword)) ? [...parts, this.#fields(schema)] : parts;
}
#keywords = {
type: (value) => {
const types = isJsonList(value) ? value : [value];
return (candidate) => types.some((type) => isOfType(candidate, type));
},
enum: (value) => {
invariant(isJsonList(value), "an enumeration is a list");
return (candidate) => value.includes(candidate);
},
pattern: (value) => {
const pattern = new RegExp(String(value), "u");
return (candidate) => typeof candidate !== "string" || pattern.test(candidate);
},
minLength: (value) => (candidate) => typeof candidate !== "string" || candidate.length >= Number(value),
maxLength: (value) => (candidate) => typeof candidate !== "string" || candidate.length <= Number(value),
minimum: (value) => (candidate) => typeof candidate !== "number" || candidate >= Number(value),
maximum: (value) => (candidate) => typeof candidate !== "number" || candidate <= Number(value),
exclusiveMinimum: (value) => (candidate) => typeof candidate !== "number" || candidate > Number(value),
minItems: (value) => (candidate) => !isJsonList(candidate) || candidate.length >= Number(value),
items: (value) => {
const check = this.check(value);
return (candidate) => !isJsonList(candidate) || candidate.every((item) => check(item));
},
minProperties: (value) => (candidate) => !isJsonObject(candidate) || Object.keys(candidate).length >= Number(value),
maxProperties: (value) => (candidate) => !isJsonObject(candidate) || Object.keys(candidate).length <= Number(value),
required: (value) => {
invariant(isJsonList(value), "what is required is a list");
const names = value.map(String);
return (candidate) => !isJsonObject(candidate) || names.every((name) => Object.hasOwn(candidate, name));
},
$ref: (value) => this.#definition(String(value))
};
#definition(reference) {
const known = this.#definitions.get(reference);
if (known !== void 0) return known;
const [, name = ""] = /^#\/\$defs\/(\w+)$/.exec(reference) ?? [];
const { $defs } = this.#root;
invariant(isJsonObject($defs) && Object.hasOwn($defs, name), `${reference} is defined`);
const check = this.check($defs[name] ?? null);
this.#definitions.set(reference, check);
return check;
}
#fields({ properties, patternProperties, additionalProperties = true }) {
const named = this.#checks(properties);
const patterns = [...this.#checks(patternProperties)].map(([pattern, check]) => [new RegExp(pattern, "u"), check]);
const others = typeof additionalProperties === "boolean" ? () => additionalProperties : this.check(additionalProperties);
const checkField = (name, value) => {
const check = named.get(name);
const matching = patterns.filter(([pattern]) => pattern.test(name));
if (check === void 0 && matching.length === 0) return others(value);
return check?.(value) !== false && matching.every(([, each]) => each(value));
};
return (candidate) => {
if (!isJsonObject(candidate)) return true;
for (const name of Object.keys(candidate)) if (!checkField(name, candidate[name] ?? null)) return false;
return true;
};
}
#checks(schemas) {
if (schemas === void 0) return new Map();
invariant(isJsonObject(schemas), "the schemas of fields are an object");
return new Map(Object.entries(schemas).map(([name, schema]) => [name, this.check(schema)]));
}
};
const FIELD_KEYWORDS = new Set([
"properties",
"patternProperties",
"additionalProperties"
]);
function isOfType(value, type) {
switch (type) {
case "object": return isJsonObject(value);
case "array": return isJsonList(value);
case "null": return value === null;
case "integer": return Number.isInteger(value);
case "number": return Number.isFinite(value);
default: return typeof value === type;
}
}
// src/lib/slugify.ts
function slugify(text) {
return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[-._]+|-+$/g, "");
}
// src/lib/literal-regex.ts
const LITERAL = /^(\^?)([A-Za-z0-9_ /:,@=%-]{1,200})(\$?)$/;
function literalRegex(source) {
const [, start, literal, end] = LITERAL.exec(source) ?? [];
if (literal === void 0) return void 0;
if (start === "" && end === "") return (text) => text.includes(literal);
if (start === "") return (text) => text.endsWith(literal);
if (end === "") return (text) => text.startsWith(literal);
return (text) => text === literal;
}
// src/lib/text-lines.ts
var TextLines = class {
#text;
#starts;
constructor(text) {
this.#text = text;
}
linePos(offset) {
this.#starts ??= lineStarts(this.#text);
const starts = this.#starts;
let [first, last] = [0, starts.length - 1];
while (first < last) {
const middle = first + last + 1 >> 1;
if ((starts[middle] ?? 0) <= offset) first = middle;
else last = middle - 1;
}
return {
line: first + 1,
col: offset - (starts[first] ?? 0) + 1
};
}
};
function lineStarts(text) {
const starts = [0];
for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
return starts;
}
// src/lib/all-in-order.ts
async function allInOrder(tasks) {
const values = Promise.all(tasks);
values.catch(() => void 0);
for (const task of tasks) await task;
return await values;
}
// src/lib/value-pool.ts
var ValuePool = class {
#known = new Map();
share(value) {
const text = JSON.stringify(value);
if (text === void 0 || text.length > MAX_LENGTH) return value;
const known = this.#known.get(text);
if (known !== void 0) return known;
if (this.#known.size < MAX_KNOWN) this.#known.set(text, value);
return value;
}
};
const MAX_KNOWN = 5e3;
const MAX_LENGTH = 1e3;
// src/lib/chunks.ts
function chunks(list, size) {
const pieces = [];
for (let start = 0; start < list.length; start += size) pieces.push(list.slice(start, start + size));
return pieces;
}
// src/lib/listen-for-abort.ts
const listeners = new WeakMap();
function listenForAbort(signal, callback) {
let callbacks = listeners.get(signal);
if (callbacks === void 0) {
callbacks = new Set();
listeners.set(signal, callbacks);
const known = callbacks;
signal.addEventListener("abort", () => {
for (const each of known) each();
}, { once: true });
}
callbacks.add(callback);
return () => callbacks.delete(callback);
}
// src/lib/create-limiter.ts
function createLimiter(limit) {
let free = limit;
const waiting = [];
return async (task) => {
if (free > 0) free -= 1;
else await new Promise((resolve) => {
waiting.push(resolve);
});
try {
return await task();
} finally {
const next = waiting.shift();
if (next === void 0) free += 1;
else next();
}
};
}
// src/lib/group-repeated.ts
function groupRepeated(items, keyOf) {
const seen = new Set();
const groups = new Map();
for (const item of items) {
const key = keyOf(item);
if (key === void 0) continue;
if (seen.has(key)) groups.set(key, []);
else seen.add(key);
}
if (groups.size === 0) return groups;
for (const item of items) groups.get(keyOf(item) ?? "")?.push(item);
return groups;
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
// src/lib/task-group.ts
var TaskGroup = class {
#underWay = new Set();
#isClosed = false;
async run(task) {
if (this.#isClosed) return;
const started = task();
this.#underWay.add(started);
try {
await started;
} finally {
this.#underWay.delete(started);
}
}
async close() {
this.#isClosed = true;
await Promise.allSettled(this.#underWay);
}
};
// src/lib/split-byte-order-mark.ts
const BYTE_ORDER_MARK = "\uFEFF";
function splitByteOrderMark(text) {
const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
return [mark, text.slice(mark.length)];
}
// src/report/text/count-manifests.ts
function countManifests(automations, webhooks) {
if (webhooks === 0) return countNoun(automations, "automation");
const counted = countNoun(webhooks, "webhook");
return automations === 0 ? counted : `${countNoun(automations, "automation")} and ${counted}`;
}
// src/cli/arguments/command-spec.ts
const COMMAND_GROUPS = {
daily: "Plan and apply:",
inspect: "Inspect:",
migrate: "Migrate and maintain:",
try: "Try out:"
};
function defineCommand(spec) {
return {
...spec,
options: Object.values(spec.options),
load: async () => {
const run = await spec.load();
return (context) => run({
...context,
options: context.options
});
}
};
}
// src/cli/output/output-style.ts
var output_style_exports = require_rolldown_runtime.n({ outputStyle: () => outputStyle });
function outputStyle(output, env, verbose) {
return {
color: wantsColor(output, env),
width: output.isTerminal ? Math.max(40, output.width) : 120,
...present({
verbose,
terminalWidth: output.isTerminal ? output.width : void 0
})
};
}
function wantsColor(output, env) {
if ((env["NO_COLOR"] ?? "") !== "") return false;
const forced = env["FORCE_COLOR"] ?? "";
if (forced !== "") return forced !== "0" && forced !== "false";
return output.isTerminal && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
}
// src/cli/output/streams/write-parts.ts
const PART_SIZE = 65536;
function writeParts(output, parts) {
let waiting = [];
let size = 0;
const write = () => {
output.write(waiting.join(""));
waiting = [];
size = 0;
};
for (const part of parts) {
waiting.push(part);
size += part.length;
if (size >= PART_SIZE) write();
}
write();
}
// src/cli/output/write-format.ts
async function writeFormat({ io, options }, renderers) {
const rendered = await renderers[options.format ?? "text"]();
if (typeof rendered === "string") io.stdout.write(rendered);
else writeParts(io.stdout, rendered);
}
// src/lib/safe-json.ts
function safeJson(value, indent) {
return JSON.stringify(value, void 0, indent).replace(UNSAFE, (character) => [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", "\\u0023#[");
}
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
// src/cli/output/write-json.ts
function jsonText(document) {
return `${safeJson(document, 2)}\n`;
}
function writeJson(io, document) {
io.stdout.write(jsonText(document));
}
// src/lib/is-deeper-than.ts
function isDeeperThan(value, levels) {
if (typeof value !== "object" || value === null) return false;
return levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1));
}
// src/lib/json-or-text.ts
function jsonOrText(text) {
try {
return parseJson(text);
} catch {
return text;
}
}
// src/lib/first-above.ts
function firstAbove(items, number) {
let low = 0;
let high = items.length;
while (low < high) {
const middle = low + high >>> 1;
if ((items[middle]?.number ?? Number.POSITIVE_INFINITY) > number) high = middle;
else low = middle + 1;
}
return low;
}
exports.$ = describeLookAlike;
exports.$t = combineExitCodes;
exports.A = withSpellings;
exports.At = isSameJson;
exports.B = renderJsonPointer;
exports.Bt = compareText;
Object.defineProperty(exports, "C", {
enumerable: true,
get: function() {
return TextLines;
}
});
exports.Ct = requestedEnvironment;
exports.D = NUMBER_KEY;
exports.Dt = decodePercent;
exports.E = schemaCheck;
exports.Et = rememberByText;
exports.F = currentCode;
exports.Ft = renderLosslessJson;
exports.G = findMisnamedConfiguration;
exports.Gt = isList;
exports.H = createTextReader;
exports.Ht = getOwn;
exports.I = LINT_CODES;
exports.It = topLevelKeys;
exports.J = suggestHint;
exports.Jt = parseJson;
Object.defineProperty(exports, "K", {
enumerable: true,
get: function() {
return NumberList;
}
});
exports.Kt = keysOf;
exports.L = EVIDENCE_CODES;
exports.Lt = canonicalDecimal;
exports.M = globPattern;
exports.Mt = parseExactJson;
Object.defineProperty(exports, "N", {
enumerable: true,
get: function() {
return StringPool;
}
});
exports.Nt = parseJsonText;
exports.O = numberSpelling;
exports.Ot = encodePercent;
exports.P = DIAGNOSTIC_CODES;
exports.Pt = parseLosslessJson;
exports.Q = rememberByObject;
exports.Qt = EXIT_PRECEDENCE;
exports.R = displayPath;
exports.Rt = fractionToPercentage;
exports.S = allInOrder;
Object.defineProperty(exports, "St", {
enumerable: true,
get: function() {
return describe_bug_exports;
}
});
exports.T = slugify;
exports.Tt = countNoun;
exports.U = readTextFile;
exports.Ut = isJsonList;
exports.V = findManifests;
exports.Vt = describeJsonType;
exports.W = startOfFile;
exports.Wt = isJsonObject;
exports.X = hasErrors;
exports.Xt = valueAt;
exports.Y = suggestNames;
exports.Yt = toJson;
Object.defineProperty(exports, "Z", {
enumerable: true,
get: function() {
return ApiFailure;
}
});
exports.Zt = EXIT;
exports._ = groupRepeated;
exports._t = shortenText;
exports.a = writeJson;
exports.an = invariant;
exports.at = wrapText;
exports.b = chunks;
exports.bt = graphemesOf;
exports.c = writeParts;
exports.cn = present;
exports.ct = findConfigurations;
exports.d = COMMAND_GROUPS;
exports.dt = CONFIGURATION_NAME;
exports.en = exitCodeOf;
exports.et = lookAlikeHint;
exports.f = defineCommand;
exports.ft = findProject;
exports.g = findDirectiveProblems;
exports.gt = shortenPair;
Object.defineProperty(exports, "h", {
enumerable: true,
get: function() {
return TaskGroup;
}
});
exports.ht = shortenName;
exports.i = jsonText;
exports.in = loadRe2;
exports.it = createTextStyle;
exports.j = writtenNumber;
exports.jt = stableJson;
exports.k = plainNumbers;
exports.kt = isInOrder;
exports.l = outputStyle;
exports.lt = repositoryTop;
exports.m = splitByteOrderMark;
exports.mt = shortenColumns;
exports.n = jsonOrText;
exports.nn = escapeTerminal;
exports.nt = asciiLookAlike;
exports.o = safeJson;
exports.on = isLoopback;
exports.ot = mergeDiagnostics;
exports.p = countManifests;
exports.pt = headOfText;
exports.q = resolveBelow;
exports.qt = mapValues;
exports.r = isDeeperThan;
exports.rn = TOKEN_FORMS;
exports.rt = describeFileError;
exports.s = writeFormat;
Object.defineProperty(exports, "sn", {
enumerable: true,
get: function() {
return Failure;
}
});
Object.defineProperty(exports, "st", {
enumerable: true,
get: function() {
return RepositoryConfigurations;
}
});
exports.t = firstAbove;
exports.tn = createSecretRedactor;
exports.tt = lookAlikeKey;
Object.defineProperty(exports, "u", {
enumerable: true,
get: function() {
return output_style_exports;
}
});
exports.ut = realPath$1;
exports.v = createLimiter;
exports.vt = shortenValues;
exports.w = literalRegex;
exports.wt = formatNumber;
Object.defineProperty(exports, "x", {
enumerable: true,
get: function() {
return ValuePool;
}
});
exports.xt = describeBug;
exports.y = listenForAbort;
exports.yt = displayWidth;
exports.z = parseJsonPointer;
exports.zt = isExactNumber;
