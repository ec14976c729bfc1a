// src/cli/session/history-progress.ts
const LOG_PARTS = 4;
function createProgress({ stderr }, noun) {
let shown = 0;
let isOpen = false;
return {
show: ({ done, total }) => {
const text = `Read ${done} of ${total} ${noun}`;
if (stderr.isTerminal) {
stderr.write(`\r${text}`);
isOpen = true;
return;
}
const part = Math.floor(done / total * LOG_PARTS);
if (part > shown && total > LOG_PARTS) stderr.write(`${text}\n`);
shown = Math.max(shown, part);
},
end: () => {
if (isOpen) stderr.write("\n");
}
};
}
exports.t = createProgress;
