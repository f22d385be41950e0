/* Choosing an event of the register to cite, or writing one into it: both end in the passage that was chosen in the text. */
import { byId, element } from "../shared/dom.js";
import { watch } from "../events/alike.js";
import * as citing from "./citing.js";

const PAUSE = 300;
const FIELDS = ["department", "title", "begins", "ends", "town", "country", "participants", "partners", "story", "links"];
const dialog = byId("event-dialog");
const words = dialog.dataset;
const field = (name) => byId("event-" + name);
let ask = null;
let done = null;
let alike = null;
let timer = 0;

function cite(event) {
  dialog.close();
  citing.cite(event);
  done();
}

function choice(event, text) {
  const made = element("button", { type: "button", className: "btn", "aria-label": text + ": " + event.title }, text);
  made.addEventListener("click", () => cite(event));
  return made;
}

async function find() {
  const answer = await ask("find", { words: byId("event-words").value });
  const events = answer.events || [];
  byId("event-found").replaceChildren(
    ...events.map((event) =>
      element(
        "li",
        {},
        element("strong", {}, event.title),
        element("span", { className: "quiet small" }, event.when + " · " + event.place + " · " + event.department),
        choice(event, words.cite)
      )
    )
  );
  byId("event-none").hidden = events.length > 0;
}

function soon() {
  window.clearTimeout(timer);
  timer = window.setTimeout(find, PAUSE);
}

function tellFaults(answer) {
  const box = byId("event-faults");
  box.hidden = answer.outcome === "ok";
  box.replaceChildren(
    element("p", {}, answer.words || words.failed),
    element(
      "ul",
      {},
      ...(answer.faults || []).map((fault) => {
        const link = element("a", { href: "#event-" + fault.field }, fault.words);
        link.addEventListener("click", (event) => {
          event.preventDefault();
          (field(fault.field) || byId("event-title")).focus();
        });
        return element("li", {}, link);
      })
    )
  );
  FIELDS.forEach((name) => {
    if (field(name)) {
      field(name).setAttribute("aria-invalid", String((answer.faults || []).some((fault) => fault.field === name)));
    }
  });
  byId("event-asked").hidden = !answer.asked;
  if (!box.hidden) {
    box.focus();
  }
}

async function create(event) {
  event.preventDefault();
  const values = Object.fromEntries(FIELDS.map((name) => [name, field(name) ? field(name).value : ""]));
  const answer = await ask("create", Object.assign({ outside: String(byId("event-outside").checked) }, values));
  if (answer.outcome === "ok") {
    byId("event-faults").hidden = true;
    cite(answer.event);
  } else {
    tellFaults(answer);
  }
}

function fill(form) {
  Object.entries(form).forEach(([name, value]) => {
    field(name).value = value;
  });
}

function clear() {
  fill({ title: "", begins: "", ends: "", town: "", country: "UA", participants: "", partners: "", story: "", links: "" });
  byId("event-outside").checked = false;
  byId("event-asked").hidden = true;
  byId("event-faults").hidden = true;
  alike.clear();
}

/* Opens on the form, with what can be read of the passage that is chosen in the text. */
export async function createFrom(passage) {
  clear();
  byId("event-new").open = true;
  dialog.showModal();
  if (passage) {
    const answer = await ask("read", { passage: passage });
    if (answer.outcome === "ok") {
      fill(answer.form);
    }
  }
  alike.ask();
  field("title").focus();
}

function open() {
  const passage = citing.chosen();
  clear();
  byId("event-words").value = "";
  byId("event-passage").hidden = passage === "";
  byId("event-passage").querySelector("q").textContent = passage;
  byId("event-new").open = false;
  dialog.showModal();
  byId("event-words").focus();
  find();
}

/* The form is filled from the passage once somebody opens it, where nothing was written into it. */
async function prefill() {
  const passage = byId("event-passage").querySelector("q").textContent;
  if (byId("event-new").open && !byId("event-passage").hidden && field("title").value === "") {
    const answer = await ask("read", { passage: passage });
    if (answer.outcome === "ok" && field("title").value === "") {
      fill(answer.form);
      alike.ask();
    }
  }
}

export function attach(asking, refreshing) {
  ask = asking;
  done = refreshing;
  alike = watch(byId("event-form"), field, byId("event-alike"), choice);
  byId("event-words").addEventListener("input", soon);
  byId("event-words").addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      find();
    }
  });
  byId("event-new").addEventListener("toggle", prefill);
  byId("event-form").addEventListener("submit", create);
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-citing]")) {
      open();
    }
  });
}
