const require_common = require("./common.js");
// src/workflow/plan/read-other-automations.ts
async function readOtherAutomations(api, { entities }) {
try {
const others = (await api.readVisibleTeams()).filter((team) => !entities.includes(team));
const read = await api.readInventory({
entities: others,
organizations: [],
formerEntities: []
});
return read.entities.some(({ hidden }) => hidden > 0) ? void 0 : {
teams: others,
automations: read.automations
};
} catch (error) {
if (error instanceof require_common.sn && error.code !== "interrupted") return void 0;
throw error;
}
}
exports.t = readOtherAutomations;
