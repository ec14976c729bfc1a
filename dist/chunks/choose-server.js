import { n as chooseServer, t as PIN_SOURCE } from "./choose-server2.js";
export { PIN_SOURCE, chooseServer };
