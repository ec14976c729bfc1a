import { Kt as present, an as isJsonObject } from "./common.js";
// src/model/document/sums.ts
function sumOfMean(mean, window) {
return Number((mean * window).toPrecision(15));
}
function withSum(document) {
const when = document["when"];
return isJsonObject(when) ? {
...document,
when: whenWithSum(when)
} : document;
}
function whenWithSum(when) {
const event = when["runMetric"];
return isJsonObject(event) ? {
...when,
runMetric: metricWithSum(event)
} : when;
}
function metricWithSum(event) {
const { aggregate, window, threshold, change } = event;
if (aggregate !== "mean" || typeof window !== "number") return event;
return {
...event,
aggregate: "sum",
...present({
threshold: threshold === void 0 ? void 0 : limitWithSum(threshold, window),
change: change === void 0 ? void 0 : limitWithSum(change, window)
})
};
}
function limitWithSum(limit, window) {
if (typeof limit === "number") return sumOfMean(limit, window);
if (!isJsonObject(limit)) return limit;
return Object.fromEntries(Object.entries(limit).map(([key, value]) => [key, key === "priorWindow" ? value : limitWithSum(value, window)]));
}
function sumWindow(document) {
const when = document?.["when"];
const event = isJsonObject(when) ? when["runMetric"] : void 0;
if (!isJsonObject(event) || event["aggregate"] !== "sum") return void 0;
const { window } = event;
return typeof window === "number" ? window : void 0;
}
export { withSum as a, whenWithSum as i, metricWithSum as n, sumWindow as r, limitWithSum as t };
