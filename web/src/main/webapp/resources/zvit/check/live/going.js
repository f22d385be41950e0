/*
 * The place of a finding and its card. By mouse the cursor goes there; by key the card comes first and leads there, or
 * back to where one was. What has no mark in the text shows its card beside the list.
 */
import * as figures from "../../entry/figures.js";
import { quill } from "../../entry/writing.js";
import { showTab } from "../../shared/page.js";
import * as card from "../card.js";
import { config } from "../desk.js";
import * as painting from "./painting.js";
import * as standing from "./standing.js";

const isNarrow = () => window.getComputedStyle(document.querySelector(".tabs")).display !== "none";

function around(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/* Puts the cursor where a mark begins. */
export function cursor(mark) {
  const start = mark.range.startContainer;
  quill.setSelection(quill.getIndex(window.Quill.find(start)) + mark.range.startOffset, 0, "user");
  start.parentElement.scrollIntoView({ block: "nearest" });
}

/* To where it is written. */
export function visit(finding) {
  const mark = painting.of(finding);
  const field = finding.places.find((place) => place.measure === config.measure);
  if (mark) {
    showTab("text");
    cursor(mark);
  } else if (field && (field.field === "actual" || field.field === "reason")) {
    showTab("side");
    figures.field(field.field).focus();
  } else {
    showTab("text");
    quill.focus();
  }
}

/* Detail: of the button that asked for it; without one it was the address. */
export function go(finding, detail) {
  const mark = painting.of(finding);
  if (mark && !(detail && detail.keyed)) {
    showTab("text");
    cursor(mark);
    card.open(mark, "caret");
  } else if (detail) {
    const shown = mark && !isNarrow() ? mark : { finding: finding, range: around(detail.from), measure: config.measure };
    card.open(Object.assign(shown, { alike: standing.alike(finding).length }), detail.keyed ? "key" : "caret");
  } else {
    visit(finding);
  }
}
