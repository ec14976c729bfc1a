import { n as isWriteGrant, t as grantWrites } from "./write-grant2.js";
export { grantWrites, isWriteGrant };
