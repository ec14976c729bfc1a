// src/lib/is-json-list.ts
/** Whether a JSON value is a list; unlike `Array.isArray`, it keeps the type of the items. */
function isJsonList(value) {
	return Array.isArray(value);
}
export { isJsonList as t };
