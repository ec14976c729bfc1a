import { n as listFields, t as explainField } from "./explain-field.js";
export { listFields };
