import { n as parseAllDocuments } from "./yaml.js";
// src/manifest/edit/line-ends.ts
function restoreLineEnds(original, edited) {
	if (!original.includes("\r\n")) return edited;
	const before = original.split("\n");
	const after = edited.split("\n");
	const ended = before.slice(0, -1).map((line) => line.endsWith("\r"));
	const usual = ended.filter(Boolean).length * 2 >= ended.length;
	const isCrlf = [...ended, usual];
	const bare = before.map((line) => line.replace(/\r$/, ""));
	const shorter = Math.min(bare.length, after.length);
	let start = 0;
	while (start < shorter && bare[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && bare.at(-1 - end) === after.at(-1 - end)) end += 1;
	return after.map((line, index) => {
		if (index === after.length - 1) return line;
		if (index < start) return isCrlf[index] === true ? `${line}\r` : line;
		const fromEnd = after.length - index;
		if (fromEnd <= end) return isCrlf[bare.length - fromEnd] === true ? `${line}\r` : line;
		return usual ? `${line}\r` : line;
	}).join("\n");
}
// src/manifest/edit/yaml-text.ts
function parseEditable(text) {
	const documents = parseAllDocuments(text, {
		uniqueKeys: false,
		logLevel: "silent",
		customTags: (tags) => tags.map(keepSpelling)
	});
	return Array.isArray(documents) ? documents : [];
}
function renderEditable(document) {
	if (document.directives !== void 0) document.directives.docEnd = false;
	return document.toString({
		lineWidth: 0,
		indent: 2,
		indentSeq: true,
		flowCollectionPadding: true,
		directives: false
	});
}
function keepSpelling(tag) {
	if (typeof tag === "string" || !isNumberTag(tag)) return tag;
	const { stringify } = tag;
	return {
		...tag,
		stringify: (item, context, onComment, onChompKeep) => item.source ?? stringify?.(item, context, onComment, onChompKeep) ?? String(item.value)
	};
}
function isNumberTag(tag) {
	return /^tag:yaml\.org,2002:(?:int|float)$/.test(tag.tag);
}
const TYPED = /^(?:[yn]|yes|no|on|off|true|false|null|~|<<|=|[-+]?(?:0[box]?[\da-f_]+|[\d_,]*\.?[\d_]+(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|\d+\.|\.?(?:inf|nan)))$/i;
function isWrittenPlain(text) {
	return /^[\p{L}\p{N}_$/.]/u.test(text) && !TYPED.test(text) && !/[\r\n\u2028\u2029\uFEFF]/.test(text);
}
function setCanonicalStyle(scalar) {
	const { value, type } = scalar;
	if (typeof value !== "string" || type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") return;
	const quoted = /["\\]/.test(value) && !/['\p{Cc}\u2028\u2029\uFEFF]/u.test(value) ? "QUOTE_SINGLE" : "QUOTE_DOUBLE";
	scalar.type = isWrittenPlain(value) && canBePlain(value) ? "PLAIN" : quoted;
}
function canBePlain(text) {
	return !/:(?:\s|$)|\s#|\s$/.test(text);
}
export { restoreLineEnds as i, renderEditable as n, setCanonicalStyle as r, parseEditable as t };
