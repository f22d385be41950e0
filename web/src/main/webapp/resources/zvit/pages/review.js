/* Review: counts what is decided, opens the comment of a return, and keeps both in this browser until it is done. */
import "../shared/page.js";
import "../check/board.js";
import { byId } from "../shared/dom.js";

const KEEP = 400 * 24 * 60 * 60 * 1000;
const PREFIX = "zvit:review:";
const form = byId("review");
const key = PREFIX + form.dataset.owner + ":" + form.dataset.task;
const sets = Array.from(form.querySelectorAll("[data-verdict]"));

const comment = (measure) => form.querySelector('[data-comment="' + measure + '"]');
const field = (measure) => comment(measure).querySelector("textarea");

function outcome(set) {
  const chosen = set.querySelector("input:checked");
  return chosen ? chosen.value : set.dataset.settled === "true" ? "accept" : "";
}

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
}

function stored() {
  try {
    return JSON.parse(window.localStorage.getItem(key)) || { measures: {} };
  } catch (unreadable) {
    return { measures: {} };
  }
}

/* Only the measure in hand: what another page of this review has kept of the others stays. */
function keep(measure) {
  const set = sets.find((candidate) => candidate.dataset.verdict === measure);
  const chosen = set.querySelector("input:checked");
  const kept = stored();
  kept.at = Date.now();
  kept.measures[measure] = [chosen ? chosen.value : "", field(measure).value];
  let done = true;
  try {
    window.localStorage.setItem(key, JSON.stringify(kept));
  } catch (full) {
    done = false;
  }
  byId("unkept").hidden = done;
}

function restore() {
  Object.entries(stored().measures).forEach(([measure, [value, text]]) => {
    const set = sets.find((candidate) => candidate.dataset.verdict === measure);
    if (set) {
      set.querySelectorAll("input").forEach((input) => {
        input.checked = input.value === value;
      });
      field(measure).value = text;
    }
  });
}

/* What is older than a whole year's round is forgotten. */
function prune() {
  Object.keys(window.localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .filter((name) => Date.now() - JSON.parse(window.localStorage.getItem(name)).at > KEEP)
    .forEach((name) => window.localStorage.removeItem(name));
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
  const measure = event.target.closest("[data-verdict], [data-comment]").dataset;
  show();
  keep(measure.verdict || measure.comment);
  if (event.target.value === "return") {
    field(measure.verdict).focus();
  }
});
form.addEventListener("input", (event) => {
  if (event.target.tagName === "TEXTAREA") {
    event.target.removeAttribute("aria-invalid");
    keep(event.target.closest("[data-comment]").dataset.comment);
  }
});

prune();
restore();
show();
