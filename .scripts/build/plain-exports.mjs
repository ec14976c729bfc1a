/** Makes the exports of a CommonJS file shorter and faster. */

const GETTER =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\n\s*enumerable: true,\n\s*get: function\(\) \{\n\s*return ([\w$]+);\n\s*\}\n\}\);$/gm;

/** What else the bundler defines on the exports of a file: that they are those of an ES module. */
const MARKS =
  /^Object\.defineProperty\(exports, (?:Symbol\.toStringTag, \{ value: "Module" \}|"__esModule", \{ value: true \})\);$/gm;

/** A declaration of the file itself: what is in a function is indented. */
const DECLARED = /^(?:(?:async )?function\*? ?|class |const )([\w$]+)/gm;

/**
 * Gives exports their values instead of getters, where a getter can only ever give one: the value of a function, class
 * or constant. They come at the end of the file, where each has its value. Getters of variables stay.
 *
 * @throws Error for a file whose exports are of a form that is not known.
 */
export function plainExports(code) {
  const fixed = new Set([...code.matchAll(DECLARED)].map(([, name]) => name));
  const values = [...code.matchAll(GETTER)].map(([, , value]) => value);
  const end = code.search(GETTER);
  if (end >= 0) checkEnd(code.slice(end));
  else if (/Object\.defineProperty\(exports,/.test(code.replaceAll(MARKS, '')))
    throw new Error('These exports are of no form that is known');
  for (const value of new Set(values)) {
    if (fixed.has(value) && isAssigned(code, value)) fixed.delete(value);
  }
  return code.replace(GETTER, (getter, name, value) =>
    fixed.has(value) ? `exports.${name} = ${value};` : getter,
  );
}

/** Nothing but exports comes after the first of them. */
function checkEnd(end) {
  const [left] = /^.*\S.*$/m.exec(end.replaceAll(GETTER, '').replaceAll(MARKS, '')) ?? [];
  if (left !== undefined) throw new Error(`Exports are followed by other code: ${left}`);
}

/** Whether a function or a class is given another value, which no constant can be. Too many are found rather than too few. */
function isAssigned(code, name) {
  const escaped = name.replaceAll('$', String.raw`\$`);
  return new RegExp(
    String.raw`(?<![\w$.])(?<!(?:const|let|var) )${escaped} *(?:(?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?=(?![=>])|\+\+|--)`,
  ).test(code);
}
