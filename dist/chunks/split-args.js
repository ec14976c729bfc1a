import { stat } from "node:fs/promises";
// src/cli/arguments/split-args.ts
async function splitArgs(args) {
const [first, ...rest] = args;
if (first === void 0) return { rest: [] };
return await stat(first).then((found) => found.isDirectory(), () => false) ? {
directory: first,
rest
} : { rest: args };
}
export { splitArgs as t };
