/** The report of a mutation run, as Markdown. */

/** @returns {{ text: string, share: number }} the report, and the killed share of what counts */
export function renderReport(results, folders, seed) {
  const rows = [...folders, ''].map((folder) => {
    const own = results.filter(({ file }) => file.startsWith(folder));
    const count = (status) => own.filter((each) => each.status === status).length;
    const [killed, survived, equivalent] = ['killed', 'survived', 'equivalent'].map(count);
    const share = killed + survived === 0 ? 1 : killed / (killed + survived);
    return { name: folder === '' ? 'all' : folder, killed, survived, equivalent, share };
  });
  const table = rows.map(
    ({ name, killed, survived, equivalent, share }) =>
      `| ${name} | ${killed} | ${survived} | ${equivalent} | ${(share * 100).toFixed(1)} % |`,
  );
  const survivors = results.filter(({ status }) => status === 'survived').map(describe);
  const equivalent = results
    .filter(({ status }) => status === 'equivalent')
    .map((each) => `${describe(each)}: ${each.reason}`);
  const text = [
    `# Mutation run, seed ${seed}`,
    '',
    '| folder | killed | survived | equivalent | killed of what counts |',
    '|---|---:|---:|---:|---:|',
    ...table,
    ...(survivors.length === 0 ? [] : ['', '## Survivors', '', ...survivors]),
    ...(equivalent.length === 0 ? [] : ['', '## Equivalent', '', ...equivalent]),
    '',
  ].join('\n');
  return { text, share: rows.at(-1)?.share ?? 0 };
}

function describe({ id, file, line, kind, original, text, tests }) {
  const [before, after] = [original, text].map((each) => {
    const flat = each.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
    return flat.length > 120 ? `${flat.slice(0, 117)}...` : flat;
  });
  const change = text === '' ? `without \`${before}\`` : `\`${before}\` → \`${after}\``;
  return `- ${id} \`${file}:${line}\` ${kind}, ${tests} tests: ${change}`;
}
