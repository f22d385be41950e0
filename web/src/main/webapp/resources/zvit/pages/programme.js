/* A programme being written: its parts, what is pasted into it, and the document that goes to the server. */
import "../shared/page.js";
import { byId } from "../shared/dom.js";
import {
  addAim,
  addMeasure,
  addSection,
  addSource,
  addWhich,
  collect,
  measures,
  propose,
  renumber,
  sections,
  show,
  tell
} from "../programme/parts.js";
import { choose, leave, read, take } from "../programme/paste.js";
import { inputsOf, redraw, years } from "../programme/years.js";

const form = byId("editing");
const hidden = byId("editing:document");
let changed = false;
let leaving = false;

function keep() {
  hidden.value = JSON.stringify(collect());
}

function touch() {
  changed = true;
  keep();
}

/* One line makes one measure; the next one can be typed at once. */
function add(section) {
  const given = (name) => section.querySelector(`[data-new="${name}"]`);
  if (!given("title").value.trim()) {
    given("title").focus();
    return;
  }
  const funding = inputsOf(section.querySelector("[data-years='new']"))
    .filter((input) => input.value.trim())
    .map((input) => ({ year: input.dataset.year, source: "local", planned: input.value }));
  addMeasure(section, {
    number: given("number").value.trim(),
    title: given("title").value.trim(),
    executor: given("executor").value || byId("leadDepartment").value,
    funding,
  });
  given("title").value = "";
  inputsOf(section.querySelector("[data-years='new']")).forEach((input) => {
    input.value = "";
  });
  propose(section);
  given("title").focus();
}

/* At the end of a section a measure goes on into the next one. */
function move(part, down) {
  const next = down ? part.nextElementSibling : part.previousElementSibling;
  if (next) {
    next[down ? "after" : "before"](part);
  } else if (part.dataset.part === "measure") {
    const all = sections();
    const other = all[all.indexOf(part.closest("[data-part='section']")) + (down ? 1 : -1)];
    if (other) {
      other.querySelector("ol")[down ? "prepend" : "append"](part);
    }
  }
}

function drop(part) {
  const near = part.nextElementSibling || part.previousElementSibling || part.parentElement.closest("section");
  part.remove();
  const field = near && near.querySelector("[data-field]");
  if (field) {
    field.focus();
  }
}

const field = (which) => which.querySelector("[data-field]");

const ACTS = {
  "section-add": () => addSection({}).querySelector("[data-field='title']").focus(),
  renumber,
  read: () => read("", byId("paste").value),
  leave,
  take,
  add: (button) => add(button.closest("[data-part='section']")),
  up: (button) => move(button.closest("[data-part]"), false),
  down: (button) => move(button.closest("[data-part]"), true),
  drop: (button) => drop(button.closest("[data-part]")),
  "source-add": (button) => addSource(button.closest("[data-part='measure']"), { source: "regional" }),
  "which-add": (button) => field(addWhich(button.closest("[data-part='source']"), "", {})).focus(),
  "aim-add": (button) => addAim(button.closest("[data-part='measure']"), { year: years()[0] }),
  "part-drop": (button) => button.closest("[data-part]").remove(),
};

form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-act]");
  if (!button) {
    return;
  }
  const measure = button.closest("[data-part='measure']");
  ACTS[button.dataset.act](button);
  if (["up", "down"].includes(button.dataset.act)) {
    button.focus();
  }
  if (measure) {
    tell(measure);
  }
  touch();
});

form.addEventListener("input", (event) => {
  if (["firstYear", "lastYear"].includes(event.target.id)) {
    redraw();
  }
  const measure = event.target.closest("[data-part='measure']");
  if (measure) {
    tell(measure);
  }
  touch();
});

form.addEventListener("change", (event) => {
  if (event.target.dataset.column !== undefined) {
    choose(event.target);
  }
});

form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input, select")) {
    event.preventDefault();
    if (event.target.closest(".add")) {
      add(event.target.closest("[data-part='section']"));
      touch();
    }
  }
});

/* What is pasted into the box, or a whole table into any field, is read as a table. */
form.addEventListener("paste", (event) => {
  const html = event.clipboardData.getData("text/html");
  const text = event.clipboardData.getData("text/plain");
  const table = /<table/i.test(html) || /\t.*\n.*\t/s.test(text);
  if (table) {
    event.preventDefault();
    byId("pasting").open = true;
    read(html, text);
  }
});

/* A fault leads to its field, be it folded away. */
document.addEventListener(
  "click",
  (event) => {
    const link = event.target.closest(".notices a[href^='#']");
    const place = link && byId(decodeURIComponent(link.hash.slice(1)));
    const folded = place && place.closest("details");
    if (folded) {
      folded.open = true;
    }
    if (event.target.closest("main form button[type='submit']")) {
      keep();
      leaving = true;
    }
  },
  true,
);

window.addEventListener("beforeunload", (event) => {
  if (changed && !leaving) {
    event.preventDefault();
  }
});

/* A refusal keeps one on the page; what is going to change is read first. */
window.jQuery(document).on("pfAjaxComplete", () => {
  leaving = document.querySelector("#notices [role='alert'], [data-review]") === null;
  const review = document.querySelector("[data-review]");
  if (review && !document.querySelector("#notices [role='alert']")) {
    review.scrollIntoView({ block: "center" });
    review.focus({ preventScroll: true });
  }
});

show(JSON.parse(hidden.value || "{}"));
sections().forEach((section) => measures(section).forEach(tell));
keep();
