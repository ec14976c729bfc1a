import { c as outputStyle } from "./common.js";
export { outputStyle };
