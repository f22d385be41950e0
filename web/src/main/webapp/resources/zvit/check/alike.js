/* Findings that one fix mends together: of the same rule, and where words are the matter, of the same words. */

export function alike(findings, finding) {
  const wording = finding.rule.startsWith("wording.");
  const sameWords = (other) => other.fix === finding.fix && other.places[0].text === finding.places[0].text;
  return findings.filter((other) => other.fixable && other.rule === finding.rule && (!wording || sameWords(other)));
}
