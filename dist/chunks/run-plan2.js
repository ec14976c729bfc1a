import { n as runPlan, t as failWhereAsked } from "./run-plan.js";
export { runPlan };
