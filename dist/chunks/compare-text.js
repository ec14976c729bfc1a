// src/lib/compare-text.ts
/**
* Orders two texts by their UTF-16 code units: the same on every machine and in every locale.
*
* @returns a negative number, zero or a positive number, as `Array.prototype.sort` takes it.
*/
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
export { compareText as t };
