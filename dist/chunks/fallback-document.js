import { t as writeFallback } from "./fallback-document2.js";
export { writeFallback };
