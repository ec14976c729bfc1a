/** At most or at least how much a figure is to be. */
type Goal = { readonly atMost: number } | { readonly atLeast: number };

interface Described {
  readonly id: string;
  readonly what: string;
  readonly unit?: string | undefined;
  readonly digits?: number | undefined;
  readonly goal?: Goal | undefined;
  readonly known?: number | undefined;
  readonly note?: string | undefined;
}

/** A row with its verdict, which is absent where there is no goal or nothing was measured. */
interface Rated {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly verdict?: string;
  readonly missing?: string;
}

/** A row of what was measured, or of why nothing was. */
export function rate(
  row: Described & ({ readonly samples: readonly number[] } | { readonly missing: string }),
): Rated;

/** A Markdown table of rows. */
export function renderTable(
  rows: readonly (Rated & { readonly figure: string })[],
  sectionOf?: (figure: string) => string,
): string;
