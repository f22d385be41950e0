/* What the server has said about the text in hand and, of the whole report, about this measure; and what of it holds now. */
import * as kinds from "../alike.js";
import { config } from "../desk.js";
import { holding } from "./sorting.js";

let live = [];
let report = [];
let counts = {};
let all = [];

/* Whether a place lies in the text that is being written. */
export const isHere = (place) => place.measure === config.measure && place.field === "narrative";

export function answered(got) {
  live = got.live;
}

export function surveyed(got) {
  report = got.report;
  counts = got.counts;
}

/* What was mended just now need not wait for the server to be gone. */
export function drop(faults) {
  live = live.filter((finding) => !faults.includes(finding));
  report = report.filter((finding) => !faults.includes(finding));
}

/* Holds everything against the text as it is now. */
export function sort(text) {
  all = holding(live, report, text, isHere);
}

export const findings = () => all.filter((finding) => !finding.dismissal);
export const dismissed = () => all.filter((finding) => finding.dismissal);
export const alike = (finding) => kinds.alike(findings(), finding);

/* How many findings each measure of the report has, as it was saved. */
export const figures = () => counts;
