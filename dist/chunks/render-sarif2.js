import { t as renderSarif } from "./render-sarif.js";
export { renderSarif };
