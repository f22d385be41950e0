/*
 * The outline beside the report: which measures are open, changed or remarked on, where one is, and what is next. A measure is
 * gone to by its row, which takes the focus, so that a screen reader goes along.
 */
import { byId } from "../shared/dom.js";
import { outcome, setOf } from "./decisions.js";

const MARKS = { accept: "✓", return: "↩", "": "○" };
const TONES = { accept: "ok", return: "bad", "": "" };
const NARROW = "(max-width: 900px)";

const nav = document.querySelector(".reading-outline");
const lines = Array.from(nav.querySelectorAll("[data-line]"));
const buttons = Array.from(nav.querySelectorAll("[data-only]"));

let only = "";
let place = null;

const rowOf = (measure) => byId("measure-" + measure);
const outcomeOf = (line) => outcome(setOf(line.dataset.line));

const kinds = {
  "": () => true,
  open: (line) => outcomeOf(line) === "",
  changed: (line) => line.dataset.changed === "true",
  remarked: (line) => line.dataset.remarked === "true" || outcomeOf(line) === "return",
};

function stand(measure) {
  place = measure;
  lines.forEach((line) => {
    const link = line.querySelector("a");
    if (line.dataset.line === measure) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  });
}

/* What is decided, and how many there are of each kind. */
export function show() {
  lines.forEach((line) => {
    const value = outcomeOf(line);
    line.querySelector(".dot").className = "dot " + TONES[value];
    line.querySelector("[data-slot='mark']").textContent = MARKS[value];
    line.querySelector("[data-slot='word']").textContent = nav.dataset[value || "open"];
    line.hidden = !kinds[only](line);
  });
  nav.querySelectorAll("[data-lines]").forEach((part) => {
    part.hidden = !part.querySelector("[data-line]:not([hidden])");
  });
  nav.querySelector(".outline-none").hidden = lines.some((line) => !line.hidden);
  buttons.forEach((button) => {
    button.querySelector("[data-slot='number']").textContent = lines.filter(kinds[button.dataset.only]).length;
    button.setAttribute("aria-pressed", String(button.dataset.only === only));
  });
}

/* The measure in whose row or decision the focus is, else the one gone to last. */
export function here() {
  const row = document.activeElement ? document.activeElement.closest("tr") : null;
  const inside = row && (row.classList.contains("verdict") ? row.querySelector("[data-verdict]") : null);
  if (inside) {
    stand(inside.dataset.verdict);
  } else if (row && row.id.startsWith("measure-")) {
    stand(row.id.slice("measure-".length));
  }
  return place;
}

function go(measure) {
  stand(measure);
  rowOf(measure).scrollIntoView({ block: "start" });
  rowOf(measure).focus({ preventScroll: true });
}

/* The next one of the chosen kind; of all, the next that nobody has decided on. False when there is none. */
export function next() {
  const from = lines.findIndex((line) => line.dataset.line === here());
  const wanted = kinds[only || "open"];
  const found = lines
    .slice(from + 1)
    .concat(lines.slice(0, Math.max(from, 0)))
    .find(wanted);
  if (found) {
    go(found.dataset.line);
  }
  return Boolean(found);
}

nav.addEventListener("click", (event) => {
  const button = event.target.closest("[data-only]");
  const line = event.target.closest("[data-line]");
  if (button) {
    only = button.dataset.only;
    show();
  } else if (line) {
    event.preventDefault();
    if (window.matchMedia(NARROW).matches) {
      byId("reading-outline").open = false;
    }
    go(line.dataset.line);
  }
});

byId("reading-outline").open = !window.matchMedia(NARROW).matches;
