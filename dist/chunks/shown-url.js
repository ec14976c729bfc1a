import { t as looksLikeSecret } from "./secret-forms.js";
// src/model/webhook/shown-url.ts
function shownUrl(url) {
if (!URL.canParse(url)) return looksLikeSecret(url) ? "(suspected secret)" : url;
const { origin, href, username, password, search, hash: fragment } = new URL(url);
if (!(username === "" && password === "" && search === "" && fragment === "" && !looksLikeSecret(url))) return `${origin}/\u2026`;
return /\P{ASCII}/u.test(url) ? href : url;
}
export { shownUrl as t };
