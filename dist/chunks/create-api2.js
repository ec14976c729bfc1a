import { t as createAutomationApi } from "./create-api.js";
export { createAutomationApi };
