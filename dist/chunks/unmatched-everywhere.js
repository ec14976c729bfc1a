// src/cli/directories/unmatched-everywhere.ts
function unmatchedEverywhere(lists) {
const [first = [], ...others] = lists;
return first.filter(({ message }) => others.every((problems) => problems?.some((each) => each.message === message) === true));
}
exports.t = unmatchedEverywhere;
