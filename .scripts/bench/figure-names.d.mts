/** The name of each figure's file, and the heading of its section as an anchor. */
export const FIGURES: Readonly<Record<string, string>>;
