/*
 * What still holds of all that was found. The report was checked as it was saved; what the entry's own rules say about the
 * text of now counts more, and what the report says of words that are gone counts no more.
 */
import { locate } from "../text.js";

/* Live: found in the text in hand; report: found in the report as saved; isHere tells the places in this very text. */
export function holding(live, report, text, isHere) {
  const here = (finding) => finding.places.filter(isHere);
  const start = (place) => (locate(text, place) || { start: -1 }).start;
  const same = (one, other) =>
    one.id === other.id ||
    (one.rule === other.rule &&
      here(one).length === here(other).length &&
      here(one).every((place, index) => start(place) === start(here(other)[index])));
  const stands = (finding) => here(finding).every((place) => (place.text ? locate(text, place) : !text));
  return live.concat(report.filter((far) => stands(far) && !live.some((near) => same(near, far))));
}
