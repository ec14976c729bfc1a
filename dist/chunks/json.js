// src/lib/json.ts
/** Whether a value is a plain JSON object: not null, not a list. */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { isJsonObject as t };
