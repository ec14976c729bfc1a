import { sn as keysOf } from "./common.js";
// src/simulate/assumptions.ts
const ASSUMPTIONS = {
A1: {
question: "Does a window evaluate before it is full?",
interpretations: ["full_window", "evaluate_early"],
probed: ["evaluate_early"],
claim: "waits for a full window"
},
A2: {
question: "Are the two windows of a change evaluated at each value, or once per window?",
interpretations: ["sliding", "tumbling"],
probed: ["tumbling"],
claim: "compares the two windows of a change at each value"
},
A3: {
question: "What is the baseline of a z-score?",
interpretations: [
"within_run",
"exclude_current",
"population",
"across_runs"
],
probed: [
"exclude_current",
"population",
"across_runs"
],
claim: "takes a z-score's mean and sample deviation from this run's window, current value included"
},
A4: {
question: "Is a z-score compared inclusively?",
interpretations: ["inclusive", "strict"],
probed: [],
claim: "compares a z-score inclusively"
},
A5: {
question: "Is a change compared inclusively?",
interpretations: ["inclusive", "strict"],
probed: [],
claim: "compares a change inclusively"
},
A6: {
question: "What is a relative change from a negative value?",
interpretations: ["absolute_prior", "signed_prior"],
probed: ["signed_prior"],
claim: "divides a relative change by the absolute prior value"
},
A7: {
question: "What fires again after 24 hours?",
interpretations: ["crossing", "level"],
probed: ["level"],
claim: "fires again only when the condition becomes true again"
},
A8: {
question: "What do NaN and infinities do to a window?",
interpretations: ["poison", "skip"],
probed: ["skip"],
claim: "counts NaN and infinities as values"
},
A9: {
question: "What is a value of a window?",
interpretations: ["logged_values"],
probed: [],
claim: "counts logged values, not steps"
},
A10: {
question: "Does the window count without an aggregate?",
interpretations: ["single_value"],
probed: [],
claim: "ignores the window of a metric without an aggregate"
},
A11: {
question: "Does a regular expression search, or match the whole text?",
interpretations: ["search", "full_match"],
probed: [],
claim: "searches with regular expressions"
},
A12: {
question: "Does a crashed run count as failed?",
interpretations: ["crashed_is_failed", "crashed_is_separate"],
probed: [],
claim: "counts a crashed run as failed"
},
A13: {
question: "Do automations whose scopes overlap fire independently?",
interpretations: ["independent"],
probed: [],
claim: "fires each matching automation on its own"
},
A14: {
question: "In which order are the rows of a resumed run evaluated?",
interpretations: ["by_step", "as_logged"],
probed: ["as_logged"],
claim: "evaluates rows in step order"
},
A15: {
question: "What is the verdict of a filter with an unknown operator?",
interpretations: ["unknown", "no_match"],
probed: [],
claim: "refuses unknown operators"
}
};
const ASSUMPTION_IDS = keysOf(ASSUMPTIONS);
function interpretationOf(assumptions, id) {
return assumptions[id] ?? ASSUMPTIONS[id].interpretations[0];
}
function isAssumptionId(text) {
return Object.hasOwn(ASSUMPTIONS, text);
}
// src/simulate/metric/cooldown.ts
const COOLDOWN_PERIOD = 864e5;
const INITIAL_COOLDOWN = {
holds: false,
lastAction: null
};
var Cooldown = class {
#level;
#holds;
#lastAction;
constructor({ holds, lastAction }, assumptions) {
this.#level = interpretationOf(assumptions, "A7") === "level";
this.#holds = holds;
this.#lastAction = lastAction;
}
get state() {
return {
holds: this.#holds,
lastAction: this.#lastAction
};
}
advance(holds, time) {
const crossing = holds && !this.#holds;
this.#holds = holds;
if (!holds) return "not-true";
if ((crossing || this.#level) && this.#isRested(time)) {
this.#lastAction = time;
return "fired";
}
return crossing ? "suppressed" : "held";
}
report(holds, time) {
this.#holds = false;
return this.advance(holds, time);
}
#isRested(time) {
return this.#lastAction === null || time - this.#lastAction >= 864e5;
}
};
export { ASSUMPTION_IDS as a, ASSUMPTIONS as i, Cooldown as n, interpretationOf as o, INITIAL_COOLDOWN as r, isAssumptionId as s, COOLDOWN_PERIOD as t };
