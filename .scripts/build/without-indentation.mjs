/** Makes the code of ours small without a change to its names and lines. */
import { parseSync, Visitor } from 'rolldown/utils';

/** The code of a file without the indentation of its lines: each keeps its number. Strings of several lines stay as they are. */
export function withoutIndentation(fileName, code) {
  const { program, errors } = parseSync(fileName, code);
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  const strings = [];
  new Visitor({ TemplateElement: ({ start, end }) => strings.push({ start, end }) }).visit(program);
  strings.sort((a, b) => a.start - b.start);
  let next = 0;
  return code.replace(/^[\t ]+/gm, (indentation, offset) => {
    while (next < strings.length && strings[next].end < offset) next += 1;
    return next < strings.length && strings[next].start < offset ? indentation : '';
  });
}
