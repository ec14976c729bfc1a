import { s as outputStyle } from "./common.js";
export { outputStyle };
