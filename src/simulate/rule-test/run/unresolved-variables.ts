import { SECRET_NAME, TEMPLATE_VARIABLES } from '../../../model/template-variables.ts';
import { templateNames } from '../../template/render-template.ts';
import type { TestedAutomation } from './evaluate-case.ts';

/** The variables of an action that W&B does not document: they will render as nothing. */
export function unresolvedVariables({
  action,
}: Pick<TestedAutomation, 'action'>): readonly string[] {
  const strings =
    action.kind === 'sendWebhook'
      ? [action.payload]
      : action.kind === 'sendNotification'
        ? [action.title, action.message]
        : [];
  const names = new Set(strings.flatMap(templateNames));
  return [...names].filter((name) => !isKnown(name));
}

function isKnown(name: string): boolean {
  return (
    TEMPLATE_VARIABLES.includes(name) ||
    SECRET_NAME.test(name) ||
    /^artifact_metadata\.[^.]+$/.test(name)
  );
}
