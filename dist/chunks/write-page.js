import { t as writeFileAtomically } from "./write-file-atomically.js";
import { t as refuseSecret } from "./refuse-secret.js";
// src/cli/output/write-page.ts
async function writePage(context, path, text) {
refuseSecret(context, path, text);
await writeFileAtomically(path, text);
context.io.stderr.write(`Wrote ${path}\n`);
}
export { writePage as t };
