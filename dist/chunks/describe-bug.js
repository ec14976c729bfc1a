import { Q as describeBug } from "./common.js";
export { describeBug };
