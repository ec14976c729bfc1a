const require_write_file_atomically = require("./write-file-atomically.js");
const require_common = require("./common.js");
const require_schema_text = require("./schema-text.js");
// src/cli/commands/schema/run-schema.ts
async function runSchema(context) {
const text = await require_schema_text.t(context.args[0] ?? "manifest");
const { out } = context.options;
if (out === void 0) context.io.stdout.write(text);
else {
await require_write_file_atomically.t(out, text);
context.io.stderr.write(`Wrote ${out}\n`);
}
return require_common.Zt.done;
}
exports.runSchema = runSchema;
