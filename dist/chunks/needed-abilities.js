// src/model/kinds/needed-abilities.ts
function neededAbilities(event, action) {
return [event.kind === "runMetric" ? `runMetric.${event.condition.kind}` : event.kind, action];
}
exports.t = neededAbilities;
