const require_common = require("./common.js");
const require_evaluate_states = require("./evaluate-states.js");
// src/simulate/parse-assumptions.ts
function parseAssumptions(strings) {
const assumptions = {};
for (const text of strings) {
const [name = "", word] = text.split("=");
const id = name.trim().toUpperCase();
if (!require_evaluate_states._(id)) return {
problem: `There is no assumption "${name}"`,
hint: `Write, for example, A1=evaluate_early; they are ${require_evaluate_states.h.join(", ")}`
};
const { question, interpretations } = require_evaluate_states.m[id];
const interpretation = interpretations.find((each) => each === word?.trim().toLowerCase());
if (interpretation === void 0) return {
problem: word === void 0 ? `${id} lacks its interpretation` : `${id} has no interpretation "${word}"`,
hint: (word === void 0 ? void 0 : require_common.J(word, interpretations)) ?? `${question} Its interpretations are ${interpretations.join(", ")}`
};
if (assumptions[id] !== void 0 && assumptions[id] !== interpretation) return {
problem: `${id} is given two interpretations`,
hint: "Name one of them"
};
assumptions[id] = interpretation;
}
return { assumptions };
}
exports.t = parseAssumptions;
