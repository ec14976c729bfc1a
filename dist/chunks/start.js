const require_compiled_code = require("./compiled-code.js");
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
].includes(first) && second === void 0) process.stdout.write(`${require_compiled_code.s}\n`);
else {
if (true) require_compiled_code.t(__dirname, process.env);
Promise.resolve().then(() => require("./run-process.js")).then(({ runProcess }) => runProcess());
}
