import { _ as readFound, d as sourceTexts, f as withEnvironment, n as loadEveryEnvironment } from "./project.js";
import { i as RecordedReads, r as OpenedFiles } from "./validate.js";
// src/cli/commands/validate/validate-files.ts
async function validateFiles(context, found, cached) {
const states = cached === void 0 ? void 0 : new OpenedFiles(cached.listed);
const read = await readFound(found, states?.add);
const opened = withEnvironment(context, read);
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
sources: () => sourceTexts(tree)
};
}
async function validateAndKeep(context, opened, cache, key) {
const reads = new RecordedReads();
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
const { projects, environments, diagnostics } = await loadEveryEnvironment(context, opened);
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
export { validateFiles };
