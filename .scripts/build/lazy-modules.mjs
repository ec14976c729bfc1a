/**
 * Loads a module when it is first used instead of when the program starts, without a promise.
 *
 * A source file `lazy-NAME.ts` imports the module and exports a function that gives it. In the bundle the function
 * requires the file that the module is in. Elsewhere (tests, the single executable) it is the import that it says.
 */

const HOLDER =
  /^import \* as (\w+) from ('[^']+');\n([\s\S]*\nexport const \w+ = \(\))[^=\n]*=> (\w+);\n$/;

/** A call that no source has: it marks what `requireLazily` rewrites. */
const MARK = '__requireLazily';

/** Lets the bundler see the import of such a module as one that makes a file of its own. */
export const lazyModules = {
  name: 'lazy-modules',
  transform: {
    filter: { id: /\/src\/(?:[^/]+\/)*lazy-[\w-]+\.ts$/ },
    handler(code, id) {
      const [, name, path, start, given] = HOLDER.exec(code) ?? [];
      if (name === undefined || name !== given)
        throw new Error(`${id} is not of the form that can be loaded lazily`);
      return { code: `${start} => ${MARK}(import(${path}));\n`, map: null };
    },
  },
};

/** What the bundler makes of such an import; the second part where other modules are in the file as well. */
const MARKED =
  /\b__requireLazily\(Promise\.resolve\(\)\.then\(\(\) => (require\("[^"\n]+"\))\)(?:\.then\(\((\w+)\) => \2(\.[\w$]+)\))?\)/g;

/** Makes the imports that `lazyModules` has marked synchronous. */
export function requireLazily(code) {
  const made = code.replace(MARKED, (_, required, _name, part = '') => required + part);
  const [left] = /^.*__requireLazily.*$/m.exec(made) ?? [];
  if (left !== undefined) throw new Error(`This import cannot be made synchronous: ${left}`);
  return made;
}
