/**
 * Shadow mode and `ignoreChanges`: shadow mode wins.
 *
 * While it is on, no path of the action is ignored, so every action does nothing and an edit of it is drift. When it
 * ends, the live action is the one that shadow mode wrote; nobody chose it, so the manifest's action comes back once,
 * and from then on the ignored paths are ignored again.
 */
import type { Declaration, Desired, Observed } from '../../model/automation.ts';
import { ignoredParts } from '../../model/canonical/ignored-parts.ts';
import { parseMarker } from '../../model/canonical/marker.ts';

/** The desired automation; in shadow mode no path of its action is ignored. */
export function withShadowMode(desired: Desired): Desired {
  const { declaration } = desired;
  const { lifecycle } = declaration;
  if (!declaration.shadow || !ignoresAction(lifecycle.ignoreChanges)) return desired;
  const ignoreChanges = withoutAction(lifecycle.ignoreChanges);
  return {
    ...desired,
    declaration: { ...declaration, lifecycle: { ...lifecycle, ignoreChanges } },
  };
}

/** The paths whose live value stays. None of the action where the live one was written by shadow mode. */
export function keptPaths(
  { lifecycle: { ignoreChanges }, shadow }: Declaration,
  { description }: Pick<Observed, 'description'>,
): readonly string[] {
  if (!ignoresAction(ignoreChanges)) return ignoreChanges;
  const parsed = parseMarker(description);
  const wasShadow = parsed.kind === 'marker' && parsed.marker.shadow;
  return wasShadow || shadow ? withoutAction(ignoreChanges) : ignoreChanges;
}

function ignoresAction(paths: readonly string[]): boolean {
  return ignoredParts(paths).has('action');
}

function withoutAction(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !ignoredParts([path]).has('action'));
}
