/*
 * The text without mark-up, exactly as the server reads it out of the narrative's HTML (NarrativeText): block elements and
 * line breaks part paragraphs by one line feed, a run of white space with a line break or a tab is one space, spaces at a
 * paragraph's ends go; what is raised or lowered is told by its characters, one for one. Each character remembers where it stands on the page, so an offset becomes a range and back.
 */

import { told } from "../shared/rise.js";

const BLOCKS = new Set(
  "P LI UL OL DIV BR H1 H2 H3 H4 H5 H6 TR TD TH TABLE BLOCKQUOTE PRE SECTION ARTICLE HR".split(" ")
);
const SPACES = /[ \t\n\r\f]+/y;
const NO_WIDTH = "\uFEFF";
/* What the editor shows for itself, or leaves out when it writes, is no text. */
function isLeftOut(element, edited) {
  return edited && (element.classList.contains("ql-ui") || (element.tagName === "P" && element.textContent.trim() === ""));
}

function collector() {
  const letters = [];
  const nodes = [];
  const offsets = [];
  let start = 0;

  function push(letter, node, offset) {
    letters.push(letter);
    nodes.push(node);
    offsets.push(offset);
  }

  function pushSpaces(spaces, node, from) {
    if (letters.length === start) {
      return;
    }
    if (/[^ ]/.test(spaces)) {
      push(" ", node, from);
    } else {
      Array.from(spaces).forEach((space, index) => push(space, node, from + index));
    }
  }

  function append(node, edited) {
    const data = node.data;
    let index = 0;
    while (index < data.length) {
      SPACES.lastIndex = index;
      const spaces = SPACES.exec(data);
      if (spaces) {
        pushSpaces(spaces[0], node, index);
        index += spaces[0].length;
      } else {
        if (!edited || data[index] !== NO_WIDTH) {
          push(told(data[index], node.parentElement), node, index);
        }
        index += 1;
      }
    }
  }

  function drop(length) {
    letters.length = length;
    nodes.length = length;
    offsets.length = length;
  }

  function end() {
    let length = letters.length;
    while (length > start && letters[length - 1] === " ") {
      length -= 1;
    }
    drop(length);
    if (length > start) {
      push("\n", nodes[length - 1], offsets[length - 1] + 1);
      start = letters.length;
    }
  }

  function finish() {
    end();
    drop(Math.max(0, letters.length - 1));
    return { text: letters.join(""), nodes: nodes, offsets: offsets };
  }

  return { append: append, end: end, finish: finish };
}

function walk(parent, edited, out) {
  parent.childNodes.forEach((child) => {
    if (child.nodeType === Node.TEXT_NODE) {
      out.append(child, edited);
    } else if (child.nodeType === Node.ELEMENT_NODE && !isLeftOut(child, edited)) {
      const block = BLOCKS.has(child.tagName) || child.classList.contains("soft-line");
      if (block) {
        out.end();
      }
      walk(child, edited, out);
      if (block) {
        out.end();
      }
    }
  });
}

/* Edited: the element is the editor's own, else it shows a narrative to be read. */
export function read(root, edited) {
  const out = collector();
  walk(root, edited, out);
  return out.finish();
}

/* The range of the page for characters of the text; null where there is none. */
export function range(read, start, end) {
  if (start >= read.text.length || end <= start) {
    return null;
  }
  const last = Math.min(end, read.text.length) - 1;
  const range = document.createRange();
  range.setStart(read.nodes[start], read.offsets[start]);
  range.setEnd(read.nodes[last], read.offsets[last] + (read.text[last] === "\n" ? 0 : 1));
  return range;
}

/*
 * Where a fault stands now. The text may have moved since it was checked: the nearest equal text counts, provided that
 * what stands around it is the same.
 */
export function locate(text, place) {
  const words = place.text;
  if (!words || text.slice(place.start, place.end) === words) {
    return { start: place.start, end: place.end };
  }
  const before = place.context ? place.context.indexOf(words) : -1;
  let best = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const same = before < 0 || text.slice(at - before, at - before + place.context.length) === place.context;
    if (same && (!best || Math.abs(at - place.start) < Math.abs(best.start - place.start))) {
      best = { start: at, end: at + words.length };
    }
  }
  return best;
}
