import { t as writeFileAtomically } from "./write-file-atomically.js";
import { pn as EXIT } from "./common.js";
import { t as schemaText } from "./schema-text.js";
// src/cli/commands/schema/run-schema.ts
async function runSchema(context) {
const text = await schemaText(context.args[0] ?? "manifest");
const { out } = context.options;
if (out === void 0) context.io.stdout.write(text);
else {
await writeFileAtomically(out, text);
context.io.stderr.write(`Wrote ${out}\n`);
}
return EXIT.done;
}
export { runSchema };
