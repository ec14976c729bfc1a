const require_dist = require("./dist.js");
// src/manifest/yaml/node-of.ts
function rootNode(document) {
return asNode(document?.contents);
}
function keyNode(pair) {
return asNode(pair.key);
}
function valueNode(pair) {
return asNode(pair.value);
}
function lastNodeOf(item) {
return require_dist.h(item) ? valueNode(item) ?? keyNode(item) : asNode(item);
}
function asNode(value) {
return require_dist.m(value) ? value : void 0;
}
// src/manifest/yaml/yaml-pair.ts
function keyText(pair) {
const key = pair.key;
if (!require_dist.g(key)) return void 0;
const { value, source } = key;
if (typeof value === "string") return value;
return typeof value === "number" || typeof value === "boolean" ? source ?? String(value) : void 0;
}
function isMergePair(pair) {
return require_dist.g(pair.key) && pair.key.value === "<<" && pair.key.type === "PLAIN";
}
exports.a = lastNodeOf;
exports.i = keyNode;
exports.n = keyText;
exports.o = rootNode;
exports.r = asNode;
exports.s = valueNode;
exports.t = isMergePair;
