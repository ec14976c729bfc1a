const require_common = require("./common.js");
const require_secret_forms = require("./secret-forms.js");
const require_describe_provisioned = require("./describe-provisioned.js");
const require_sandbox_client = require("./sandbox-client.js");
// src/cli/commands/sandbox/set-secret.ts
const USAGE = "Write: printf %s \"$VALUE\" | wac sandbox secret set TEAM NAME";
const NAME = /^[A-Za-z0-9_]+$/;
const MAX_LENGTH = 65536;
async function setSecret(context, [verb, team, name, ...more]) {
if (verb !== "set" || team === void 0 || name === void 0 || more.length > 0) throw new require_common.sn("A secret is set by its team and its name; the value is read from input", {
code: "usage",
hint: USAGE
});
if (require_secret_forms.r(name) !== void 0 || !NAME.test(name)) throw new require_common.sn("The name of a secret has letters, digits and \"_\" only", {
code: "usage",
hint: USAGE
});
const value = await readValue(context);
await require_sandbox_client.t(context, async (client) => {
if ((await client.graphql("query Names($entity: String!) { entity(name: $entity) { name } }", { entity: team }))["entity"] === null) {
const created = await client.post("/sandbox/provision", { entities: [team] });
context.io.stderr.write(require_describe_provisioned.describeProvisioned(created));
}
const { insertSecret } = await client.graphql("mutation Set($input: InsertSecretInput!) { insertSecret(input: $input) { success } }", { input: {
entityName: team,
secretName: name,
secretValue: value
} });
if (!require_common.Wt(insertSecret) || insertSecret["success"] !== true) throw new require_common.sn("The sandbox did not store the secret", { code: "server" });
});
context.io.stdout.write(`${require_common.nn(`Set the secret ${name} of team ${team} in the sandbox.`)}\n`);
return require_common.Zt.done;
}
async function readValue({ io }) {
const value = (await io.readInput?.() ?? "").replace(/\r?\n$/, "");
const refuse = (message) => {
throw new require_common.sn(message, {
code: "usage",
hint: USAGE
});
};
if (value === "") return refuse("The value is empty");
if (value.length > MAX_LENGTH) return refuse(`The value has more than ${MAX_LENGTH} characters`);
if (value.includes("\0") || value.includes("\uFFFD")) return refuse("The value is not text");
return value;
}
exports.setSecret = setSecret;
