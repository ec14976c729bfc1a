const require_secret_forms = require("./secret-forms.js");
const require_common = require("./common.js");
// src/lib/hide-tokens.ts
const IN_REQUESTS = [/(?<=\bAuthorization: ?(?:\w+ )?)[\w+/.=-]{16,}/gi, /(?<=[?&](?:[\w-]*[_-])?(?:token|key|secret|password|signature|sig)=)[^\s&#"'$]{6,}/gi];
const CERTAIN = [...require_common.rn.filter(({ isDoubtful }) => !isDoubtful).map(({ alone }) => alone), ...IN_REQUESTS];
function hideTokens(text) {
return CERTAIN.reduce((hidden, form) => hidden.replace(form, "[secret]"), hidePublished(text));
}
function hidePublished(text) {
let hidden = "";
let at = 0;
const found = [...require_secret_forms.i(text, false)].sort((a, b) => a.start - b.start);
for (const { start, end } of found) {
if (start >= at) hidden += `${text.slice(at, start)}[secret]`;
at = Math.max(at, end);
}
return hidden + text.slice(at);
}
exports.t = hideTokens;
