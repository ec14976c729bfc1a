import { t as outputStyle } from "./output-style2.js";
export { outputStyle };
