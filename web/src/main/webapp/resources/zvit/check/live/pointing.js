/* The mouse over a mark, a click into one, and the key that opens the next one. */
import { quill } from "../../entry/writing.js";
import * as card from "../card.js";
import { cursor } from "./going.js";
import * as painting from "./painting.js";

const STAY = 250;
let hover = 0;

function onMove(event) {
  window.clearTimeout(hover);
  hover = window.setTimeout(() => {
    const mark = event.buttons === 0 && painting.under(event);
    if (mark) {
      card.open(mark, "hover");
    } else if (card.mode() === "hover") {
      card.close();
    }
  }, STAY);
}

function onClick(event) {
  const mark = painting.under(event);
  if (mark) {
    card.open(mark, "caret");
  }
}

function next() {
  const marks = painting.inOrder();
  const shown = card.shown();
  if (shown) {
    return marks[(marks.findIndex((mark) => mark.finding === shown.finding && mark.start === shown.start) + 1) % marks.length];
  }
  const place = window.getSelection();
  const within = place.focusNode && quill.root.contains(place.focusNode);
  return (within && marks.find((mark) => mark.range.comparePoint(place.focusNode, place.focusOffset) <= 0)) || marks[0];
}

function onKey(event) {
  if ((event.ctrlKey || event.metaKey) && event.code === "Period") {
    event.preventDefault();
    const mark = next();
    if (mark) {
      cursor(mark);
      card.open(mark, "key");
    }
  }
}

quill.root.addEventListener("mousemove", onMove);
quill.root.addEventListener("mouseleave", () => window.clearTimeout(hover));
quill.root.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
