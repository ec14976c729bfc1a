// src/diagnostics/failure.ts
/** Something outside the manifests stopped the run: the network, the API, the environment. */
var Failure = class extends Error {
	name = "Failure";
	code;
	hint;
	constructor(message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = options.code;
		this.hint = options.hint;
	}
};
export { Failure as t };
