import { fn as Failure } from "./common.js";
// src/cli/commands/apply/refuse-other-checksum.ts
function refuseOtherChecksum(expected, actual) {
if (expected === void 0 || expected === actual) return;
throw new Failure(`The plan is not the one that was reviewed: its checksum is ${actual}`, {
code: "stale-plan",
hint: "Nothing was written. Run \"wac plan\" with the same options, review it again, and apply with its checksum"
});
}
export { refuseOtherChecksum as t };
