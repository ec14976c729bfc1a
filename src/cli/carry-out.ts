/** Shows a plan, asks for confirmation and applies it: the last steps of every command that writes. */
import { join } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import { createRestoreWriter } from '../files/restore-file.ts';
import { countNoun } from '../lib/count-noun.ts';
import type { ChangeResult, Plan } from '../model/plan.ts';
import { planDocument } from '../reconcile/plan-document.ts';
import { renderPlanText } from '../report/render-plan-text.ts';
import { renderResultsText, renderResultText } from '../report/render-results-text.ts';
import { resultJson, summaryJson } from '../report/render-results-json.ts';
import { applyPlan } from '../workflow/apply/apply-plan.ts';
import { combineExitCodes, EXIT, type ExitCode } from '../workflow/exit-code.ts';
import type { CommandContext } from './command-spec.ts';
import { outputStyle } from './output-style.ts';
import type { PlanSession } from './plan-session.ts';

/** Where removed automations are saved when nobody says otherwise; `.wac/` is ignored by Git. */
const RESTORE_DIRECTORY = '.wac/restore';
