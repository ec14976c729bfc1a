const require_write_file_atomically = require("./write-file-atomically.js");
const require_refuse_secret = require("./refuse-secret.js");
// src/cli/output/write-page.ts
async function writePage(context, path, text) {
require_refuse_secret.t(context, path, text);
await require_write_file_atomically.t(path, text);
context.io.stderr.write(`Wrote ${path}\n`);
}
exports.t = writePage;
