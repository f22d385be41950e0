/* Numbers below zero as people write them: any minus or dash before the digits, or a bookkeeper's brackets around them. */

export const MINUS = "\u2212";

/* Without spaces, a hyphen before what is below zero; what is no number stays as it is. */
export function signed(text) {
  const plain = text.replace(/[\s\u00a0\u2009\u202f]/g, "");
  return plain.replace(/^[-\u2010-\u2014\u2212](?=\d)|^\((?=\d[^()]*\)$)/, "-").replace(/^(-\d[^()]*)\)$/, "$1");
}
