const require_common = require("./common.js");
const require_find_directories = require("./find-directories.js");
// src/cli/commands/fmt/format-several.ts
async function formatSeveral(context, check) {
const { args, options } = context;
if (args.includes("-")) throw new require_common.sn("\"-\" is standard input, and there are other paths beside it", {
code: "usage",
hint: "Format standard input on its own: wac fmt - < manifest.yaml"
});
const isDry = options.check === true || options.diff === true;
const directories = await require_find_directories.t(context, true);
const hasParts = directories.some(({ found }) => found.narrowedTo !== void 0);
return await require_find_directories.r(context, directories, {
words: {
noun: isDry ? "unformatted file" : "formatted file",
result: "result",
done: "formatted",
...require_common.cn({ named: hasParts ? ["path", "paths"] : void 0 })
},
check
});
}
exports.formatSeveral = formatSeveral;
