import { t as renderInvalidMarkdown } from "./render-invalid-markdown2.js";
export { renderInvalidMarkdown };
