/** The script of pages with pictures of rules: a reader moves a threshold or chooses a run, and the rule is counted and drawn anew. */
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import { ruleChart } from '../chart/rule-chart.ts';
import type { PictureData } from '../rule/picture-data.ts';
import { countRuns, runText, summaryText } from '../rule/rule-view.ts';

function start(): void {
  const text = document.getElementById('data')?.textContent ?? '';
  // The page and its script are made by one version of one program.
  const { outcome, pictures } = JSON.parse(text) as PictureData;
  for (const root of document.querySelectorAll<HTMLElement>('[data-rule]')) {
    const picture = pictures[Number(root.dataset['rule'])];
    if (picture) connect(root, picture, outcome ?? undefined);
  }
}

function connect(root: HTMLElement, picture: RulePicture, outcome: string | undefined): void {
  const { comparison, runs } = picture;
  const slider = partOf(root, 'slider', HTMLInputElement);
  const number = partOf(root, 'number', HTMLInputElement);
  const summary = partOf(root, 'summary', HTMLOutputElement);
  const chart = partOf(root, 'chart', HTMLElement);
  const cells = [...root.querySelectorAll<HTMLElement>('[data-part=run]')];
  let threshold = comparison.threshold;
  let chosen = 0;

  const draw = (): void => {
    const counts = countRuns(picture, threshold);
    summary.textContent = summaryText(picture, counts, outcome);
    for (const [row, cell] of cells.entries()) {
      const run = runs[row];
      if (run !== undefined) cell.textContent = runText(run, counts[row]);
    }
    chart.innerHTML = ruleChart({ comparison, runs, counts, chosen, threshold }).text;
  };

  const moveTo = (value: number): void => {
    if (!Number.isFinite(value)) return;
    threshold = value;
    draw();
  };
  slider.addEventListener('input', () => {
    number.value = slider.value;
    moveTo(slider.valueAsNumber);
  });
  number.addEventListener('input', () => {
    slider.value = number.value;
    moveTo(number.valueAsNumber);
  });
  partOf(root, 'reset', HTMLButtonElement).addEventListener('click', () => {
    number.value = String(comparison.threshold);
    slider.value = number.value;
    moveTo(comparison.threshold);
  });
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    chosen = Number(target.value);
    draw();
  });
}

function partOf<Part extends HTMLElement>(
  root: HTMLElement,
  name: string,
  type: { new (): Part },
): Part {
  const found = root.querySelector(`[data-part=${name}]`);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${name}`);
}

start();
