const require_common = require("./common.js");
// src/cli/output/ask-until.ts
const MAX_QUESTIONS = 5;
async function askUntil(io, question, read) {
const { ask } = io;
if (ask === void 0) return void 0;
for (let asked = 0; asked < MAX_QUESTIONS; asked += 1) {
const reply = await ask(question);
if (io.signal.aborted) throw new require_common.sn("Interrupted: nothing was written", { code: "interrupted" });
if (reply === void 0) return void 0;
const outcome = read(reply.trim());
if ("value" in outcome) return outcome.value;
io.stderr.write(`${require_common.nn(outcome.problem)}\n`);
}
}
async function askYes(io, question) {
return await askUntil(io, question, (text) => {
const word = text.toLowerCase();
if (word === "yes") return { value: true };
if ([
"",
"no",
"n"
].includes(word)) return { value: false };
return { problem: "Type \"yes\" to continue, or \"no\" to stop." };
}) ?? false;
}
exports.n = askYes;
exports.t = askUntil;
