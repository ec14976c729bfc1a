import { at as Failure, et as EXIT } from "./common.js";
import { t as schemaText } from "./schema-text.js";
import { writeFile } from "node:fs/promises";
// src/cli/commands/schema.ts
async function run(context) {
	const text = await schemaText(context.args[0] ?? "manifest");
	const { out } = context.options;
	if (out === void 0) context.io.stdout.write(text);
	else {
		await writeFile(out, text).catch((cause) => {
			throw new Failure(`Cannot write "${out}"`, {
				code: "file",
				cause
			});
		});
		context.io.stderr.write(`Wrote ${out}\n`);
	}
	return EXIT.done;
}
export { run };
