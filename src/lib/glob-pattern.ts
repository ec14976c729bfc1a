/**
 * Compiles a name pattern: `*` stands for any characters but a slash, `**` for any at all, everything else for itself.
 * The whole text has to match.
 */
export function globPattern(glob: string): RegExp {
  const source = glob
    .split(/(\*+)/)
    .map((part) => {
      if (part === '*') return '[^/]*';
      return /^\*+$/.test(part) ? '.*' : part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 's');
}
