import { Kt as present, ft as hasErrors, pn as EXIT, tt as displayPath, w as jsonText } from "./common.js";
import { n as renderDiagnosticsJson } from "./render-diagnostics-json.js";
import { p as writeDiagnostics, r as narrowDiagnostics } from "./project.js";
import { t as VERSION } from "./version2.js";
import { a as validText } from "./validate.js";
// src/cli/commands/validate/render-validation.ts
async function writeValidation(context, whole) {
const diagnostics = narrowDiagnostics(whole.location, whole.diagnostics);
const { format = "text" } = context.options;
context.io.stdout.write(await RENDERERS[format]({
...whole,
diagnostics
}, context));
return hasErrors(diagnostics) ? EXIT.invalid : EXIT.done;
}
const RENDERERS = {
text: (validated, context) => {
const { diagnostics, sources } = validated;
if (diagnostics.length > 0) writeDiagnostics(context, diagnostics, sources());
return hasErrors(diagnostics) ? "" : validText(validated);
},
json: ({ diagnostics, automations, webhooks }) => jsonText({
...renderDiagnosticsJson(diagnostics),
automations,
webhooks
}),
sarif: async ({ location, diagnostics, sources }) => {
const { renderSarif } = await import("./render-sarif.js");
const fallbackFile = displayPath(location.directory, "wac.yaml");
const { findProgramPages } = await import("./program-pages.js");
const pages = await findProgramPages();
const input = {
version: VERSION,
sources: sources(),
fallbackFile,
...present({ pages })
};
return jsonText(renderSarif({
...input,
diagnostics
}));
}
};
export { writeValidation };
