import { r as outputStyle } from "./common.js";
export { outputStyle };
