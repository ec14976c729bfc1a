import { i as findPublishedSecrets } from "./secret-forms.js";
import { yn as TOKEN_FORMS } from "./common.js";
// src/lib/hide-tokens.ts
const IN_REQUESTS = [/(?<=\bAuthorization: ?(?:\w+ )?)[\w+/.=-]{16,}/gi, /(?<=[?&](?:[\w-]*[_-])?(?:token|key|secret|password|signature|sig)=)[^\s&#"'$]{6,}/gi];
const CERTAIN = [...TOKEN_FORMS.filter(({ isDoubtful }) => !isDoubtful).map(({ alone }) => alone), ...IN_REQUESTS];
function hideTokens(text) {
return CERTAIN.reduce((hidden, form) => hidden.replace(form, "[secret]"), hidePublished(text));
}
function hidePublished(text) {
let hidden = "";
let at = 0;
const found = [...findPublishedSecrets(text, false)].sort((a, b) => a.start - b.start);
for (const { start, end } of found) {
if (start >= at) hidden += `${text.slice(at, start)}[secret]`;
at = Math.max(at, end);
}
return hidden + text.slice(at);
}
export { hideTokens as t };
