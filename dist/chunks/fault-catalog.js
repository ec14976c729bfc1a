const require_common = require("./common.js");
// src/sandbox/faults/corrupt-response.ts
function corrupt(corruption) {
return (body) => {
const response = require_common.Jt(body);
if (require_common.Wt(response)) corruption(response);
return JSON.stringify(response);
};
}
function addErrors(response) {
Object.assign(response, { errors: [{ message: "context deadline exceeded" }] });
}
const NULLABLE = ["project"];
function dropObject(random) {
return (response) => {
const ownedAutomations = [];
visit(response, (node) => {
for (const [key, value] of Object.entries(node)) if (require_common.Wt(value) && !NULLABLE.includes(key)) ownedAutomations.push({
owned: node,
key
});
});
if (ownedAutomations.length === 0) return;
const { owned, key } = random.pick(ownedAutomations);
owned[key] = null;
};
}
function repeatCursor(cursor) {
return eachPage((page) => {
page["pageInfo"] = {
hasNextPage: true,
endCursor: cursor ?? null
};
});
}
function emptyPage(cursor) {
return eachPage((page) => {
page["edges"] = [];
page["pageInfo"] = {
hasNextPage: true,
endCursor: cursor ?? null
};
});
}
function dropEdge(random) {
return eachPage((page) => {
const { edges, totalCount } = page;
if (typeof totalCount !== "number" || !require_common.Ut(edges) || edges.length === 0) return;
const list = [...edges];
list.splice(random.below(list.length), 1);
page["edges"] = list;
});
}
function changeNode(random) {
return eachPage((page) => {
const edges = page["edges"];
if (!require_common.Ut(edges) || edges.length === 0) return;
const list = [...edges];
const edge = structuredClone(random.pick(list));
if (!require_common.Wt(edge) || !require_common.Wt(edge["node"] ?? null)) return;
Object.assign(edge["node"] ?? {}, { name: "Renamed meanwhile" });
page["edges"] = [...list, edge];
});
}
function eachPage(change) {
return (response) => {
visit(response, (node) => {
if (require_common.Wt(node["pageInfo"] ?? null)) change(node);
});
};
}
function visit(value, see) {
if (require_common.Ut(value)) for (const item of value) visit(item, see);
else if (require_common.Wt(value)) {
for (const item of Object.values(value)) visit(item, see);
see(value);
}
}
// src/sandbox/faults/fault-catalog.ts
const HTML = "<!doctype html><html><body>Sign in</body></html>";
const WRONG_BODIES = [
"",
"null",
"[]",
"{}",
"{\"data\":null}",
"{\"data\":12}",
"\"data\""
];
const FOREVER_MS = 6e5;
const at = (random) => random.pick(["before", "after"]);
function failure(status, meaning, { headers = {}, body = "no" } = {}) {
return {
meaning,
make: ({ random }) => ({
kind: "status",
status,
headers,
body,
at: at(random)
})
};
}
function refusal(status, meaning, headers = {}) {
const fault = {
kind: "status",
status,
headers,
body: "{\"error\":\"no\"}"
};
return {
meaning,
make: () => fault
};
}
function cursorOf({ variables }) {
const cursor = variables["cursor"];
return typeof cursor === "string" ? cursor : void 0;
}
const NAMED_FAULTS = {
refuse: {
meaning: "closes every connection and refuses new ones for a while (`ms`, 500)",
make: ({ ms = 500 }) => ({
kind: "refuse",
ms
})
},
"reset-before": {
meaning: "closes the connection before the request is executed",
make: () => ({ kind: "drop" })
},
"reset-after": {
meaning: "executes the request and closes the connection without a response",
make: () => ({
kind: "drop",
at: "after"
})
},
late: {
meaning: "responds late (`ms`, 2000)",
make: ({ random, ms = 2e3 }) => ({
kind: "delay",
ms,
at: at(random)
})
},
"time-out": {
meaning: "executes the request and responds after the client has given up (`ms`, ten minutes)",
make: ({ ms = FOREVER_MS }) => ({
kind: "delay",
ms,
at: "after"
})
},
"401": refusal(401, "HTTP 401 for this request"),
"403": refusal(403, "HTTP 403 for this request"),
"408": failure(408, "HTTP 408"),
"425": failure(425, "HTTP 425"),
"429": refusal(429, "HTTP 429 without `Retry-After`"),
"429-retry-after": refusal(429, "HTTP 429 with `Retry-After: 2`", { "Retry-After": "2" }),
"429-rate-limit": refusal(429, "HTTP 429 with `RateLimit-Reset: 5`", {
"RateLimit-Limit": "1000",
"RateLimit-Remaining": "0",
"RateLimit-Reset": "5"
}),
"500": failure(500, "HTTP 500, before or after the request is executed"),
"502": failure(502, "HTTP 502 with a web page, before or after the request is executed", { body: HTML }),
"503": failure(503, "HTTP 503, before or after the request is executed"),
"503-retry-after": failure(503, "HTTP 503 with `Retry-After: 1`", { headers: { "Retry-After": "1" } }),
"504": failure(504, "HTTP 504, before or after the request is executed"),
html: {
meaning: "HTTP 200 with a web page",
make: () => ({
kind: "rewrite",
rewrite: () => HTML
})
},
truncated: {
meaning: "half of the response",
make: () => ({ kind: "truncate" })
},
"wrong-json": {
meaning: "HTTP 200 with nothing, `null`, `[]`, `{}` or `{\"data\":null}`",
make: ({ random }) => {
const body = random.pick(WRONG_BODIES);
return {
kind: "rewrite",
rewrite: () => body
};
}
},
"data-with-errors": {
meaning: "the data and also errors",
make: () => ({
kind: "rewrite",
rewrite: corrupt(addErrors)
})
},
"null-object": {
meaning: "`null` instead of an object",
make: ({ random }) => ({
kind: "rewrite",
rewrite: corrupt(dropObject(random))
})
},
"repeated-cursor": {
meaning: "a next page with the cursor of the request",
make: ({ request }) => ({
kind: "rewrite",
rewrite: corrupt(repeatCursor(cursorOf(request)))
})
},
"empty-page": {
meaning: "an empty page that has a next page",
make: ({ request }) => ({
kind: "rewrite",
rewrite: corrupt(emptyPage(cursorOf(request)))
})
},
"missing-node": {
meaning: "a list with fewer nodes than it counts",
make: ({ random }) => ({
kind: "rewrite",
rewrite: corrupt(dropEdge(random))
})
},
"changed-list": {
meaning: "a list with one node twice, the second time renamed",
make: ({ random }) => ({
kind: "rewrite",
rewrite: corrupt(changeNode(random))
})
},
"slow-drip": {
meaning: "the response in pieces with a pause before each (`ms`, 50)",
make: ({ random, ms = 50 }) => ({
kind: "trickle",
pieces: 2 + random.below(8),
ms
})
},
staleReads: {
meaning: "responds to a query from the state before the last writes (`writes`, 1), or before the writes of the last `ms`; at most 1,000 changes back",
make: ({ ms, writes = ms === void 0 ? 1 : 0 }) => ({
kind: "stale",
lag: {
writes,
ms
}
})
},
gzip: {
meaning: "the response compressed, even if the client does not accept that",
make: () => ({ kind: "gzip" })
}
};
exports.t = NAMED_FAULTS;
