import { t as incomplete } from "./read-connection.js";
import { a as triggerFields, r as nameFilter } from "./read-lists.js";
// src/wandb/read/check-name.ts
function checkName(node, asked, what) {
const { name } = node;
if (typeof name !== "string") throw incomplete(what, "the response does not name it");
if (name.toLowerCase() !== asked.toLowerCase()) throw incomplete(what, `the response is about "${name}"`);
}
// src/wandb/operations/aliased.ts
function aliased(operationName, questions, fragments = []) {
const variables = {};
const lines = questions.map(({ alias, variables: own, select }) => {
for (const [name, value] of Object.entries(own)) variables[`${alias}_${name}`] = value;
return `  ${alias}: ${select((name) => `$${alias}_${name}`)}`;
});
const declared = Object.keys(variables).map((name) => `$${name}: ${typeOf(name)}`);
return {
operationName,
query: [
`query ${operationName}${declared.length === 0 ? "" : `(${declared.join(", ")})`} {`,
...lines,
"}",
...fragments
].join("\n"),
variables
};
}
function typeOf(variable) {
return variable.endsWith("_filters") ? "JSONString!" : "String!";
}
// src/wandb/operations/read-slots.ts
function slotsOperation(questions, capabilities) {
return aliased("Slots", questions.map(({ entity, name }, index) => ({
alias: `slot${index}`,
variables: {
entity,
filters: nameFilter(name)
},
select: ($) => `entity(name: ${$("entity")}) {
    name
    triggers(first: ${100}, filters: ${$("filters")}) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node { ...TriggerFields } }
    }
  }`
})), [triggerFields(capabilities)]);
}
function projectTriggersOperation(projects, capabilities) {
return aliased("ProjectTriggers", projects.map(({ entity, project }, index) => ({
alias: `project${index}`,
variables: {
entity,
project
},
select: ($) => `project(name: ${$("project")}, entityName: ${$("entity")}) { id name entityName triggers { ...TriggerFields } }`
})), [triggerFields(capabilities)]);
}
export { checkName as i, slotsOperation as n, aliased as r, projectTriggersOperation as t };
