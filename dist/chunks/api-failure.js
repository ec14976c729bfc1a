import { t as Failure } from "./failure.js";
// src/diagnostics/api-failure.ts
/**
* A request to the server that failed.
*
* Its status and `wasSent` tell a write that certainly did not happen from one that may have: apply looks before it
* sends the second kind again. Not thrown for problems found before any request, such as a missing key.
*/
var ApiFailure = class extends Failure {
	name = "ApiFailure";
	status;
	retryAfter;
	wasSent;
	constructor(message, options) {
		super(message, options);
		this.status = options.status;
		this.retryAfter = options.retryAfter;
		this.wasSent = options.wasSent;
	}
};
export { ApiFailure as t };
