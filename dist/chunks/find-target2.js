import { t as findTarget } from "./find-target.js";
export { findTarget };
