// src/lib/describe-bug.ts
function describeBug(error, { program, node, along }) {
	const message = error instanceof Error ? error.message : String(error);
	const location = (error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 4) : []).map((frame) => frame.trim().replace(/^at /, "").replace(/\(?(?:file:\/\/)?[^\s()]*\/(dist|src)\//, "($1/")).join("; ");
	return [
		`This is a bug in ${program}: ${message.replace(/^Bug in wac: /, "")}`,
		`  at ${location}`,
		`  Node ${node}. Please report it with ${along} and these lines.`,
		""
	].join("\n");
}
export { describeBug as t };
