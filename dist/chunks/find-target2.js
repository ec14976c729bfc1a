import { Kt as present } from "./common.js";
import { t as actingUser } from "./acting-user2.js";
import { n as chooseServer } from "./choose-server.js";
import { t as findCredential } from "./credentials.js";
// src/api/find-target.ts
async function findTarget(sources) {
const { files, settings, configuration, given, onSetting } = sources;
const { env } = files;
const chosen = chooseServer({
env,
...present({
settings,
configuration,
given
})
});
const server = chosen.address;
onSetting?.("server", {
value: server,
source: chosen.source
});
if (chosen.warning !== void 0) sources.onWarning?.(chosen.warning);
const credential = sources.readCredential === void 0 ? await findByEnvironment(server, sources) : await sources.readCredential(server);
const acting = actingUser(env, settings);
for (const setting of acting.sources) onSetting?.("acting-for", setting);
return {
server,
credential,
headers: acting.headers
};
}
async function findByEnvironment(server, { files, onSetting }) {
const { credential, source } = await findCredential(server, files);
onSetting?.("api-key", {
value: credential.kind === "api-key" ? "an API key" : "an identity token",
source
});
return credential;
}
export { findTarget as t };
