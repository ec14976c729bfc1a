import { fn as Failure } from "./common.js";
import { t as fromEnvironment } from "./wandb-settings2.js";
// src/wandb/connect/acting-user.ts
const PARTS = [[
"x-wandb-username",
"WANDB_USERNAME",
"username"
], [
"x-wandb-user-email",
"WANDB_USER_EMAIL",
"email"
]];
function actingUser(env, settings) {
const headers = {};
const sources = [];
for (const [header, variable, name] of PARTS) {
const found = fromEnvironment(env, variable, settings ?? (() => void 0), name);
if (found === void 0) continue;
if (!/^[\x20-\x7e]+$/.test(found.value)) throw new Failure(`${found.source} cannot be sent: it has characters outside ASCII`, {
code: "usage",
hint: `Correct ${found.source}, or unset it`
});
headers[header] = found.value;
sources.push(found);
}
return {
headers,
sources
};
}
export { actingUser as t };
