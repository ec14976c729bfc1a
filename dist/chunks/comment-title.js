import { t as escapeHtml } from "./escape-markdown.js";
// src/action/publish/comment-title.ts
function titleOf({ inputs }) {
return inputs.commentTitle === void 0 ? {} : { title: escapeHtml(inputs.commentTitle) };
}
export { titleOf as t };
