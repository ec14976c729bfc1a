import { t as openConnection } from "./open-connection.js";
export { openConnection };
