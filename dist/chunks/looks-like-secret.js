// src/lib/looks-like-secret.ts
/** Beginnings and shapes of texts that are secrets wherever they stand. */
const FORMS = [
	/hooks\.slack\.com\/(?:services|workflows|triggers)\/\w/,
	/discord(?:app)?\.com\/api\/webhooks\/\d/,
	/\bxox[abeoprs]-[\w-]{10,}/,
	/\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/,
	/\bglpat-[\w-]{20,}/,
	/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
	/\bAIza[\w-]{35}/,
	/\b(?:sk|rk|pk)[-_][A-Za-z0-9_-]{24,}/,
	/\bwandb_v\d_\w{20,}/,
	/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}/,
	/-----BEGIN [A-Z ]*PRIVATE KEY-----/,
	/\b(?:Bearer|Basic)\s+(?!\$)[\w+/.=-]{16,}/,
	/\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@$]+:[^\s/@$]+@/i,
	/\b[0-9a-f]{40,}\b/i
];
const SECRET_NAME = /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|auth|authorization|signature)$/i;
/**
* Whether a text is probably a secret, by its form or by the name that it stands under.
*
* It errs on the side of saying yes: it is asked before a text from elsewhere is written to a file.
*/
function looksLikeSecret(text, name = "") {
	if (FORMS.some((form) => form.test(text))) return true;
	const isReference = text.includes("${");
	const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	return SECRET_NAME.test(words) && text.length >= 6 && !isReference;
}
export { looksLikeSecret as t };
