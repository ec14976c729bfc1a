const require_secret_forms = require("./secret-forms.js");
// src/model/webhook/shown-url.ts
function shownUrl(url) {
if (!URL.canParse(url)) return require_secret_forms.t(url) ? "(suspected secret)" : url;
const { origin, href, username, password, search, hash: fragment } = new URL(url);
if (!(username === "" && password === "" && search === "" && fragment === "" && !require_secret_forms.t(url))) return `${origin}/\u2026`;
return /\P{ASCII}/u.test(url) ? href : url;
}
exports.t = shownUrl;
