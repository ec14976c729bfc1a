import { i as outputStyle } from "./common.js";
export { outputStyle };
