/*
 * Mending in the editor itself: only the characters that differ are replaced, so the cursor, the formatting and everything
 * typed meanwhile stay, the editor's own undo knows it as one step, and the text is saved like any typing.
 */
import { locate, read } from "./text.js";

const INLINE = ["bold", "italic", "link"];
const Delta = window.Quill.import("delta");

function index(quill, told, at) {
  return quill.getIndex(window.Quill.find(told.nodes[at])) + told.offsets[at];
}

/* Beginning and end that fix and text share need no change. */
function trimmed(told, at, fix) {
  let start = at.start;
  let end = at.end;
  let from = 0;
  let to = fix.length;
  while (start < end && from < to && told.text[start] === fix[from]) {
    start += 1;
    from += 1;
  }
  while (end > start && to > from && told.text[end - 1] === fix[to - 1]) {
    end -= 1;
    to -= 1;
  }
  return { start: start, end: end, fix: fix.slice(from, to) };
}

/* The places to be changed, in order; of two that touch, the first. */
function edits(told, places) {
  let last = -1;
  return places
    .map((place) => Object.assign({ place: place }, locate(told.text, place)))
    .filter((edit) => edit.end > edit.start)
    .sort((one, other) => one.start - other.start)
    .filter((edit) => {
      const free = edit.start >= last;
      last = free ? edit.end : last;
      return free;
    });
}

function formats(quill, from, length) {
  const all = quill.getFormat(from, Math.max(1, length));
  return Object.fromEntries(INLINE.filter((name) => all[name]).map((name) => [name, all[name]]));
}

function delta(quill, told, changes) {
  const patch = new Delta();
  let last = 0;
  changes.forEach((change) => {
    const cut = trimmed(told, change, change.place.fix);
    const from = cut.start < told.text.length ? index(quill, told, cut.start) : index(quill, told, cut.start - 1) + 1;
    const to = cut.end > cut.start ? index(quill, told, cut.end - 1) + 1 : from;
    patch.retain(from - last).insert(cut.fix, formats(quill, from, to - from)).delete(to - from);
    last = to;
  });
  return patch;
}

/*
 * Mends the places; returns how many were mended and how to take it back, whatever is typed until then. Gone is called
 * when the person has taken it back by the editor's own undo.
 */
export function apply(quill, places, gone) {
  const told = read(quill.root, true);
  const changes = edits(told, places);
  if (!changes.length) {
    return { mended: 0 };
  }
  const patch = delta(quill, told, changes);
  let inverse = patch.invert(quill.getContents());
  quill.history.cutoff();
  quill.updateContents(patch, "user");
  quill.history.cutoff();
  const follow = (change) => {
    if (JSON.stringify(change.ops) === JSON.stringify(inverse.ops)) {
      quill.off("text-change", follow);
      gone();
    } else {
      inverse = change.transform(inverse, true);
    }
  };
  quill.on("text-change", follow);
  return {
    mended: changes.length,
    undo: () => {
      quill.off("text-change", follow);
      quill.updateContents(inverse, "user");
    },
  };
}
