import { SECRET_NAME, TEMPLATE_VARIABLES } from '../../../model/kinds/template-variables.ts';
import { templateNames } from '../../template/render-template.ts';
import type { TestedAutomation } from './evaluate-case.ts';

/** The variables of an action that W&B does not document: they will render as nothing. */
export function unresolvedVariables({
  action,
}: Pick<TestedAutomation, 'action'>): readonly string[] {
  const names = new Set(templatesOf(action).flatMap(templateNames));
  return [...names].filter((name) => !isKnown(name));
}

function templatesOf(action: TestedAutomation['action']): readonly string[] {
  switch (action.kind) {
    case 'sendWebhook':
      return [action.payload];
    case 'sendNotification':
      return [action.title, action.message];
    case 'sendPromptToAria':
      return [action.prompt];
    case 'doNothing':
      return [];
  }
}

function isKnown(name: string): boolean {
  return (
    TEMPLATE_VARIABLES.includes(name) ||
    SECRET_NAME.test(name) ||
    /^artifact_metadata\.[^.]+$/.test(name)
  );
}
