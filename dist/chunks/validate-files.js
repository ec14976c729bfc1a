const require_project = require("./project.js");
const require_validate = require("./validate.js");
// src/cli/commands/validate/validate-files.ts
async function validateFiles(context, found, cached) {
const states = cached === void 0 ? void 0 : new require_validate.r(cached.listed);
const read = await require_project.v(found, states?.add);
const opened = require_project.f(context, read);
const { tree, diagnostics } = opened;
if (cached === void 0 || states === void 0 || diagnostics.length > 0) return validated(tree, await validateTree(context, opened));
const { cache } = cached;
const key = cache.contentKey(tree);
const result = cache.find(key, tree.readText) ?? await validateAndKeep(context, opened, cache, key);
cache.writeStates(states, key);
return validated(tree, result);
}
function validated(tree, result) {
return {
...result,
location: tree,
sources: () => require_project.d(tree)
};
}
async function validateAndKeep(context, opened, cache, key) {
const reads = new require_validate.i();
const tree = {
...opened.tree,
readText: reads.record(opened.tree.readText)
};
const result = await validateTree(context, {
...opened,
tree
});
cache.write(key, result, reads);
return result;
}
async function validateTree(context, opened) {
const { projects, environments, diagnostics } = await require_project.n(context, opened);
const all = [...projects.values()];
return {
diagnostics,
automations: countKeys(all.map(({ declarations }) => declarations)),
webhooks: countKeys(all.map(({ webhooks = [] }) => webhooks)),
environments
};
}
function countKeys(lists) {
return new Set(lists.flat().map(({ key }) => key)).size;
}
exports.validateFiles = validateFiles;
