/** The ways in which one node of the syntax tree is made wrong. */

const COMPARISONS = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
const ARITHMETIC = { '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'] };
/** Methods that can be taken for another one, or left out: an empty name means the object itself. */
const METHODS = {
  some: ['every'],
  every: ['some'],
  startsWith: ['endsWith'],
  endsWith: ['startsWith'],
  filter: [''],
  slice: [''],
  trim: [''],
  trimEnd: [''],
  trimStart: [''],
  toLowerCase: [''],
  toUpperCase: [''],
  sort: [''],
  toSorted: [''],
  reverse: [''],
  toReversed: [''],
  normalize: [''],
  concat: [''],
  min: ['max'],
  max: ['min'],
};

/**
 * The mutants of a node, as strings that take its place. `text(node)` gives the source of a node.
 *
 * @returns {{ kind: string, text: string }[]}
 */
export function mutantsOf(node, { text, isInChain }) {
  switch (node.type) {
    case 'BinaryExpression':
      return (COMPARISONS[node.operator] ?? ARITHMETIC[node.operator] ?? []).map((operator) => ({
        kind: 'operator',
        text: `(${text(node.left)}) ${operator} (${text(node.right)})`,
      }));
    case 'LogicalExpression':
      return mutantsOfLogical(node, text);
    case 'UnaryExpression':
      return node.operator === '!' ? [{ kind: 'negation', text: text(node.argument) }] : [];
    case 'ConditionalExpression':
      return [
        { kind: 'condition', text: text(node.consequent) },
        { kind: 'condition', text: text(node.alternate) },
      ];
    case 'Literal':
      return mutantsOfLiteral(node);
    case 'CallExpression':
      return isInChain ? [] : mutantsOfCall(node, text);
    case 'ArrayExpression':
      return node.elements.length > 0 ? [{ kind: 'list', text: '[]' }] : [];
    default:
      return [];
  }
}

function mutantsOfLogical(node, text) {
  const [left, right] = [text(node.left), text(node.right)];
  if (node.operator === '??') {
    return [
      { kind: 'default', text: left },
      { kind: 'default', text: right },
    ];
  }
  const other = node.operator === '&&' ? '||' : '&&';
  return [
    { kind: 'logic', text: `(${left}) ${other} (${right})` },
    { kind: 'logic', text: left },
    { kind: 'logic', text: right },
  ];
}

function mutantsOfLiteral(node) {
  if (typeof node.value === 'boolean') return [{ kind: 'boolean', text: String(!node.value) }];
  // Prose is not behavior: names and kinds are.
  if (typeof node.value === 'string' && /^[\w./:-]+$/.test(node.value)) {
    return [{ kind: 'string', text: "'mutated'" }];
  }
  if (typeof node.value === 'number') return [{ kind: 'number', text: `${node.raw} + 1` }];
  return [];
}

function mutantsOfCall(node, text) {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional || node.optional) {
    return [];
  }
  const [object, name] = [text(callee.object), callee.property.name];
  const args = node.arguments.map(text).join(', ');
  if (!Object.hasOwn(METHODS, name)) return [];
  return METHODS[name].map((other) => ({
    kind: 'method',
    text: other === '' ? object : `${object}.${other}(${args})`,
  }));
}
