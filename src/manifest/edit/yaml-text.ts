/** How the YAML library reads and writes documents of manifests: numbers and anchors as they are in the text. */
import { Document, parseAllDocuments, type Scalar, type ScalarTag, type Tags, visit } from 'yaml';
import type { JsonObject } from '../../lib/json.ts';

/** The documents of a string, with those that are empty. Numbers are written with the digits that they were read from. */
export function parseEditable(text: string): readonly Document[] {
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: (tags) => tags.map(keepSpelling) as Tags,
  });
  return Array.isArray(documents) ? documents : [];
}

/** Written words that YAML 1.1 readers take for something else stay quoted. */
export function renderEditable(document: Document): string {
  // A directive such as "%YAML 1.2" says nothing; anchors need the rest of the directives to be there.
  if (document.directives !== undefined) document.directives.docEnd = false;
  return document.toString({
    lineWidth: 0,
    indent: 2,
    indentSeq: true,
    flowCollectionPadding: true,
    directives: false,
  });
}

/**
 * The text of a new document in the layout that fmt writes. No line is folded, and no anchor is written: what is equal by
 * accident stays apart. Text of several lines is a block where YAML allows it.
 */
export function renderNew(content: JsonObject): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && !scalar.value.includes('\n'))
        setCanonicalStyle(scalar);
    },
  });
  return renderEditable(document);
}

function keepSpelling(tag: Tags[number]): Tags[number] {
  if (typeof tag === 'string' || !isNumberTag(tag)) return tag;
  const { stringify } = tag;
  return {
    ...tag,
    stringify: (item, context, onComment, onChompKeep) =>
      item.source ?? stringify?.(item, context, onComment, onChompKeep) ?? String(item.value),
  };
}

function isNumberTag(tag: Exclude<Tags[number], string>): tag is ScalarTag {
  return /^tag:yaml\.org,2002:(?:int|float)$/.test(tag.tag);
}

/** Words and numbers of YAML 1.1, and numbers of YAML 1.2: text that looks like one needs quotes. */
const TYPED =
  /^(?:[yn]|yes|no|on|off|true|false|null|~|<<|=|[-+]?(?:0[box]?[\da-f_]+|[\d_,]*\.?[\d_]+(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|\d+\.|\.?(?:inf|nan)))$/i;

/** Whether fmt writes text without quotes, where the library can: it begins like a word and is nothing else in YAML. */
function isWrittenPlain(text: string): boolean {
  return (
    /^[\p{L}\p{N}_$/.]/u.test(text) && !TYPED.test(text) && !/[\r\n\u2028\u2029\uFEFF]/.test(text)
  );
}

/**
 * The one style of a string: plain where no quotes are needed, else double quotes; single quotes where double ones
 * would need escapes. Block text (`|`, `>`) keeps its style.
 */
export function setCanonicalStyle(scalar: Scalar): void {
  const { value, type } = scalar;
  if (typeof value !== 'string' || type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return;
  const isEscaped = /["\\]/.test(value) && !/['\p{Cc}\u2028\u2029\uFEFF]/u.test(value);
  const quoted = isEscaped ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
  scalar.type = isWrittenPlain(value) && canBePlain(value) ? 'PLAIN' : quoted;
}

/** What the library would quote in any position. In a flow mapping it quotes some more by itself. */
function canBePlain(text: string): boolean {
  return !/:(?:\s|$)|\s#|\s$/.test(text);
}
