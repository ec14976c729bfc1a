import { t as renderPlanText } from "./render-plan-text2.js";
export { renderPlanText };
