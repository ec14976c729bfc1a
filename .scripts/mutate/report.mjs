/** The report of a mutation run, as Markdown. */

/**
 * @returns {{ text: string, share: number, isWhole: boolean }} the report, the killed share of what counts, and
 * whether all of the sample was tried
 */
export function renderReport(results, { folders, seed, total, failing }) {
  const rows = [...folders, ''].map((folder) => {
    const own = results.filter(({ file }) => file.startsWith(folder));
    const count = (status) => own.filter((each) => each.status === status).length;
    const [killed, survived, equivalent] = ['killed', 'survived', 'equivalent'].map(count);
    const share = killed + survived === 0 ? 1 : killed / (killed + survived);
    const untried = count('not tried');
    return { name: folder || 'all', killed, survived, equivalent, untried, share };
  });
  const table = rows.map(
    ({ name, killed, survived, equivalent, untried, share }) =>
      `| ${name} | ${killed} | ${survived} | ${equivalent} | ${untried} | ${(share * 100).toFixed(1)} % |`,
  );
  const inOrder = results.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const survivors = inOrder.filter(({ status }) => status === 'survived').map(describe);
  const equivalent = inOrder
    .filter(({ status }) => status === 'equivalent')
    .map((each) => `${describe(each)}: ${each.reason}`);
  const untried = inOrder.filter(({ status }) => status === 'not tried').map(describe);
  const leftOut = failing.flatMap(([file, names]) =>
    [...names].map((each) => `- ${file}: ${each}`),
  );
  const text = [
    `# Mutation run: ${results.length} of ${total} mutants, seed ${seed}`,
    '',
    '| folder | killed | survived | equivalent | not tried | killed of what counts |',
    '|---|---:|---:|---:|---:|---:|',
    ...table,
    ...section('Survivors', survivors),
    ...section('Equivalent', equivalent),
    ...section('Not tried to the end', untried),
    ...section('Tests left out, as they fail without a mutant', leftOut),
    '',
  ].join('\n');
  const all = rows.at(-1);
  return { text, share: all.share, isWhole: all.untried === 0 };
}

function section(title, lines) {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

function describe({ key, file, line, kind, original, text, tests }) {
  const [before, after] = [original, text].map((each) => {
    const flat = each.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
    return flat.length > 120 ? `${flat.slice(0, 117)}...` : flat;
  });
  const change = text === '' ? `without \`${before}\`` : `\`${before}\` → \`${after}\``;
  return `- ${key} \`${file}:${line}\` ${kind}, reached by ${tests} test files: ${change}`;
}
