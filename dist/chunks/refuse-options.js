const require_common = require("./common.js");
// src/cli/directories/refuse-options.ts
function refuseOptionsOfOne(command, options) {
for (const { flag, value, hint } of options) {
if (value === void 0 || value === false) continue;
throw new require_common.sn(`"${flag}" is about one directory, and there are several`, {
code: "usage",
hint: hint ?? `Run the command for the directory that it is meant for: wac ${command} DIRECTORY ${flag} \u2026`
});
}
}
function guardOptions(options) {
return [
{
flag: "--allow-deletes",
value: options.allowDeletes
},
{
flag: "--allow-silenced",
value: options.allowSilenced
},
{
flag: "--allow-redirected",
value: options.allowRedirected
},
{
flag: "--allow-altered",
value: options.allowAltered
},
{
flag: "--allow-disjoint",
value: options.allowDisjoint
},
{
flag: "--recreate",
value: options.recreate
}
];
}
exports.n = refuseOptionsOfOne;
exports.t = guardOptions;
