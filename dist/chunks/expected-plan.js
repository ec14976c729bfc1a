import { Kt as present } from "./common.js";
import { a as digestedChange, c as planChecksum, i as changeDigest, r as optionsDocument, t as DocumentRedactor } from "./redact-document.js";
import { _ as unpackEntries, g as packEntries } from "./github-comments.js";
import { createHash } from "node:crypto";
// src/action/review/review-entry.ts
const MAX_ENTRIES = 3e3;
const MAX_REMOVALS = 500;
function reviewEntry(change, plan, redactor = new DocumentRedactor(plan)) {
const digested = digestedChange(change, redactor);
return changeDigest(digested).slice(0, 16) + keyHash(change.key);
}
function planEntries(plan) {
const reviewed = plan.changes.filter((change) => !isRepair(change));
const redactor = new DocumentRedactor(plan);
return new Map(reviewed.map((change) => [change, reviewEntry(change, plan, redactor)]));
}
function reviewedChanges(entries, max = MAX_ENTRIES) {
const others = entries.slice(max);
return {
changes: entries.slice(0, max),
...present({ rest: others.length === 0 ? void 0 : restDigest(others) })
};
}
function removalsOf(plan, max = MAX_REMOVALS) {
const isRemoval = ({ action }) => action === "delete" || action === "release";
const others = new Set(plan.changes.filter((each) => !isRemoval(each)).map(({ key }) => key));
const removed = plan.changes.filter((each) => isRemoval(each) && !others.has(each.key));
const hashes = [...new Set(removed.map(({ key }) => keyHash(key)))].slice(0, max);
return hashes.length === 0 ? void 0 : hashes;
}
function isRemovedIn({ removals = [] }, key) {
return removals.includes(keyHash(key));
}
function coveredEntries({ changes, rest }, entries) {
const named = new Set(changes);
const others = entries.filter((entry) => !named.has(entry));
const isRest = rest !== void 0 && others.length > 0 && restDigest(others) === rest;
return new Set(isRest ? entries : entries.filter((entry) => named.has(entry)));
}
function isRepair({ action, origin, reason, fields }) {
return action === "update" && origin === "drift" && reason !== "re-keyed" && reason !== "taken-over" && fields.every((field) => field.origin === "drift");
}
function createReviewLookup(marker, plan, entries) {
const covered = coveredEntries(marker, [...entries.values()]);
return (change) => {
if (isSpent(marker, change.key)) return "spent";
if (marker.plan === plan.checksum) return "reviewed";
if (covered.has(entries.get(change) ?? "")) return "reviewed";
return isOpenIn(marker, change.key) ? "differs" : "silent";
};
}
function isOpenIn(marker, key) {
return marker.state !== "applied" && (hasEntryOf(marker, key) || marker.isPartial === true);
}
function isSpent(marker, key) {
if (marker.spent?.includes(keyHash(key)) === true) return true;
return marker.state === "applied" && (hasEntryOf(marker, key) || marker.isPartial === true);
}
function hasEntryOf(marker, key) {
const hash = keyHash(key);
return marker.changes.some((entry) => keyHashOf(entry) === hash);
}
function spendReviews(marker, { undone, heldBack }, plan) {
if (marker.isPartial !== true) return spendNamed(marker, [...undone.map(({ key }) => key), ...heldBack]);
const { rest: _rest, ...others } = marker;
const all = [...plan.entries.values()];
const covered = marker.plan === plan.checksum ? new Set(all) : coveredEntries(marker, all);
const left = undone.flatMap((change) => plan.entries.get(change) ?? []);
return {
...others,
...reviewedChanges(left.filter((entry) => covered.has(entry)))
};
}
function spendNamed(marker, open) {
const left = new Set(open.map(keyHash));
const isOpen = (entry) => left.has(keyHashOf(entry));
const spent = marker.changes.filter((entry) => !isOpen(entry)).map(keyHashOf);
if (spent.length === 0) return marker;
return {
...marker,
changes: marker.changes.filter(isOpen),
spent: [...new Set([...marker.spent ?? [], ...spent])]
};
}
function restDigest(entries) {
return sha256([...entries].sort().join("\n")).slice(0, 32);
}
function keyHashOf(entry) {
return entry.slice(16);
}
function keyHash(key) {
return sha256(key).slice(0, 8);
}
function sha256(text) {
return createHash("sha256").update(text, "utf8").digest("hex");
}
// src/action/review/expected-plan.ts
const MAX_EXPECTED = {
windows: 2e3,
others: 8e3
};
const FORM = /^1\.([0-9a-f]{16})\.([A-Za-z0-9_-]*)\.([0-9a-f]{32})?$/u;
function isPlanChanges(text) {
const packed = FORM.exec(text)?.[2];
return packed !== void 0 && unpackEntries(packed) !== void 0;
}
function renderPlanChanges(plan, runner) {
const max = runner === "Windows" ? MAX_EXPECTED.windows : MAX_EXPECTED.others;
const { changes, rest } = reviewedChanges([...entriesOf(plan).values()], max);
return `1.${contextOf(plan)}.${packEntries(changes)}.${rest ?? ""}`;
}
function compareExpected(plan, { digest, changes }) {
if (plan.checksum === digest) return "same";
if (plan.changes.length === 0) return "part";
const [, context, packed = "", rest] = FORM.exec(changes ?? "") ?? [];
const named = context === contextOf(plan) ? unpackEntries(packed) : void 0;
if (named === void 0) return "other";
const entries = [...entriesOf(plan).values()];
const approved = {
changes: named,
...present({ rest })
};
if (coveredEntries(approved, entries).size === new Set(entries).size) return "part";
return rest === void 0 ? "other" : "unknown";
}
function entriesOf(plan) {
return new Map(plan.changes.map((change) => [change, reviewEntry(change, plan)]));
}
function contextOf(plan) {
return planChecksum([], {
...plan,
options: optionsDocument(plan.grants)
}).slice(0, 16);
}
export { createReviewLookup as a, isRepair as c, removalsOf as d, reviewEntry as f, MAX_ENTRIES as i, isSpent as l, spendReviews as m, isPlanChanges as n, isOpenIn as o, reviewedChanges as p, renderPlanChanges as r, isRemovedIn as s, compareExpected as t, planEntries as u };
