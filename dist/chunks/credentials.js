import { at as Failure } from "./common.js";
import { A as isMultiTenant, M as keyPage, O as hostNames } from "./project.js";
// src/wandb/connect/parse-netrc.ts
function parseNetrc(text) {
	const passwords = new Map();
	const words = text.replaceAll(/\r\n?/g, "\n").replaceAll(/^[ \t]*macdef\s[\s\S]*?(?:\n[ \t]*\n|(?![\s\S]))/gm, "").split("\n").filter((line) => !line.trimStart().startsWith("#")).join(" ").split(/\s+/).filter((word) => word !== "");
	let machine;
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		const value = words[index + 1];
		if (word === "default") machine = void 0;
		else if (word === "machine") {
			machine = value;
			index++;
		} else if (word === "login" || word === "account") index++;
		else if (word === "password") {
			if (machine !== void 0 && value !== void 0 && !passwords.has(machine)) passwords.set(machine, value.replace(/^"(.*)"$/, "$1"));
			index++;
		}
	}
	return passwords;
}
// src/wandb/connect/credentials.ts
async function findCredential(server, sources) {
	const { env } = sources;
	const key = env["WANDB_API_KEY"]?.trim() || void 0;
	const tokenFile = env["WANDB_IDENTITY_TOKEN_FILE"] || void 0;
	if (key !== void 0 && tokenFile !== void 0) throw new Failure("Both WANDB_API_KEY and WANDB_IDENTITY_TOKEN_FILE are set", {
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
	if (found === void 0) throw new Failure(`No API key for ${new URL(server).host}`, {
		code: "no-api-key",
		hint: `Run "wandb login${loginHost(server)}", set WANDB_API_KEY (your keys: ${keyPage(server)}), or try now: wac plan --sandbox`
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
function loginHost(server) {
	return isMultiTenant(server) ? "" : ` --host ${server}`;
}
function assertKeyForm({ key, source }, server) {
	const isJwt = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(key);
	const body = key.includes("-") ? key.slice(key.indexOf("-") + 1) : key;
	if (isJwt || /^[\w-]{40,}$/.test(body)) return;
	throw new Failure(`${source} is not an API key: one has at least 40 letters, digits, "_" or "-"`, {
		code: "authentication",
		hint: `Copy the key again from ${keyPage(server)}`
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
		for (const host of hostNames(new URL(server).host)) {
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
	throw new Failure(`Cannot read an identity token from "${path}"`, {
		code: "no-api-key",
		hint: "WANDB_IDENTITY_TOKEN_FILE must name a file that holds a JWT"
	});
}
export { findCredential as t };
