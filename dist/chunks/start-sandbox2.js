import { t as startSandbox } from "./start-sandbox.js";
export { startSandbox };
