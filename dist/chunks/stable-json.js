import { t as compareText } from "./compare-text.js";
import { t as isJsonObject } from "./json.js";
// src/lib/stable-json.ts
/** JSON text without white space and with the keys of every object in order: equal values give equal text. */
function stableJson(value) {
	if (Array.isArray(value)) return `[${value.map(stableJson).join(",")}]`;
	if (!isJsonObject(value)) return JSON.stringify(value);
	return `{${Object.entries(value).sort(([a], [b]) => compareText(a, b)).map(([key, item]) => `${JSON.stringify(key)}:${stableJson(item)}`).join(",")}}`;
}
export { stableJson as t };
