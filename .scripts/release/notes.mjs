/** The section of a version in the changelog, without its heading; undefined where there is none, or nothing in it. */
export function releaseNotes(changelog, version) {
  const sections = changelog.split(/^## /mu).slice(1);
  const section = sections.find((text) => /^\[?([^\s\]]+)/u.exec(text)?.[1] === version);
  const body = section?.slice(section.indexOf('\n') + 1).trim();
  return body === '' ? undefined : body;
}
