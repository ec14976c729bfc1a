import { t as chooseServer } from "./choose-server2.js";
export { chooseServer };
