const require_dist = require("./dist.js");
// src/manifest/edit/yaml-text.ts
function parseEditable(text) {
const documents = require_dist.r(text, {
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
function renderNew(content) {
const document = new require_dist.l(content, { aliasDuplicateObjects: false });
require_dist.u(document, { Scalar(_, scalar) {
if (typeof scalar.value === "string" && !scalar.value.includes("\n")) setCanonicalStyle(scalar);
} });
return renderEditable(document);
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
exports.i = setCanonicalStyle;
exports.n = renderEditable;
exports.r = renderNew;
exports.t = parseEditable;
