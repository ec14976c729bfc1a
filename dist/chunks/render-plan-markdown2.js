import { t as renderPlanMarkdown } from "./render-plan-markdown.js";
export { renderPlanMarkdown };
