const require_common = require("./common.js");
const require_confirm_and_apply = require("./confirm-and-apply.js");
const require_inventory_session = require("./inventory-session.js");
// src/cli/commands/apply/remove-duplicates.ts
async function removeDuplicates(context, directory, second) {
if (second !== void 0 || directory?.endsWith(".json") === true) throw new require_common.sn("\"--remove-duplicates\" does not go together with a plan file", {
code: "usage",
hint: "Run \"wac apply --remove-duplicates\" first, then make and apply a new plan"
});
return await require_inventory_session.t(context, {
...directory === void 0 ? {} : { directory },
writesFor: "apply"
}, async (session) => {
const { server, inventory, policy } = session;
const hidden = inventory.entities.reduce((total, each) => total + each.hidden, 0);
if (hidden > 0) throw new require_common.sn(`Nothing was removed: ${require_common.Tt(hidden, "automation")} cannot be seen`, {
code: "incomplete-read",
hint: "Use a key that sees every automation of the entities: \"wac doctor\" shows what this one sees"
});
const plan = require_confirm_and_apply.c({
inventory,
policy,
server: server.name
});
if (plan.changes.length === 0 && plan.conflicts.length === 0) {
context.io.stderr.write("No two automations have the same key.\n");
return require_common.Zt.done;
}
return await require_confirm_and_apply.r(context, {
server,
plan
});
});
}
exports.removeDuplicates = removeDuplicates;
