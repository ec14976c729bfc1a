import { t as findCredential } from "./credentials.js";
export { findCredential };
