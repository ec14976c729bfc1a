import { n as normalizeServer, t as isInsecure } from "./server-address2.js";
export { normalizeServer };
