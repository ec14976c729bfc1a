const require_common = require("./common.js");
const require_render_diagnostics_json = require("./render-diagnostics-json.js");
const require_project = require("./project.js");
const require_narrow_diagnostics = require("./narrow-diagnostics.js");
const require_validate = require("./validate.js");
// src/cli/commands/validate/render-validation.ts
async function writeValidation(context, whole) {
const diagnostics = require_narrow_diagnostics.t(whole.location, whole.diagnostics);
const { format = "text" } = context.options;
context.io.stdout.write(await RENDERERS[format]({
...whole,
diagnostics
}, context));
return require_common.X(diagnostics) ? require_common.Zt.invalid : require_common.Zt.done;
}
const RENDERERS = {
text: (validated, context) => {
const { diagnostics, sources } = validated;
if (diagnostics.length > 0) require_project.p(context, diagnostics, sources());
return require_common.X(diagnostics) ? "" : require_validate.a(validated);
},
json: ({ diagnostics, automations, webhooks }) => require_common.i({
...require_render_diagnostics_json.n(diagnostics),
automations,
webhooks
}),
sarif: async ({ location, diagnostics, sources }) => {
const { sarifText } = await Promise.resolve().then(() => require("./sarif-text.js"));
return await sarifText([{
location,
diagnostics,
sources: sources()
}]);
}
};
exports.writeValidation = writeValidation;
