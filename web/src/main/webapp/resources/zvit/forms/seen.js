/* The preview: how the form prints a report, refreshed a moment after each change, one print at a time. */
import { byId } from "../shared/dom.js";
import { ask } from "./asking.js";
import { read } from "./sheet.js";
import { beside, clear } from "./told.js";

const PAUSE = 900;
const AGAIN = 4000;
const words = byId("design").dataset;
const state = byId("seen-state");
const pages = byId("seen-pages");
const faults = byId("seen-faults");

let timer = 0;
let underway = false;
let changed = false;

function picture(page) {
  const figure = document.createElement("figure");
  const image = document.createElement("img");
  const caption = document.createElement("figcaption");
  image.src = `data:image/png;base64,${page.png}`;
  image.alt = page.words;
  caption.textContent = page.words;
  figure.append(image, caption);
  return figure;
}

function list(told) {
  faults.replaceChildren(
    ...told.map((fault) => {
      const item = document.createElement("li");
      item.textContent = fault.words;
      return item;
    }),
  );
}

function heard(answer) {
  clear();
  list([]);
  pages.classList.toggle("stale", answer.outcome !== "shown");
  if (answer.outcome === "shown") {
    state.textContent = answer.words;
    pages.replaceChildren(...answer.pages.map(picture));
    list(answer.faults);
  } else if (answer.outcome === "refused") {
    state.textContent = words.refused;
    beside(answer.faults);
    list(answer.faults);
  } else {
    state.textContent = words[answer.outcome];
    if (answer.outcome !== "expired") {
      timer = window.setTimeout(look, AGAIN);
    }
  }
}

async function look() {
  window.clearTimeout(timer);
  if (underway) {
    changed = true;
    return;
  }
  underway = true;
  changed = false;
  state.textContent = words.waiting;
  const answer = await ask("preview", read(), byId("seen-report").value);
  underway = false;
  if (changed) {
    look();
  } else {
    heard(answer);
  }
}

export function later(pause = PAUSE) {
  window.clearTimeout(timer);
  timer = window.setTimeout(look, pause);
}
