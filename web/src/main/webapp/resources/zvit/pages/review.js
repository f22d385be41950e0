/* Review: counts what is decided, opens the comment of a return, and keeps both at once. */
import "../shared/page.js";
import "../check/board.js";
import "../comment/reading.js";
import { byId } from "../shared/dom.js";
import { choose, comment, field, form, outcome, sets } from "../review/decisions.js";
import { keep, prune, restore, settle } from "../review/keeping.js";
import { listen } from "../review/keys.js";
import * as outline from "../review/outline.js";

function count() {
  const all = sets.map(outcome);
  const accepted = all.filter((value) => value === "accept").length;
  const returned = all.filter((value) => value === "return").length;
  return { accepted: accepted, returned: returned, open: all.length - accepted - returned };
}

function show() {
  const tally = count();
  sets.forEach((set) => {
    comment(set.dataset.verdict).hidden = outcome(set) !== "return";
  });
  document.querySelectorAll("[data-tally]").forEach((place) => {
    place.textContent = tally[place.dataset.tally];
  });
  document.querySelector("[data-ask='return']").disabled = tally.returned === 0;
  document.querySelector("[data-ask='accept']").disabled = tally.returned > 0;
  byId("unread").hidden = tally.open === 0;
  byId("unread").querySelector("b").textContent = tally.open;
  form.querySelector("[data-returned]").textContent = sets
    .filter((set) => outcome(set) === "return")
    .map((set) => set.dataset.verdict)
    .join(", ");
  outline.show();
}

/* With nothing left, the step itself is next. */
function next() {
  if (!outline.next()) {
    const step = count().returned ? "return" : "accept";
    document.querySelector(".bar [data-ask='" + step + "']").focus();
  }
}

/* By a key, on the measure where one is; before any was gone to, the key goes to the first. */
function decide(value) {
  const measure = outline.here();
  if (!measure) {
    next();
    return;
  }
  choose(measure, value, field(measure).value);
  show();
  keep(measure, false);
  if (value === "return") {
    field(measure).focus();
  } else {
    next();
  }
}

/* A return without words is not asked about: the cursor goes where the words are missing. */
document.addEventListener("zvit:ask", (event) => {
  const silent = sets.find((set) => outcome(set) === "return" && !field(set.dataset.verdict).value.trim());
  if (event.detail === "return" && silent) {
    event.preventDefault();
    field(silent.dataset.verdict).setAttribute("aria-invalid", "true");
    field(silent.dataset.verdict).focus();
  }
});

form.addEventListener("change", (event) => {
  const decided = event.target.closest("[data-verdict], [data-comment]");
  if (!decided) {
    return;
  }
  const measure = decided.dataset;
  show();
  keep(measure.verdict || measure.comment, false);
  if (event.target.value === "return") {
    field(measure.verdict).focus();
  }
});
form.addEventListener("input", (event) => {
  if (event.target.tagName === "TEXTAREA" && event.target.closest("[data-comment]")) {
    event.target.removeAttribute("aria-invalid");
    keep(event.target.closest("[data-comment]").dataset.comment, true);
  }
});
form.addEventListener("click", (event) => {
  const choice = event.target.closest("[data-take]");
  if (choice) {
    settle(choice.closest("[data-rival]").dataset.rival, choice.dataset.take);
    show();
  }
});

document.querySelector("[data-next]").addEventListener("click", next);
listen({ KeyN: next, KeyA: () => decide("accept"), KeyR: () => decide("return") });

prune();
restore();
show();
