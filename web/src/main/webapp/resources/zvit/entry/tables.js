/* Tables in the text: putting one in, its rows and columns. */
import { byId } from "../shared/dom.js";

let quill = null;
let range = null;

export const isInside = () => quill.getSelection() !== null && quill.getFormat().table !== undefined;

export function openSize() {
  range = quill.getSelection(true);
  byId("table-size").showModal();
  byId("table-rows").focus();
}

/* Below the line at hand: what stands in it stays in front of the table. */
function insert(event) {
  event.preventDefault();
  byId("table-size").close();
  const [line, offset] = quill.getLine(range.index);
  const next = range.index - offset + line.length();
  if (next >= quill.getLength()) {
    quill.insertText(next - 1, "\n", "user");
    quill.removeFormat(next, 1, "user");
  }
  quill.setSelection(next, 0, "silent");
  quill.getModule("table").insertTable(Number(byId("table-rows").value), Number(byId("table-columns").value));
  quill.focus();
}

export function attach(editor) {
  quill = editor;
  byId("sizing").addEventListener("submit", insert);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-table]");
    if (button) {
      quill.focus();
      quill.getModule("table")[button.dataset.table]();
    }
  });
}
