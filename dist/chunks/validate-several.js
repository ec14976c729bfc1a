const require_common = require("./common.js");
const require_find_directories = require("./find-directories.js");
const require_narrow_diagnostics = require("./narrow-diagnostics.js");
const require_validate = require("./validate.js");
// src/cli/commands/validate/validate-several.ts
async function validateSeveral(context, write) {
const directories = await require_find_directories.t(context);
const validate = await require_validate.n(context, directories.map(({ found }) => found));
const findings = [];
return await require_find_directories.r(context, directories, {
words: require_find_directories.n,
check: async (own, found) => {
const validated = await validate(own, found);
const diagnostics = require_narrow_diagnostics.t(found, validated.diagnostics);
const { length: count } = diagnostics;
if (context.options.format !== "sarif") return {
exitCode: await write(own, validated),
count
};
const sources = count === 0 ? new Map() : validated.sources();
findings.push({
location: found,
diagnostics,
sources
});
return {
exitCode: require_common.X(diagnostics) ? require_common.Zt.invalid : require_common.Zt.done,
count
};
},
documentOf: { sarif: async () => (await Promise.resolve().then(() => require("./sarif-text.js"))).sarifText(findings) }
});
}
exports.validateSeveral = validateSeveral;
