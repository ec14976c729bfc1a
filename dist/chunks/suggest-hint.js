import { t as suggestNames } from "./suggest-names.js";
// src/lib/suggest-hint.ts
/** A hint such as `Did you mean "alerts" or "alert"?`; absent when no name is near. */
function suggestHint(wanted, names) {
	const near = suggestNames(wanted, names).map((name) => `"${name}"`);
	const last = near.pop();
	if (last === void 0) return void 0;
	return `Did you mean ${near.length === 0 ? last : `${near.join(", ")} or ${last}`}?`;
}
export { suggestHint as t };
