import { fn as Failure, pn as EXIT, zt as countNoun } from "./common.js";
import { c as planDuplicates, r as confirmAndApply } from "./confirm-and-apply.js";
import { t as withInventory } from "./inventory-session.js";
// src/cli/commands/apply/remove-duplicates.ts
async function removeDuplicates(context, directory, second) {
if (second !== void 0 || directory?.endsWith(".json") === true) throw new Failure("\"--remove-duplicates\" does not go together with a plan file", {
code: "usage",
hint: "Run \"wac apply --remove-duplicates\" first, then make and apply a new plan"
});
return await withInventory(context, {
...directory === void 0 ? {} : { directory },
writesFor: "apply"
}, async (session) => {
const { server, inventory, policy } = session;
const hidden = inventory.entities.reduce((total, each) => total + each.hidden, 0);
if (hidden > 0) throw new Failure(`Nothing was removed: ${countNoun(hidden, "automation")} cannot be seen`, {
code: "incomplete-read",
hint: "Use a key that sees every automation of the entities: \"wac doctor\" shows what this one sees"
});
const plan = planDuplicates({
inventory,
policy,
server: server.name
});
if (plan.changes.length === 0 && plan.conflicts.length === 0) {
context.io.stderr.write("No two automations have the same key.\n");
return EXIT.done;
}
return await confirmAndApply(context, {
server,
plan
});
});
}
export { removeDuplicates };
