import { t as sandboxCommand } from "./sandbox-command.js";
export { sandboxCommand };
