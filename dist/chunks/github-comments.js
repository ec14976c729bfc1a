import { Jt as parseJsonText, Kt as present, an as isJsonObject, in as isJsonList } from "./common.js";
import { t as ActionFailure } from "./failure-reason.js";
import { n as repositoryPrefix } from "./git-revision.js";
import { relative } from "node:path";
// src/action/github/github-failure.ts
const UNNAMED_WAIT_MS = 6e4;
var GitHubFailure = class extends ActionFailure {
status;
mayBeDone;
constructor(message, status, mayBeDone) {
super("github", message);
this.status = status;
this.mayBeDone = mayBeDone;
}
};
var Rejection = class {
failure;
isTransient;
waitMs;
constructor(failure, isTransient, waitMs) {
this.failure = failure;
this.isTransient = isTransient;
this.waitMs = waitMs;
}
};
function rejectionOf(response, value, what, { now, redact }) {
const { headers } = response;
const status = response.ok ? 429 : response.status;
const message = messageOf(value) ?? "no explanation";
const { isLimited, waitMs } = limitOf(status, headers, {
message,
now: now()
});
const isForbidden = status === 403 && /not accessible/iu.test(message);
const failure = new GitHubFailure(redact(`GitHub refused ${what} with ${status}: ${message.replace(/\.$/u, "")}${isForbidden ? rightsAdvice(headers) : ""}`), status, status >= 500);
return new Rejection(failure, isLimited || status >= 500, waitMs);
}
function messageOf(value) {
if (!isJsonObject(value)) return void 0;
const { message, errors } = value;
if (typeof message === "string") return message;
const strings = isJsonList(errors) ? errors.filter(isJsonObject).flatMap((error) => typeof error["message"] === "string" ? [error["message"]] : []) : [];
return strings.length === 0 ? void 0 : strings.join("; ");
}
function isBudgetSpent(value) {
const errors = isJsonObject(value) ? value["errors"] : void 0;
return isJsonList(errors) && errors.some((error) => isJsonObject(error) && error["type"] === "RATE_LIMITED");
}
function rightsAdvice(headers) {
const lines = [...(headers.get("x-accepted-github-permissions") ?? "").matchAll(/([a-z_]+)=(read|write)/gu)].map(([, part = "", right = ""]) => `"${part.replaceAll("_", "-")}: ${right}"`);
return lines.length === 0 ? ". The token lacks a right: see \"permissions\" in docs/action.md" : `. The token lacks a right: the job's "permissions" need ${lines.join(" or ")}`;
}
function limitOf(status, headers, { message, now }) {
const numberIn = (name) => {
const text = headers.get(name);
return text === null || !/^\d+$/u.test(text) ? void 0 : Number(text);
};
const retryAfter = numberIn("retry-after");
const isSpent = numberIn("x-ratelimit-remaining") === 0;
const isNamed = isSpent || retryAfter !== void 0 || /rate limit/iu.test(message);
if (status !== 429 && !(status === 403 && isNamed)) return { isLimited: false };
if (retryAfter !== void 0) return {
isLimited: true,
waitMs: retryAfter * 1e3
};
const reset = numberIn("x-ratelimit-reset");
if (!isSpent || reset === void 0) return {
isLimited: true,
waitMs: UNNAMED_WAIT_MS
};
return {
isLimited: true,
waitMs: Math.max(reset * 1e3 - now.getTime(), 1e3)
};
}
// src/action/github/github-client.ts
const TIMEOUT_MS = 3e4;
const MAX_ATTEMPTS$1 = 5;
const TOTAL_WAIT_MS = 18e4;
const BETWEEN_WRITES_MS = 1e3;
const MAX_PAGES = 100;
function createGitHubClient(options) {
return new FetchClient(options);
}
var FetchClient = class {
#options;
#lastWrite = 0;
constructor(options) {
this.#options = options;
}
async get(path) {
return (await this.#send("GET", this.#urlOf(path))).value ?? null;
}
async list(path) {
const items = [];
let url = this.#urlOf(path);
for (let page = 0; url !== void 0 && page < MAX_PAGES; page += 1) {
const { value, next } = await this.#send("GET", url);
if (!isJsonList(value)) throw new GitHubFailure(`GitHub gave no list for ${path}`, 200, false);
items.push(...value.filter(isJsonObject));
url = next;
}
if (url !== void 0) throw new GitHubFailure(`GitHub's list for ${path} has no end`, 200, false);
return items;
}
async post(path, body) {
await this.#pace();
return objectOf((await this.#send("POST", this.#urlOf(path), body)).value);
}
async patch(path, body) {
await this.#pace();
return objectOf((await this.#send("PATCH", this.#urlOf(path), body)).value);
}
async delete(path) {
await this.#pace();
await this.#send("DELETE", this.#urlOf(path)).catch((error) => {
if (!(error instanceof GitHubFailure && error.status === 404)) throw error;
});
}
async graphql(query, variables, attempts) {
const { graphqlUrl, redact } = this.#options;
if (query.startsWith("mutation")) await this.#pace();
const result = objectOf((await this.#send("POST", graphqlUrl, {
query,
variables
}, attempts)).value);
const { data, errors } = result;
if (Array.isArray(errors) || !isJsonObject(data)) {
const said = messageOf(result) ?? "no explanation";
throw new GitHubFailure(redact(`GitHub refused a GraphQL request: ${said}`), 200, false);
}
return data;
}
#urlOf(path) {
return this.#options.apiUrl + path;
}
async #pace() {
const { now, sleep } = this.#options;
const rest = this.#lastWrite + BETWEEN_WRITES_MS - now().getTime();
if (this.#lastWrite > 0 && rest > 0) await sleep(rest);
this.#lastWrite = now().getTime();
}
async #send(method, url, body, attempts = MAX_ATTEMPTS$1) {
const { graphqlUrl, sleep } = this.#options;
const isRepeatable = [
"GET",
"PATCH",
"DELETE"
].includes(method) || url === graphqlUrl;
let waited = 0;
for (let attempt = 1;; attempt += 1) {
const outcome = await this.#sendOnce(method, url, body);
if (!(outcome instanceof Rejection)) return outcome;
const wait = outcome.waitMs ?? 1e3 * 2 ** (attempt - 1);
if (!(outcome.isTransient && (isRepeatable || !outcome.failure.mayBeDone)) || attempt >= attempts || waited + wait > TOTAL_WAIT_MS) throw outcome.failure;
waited += wait;
await sleep(wait);
}
}
async #sendOnce(method, url, body) {
const { redact, debug, apiUrl } = this.#options;
const what = `${method} ${new URL(url).pathname}`;
let response;
let text;
try {
response = await this.#fetch(method, url, body);
text = await response.text();
} catch (error) {
const message = redact(`GitHub does not respond to ${what}: ${error instanceof Error ? error.message : String(error)}`);
return new Rejection(new GitHubFailure(message, 0, true), true);
}
const value = parseJsonText(text);
debug(`GitHub: ${[what, ...operationOf(body)].join(" ")}: ${response.status}`);
if (!response.ok || isBudgetSpent(value)) return rejectionOf(response, value, what, this.#options);
const next = nextLink(response.headers.get("link"));
if (next !== void 0 && new URL(next, url).origin !== new URL(apiUrl).origin) {
const message = `The next page of ${what} is on another host than the GitHub API`;
return new Rejection(new GitHubFailure(message, 200, false), false);
}
return {
value,
next
};
}
#fetch(method, url, body) {
const { fetch, token, userAgent } = this.#options;
return fetch(url, {
method,
redirect: "manual",
signal: AbortSignal.timeout(TIMEOUT_MS),
headers: {
accept: "application/vnd.github+json",
authorization: `Bearer ${token}`,
"user-agent": userAgent,
"x-github-api-version": "2022-11-28",
...present({ "content-type": body === void 0 ? void 0 : "application/json" })
},
...present({ body: body === void 0 ? void 0 : JSON.stringify(body) })
});
}
};
function operationOf(body) {
const query = body?.["query"];
return typeof query === "string" ? [query.split(/[({]/u)[0]?.trim() ?? ""] : [];
}
function objectOf(value) {
return isJsonObject(value) ? value : {};
}
function nextLink(header) {
return /<([^>]+)>\s*;\s*rel="next"/u.exec(header ?? "")?.[1];
}
// src/action/inputs/mode-table.ts
const NAMES = [
"validate",
"plan",
"check",
"apply",
"drift",
"setup"
];
const MODE_NAMES = NAMES;
const MODES = {
validate: {
events: "all",
access: "none"
},
plan: {
events: [
"pull_request",
"merge_group",
"push",
"workflow_dispatch"
],
access: "read"
},
check: {
events: [
"pull_request",
"merge_group",
"schedule",
"workflow_dispatch"
],
access: "read"
},
apply: {
events: [
"push",
"schedule",
"workflow_dispatch"
],
access: "write"
},
drift: {
events: [
"push",
"schedule",
"workflow_dispatch"
],
access: "read"
},
setup: {
events: "all",
access: "none"
}
};
// src/action/github/packed-entries.ts
const ENTRY_DIGEST_LENGTH = 16;
const KEY_HASH_LENGTH = 8;
const ENTRY_LENGTH = 24;
const OLD_DIGEST_LENGTH = 32;
function packEntries(entries) {
return Buffer.from(entries.join(""), "hex").toString("base64url");
}
function unpackEntries(packed) {
return unpack(packed, ENTRY_LENGTH);
}
function unpackHashes(packed) {
return unpack(packed, 8);
}
function unpack(packed, length) {
const hex = Buffer.from(packed, "base64url").toString("hex");
if (hex.length % length !== 0) return void 0;
return hex.match(new RegExp(`.{${length}}`, "gu")) ?? [];
}
function shortenEntry(entry) {
return entry.slice(0, 16) + entry.slice(OLD_DIGEST_LENGTH);
}
// src/action/path-in-repository.ts
async function pathInRepository({ io }, directory) {
const prefix = await repositoryPrefix(directory);
if (prefix !== void 0) return prefix.replace(/\/$/u, "");
const below = relative(io.env["GITHUB_WORKSPACE"] || directory, directory).replaceAll("\\", "/");
return below.startsWith("..") ? "" : below;
}
// src/action/github/comment-identity.ts
async function knownIdentity(run, tree, { owner, otherOwners = [] }) {
const { commentKey } = run.inputs;
if (commentKey !== void 0) return {
key: commentKey,
isShared: false
};
return {
key: owner,
directory: await pathInRepository(run, tree.root),
isShared: otherOwners.includes(owner)
};
}
async function unknownIdentity(run, tree) {
const { commentKey } = run.inputs;
if (commentKey !== void 0) return {
key: commentKey,
isShared: false
};
return {
directory: await pathInRepository(run, tree.root),
isShared: false
};
}
function isOwn(marker, { key, directory, isShared }) {
if (marker.key !== (key ?? marker.key)) return false;
if (directory === void 0) return true;
return marker.directory === void 0 ? !isShared : marker.directory === directory;
}
function identityLabel({ directory, isShared }, key) {
return isShared && directory ? `${key} (${directory})` : key;
}
// src/action/github/comment-marker.ts
const MARKER_VERSION = 1;
const COMMENT_VERSION = 2;
const STATES = [
"planned",
"invalid",
"applying",
"applied",
"failed",
"not-applied",
"superseded"
];
function isClosed(state) {
return state === "applied" || state === "superseded";
}
const LINE = /^<!-- wac-(plan|drift) ([A-Za-z0-9_-]+)(?: ([A-Za-z0-9_-]+))? -->\r?\n/u;
function renderCommentMarker({ changes, removals, ...payload }) {
const packed = removals === void 0 ? {} : { removals: packEntries(removals) };
return renderLine("plan", {
v: COMMENT_VERSION,
...payload,
...packed
}, packEntries(changes));
}
function renderIssueMarker(marker) {
return renderLine("drift", {
v: MARKER_VERSION,
...marker
});
}
function parseCommentMarker(body) {
const line = parseLine("plan", body);
if (line === void 0) return void 0;
const { payload, packed } = line;
const entries = payload["v"] === COMMENT_VERSION ? unpackEntries(packed) : oldEntries(payload);
const { key, directory, plan, rest, isPartial, spent, removals, head, run, at, state } = payload;
const known = STATES.find((each) => each === state);
if (typeof key !== "string" || typeof plan !== "string" || typeof head !== "string") return void 0;
if (typeof at !== "string" || known === void 0 || entries === void 0) return void 0;
return {
key,
...present({ directory: typeof directory === "string" ? directory : void 0 }),
plan,
changes: entries,
head,
...present({
rest: typeof rest === "string" ? rest : void 0,
isPartial: isPartial === true || isOldAndUnnamed(payload) ? true : void 0,
spent: isJsonList(spent) ? spent.filter((hash) => typeof hash === "string") : void 0,
removals: typeof removals === "string" ? unpackHashes(removals) : void 0,
run: typeof run === "string" ? run : void 0
}),
at,
state: known
};
}
function oldEntries({ v, changes }) {
if (v !== 1 || !isJsonList(changes)) return void 0;
return changes.filter((entry) => typeof entry === "string").map(shortenEntry);
}
function isOldAndUnnamed({ v, changes, total, spent }) {
const isEmpty = isJsonList(changes) && changes.length === 0 && spent === void 0;
return v === 1 && isEmpty && typeof total === "number" && total > 0;
}
function parseIssueMarker(body) {
const payload = parseLine("drift", body)?.payload;
if (payload === void 0 || payload["v"] !== MARKER_VERSION) return void 0;
const { key, directory, drift } = payload;
if (typeof key !== "string" || typeof drift !== "string") return void 0;
return {
key,
...present({ directory: typeof directory === "string" ? directory : void 0 }),
drift
};
}
function renderLine(kind, payload, packed = "") {
return `<!-- wac-${[
kind,
Buffer.from(JSON.stringify(payload), "utf8").toString("base64url"),
packed
].filter((part) => part !== "").join(" ")} -->\n`;
}
function parseLine(kind, body) {
const match = LINE.exec(body);
if (match?.[1] !== kind) return void 0;
const payload = parseJsonText(Buffer.from(match[2] ?? "", "base64url").toString("utf8"));
return isJsonObject(payload) ? {
payload,
packed: match[3] ?? ""
} : void 0;
}
// src/action/github/github-comments.ts
const MAX_ATTEMPTS = 3;
async function listOwnComments({ client, repoPath, identity }, pullRequest, wanted) {
return (await client.list(`${repoPath}/issues/${pullRequest}/comments?per_page=100`)).flatMap((comment) => {
const { user } = comment;
if (!isJsonObject(user) || user["login"] !== identity) return [];
const own = ownComment(comment);
if (own === void 0 || wanted !== void 0 && !isOwn(own.marker, wanted)) return [];
return [own];
});
}
async function upsertComment(repository, pullRequest, draft) {
const existing = await openComments(repository, pullRequest, draft.identity);
const newest = existing.at(-1);
if (newest !== void 0 && (!draft.isNewOnChange || newest.marker.plan === draft.plan)) {
await editComment(repository, newest, draft.body);
await minimize(repository, existing.slice(0, -1));
return newest;
}
const created = await createComment(repository, pullRequest, draft);
const listed = await openComments(repository, pullRequest, draft.identity);
const now = listed.some(({ id }) => id === created.id) ? listed : [...listed, created];
await minimize(repository, now.slice(0, -1));
return now.at(-1) ?? created;
}
async function createComment(repository, pullRequest, draft) {
const { client, repoPath } = repository;
for (let attempt = 1;; attempt += 1) {
const sent = await client.post(`${repoPath}/issues/${pullRequest}/comments`, { body: draft.body }).catch((error) => {
if (error instanceof GitHubFailure && error.mayBeDone) return error;
throw error;
});
const isLost = sent instanceof GitHubFailure;
const stored = (isLost ? void 0 : ownComment(sent)) ?? await findCreated(repository, pullRequest, draft);
if (stored !== void 0) return stored;
if (!isLost) throw new GitHubFailure("GitHub created a comment, but does not return it", 200, true);
if (attempt >= MAX_ATTEMPTS) throw sent;
}
}
async function findCreated(repository, pullRequest, draft) {
const newest = (await openComments(repository, pullRequest, draft.identity)).at(-1);
return newest?.marker.plan === draft.plan ? newest : void 0;
}
async function editComment({ client, repoPath }, comment, body) {
await client.patch(`${repoPath}/issues/comments/${comment.id}`, { body });
}
async function openComments(repository, pullRequest, wanted) {
return await withoutFolded(repository, (await listOwnComments(repository, pullRequest, wanted)).filter(({ marker }) => !isClosed(marker.state)));
}
async function withoutFolded(repository, comments) {
if (comments.length === 0) return comments;
const minimized = await readMinimized(repository, comments);
return comments.filter(({ nodeId }) => !minimized.has(nodeId));
}
async function readMinimized({ client }, comments) {
const query = "query Minimized($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }";
const ids = comments.slice(-100).map(({ nodeId }) => nodeId);
const nodes = (await client.graphql(query, { ids }, 2).catch(() => void 0))?.["nodes"];
if (!isJsonList(nodes)) return new Set();
return new Set(nodes.filter(isJsonObject).filter((node) => node["isMinimized"] === true).flatMap(({ id }) => typeof id === "string" ? [id] : []));
}
async function minimize({ client }, comments) {
const mutation = "mutation Minimize($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }";
for (const { nodeId } of comments) await client.graphql(mutation, { id: nodeId }, 2).catch(() => void 0);
}
function ownComment(comment) {
const { id, node_id: nodeId, html_url: url, body } = comment;
const marker = typeof body === "string" ? parseCommentMarker(body) : void 0;
if (typeof id !== "number" || typeof body !== "string" || marker === void 0) return void 0;
return {
id,
nodeId: typeof nodeId === "string" ? nodeId : "",
url: typeof url === "string" ? url : "",
marker,
body
};
}
export { unpackEntries as _, upsertComment as a, createGitHubClient as b, parseIssueMarker as c, identityLabel as d, isOwn as f, packEntries as g, pathInRepository as h, openComments as i, renderCommentMarker as l, unknownIdentity as m, listOwnComments as n, withoutFolded as o, knownIdentity as p, minimize as r, isClosed as s, editComment as t, renderIssueMarker as u, MODES as v, GitHubFailure as x, MODE_NAMES as y };
