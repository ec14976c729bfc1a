let node_child_process = require("node:child_process");
// src/cli/commands/sandbox/open-browser.ts
function openerOf(platform, env) {
switch (platform) {
case "darwin": return ["open"];
case "win32": return [
"cmd",
"/d",
"/s",
"/c",
"start",
"\"\""
];
default: return [
"DISPLAY",
"WAYLAND_DISPLAY",
"BROWSER",
"WSL_DISTRO_NAME"
].some((name) => (env[name] ?? "") !== "") ? ["xdg-open"] : void 0;
}
}
const FAILS_WITHIN_MS = 2e3;
async function openBrowser(address, env, platform = process.platform) {
const opener = openerOf(platform, env);
if (opener === void 0) return false;
const [program, ...args] = opener;
return await new Promise((resolve) => {
const child = (0, node_child_process.spawn)(program, [...args, address], {
stdio: "ignore",
detached: true,
env
});
const timer = setTimeout(() => resolve(true), FAILS_WITHIN_MS);
timer.unref();
const end = (isOpened) => {
clearTimeout(timer);
resolve(isOpened);
};
child.once("error", () => end(false));
child.once("exit", (code) => end(code === 0));
child.unref();
});
}
exports.openBrowser = openBrowser;
