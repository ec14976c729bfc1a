import { t as renderSarif } from "./render-sarif2.js";
export { renderSarif };
