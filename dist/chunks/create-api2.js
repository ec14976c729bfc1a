import { n as openWandb, t as createAutomationApi } from "./create-api.js";
export { createAutomationApi, openWandb };
