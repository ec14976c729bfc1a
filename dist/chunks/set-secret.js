import { an as isJsonObject, fn as Failure, pn as EXIT, vn as escapeTerminal } from "./common.js";
import { r as secretKind } from "./secret-forms.js";
import { t as describeProvisioned } from "./describe-provisioned2.js";
import { t as withNamedSandbox } from "./sandbox-client.js";
// src/cli/commands/sandbox/set-secret.ts
const USAGE = "Write: printf %s \"$VALUE\" | wac sandbox secret set TEAM NAME";
const NAME = /^[A-Za-z0-9_]+$/;
const MAX_LENGTH = 65536;
async function setSecret(context, [verb, team, name, ...more]) {
if (verb !== "set" || team === void 0 || name === void 0 || more.length > 0) throw new Failure("A secret is set by its team and its name; the value is read from input", {
code: "usage",
hint: USAGE
});
if (secretKind(name) !== void 0 || !NAME.test(name)) throw new Failure("The name of a secret has letters, digits and \"_\" only", {
code: "usage",
hint: USAGE
});
const value = await readValue(context);
await withNamedSandbox(context, async (client) => {
if ((await client.graphql("query Names($entity: String!) { entity(name: $entity) { name } }", { entity: team }))["entity"] === null) {
const created = await client.post("/sandbox/provision", { entities: [team] });
context.io.stderr.write(describeProvisioned(created));
}
const { insertSecret } = await client.graphql("mutation Set($input: InsertSecretInput!) { insertSecret(input: $input) { success } }", { input: {
entityName: team,
secretName: name,
secretValue: value
} });
if (!isJsonObject(insertSecret) || insertSecret["success"] !== true) throw new Failure("The sandbox did not store the secret", { code: "server" });
});
context.io.stdout.write(`${escapeTerminal(`Set the secret ${name} of team ${team} in the sandbox.`)}\n`);
return EXIT.done;
}
async function readValue({ io }) {
const value = (await io.readInput?.() ?? "").replace(/\r?\n$/, "");
const refuse = (message) => {
throw new Failure(message, {
code: "usage",
hint: USAGE
});
};
if (value === "") return refuse("The value is empty");
if (value.length > MAX_LENGTH) return refuse(`The value has more than ${MAX_LENGTH} characters`);
if (value.includes("\0") || value.includes("\uFFFD")) return refuse("The value is not text");
return value;
}
export { setSecret };
