import { t as describeBug } from "./describe-bug2.js";
export { describeBug };
