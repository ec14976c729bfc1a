import { t as readExecutionHistory } from "./read-execution-history2.js";
export { readExecutionHistory };
