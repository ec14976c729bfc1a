import { t as provisionSandbox } from "./provision2.js";
export { provisionSandbox };
