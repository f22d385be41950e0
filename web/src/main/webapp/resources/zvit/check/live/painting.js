/* The marks under the text that is being written, always those of the text as it is now. */
import { quill } from "../../entry/writing.js";
import { config } from "../desk.js";
import { hidden } from "../filter.js";
import * as painter from "../marks.js";
import { locate, range, read } from "../text.js";
import * as standing from "./standing.js";

let marks = [];
let drawing = 0;

function marksOf(finding, told) {
  return finding.places
    .filter(standing.isHere)
    .map((place) => locate(told.text, place))
    .filter(Boolean)
    .map((at) => Object.assign({ at: at, range: range(told, at.start, Math.max(at.end, at.start + 1)) }, at))
    .filter((mark) => mark.range)
    .map((mark) =>
      Object.assign(mark, {
        finding: finding,
        severity: finding.severity,
        measure: config.measure,
        alike: standing.alike(finding).length,
      })
    );
}

export function redraw() {
  const told = read(quill.root, true);
  standing.sort(told.text);
  marks = standing
    .findings()
    .filter((finding) => !hidden.has(finding.severity))
    .flatMap((finding) => marksOf(finding, told))
    .sort((one, other) => one.start - other.start);
  painter.show(marks);
}

/* With the next picture that the browser draws. */
export function redrawSoon() {
  window.cancelAnimationFrame(drawing);
  drawing = window.requestAnimationFrame(redraw);
}

export const of = (finding) => marks.find((candidate) => candidate.finding === finding);
export const under = (event) => painter.at(marks, event.clientX, event.clientY);
export const inOrder = () => marks;
