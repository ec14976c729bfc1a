/** Every experiment by the assumption that it tries, in the order in which they run. */
import type { ObservableId } from '../assumption-ids.ts';
import type { Experiment } from '../bench.ts';
import { ARIA_EXPERIMENTS } from './aria-experiments.ts';
import { CONNECTION_EXPERIMENTS } from './connection-experiments.ts';
import { LIST_EXPERIMENTS } from './list-experiments.ts';
import { NAME_EXPERIMENTS } from './name-experiments.ts';
import { REFUSAL_EXPERIMENTS } from './refusal-experiments.ts';
import { STORAGE_EXPERIMENTS } from './storage-experiments.ts';
import { UPDATE_EXPERIMENTS } from './update-experiments.ts';

export const EXPERIMENTS: Readonly<Record<ObservableId, Experiment>> = {
  ...CONNECTION_EXPERIMENTS,
  ...NAME_EXPERIMENTS,
  ...REFUSAL_EXPERIMENTS,
  ...UPDATE_EXPERIMENTS,
  ...STORAGE_EXPERIMENTS,
  ...LIST_EXPERIMENTS,
  ...ARIA_EXPERIMENTS,
};
