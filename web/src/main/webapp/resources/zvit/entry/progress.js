/* What a saved text changes around the editor: the mark in the outline, what is still missing, who wrote last. */
import { byId } from "../shared/dom.js";

function outline(blank) {
  document.querySelectorAll(".outline a[aria-current] [data-look]").forEach((place) => {
    place.textContent = blank ? place.dataset.blank : place.dataset.written;
  });
}

/* Left alone while the keyboard is in it. */
function missing(answer) {
  const place = byId("missing");
  if (place.dataset.submittable !== "true" || place.contains(document.activeElement)) {
    return;
  }
  if (!answer.gaps.length) {
    place.textContent = place.dataset.complete;
    return;
  }
  place.replaceChildren(place.dataset.missing + " ");
  answer.gaps.forEach((gap, index) => {
    const link = document.createElement("a");
    link.href = gap.place;
    link.textContent = gap.words;
    place.append(index ? ", " : "", link);
  });
  place.append(answer.further ? " " + answer.further : "");
}

export function show(answer) {
  outline(answer.blank);
  missing(answer);
  byId("changed").textContent = answer.changedBy + " " + answer.changedAt;
}
