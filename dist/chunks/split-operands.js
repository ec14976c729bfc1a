import { stat } from "node:fs/promises";
// src/cli/arguments/split-operands.ts
async function splitOperands(operands) {
	const [first, ...rest] = operands;
	if (first === void 0) return { rest: [] };
	return await stat(first).then((found) => found.isDirectory(), () => false) ? {
		directory: first,
		rest
	} : { rest: operands };
}
export { splitOperands as t };
