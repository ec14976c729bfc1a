/**
 * Letters and signs that look like those of ASCII, as the letter that they look like.
 *
 * Source: the prototypes of Unicode Technical Standard 39, `confusables.txt`, for Cyrillic, Greek and full-width letters
 * and for dashes and apostrophes. Letters that look different in most fonts are left out.
 */
const CONFUSABLE: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    'аa сc ԁd еe һh іi јj ӏl оo рp ԛq ѕs ѵv ԝw хx уy ɡg',
    'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ԜW ХX ҮY ӀI',
    // Greek
    'αa οo ρp νv γy ιi ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϲc ϹC',
    // Dashes and apostrophes
    "‐- ‑- ‒- –- —- −- ’' ‘' ʼ'",
  ]
    .join(' ')
    .split(' ')
    .map((pair): readonly [string, string] => [[...pair][0] ?? '', [...pair][1] ?? '']),
);

const OTHER = /\P{ASCII}/gu;

/** Names of visible ASCII alone, as most are: to see that takes less time than tables of Unicode. */
export const PLAIN_TEXT: RegExp = /^[ -~]*$/;

/** The text with each of these letters as the ASCII letter that it looks like; other letters stay. */
export function asciiLookAlike(text: string): string {
  if (PLAIN_TEXT.test(text)) return text;
  return text.replace(OTHER, (character) => {
    const code = character.codePointAt(0) ?? 0;
    // Full-width forms are in the order of ASCII.
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
    return CONFUSABLE.get(character) ?? character;
  });
}
