/* What is raised or lowered, told by the characters that Unicode has for it, one for one: «м²», «10⁻⁶», «H₂O». */

const PLAIN = "0123456789+-\u2212=()n";
const TOLD = { SUP: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ", SUB: "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ" };

/* A letter as a text without elements tells it. */
export function told(letter, element) {
  const place = PLAIN.indexOf(letter);
  const rise = place < 0 ? null : element.closest("sup, sub");
  return rise ? TOLD[rise.tagName][place] : letter;
}
