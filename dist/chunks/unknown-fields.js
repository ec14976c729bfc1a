import { Kt as present, pt as ApiFailure } from "./common.js";
import { G as DEFAULT_SERVER } from "./project.js";
// src/wandb/transport/classify-status.ts
const BY_STATUS = {
401: {
code: "authentication",
description: "the server does not accept the API key",
hint: "Check WANDB_API_KEY (or run \"wandb login\"), and that it belongs to this server: WANDB_BASE_URL"
},
402: {
code: "permission",
description: "the plan of the organization does not allow it (HTTP 402)",
hint: "Check the organization's W&B plan, its quotas and its payments"
},
403: {
code: "permission",
description: "the API key may not do that",
hint: "Ask an admin of the team, or use the key of a service account that may: \"wac doctor\" shows what this one sees"
},
404: {
code: "not-found",
description: "not found",
hint: `If nothing at all is found, check that WANDB_BASE_URL is the address of the API (${DEFAULT_SERVER}), not of the web page`
},
408: {
code: "server",
description: "the server waited too long for the request (HTTP 408)",
hint: "Run the same command again; if it fails again, check the network and the proxy settings"
},
409: {
code: "conflict",
description: "the name is taken",
hint: "Run \"wac list\" to see the existing automation; --adopt takes it over"
},
413: {
code: "server",
description: "the request is too large for the server"
},
425: {
code: "server",
description: "the server does not take the request yet (HTTP 425)",
hint: "Run the same command again"
},
429: {
code: "rate-limited",
description: "the server allows no more requests for now",
hint: "Wait a minute and run the same command again"
}
};
function classifyStatus(status) {
const known = BY_STATUS[status];
if (known !== void 0) return known;
if (status >= 500) return {
code: "server",
description: `the server failed (HTTP ${status})`,
hint: "Run the same command again; status.wandb.com shows whether W&B has a problem"
};
if (status >= 300 && status < 400) return {
code: "server",
description: `the server redirects to another address (HTTP ${status}), which wac does not follow with an API key`,
hint: "Set WANDB_BASE_URL to the address of the API itself"
};
return {
code: "server",
description: `the server refused the request (HTTP ${status})`
};
}
function isBusy(status) {
return status === 408 || status === 425 || status === 429 || status >= 500;
}
// src/wandb/transport/request-failures.ts
const RETURNED_ERROR = "the server returned an error";
function refusedFailure(purpose, status, response) {
const { problem, hint, retryAfter } = response;
const meaning = status === 200 ? describeProblem(hint) : classifyStatus(status);
const detail = problem === void 0 ? "" : `: ${problem}`;
return new ApiFailure(`Cannot ${purpose}: ${meaning.description}${detail}`, {
code: meaning.code,
status,
wasSent: status !== 429,
...present({
hint: meaning.hint ?? hint,
retryAfter,
serverMessage: hint === void 0 ? problem : void 0
})
});
}
function interruptedFailure(purpose) {
return new ApiFailure(`Interrupted: could not ${purpose}`, {
code: "interrupted",
wasSent: false,
unsent: "interrupted"
});
}
function staleCheckFailure(purpose) {
return new ApiFailure(`Cannot ${purpose}: its last check is too old`, {
code: "rate-limited",
wasSent: false,
unsent: "stale-check"
});
}
function outOfTimeFailure(purpose, facts) {
return new ApiFailure(`Cannot ${purpose}: ${reasonOf(facts)}`, {
code: "network",
hint: facts.isTotal ? "Give it more time with --timeout, or run the same command again" : "Run the same command again later",
wasSent: false,
unsent: "out-of-time"
});
}
function reasonOf(facts) {
const { idleMs, totalMs = 0, waitMs, leftMs, isWrite, isTotal } = facts;
if (isTotal) return leftMs <= 0 ? `the ${seconds(totalMs)} s for this run are used up` : `of the ${seconds(totalMs)} s for this run, ${Math.floor(leftMs / 1e3)} s are left, which is not enough`;
if (waitMs > 0) return `the server asks to wait ${seconds(waitMs)} s, and wac waits at most ${seconds(idleMs)} s without progress`;
return isWrite ? `the server accepted no write for ${seconds(idleMs)} s` : `the server responded to no request for ${seconds(idleMs)} s`;
}
function seconds(milliseconds) {
return Math.ceil(milliseconds / 1e3);
}
function describeProblem(hint) {
if (hint !== void 0) return {
code: "server",
description: "the response does not come from the W&B API"
};
return {
code: "server",
description: RETURNED_ERROR,
hint: "Run the same command again; if it fails again, \"wac doctor\" shows what this server can do"
};
}
// src/wandb/read/unknown-fields.ts
function unknownFields(error) {
if (!(error instanceof ApiFailure)) return new Set();
const named = error.message.matchAll(/(?:Cannot query field|Unknown field|Field)\s+\\?["'`]?(\w+)\\?["'`]?(?=.{0,3}(?:on type|doesn't exist|is not defined|\.|;|$))/gi);
return new Set([...named].flatMap(([, name]) => name ?? []));
}
function isQueryError(error) {
return error instanceof ApiFailure && error.code === "server" && (error.status === 400 || error.status === 422 || error.message.includes("the server returned an error"));
}
export { refusedFailure as a, isBusy as c, outOfTimeFailure as i, unknownFields as n, staleCheckFailure as o, interruptedFailure as r, classifyStatus as s, isQueryError as t };
