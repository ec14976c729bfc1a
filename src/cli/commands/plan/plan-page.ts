/** `wac plan --html`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backtest } from '../../../api/backtest.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { RulePicture } from '../../../model/backtest/rule-picture.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { renderPlanPage } from '../../../page/plan/render-plan-page.ts';
import { PictureCollector } from '../../../workflow/backtest/collect-pictures.ts';
import type { BacktestRule } from '../../../workflow/backtest/run-backtest.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writePage } from '../../output/write-page.ts';
import type { OpenedProject } from '../../session/open-project.ts';

/** Writes the page. Rules that the plan creates or changes are drawn on the recorded runs beside the manifests. */
export async function writePlanPage(
  context: CommandContext,
  path: string,
  plan: Plan,
  opened: OpenedProject,
): Promise<void> {
  const pictures = await picturesOf(context, plan, opened);
  await writePage(context, path, renderPlanPage(plan, pictures));
}

/** None where there are no recorded runs, or they cannot be used; then a line on standard error says so. */
async function picturesOf(
  { io }: CommandContext,
  plan: Plan,
  opened: OpenedProject,
): Promise<ReadonlyMap<string, RulePicture>> {
  const history = join(opened.tree.directory, 'history');
  const declared = new Set(opened.project.declarations.map(({ key }) => key));
  const keys = plan.changes
    .filter(({ action, key }) => action !== 'delete' && action !== 'release' && declared.has(key))
    .map(({ key }) => key);
  if (keys.length === 0 || !existsSync(history)) return new Map();
  let rules: readonly BacktestRule[] = [];
  let collector: PictureCollector | undefined;
  const { diagnostics } = await backtest(opened, {
    keys,
    history,
    allowSampled: true,
    onRules: (built) => {
      rules = built;
      collector = new PictureCollector(built, {});
    },
    onRun: (run, outcome) => collector?.onRun(run, outcome),
  });
  if (hasErrors(diagnostics)) {
    const first = diagnostics.find(({ severity }) => severity === 'error');
    io.stderr.write(
      `The page has no pictures: ${first?.message ?? 'the recorded runs cannot be used'}\n`,
    );
    return new Map();
  }
  const pictures = collector?.pictures(rules.length) ?? [];
  return new Map(
    rules.flatMap(({ info }, index) => {
      const picture = pictures[index];
      return picture === undefined || picture.runs.length === 0 ? [] : [[info.key, picture]];
    }),
  );
}
