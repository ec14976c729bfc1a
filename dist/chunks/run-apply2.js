import { fn as Failure } from "./common.js";
import { s as isPlanChecksum } from "./redact-document.js";
import { r as confirmAndApply } from "./confirm-and-apply.js";
import { n as withPlan } from "./plan-session.js";
import { t as refuseOtherChecksum } from "./refuse-other-checksum.js";
import { stat } from "node:fs/promises";
// src/cli/commands/apply/run-apply.ts
async function runApply(context) {
refuseMalformedChecksum(context.options.checksum);
const [target, directory] = context.args;
if (await hasSeveralDirectories(context.args)) {
const { applySeveral } = await import("./apply-several.js");
return await applySeveral(context);
}
if (context.options.removeDuplicates === true) {
refuseSelection(context.options, "--remove-duplicates");
const { removeDuplicates } = await import("./remove-duplicates.js");
return await removeDuplicates(context, target, directory);
}
if (target !== void 0 && await isFile(target)) {
refuseSelection(context.options, "a plan file");
const { applyPlanFile } = await import("./apply-plan-file.js");
return await applyPlanFile(context, target, directory);
}
if (target?.endsWith(".json") === true && await kindOf(target) === "missing") throw new Failure(`There is no plan file "${target}"`, {
code: "usage",
hint: `Make one with: wac plan --out ${target}`
});
return await withPlan(context, {
writesFor: "apply",
wholeTree: "apply"
}, (session) => applySession(context, session));
}
async function applySession(context, session) {
const { plan } = session.run;
refuseOtherChecksum(context.options.checksum, plan.checksum);
return await confirmAndApply(context, {
server: session.server,
plan
});
}
function refuseSelection({ only }, other) {
if (only === void 0) return;
throw new Failure(`"--only" does not go together with ${other}`, {
code: "usage",
hint: "Select keys when you make the plan: wac plan --only KEY --out plan.json"
});
}
function refuseMalformedChecksum(checksum) {
if (checksum === void 0 || isPlanChecksum(checksum)) return;
throw new Failure(`"--checksum ${checksum}" is not a plan's checksum`, {
code: "usage",
hint: "Give all 64 hexadecimal digits of \"checksum\" in the output of: wac plan --format json"
});
}
async function hasSeveralDirectories(args) {
if (args.length < 2) return false;
const kinds = await Promise.all(args.map(kindOf));
const index = kinds.findIndex((kind) => kind !== "directory");
if (index === -1) return true;
if (kinds[index] === "missing") throw new Failure(`There is no plan file "${args[index]}"`, { code: "usage" });
if (index === 0 && args.length === 2) return false;
throw new Failure(`The plan file "${args[index]}" does not go together with several arguments`, {
code: "usage",
hint: "Apply each plan file on its own: wac apply FILE [DIRECTORY]"
});
}
async function kindOf(path) {
if (await isFile(path)) return "file";
return !await stat(path).then(() => true, () => false) && path.endsWith(".json") ? "missing" : "directory";
}
async function isFile(path) {
return await stat(path).then((found) => found.isFile() && !/\.ya?ml$/i.test(path), () => false);
}
export { runApply };
