/** Settles which manifests of an export the loader reads back as what they were written for. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { ExportedUnits } from './export-files.ts';
import type { ExportTarget } from './export-target.ts';
import type { ExportUnit, SingleUnit } from './export-units.ts';
import { explainRefusal, findMisread } from './export-verification.ts';
import type { WebhookUnit } from './export-webhooks.ts';

/** The files as they are written in the end. */
export interface SettledExport {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly written: ExportedUnits;
  /** What is left out, each with the reason. */
  readonly refused: {
    readonly units: readonly (readonly [SingleUnit, string])[];
    readonly webhooks: readonly (readonly [WebhookUnit, string])[];
  };
}

/** Writes, reads back, and leaves out what is not read as the same. */
export class ExportReader {
  readonly #render: (units: ExportedUnits) => readonly SourceFile[];
  readonly #target: ExportTarget | undefined;

  constructor(
    render: (units: ExportedUnits) => readonly SourceFile[],
    target: ExportTarget | undefined,
  ) {
    this.#render = render;
    this.#target = target;
  }

  /**
   * A matrix that does not work is taken apart. A single manifest that does not is written with comments that silence
   * what is wrong, where they can, and is left out else. Each happens once to a manifest, so this ends.
   */
  settle(wanted: ExportedUnits): SettledExport {
    const refusedUnits: [SingleUnit, string][] = [];
    const refusedWebhooks: [WebhookUnit, string][] = [];
    let { units, webhooks } = wanted;
    for (;;) {
      const written = { units, webhooks };
      const files = this.#render(written);
      const { misread, diagnostics } = findMisread(this.#withExisting(files), written);
      if (misread.size === 0) {
        const refused = { units: refusedUnits, webhooks: refusedWebhooks };
        return { files, diagnostics, written, refused };
      }
      units = units.flatMap((unit): readonly ExportUnit[] => {
        if (!misread.has(unit)) return [unit];
        if (unit.kind === 'folded') return unit.singles;
        const refusal = this.#explain({ units: [unit], webhooks: [] });
        if (refusal.silenceable.length > 0 && unit.silenced === undefined)
          return [{ ...unit, silenced: refusal.silenceable }];
        refusedUnits.push([unit, refusal.message]);
        return [];
      });
      webhooks = webhooks.filter((unit) => {
        if (!misread.has(unit)) return true;
        refusedWebhooks.push([unit, this.#explain({ units: [], webhooks: [unit] }).message]);
        return false;
      });
    }
  }

  #explain(units: ExportedUnits): ReturnType<typeof explainRefusal> {
    return explainRefusal(this.#withExisting(this.#render(units)));
  }

  /** The directory as it will be: the configuration, what is there, and what is new. */
  #withExisting([configuration, ...manifests]: readonly SourceFile[]): readonly SourceFile[] {
    const first = configuration === undefined ? [] : [configuration];
    return [...first, ...(this.#target?.files ?? []), ...manifests];
  }
}
