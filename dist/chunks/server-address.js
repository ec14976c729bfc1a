import { n as normalizeServer, t as DEFAULT_SERVER } from "./server-address2.js";
export { DEFAULT_SERVER, normalizeServer };
