import { t as compareText } from "./compare-text.js";
// src/lib/lossless-json.ts
/**
* JSON whose numbers keep the digits they were written with: `1.0` is not `1`, and an id of 20 digits is not rounded.
*
* `JSON.parse` checks the grammar, so what is accepted here is JSON and nothing else.
*/
/** A number as it was written. */
var NumberText = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const TOKEN = /[{}[\]:,]|"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null/gu;
/** Deeper texts are refused, because everything that walks a value recurses. */
const MAX_DEPTH = 200;
/** Reads JSON text; undefined when it is not JSON, nests too deep, or has a key twice in one object. */
function parseLosslessJson(text) {
	try {
		JSON.parse(text);
	} catch {
		return;
	}
	const tokens = text.match(TOKEN) ?? [];
	return new TokenReader(tokens).value(0);
}
/** JSON text without white space, keys in order, every number as it was written. */
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
/** Walks the tokens of a text whose grammar is known to be right. */
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
		const entries = /* @__PURE__ */ new Map();
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
export { renderLosslessJson as n, parseLosslessJson as t };
