/*
 * Marks in narratives that are read and not written, with the card of each: by the mouse, by a click and by the key that
 * opens the next one. Setting aside and taking back work here too, for those who may.
 */
import * as card from "./card.js";
import * as desk from "./desk.js";
import * as painter from "./marks.js";
import * as text from "./text.js";
import * as done from "./undo.js";
import { showTab } from "../shared/page.js";

const STAY = 250;
let marks = [];
let hover = 0;

function marksIn(told, findings) {
  const read = text.read(told, false);
  const measure = told.dataset.told;
  return findings
    .flatMap((finding) =>
      finding.places
        .filter((place) => place.measure === measure && place.field === "narrative")
        .map((place) => Object.assign({ place: place }, text.locate(read.text, place)))
        .map((at) => Object.assign(at, { range: text.range(read, at.start, Math.max(at.end, at.start + 1)) }))
        .filter((at) => at.range)
        .map((at) => Object.assign(at, { at: at, finding: finding, severity: finding.severity, measure: measure, alike: 0 }))
    )
    .sort((one, other) => one.start - other.start);
}

/* Marks these findings wherever their narratives stand on the page. */
export function mark(findings) {
  marks = Array.from(document.querySelectorAll("[data-told]")).flatMap((told) => marksIn(told, findings));
  painter.show(marks);
}

export const of = (finding) => marks.find((candidate) => candidate.finding === finding);

function under(event) {
  return event.target.closest("[data-told]") && painter.at(marks, event.clientX, event.clientY);
}

function onMove(event) {
  window.clearTimeout(hover);
  hover = window.setTimeout(() => {
    const found = event.buttons === 0 && under(event);
    if (found) {
      card.open(found, "hover");
    } else if (card.mode() === "hover" && !card.holds(event.target)) {
      card.close();
    }
  }, STAY);
}

function next() {
  const shown = card.shown();
  const here = shown ? marks.findIndex((candidate) => candidate.finding === shown.finding && candidate.start === shown.start) : -1;
  return marks[(here + 1) % marks.length];
}

export function show(found, how) {
  found.range.startContainer.parentElement.scrollIntoView({ block: "center" });
  card.open(found, how);
}

function onKey(event) {
  if ((event.ctrlKey || event.metaKey) && event.code === "Period" && marks.length) {
    event.preventDefault();
    showTab("text");
    show(next(), "key");
  }
}

/* Then is called when the server has it. */
export async function dismiss(finding, dictionary, then) {
  const words = await desk.dismiss(finding, dictionary);
  done.tell(words, dictionary ? null : () => restore(finding, then));
  then();
}

export async function restore(finding, then) {
  try {
    done.tell(await desk.restore(finding), null);
  } catch (refused) {
    done.tell(refused.message || desk.config.unanswered, null);
  }
  then();
}

document.addEventListener("mousemove", onMove);
document.addEventListener("click", (event) => (under(event) ? card.open(under(event), "caret") : null));
document.addEventListener("keydown", onKey);
