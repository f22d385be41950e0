/*
 * Passages of a text that comments are about: found by their words, of several by what stands around them, then by where they
 * were, exactly as the server does (MarkedPassage). They are painted without touching the text.
 */
import * as text from "../check/text.js";

const SURROUNDINGS = 60;
const painted = window.CSS && window.CSS.highlights && window.Highlight ? new window.Highlight() : null;
if (painted) {
  window.CSS.highlights.set("commented", painted);
}

function likeness(words, start, passage) {
  let back = 0;
  while (back < passage.before.length && back < start && passage.before.at(-1 - back) === words[start - 1 - back]) {
    back += 1;
  }
  const end = start + passage.quote.length;
  let on = 0;
  while (on < passage.after.length && end + on < words.length && passage.after[on] === words[end + on]) {
    on += 1;
  }
  return back + on;
}

/* Where it begins now; -1 when its words are gone. */
function find(words, passage) {
  let best = -1;
  let alike = -1;
  for (let at = words.indexOf(passage.quote); passage.quote && at >= 0; at = words.indexOf(passage.quote, at + 1)) {
    const like = likeness(words, at, passage);
    if (like > alike || (like === alike && Math.abs(at - passage.at) < Math.abs(best - passage.at))) {
      best = at;
      alike = like;
    }
  }
  return best;
}

/* The range of a passage in the text; null when it is gone. */
export function range(root, edited, passage) {
  const read = text.read(root, edited);
  const start = find(read.text, passage);
  return start < 0 ? null : text.range(read, start, start + passage.quote.length);
}

export function paint(ranges) {
  if (painted) {
    painted.clear();
    ranges.forEach((each) => painted.add(each));
  }
}

/* What a range of the page marks in the text; null for nothing. */
export function marked(root, edited, chosen) {
  const read = text.read(root, edited);
  const inside = read.nodes
    .map((node, index) => index)
    .filter(
      (index) =>
        read.nodes[index].isConnected &&
        chosen.isPointInRange(read.nodes[index], read.offsets[index]) &&
        (read.text[index] === "\n" || chosen.isPointInRange(read.nodes[index], read.offsets[index] + 1))
    );
  const words = inside.length ? read.text.slice(inside[0], inside.at(-1) + 1) : "";
  const quote = words.trim();
  if (!quote) {
    return null;
  }
  const start = inside[0] + words.indexOf(quote);
  const end = start + quote.length;
  return {
    quote: quote,
    before: read.text.slice(Math.max(0, start - SURROUNDINGS), start),
    after: read.text.slice(end, end + SURROUNDINGS),
    at: start,
  };
}
