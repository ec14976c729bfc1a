/** A page without what is this program's own. */

/** The page without its style and its script, which are known by their hashes. */
export function foreignPart(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/u, '').replace(/<script>[\s\S]*?<\/script>/u, '');
}

/** The tags in their order, without what their attributes say. */
export function tagsOf(page: string): string {
  const text = foreignPart(page).replace(/<script[\s\S]*?<\/script>/gu, '<data>');
  const tags = text.match(/<[^>]*>/gu) ?? [];
  return tags.join('\n').replace(/"[^"]*"/gu, '""');
}
