// src/manifest/edit/line-ends.ts
function restoreLineEnds(original, edited) {
if (!original.includes("\r\n")) return edited;
const before = original.split("\n");
const after = edited.split("\n");
const ended = before.slice(0, -1).map((line) => line.endsWith("\r"));
const usual = ended.filter(Boolean).length * 2 >= ended.length;
const isCrlf = [...ended, usual];
const bare = before.map((line) => line.replace(/\r$/, ""));
const shorter = Math.min(bare.length, after.length);
let start = 0;
while (start < shorter && bare[start] === after[start]) start += 1;
let end = 0;
while (end < shorter - start && bare.at(-1 - end) === after.at(-1 - end)) end += 1;
return after.map((line, index) => {
if (index === after.length - 1) return line;
if (index < start) return isCrlf[index] === true ? `${line}\r` : line;
const fromEnd = after.length - index;
if (fromEnd <= end) return isCrlf[bare.length - fromEnd] === true ? `${line}\r` : line;
return usual ? `${line}\r` : line;
}).join("\n");
}
exports.t = restoreLineEnds;
