/** What the commands page shows: one example of each command with what it prints, from one session in the example directory. */
import { withPlaceholders } from './placeholders.mjs';
import { withShell } from './shell.mjs';

/** The session: commands that are shown, by name, and in between what prepares the next. */
const SESSION = [
  ['validate', 'wac validate'],
  ['test', 'wac test --grep spike'],
  ['backtest', 'wac backtest loss-spike --sweep threshold=2,3,4 --outcome state=failed'],
  ['explain', 'wac explain when.runMetric.change'],
  ['list', 'wac list --sandbox --entity vision-team'],
  ['show', 'wac show loss-spike --sandbox'],
  ['integrations', 'wac integrations --sandbox'],
  ['doctor', 'wac doctor --sandbox'],
  ['', "sed -i.bak 's/by: 5%/by: 8%/' automations/retraining-trigger.yaml && rm automations/*.bak"],
  ['plan', 'wac plan --sandbox'],
  ['apply', 'wac apply --sandbox --yes'],
  ['', disable('Loss plateau')],
  ['drift', 'wac drift --sandbox', 2],
  ['accept', 'wac accept loss-plateau --sandbox'],
  ['', "sed -E 's/(\\\\n)?Managed in Git[^\"]*//' .wac/sandbox.json > unmanaged.json"],
  [
    'export',
    'wac export --sandbox=unmanaged.json --entity vision-team --name "Loss*" --out exported --owner acme/exported',
  ],
  ['', 'rm -r exported unmanaged.json automations/daily-summary* automations/long-run*'],
  ['release', 'wac release daily-summary --sandbox --yes'],
  ['', 'wac apply --sandbox --yes'],
  ['restore', 'wac restore .wac/restore/*.json --sandbox --yes'],
  [
    'sandbox',
    'wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=failed',
  ],
  ['fmt', 'wac fmt'],
  ['init', 'wac init team-b/automations --owner acme/team-b --entity vision-team --yes'],
];

/** Somebody disables an automation in the web page. */
function disable(name) {
  const program = `const fs = require("fs"), f = ".wac/sandbox.json", s = JSON.parse(fs.readFileSync(f)); for (const t of s.triggers) if (t.name === "${name}") t.enabled = false; fs.writeFileSync(f, JSON.stringify(s, null, 1));`;
  return `node -e '${program}'`;
}

/** The recorded outputs as a file, by path. */
export async function recordOutputs({ clone, address }) {
  const outputs = {};
  await withShell('example', { clone, address }, async (shell, home) => {
    for (const [name, line, wanted = 0] of SESSION) {
      const { output, exit } = await shell.run(line);
      if (exit !== wanted) throw new Error(`$ ${line}\nended with ${exit}\n${output}`);
      if (name !== '') outputs[name] = { line, output: withPlaceholders(output, home) };
    }
  });
  return {
    '.scripts/reference/command-outputs.json': `${JSON.stringify(outputs, undefined, 2)}\n`,
  };
}
