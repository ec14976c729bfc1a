const require_common = require("./common.js");
const require_redact_document = require("./redact-document.js");
const require_confirm_and_apply = require("./confirm-and-apply.js");
const require_plan_session = require("./plan-session.js");
let node_fs_promises = require("node:fs/promises");
// src/cli/commands/apply/refuse-other-checksum.ts
function refuseOtherChecksum(expected, actual) {
if (expected === void 0 || expected === actual) return;
throw new require_common.sn(`The plan is not the one that was reviewed: its checksum is ${actual}`, {
code: "stale-plan",
hint: "Nothing was written. Run \"wac plan\" with the same options, review it again, and apply with its checksum"
});
}
// src/cli/commands/apply/run-apply.ts
async function runApply(context) {
refuseMalformedChecksum(context.options.checksum);
const [target, directory] = context.args;
if (await hasSeveralDirectories(context.args)) {
const { applySeveral } = await Promise.resolve().then(() => require("./apply-several.js"));
return await applySeveral(context);
}
if (context.options.removeDuplicates === true) {
refuseSelection(context.options, "--remove-duplicates");
const { removeDuplicates } = await Promise.resolve().then(() => require("./remove-duplicates.js"));
return await removeDuplicates(context, target, directory);
}
if (target !== void 0 && await isFile(target)) {
refuseSelection(context.options, "a plan file");
const { applyPlanFile } = await Promise.resolve().then(() => require("./apply-plan-file.js"));
return await applyPlanFile(context, target, directory);
}
if (target?.endsWith(".json") === true && await kindOf(target) === "missing") throw new require_common.sn(`There is no plan file "${target}"`, {
code: "usage",
hint: `Make one with: wac plan --out ${target}`
});
return await require_plan_session.n(context, {
writesFor: "apply",
wholeTree: "apply"
}, (session) => applySession(context, session));
}
async function applySession(context, session) {
const { plan } = session.run;
refuseOtherChecksum(context.options.checksum, plan.checksum);
return await require_confirm_and_apply.r(context, {
server: session.server,
plan
});
}
function refuseSelection({ only }, other) {
if (only === void 0) return;
throw new require_common.sn(`"--only" does not go together with ${other}`, {
code: "usage",
hint: "Select keys when you make the plan: wac plan --only KEY --out plan.json"
});
}
function refuseMalformedChecksum(checksum) {
if (checksum === void 0 || require_redact_document.s(checksum)) return;
throw new require_common.sn(`"--checksum ${checksum}" is not a plan's checksum`, {
code: "usage",
hint: "Give all 64 hexadecimal digits of \"checksum\" in the output of: wac plan --format json"
});
}
async function hasSeveralDirectories(args) {
if (args.length < 2) return false;
const kinds = await Promise.all(args.map(kindOf));
const index = kinds.findIndex((kind) => kind !== "directory");
if (index === -1) return true;
if (kinds[index] === "missing") throw new require_common.sn(`There is no plan file "${args[index]}"`, { code: "usage" });
if (index === 0 && args.length === 2) return false;
throw new require_common.sn(`The plan file "${args[index]}" does not go together with several arguments`, {
code: "usage",
hint: "Apply each plan file on its own: wac apply FILE [DIRECTORY]"
});
}
async function kindOf(path) {
if (await isFile(path)) return "file";
return !await (0, node_fs_promises.stat)(path).then(() => true, () => false) && path.endsWith(".json") ? "missing" : "directory";
}
async function isFile(path) {
return await (0, node_fs_promises.stat)(path).then((found) => found.isFile() && !/\.ya?ml$/i.test(path), () => false);
}
exports.runApply = runApply;
exports.t = refuseOtherChecksum;
