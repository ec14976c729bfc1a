import { templateNames } from '../../template/render-template.ts';
import { TEMPLATE_VARIABLES } from '../../template/template-variables.ts';
import type { TestedAutomation } from './evaluate-case.ts';

/** Secrets are written in capitals; whether they exist only the server knows. */
const SECRET = /^[A-Z][A-Z0-9_]*$/;

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
    SECRET.test(name) ||
    /^artifact_metadata\.[^.]+$/.test(name)
  );
}
