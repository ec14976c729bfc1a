/** A file's path as the user would type it: the given directory joined with the path below it. */
export function displayPath(directory: string, path: string): string {
  if (directory === '' || directory === '.') return path;
  return directory.endsWith('/') ? `${directory}${path}` : `${directory}/${path}`;
}
