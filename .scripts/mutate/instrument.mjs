/**
 * Puts every mutant of a file into the file itself, each behind a switch.
 *
 * `__mutant(7)` is true while mutant 7 is on, and records that it was reached. So a file is transformed once, and the
 * same instrumented modules serve all mutants.
 */
import { parseAst } from 'rolldown/parseAst';
import { mutantsOf } from './mutators.mjs';

/** What holds no code that runs, or cannot be put behind a switch. */
const SKIPPED = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSDeclareFunction',
  'TSTypeAnnotation',
  'TSTypeParameterInstantiation',
  'TSTypeParameterDeclaration',
  'TemplateElement',
  'PropertyDefinition',
]);
const REMOVABLE = new Set(['ExpressionStatement', 'ContinueStatement', 'ThrowStatement']);

/**
 * Instruments one file.
 *
 * @param source its text
 * @param path its name, for the mutants
 * @param firstId the number of its first mutant
 * @returns {{ code: string, mutants: object[] }}
 */
export function instrument(source, path, firstId) {
  const program = parseAst(source, { lang: 'ts', sourceType: 'module' });
  const mutants = [];
  const lineOf = lineFinder(source);

  function add(node, kind, text) {
    const id = firstId + mutants.length;
    const original = source.slice(node.start, node.end);
    mutants.push({ id, file: path, line: lineOf(node.start), kind, original, text });
    return id;
  }

  const raw = (node) => source.slice(node.start, node.end);

  /** The node's source with everything inside it instrumented. */
  function inner(node, context) {
    const pieces = [];
    let at = node.start;
    for (const child of childrenOf(node)) {
      if (child.start < at) continue;
      pieces.push(
        source.slice(at, child.start),
        emit(child, { ...context, ...childContext(node, child) }),
      );
      at = child.end;
    }
    pieces.push(source.slice(at, node.end));
    return pieces.join('');
  }

  function emit(node, context) {
    if (holdsNoCode(node)) return raw(node);
    if (node.type === 'Property' && context.isRemovable && isPlainProperty(node)) {
      const id = add(node, 'property', '');
      return `...(__mutant(${id}) ? {} : { ${inner(node, {})} })`;
    }
    if (isRemovable(node, raw(node))) {
      const id = add(node, 'statement', '');
      // Braces around it: the branch of an `if` may be this statement alone.
      return `{ if (!__mutant(${id})) { ${inner(node, {})} } }`;
    }
    return node.type === 'IfStatement' ? emitIf(node) : emitExpression(node, context);
  }

  function emitIf(node) {
    const always = add(node.test, 'if', 'true');
    const never = add(node.test, 'if', 'false');
    const test = emit(node.test, {});
    const rest = source.slice(node.test.end, node.consequent.start);
    const then = emit(node.consequent, {});
    const otherwise = node.alternate === null ? '' : ` else ${emit(node.alternate, {})}`;
    const head = `if (__mutant(${always}) || (!__mutant(${never}) && (${test})))`;
    return `${head}${rest.slice(rest.indexOf(')') + 1)}${then}${otherwise}`;
  }

  function emitExpression(node, context) {
    const found = mutantsOf(node, { text: raw, isInChain: context.isInChain === true });
    const body = inner(node, context.isInChain && isChainSpine(node) ? { isInChain: true } : {});
    if (found.length === 0) return body;
    const choices = found.map(
      ({ kind, text }) => `__mutant(${add(node, kind, text)}) ? (${text}) : `,
    );
    return `(${choices.join('')}(${body}))`;
  }

  return { code: inner(program, {}), mutants };
}

function holdsNoCode({ type }) {
  return SKIPPED.has(type) || /^TS(?!AsExpression|NonNull|Satisfies)/.test(type);
}

function isPlainProperty({ method, kind }) {
  return !method && kind === 'init';
}

/** Whether a statement can be left out; `super(…)` has to be called. */
function isRemovable({ type, directive }, text) {
  return REMOVABLE.has(type) && !directive && !text.startsWith('super(');
}

function isChainSpine(node) {
  return node.type === 'CallExpression' || node.type === 'MemberExpression';
}

/** What a child is given by its parent. */
function childContext(parent, child) {
  if (parent.type === 'ChainExpression') return { isInChain: true };
  if (isChainSpine(parent)) {
    const isSpine = child === parent.callee || child === parent.object;
    return isSpine ? {} : { isInChain: false };
  }
  if (parent.type === 'ObjectExpression') {
    return { isRemovable: parent.properties.length > 1, isInChain: false };
  }
  return { isInChain: false };
}

/** What of a node holds no code that runs, or is no value, by the node's type. */
const NO_VALUES = {
  VariableDeclarator: ['id'],
  CatchClause: ['param'],
  AssignmentExpression: ['left'],
  ForOfStatement: ['left'],
  UpdateExpression: ['argument'],
  ExportNamedDeclaration: ['source', 'specifiers'],
};
/** Types, and parameters: their defaults are left as they are. */
const NEVER_VALUES = ['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType', 'params'];

function skippedOf(node) {
  const skipped = [...NEVER_VALUES, ...(NO_VALUES[node.type] ?? [])];
  if (node.computed) return skipped;
  if (node.type === 'MemberExpression') return [...skipped, 'property'];
  const hasKey = node.type === 'Property' || node.type === 'MethodDefinition';
  // A shorthand's value is its key.
  return hasKey ? [...skipped, 'key', ...(node.shorthand ? ['value'] : [])] : skipped;
}

/** The children whose code runs, in order. */
function childrenOf(node) {
  const skipped = skippedOf(node);
  return Object.entries(node)
    .filter(([key]) => !skipped.includes(key))
    .flatMap(([, value]) => value)
    .filter((each) => typeof each?.type === 'string' && typeof each.start === 'number')
    .sort((a, b) => a.start - b.start);
}

function lineFinder(source) {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
