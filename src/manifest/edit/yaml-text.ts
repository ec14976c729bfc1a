/** How the YAML library reads and writes documents of manifests: numbers and anchors as they are in the text. */
import { type Document, parseAllDocuments, type Scalar, type ScalarTag, type Tags } from 'yaml';

/** The documents of a text, with those that are empty. Numbers are written with the digits that they were read from. */
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

/** Whether text needs no quotes in any position, also for readers of YAML 1.1. */
export function isPlainText(text: string): boolean {
  return (
    /^[A-Za-z][\w./-]*(?: [\w./%()-]+)*[.!]?$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  );
}

/** A quoted scalar that needs no quotes. */
export function isQuotedForNothing(scalar: Scalar): boolean {
  return (
    (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') &&
    typeof scalar.value === 'string' &&
    isPlainText(scalar.value)
  );
}
