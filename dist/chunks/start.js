// src/cli/version.ts
const VERSION = "0.2.0";
// src/cli/process/survive-lost-output.ts
const ERROR = 1;
function surviveLostOutput() {
for (const name of ["stdout", "stderr"]) {
const { get } = Object.getOwnPropertyDescriptor(process, name) ?? {};
let stream;
Object.defineProperty(process, name, {
configurable: true,
enumerable: true,
get: () => {
if (stream === void 0) {
stream = get?.call(process);
watch(stream, name);
}
return stream;
}
});
}
}
function watch(stream, name) {
stream.on("error", (error) => {
if (error.code === "EPIPE") return;
if (name === "stdout") process.stderr.write(`error  Cannot write the output: ${error.message}\n`);
process.once("exit", () => {
process.exitCode ||= ERROR;
});
});
}
// src/cli/start.ts
surviveLostOutput();
const [first, second] = process.argv.slice(2);
if ([
"--version",
"-V",
"-v",
"version"
].includes(first) && second === void 0) process.stdout.write(`${VERSION}\n`);
else Promise.resolve().then(() => require("./run-process.js")).then(({ runProcess }) => runProcess());
exports.t = VERSION;
