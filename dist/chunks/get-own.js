// src/lib/get-own.ts
/** An own property of an object; what it inherits (`constructor`) is absent. */
function getOwn(target, key) {
	return Object.hasOwn(target, key) ? target[key] : void 0;
}
export { getOwn as t };
