// src/workflow/init/git-remote.ts
function ownerOfRemote(gitConfig) {
const path = urlOfRemote(gitConfig)?.replace(/^[a-z+]+:\/\/[^/]+\//i, "").replace(/^[^/]*:/, "").replace(/\.git$/, "").replace(/^\/+/, "");
return path !== void 0 && /^[A-Za-z0-9._/-]+$/.test(path) ? path : void 0;
}
function isOnGitHub(gitConfig) {
return /^([a-z+]+:\/\/)?([^@/]*@)?(ssh\.)?github\.com[:/]/i.test(urlOfRemote(gitConfig) ?? "");
}
function urlOfRemote(gitConfig) {
return (gitConfig?.split(/^\[/m).find((text) => text.startsWith("remote \"origin\"]")))?.match(/^\s*url\s*=\s*(\S+)\s*$/m)?.[1];
}
exports.n = ownerOfRemote;
exports.t = isOnGitHub;
