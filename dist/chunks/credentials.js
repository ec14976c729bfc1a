const require_common = require("./common.js");
const require_project = require("./project.js");
// src/wandb/connect/parse-netrc.ts
function parseNetrc(text) {
const passwords = new Map();
const reader = new WordReader(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"));
let machine;
for (let word = reader.next(); word !== void 0; word = reader.next()) switch (word) {
case "default":
machine = void 0;
break;
case "machine":
machine = reader.next() ?? "";
passwords.delete(machine);
break;
case "macdef":
reader.skipMacro();
break;
case "login":
case "account":
reader.next();
break;
case "password": {
const value = reader.next();
if (machine !== void 0 && value !== void 0) passwords.set(machine, value);
break;
}
default: if (word.startsWith("#")) reader.skipLine();
}
return passwords;
}
var WordReader = class {
#text;
#at = 0;
constructor(text) {
this.#text = text;
}
next() {
while (this.#at < this.#text.length && /\s/.test(this.#text.charAt(this.#at))) this.#at += 1;
if (this.#at >= this.#text.length) return void 0;
const isQuoted = this.#text[this.#at] === "\"";
if (isQuoted) this.#at += 1;
let word = "";
for (; this.#at < this.#text.length; this.#at += 1) {
const character = this.#text.charAt(this.#at);
if (isQuoted ? character === "\"" : /\s/.test(character)) break;
if (character === "\\") this.#at += 1;
word += this.#text.charAt(this.#at);
}
if (isQuoted) this.#at += 1;
return word;
}
skipLine() {
const end = this.#text.indexOf("\n", this.#at);
this.#at = end === -1 ? this.#text.length : end;
}
skipMacro() {
const end = /\n[ \t]*\n/g;
end.lastIndex = this.#at;
this.#at = end.exec(this.#text) === null ? this.#text.length : end.lastIndex;
}
};
// src/wandb/connect/credentials.ts
async function findCredential(server, sources) {
const { env } = sources;
const key = env["WANDB_API_KEY"]?.trim() || void 0;
const tokenFile = env["WANDB_IDENTITY_TOKEN_FILE"] || void 0;
if (key !== void 0 && tokenFile !== void 0) throw new require_common.sn("Both WANDB_API_KEY and WANDB_IDENTITY_TOKEN_FILE are set", {
code: "usage",
hint: "Unset one of them"
});
if (tokenFile !== void 0) return {
credential: {
kind: "identity-token",
readToken: () => readToken(tokenFile, sources)
},
source: "WANDB_IDENTITY_TOKEN_FILE"
};
const found = key === void 0 ? await keyFromNetrc(server, sources) : {
key,
source: "WANDB_API_KEY"
};
if (found === void 0) throw new require_common.sn(`No API key for ${new URL(server).host}`, {
code: "no-api-key",
hint: `Run "wandb login${loginHost(server)}", set WANDB_API_KEY (your keys: ${require_project.$(server)}), or add --sandbox to try it without an account`
});
assertKeyForm(found, server);
return {
credential: {
kind: "api-key",
key: found.key
},
source: found.source
};
}
function variableForEveryServer(env) {
return ["WANDB_API_KEY", "WANDB_IDENTITY_TOKEN_FILE"].find((name) => env[name]?.trim());
}
function loginHost(server) {
return require_project.Z(server) ? "" : ` --host ${server}`;
}
function assertKeyForm({ key, source }, server) {
const isJwt = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(key);
const body = key.includes("-") ? key.slice(key.indexOf("-") + 1) : key;
if (isJwt || /^[\w-]{40,}$/.test(body)) return;
throw new require_common.sn(`${source} is not an API key: an API key has at least 40 letters, digits, "_" or "-"`, {
code: "authentication",
hint: `Copy the key again from ${require_project.$(server)}`
});
}
async function keyFromNetrc(server, sources) {
const { home } = sources;
const chosen = sources.env["NETRC"] || void 0;
const paths = chosen === void 0 ? [`${home}/.netrc`, `${home}/_netrc`] : [chosen.replace(/^~(?=\/)/, home)];
for (const path of paths) {
const text = await sources.readFile(path);
if (text === void 0) continue;
const passwords = parseNetrc(text);
for (const host of require_project.Y(new URL(server).host)) {
const key = passwords.get(host);
if (key) return {
key,
source: `the entry of ${host} in ${path}`
};
}
return;
}
}
async function readToken(path, sources) {
const token = (await sources.readFile(path))?.trim();
if (token) return token;
throw new require_common.sn(`Cannot read an identity token from "${path}"`, {
code: "no-api-key",
hint: "WANDB_IDENTITY_TOKEN_FILE must name a file that holds a JWT"
});
}
exports.n = variableForEveryServer;
exports.t = findCredential;
