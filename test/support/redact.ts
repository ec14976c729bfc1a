/** Lines of an apply's results, one after the other. */
const RESULTS =
  /(?:^ {2}✓ \S+ {2}(?:created|updated|deleted|disabled|released|adopted) .*\n){2,}/gmu;

/** Replaces what differs from run to run: folders, ports, times, durations, the version and the order of results. */
export function redact(text: string, directory: string): string {
  return (
    text
      .replaceAll(directory, '<folder>')
      .replaceAll(/(127\.0\.0\.1|localhost):\d{4,5}/g, '$1:<port>')
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<time>')
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d([.-]\d+)?Z?/g, '<time>')
      .replaceAll(/\bjust now\b|\b\d+ minutes? ago\b/g, '<age> ago')
      .replaceAll(/\b\d+(\.\d+)? ?(ms|s)\b(?= *$)/gm, '<duration>')
      .replaceAll(/"version": "\d+\.\d+\.\d+"/g, '"version": "<version>"')
      .replaceAll(/^\d+\.\d+\.\d+$/gm, '<version>')
      // Covers the version of the tool, so that it changes with every release.
      .replaceAll(/"integrity": "[0-9a-f]{64}"/g, '"integrity": "<hash>"')
      .replaceAll(/wac \d+\.\d+\.\d+/g, 'wac <version>')
      .replaceAll(/Version \d+\.\d+\.\d+ on Node v[\d.]+/g, 'Version <version> on Node <version>')
      .replaceAll(/Node\.js \d+\.\d+\.\d+ is/g, 'Node.js <version> is')
      // Each probe gives its own names.
      .replaceAll(/wac-probe(-never-| )[0-9a-f]{8}/g, 'wac-probe$1<run>')
      // Changes that do not wait for each other end in any order.
      .replaceAll(RESULTS, (lines) => `${lines.trimEnd().split('\n').toSorted().join('\n')}\n`)
  );
}
