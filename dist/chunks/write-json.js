// src/cli/write-json.ts
/** Writes one JSON document to standard output. */
function writeJson(io, document) {
	io.stdout.write(`${JSON.stringify(document, void 0, 2)}\n`);
}
export { writeJson as t };
