import { a as outputStyle } from "./common.js";
export { outputStyle };
