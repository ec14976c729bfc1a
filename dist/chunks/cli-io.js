// src/cli/cli-io.ts
function replaceIo(io, parts) {
	return {
		args: parts.args ?? io.args,
		env: parts.env ?? io.env,
		cwd: io.cwd,
		stdout: parts.stdout ?? io.stdout,
		stderr: parts.stderr ?? io.stderr,
		get ask() {
			return io.ask;
		},
		readInput: io.readInput,
		requests: io.requests,
		progress: io.progress,
		now: io.now,
		monotonic: io.monotonic,
		sleep: io.sleep,
		random: io.random,
		get signal() {
			return io.signal;
		}
	};
}
export { replaceIo as t };
