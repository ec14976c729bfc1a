import { t as runValidate } from "./run-validate.js";
export { runValidate };
