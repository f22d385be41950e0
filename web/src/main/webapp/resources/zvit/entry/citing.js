/* Passages of the text that cite an event of the register: each bears the event and the revision it was written from. */

const TELLS_NO_TEXT = "\uFFFC";
let quill = null;
let range = null;

const value = (event) => event.id + ":" + event.revision;

/* The text letter by letter, as the editor counts. */
function letters() {
  return quill
    .getContents()
    .ops.map((op) => (typeof op.insert === "string" ? op.insert : TELLS_NO_TEXT))
    .join("");
}

/* All marked passages, in their order. */
function marks() {
  const found = [];
  let index = 0;
  quill.getContents().ops.forEach((op) => {
    const text = typeof op.insert === "string" ? op.insert : TELLS_NO_TEXT;
    const mark = op.attributes && op.attributes.event;
    const last = found[found.length - 1];
    if (mark && last && last.mark === mark && last.index + last.text.length === index) {
      last.text += text;
    } else if (mark) {
      found.push({ mark: mark, index: index, text: text });
    }
    index += text.length;
  });
  return found;
}

export const ofEvent = (id) => marks().filter((passage) => passage.mark.split(":")[0] === String(id));

/* What the person has chosen in the text, and where; one line of it. */
export function chosen() {
  range = quill.getSelection() || range || { index: Math.max(0, quill.getLength() - 1), length: 0 };
  const text = letters().slice(range.index, range.index + range.length);
  const line = text.split("\n")[0];
  range = { index: range.index, length: line.length };
  return line.trim();
}

/* Chooses a passage of the text by its words. Returns whether it stands there, and is cited by nobody yet. */
export function choose(words) {
  const index = letters().indexOf(words);
  if (index < 0) {
    return false;
  }
  range = { index: index, length: words.length };
  return true;
}

export function isCited(words) {
  const index = letters().indexOf(words);
  return index >= 0 && marks().some((each) => each.index < index + words.length && index < each.index + each.text.length);
}

/* What was chosen becomes the citation; where nothing was, the event's own words are put in. */
export function cite(event) {
  quill.history.cutoff();
  const at = range || { index: Math.max(0, quill.getLength() - 1), length: 0 };
  if (at.length > 0) {
    quill.formatText(at.index, at.length, "event", value(event), "user");
  } else {
    const before = letters()[at.index - 1];
    const gap = before === undefined || /\s/.test(before) ? "" : " ";
    quill.insertText(at.index, gap, { event: false }, "user");
    quill.insertText(at.index + gap.length, event.phrase, { event: value(event) }, "user");
    at.index += gap.length;
    at.length = event.phrase.length;
  }
  quill.focus();
  quill.setSelection(at.index + at.length, 0, "user");
  quill.format("event", false, "user");
  quill.history.cutoff();
  range = null;
}

/* Only the letters that differ are exchanged, so that marks of letters around them stay. */
function exchange(passage, text, mark) {
  const old = passage.text;
  let start = 0;
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) {
    start += 1;
  }
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old[old.length - 1 - end] === text[text.length - 1 - end]) {
    end += 1;
  }
  const Delta = window.Quill.import("delta");
  const middle = text.slice(start, text.length - end);
  const change = new Delta().retain(passage.index).retain(start, { event: mark });
  if (old.length - end > start) {
    change.delete(old.length - end - start);
  }
  if (middle) {
    change.insert(middle, { event: mark });
  }
  quill.updateContents(change.retain(end, { event: mark }), "user");
}

/* Puts new words in place of a passage, written from that revision. */
export function renew(passage, text, event) {
  quill.history.cutoff();
  exchange(passage, text, value(event));
  quill.history.cutoff();
}

/* The words stay, and no longer cite anything. */
export function release(id) {
  ofEvent(id).forEach((passage) => quill.formatText(passage.index, passage.text.length, "event", false, "user"));
}

/* Puts words behind the last passage that cites the event. */
export function addBehind(id, words) {
  const passage = ofEvent(id).pop();
  if (passage) {
    quill.insertText(passage.index + passage.text.length, " " + words, { event: false }, "user");
  }
}

export function show(id) {
  const passage = ofEvent(id)[0];
  if (passage) {
    quill.focus();
    quill.setSelection(passage.index, passage.text.length, "user");
  }
}

/* Where the cursor was last stays known while a dialog has the focus. */
export function attach(editor) {
  quill = editor;
  quill.on("selection-change", (now) => {
    range = now || range;
  });
}
