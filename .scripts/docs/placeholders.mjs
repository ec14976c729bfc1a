/**
 * What differs from run to run, and what pages write instead. `docs/README.md` lists the placeholders for readers.
 *
 * The order matters: longer forms come first.
 */
const PLACEHOLDERS = [
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu, '<time>'],
  // What `--since 30d` is today.
  [/\bsince \d{4}-\d\d-\d\d\b/gu, 'since <date>'],
  [/\b\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:[.-]\d+)?Z?/gu, '<time>'],
  [/\bsha256:[0-9a-f]{64}\b/gu, 'sha256:<digest>'],
  [/\b[0-9a-f]{64}\b/gu, '<checksum>'],
  [/\b[0-9a-f]{40}\b/gu, '<key>'],
  [
    /\b[A-Za-z0-9+/]{12,}={0,2}(?=")|\bQXV0b21hdGlvbj[A-Za-z0-9+/=]+/gu,
    (text) =>
      /^[A-Z][A-Za-z0-9+/]*=*$/u.test(text) && /\d/u.test(text) && text.length % 4 === 0
        ? '<id>'
        : text,
  ],
  // 8080 is the port of pages that start a server: it is there in place of the port of the run.
  [/\b127\.0\.0\.1:(?!8080\b)\d+/gu, '127.0.0.1:<port>'],
  [/#code=[\w-]+/gu, '#code=<code>'],
  [/\/tmp\/wac-demo-\w+/gu, '<folder>'],
  [/\[(?:[0-9a-f]{7})\]/gu, '[<commit>]'],
  [/\b(?:just now|\d+ minutes? ago)/gu, '<duration> ago'],
  [/\b\d+(?:\.\d+)? m?s\b/gu, '<duration>'],
];

/** What a command waits for, on a machine that is slow at that moment. */
const PROGRESS =
  /^(?:Waiting \d+ s: |Checked \d+ of \d+ files |Read \d+ of \d+ |Evaluated \d+ runs? in ).*\n/gmu;

/** The output without the lines of progress, which depend on the machine. */
export function withoutProgress(text) {
  return text.replaceAll(PROGRESS, '');
}

/** The output as a page shows it. `home`: the home folder of the run, which a page writes as `~`. */
export function withPlaceholders(text, home) {
  let shown = withoutProgress(text).replaceAll(home, '~');
  for (const [pattern, placeholder] of PLACEHOLDERS) shown = shown.replaceAll(pattern, placeholder);
  return shown
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/gu, '');
}
