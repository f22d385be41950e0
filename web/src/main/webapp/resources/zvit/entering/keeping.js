/*
 * Brings changed cells to the server while one writes, and says in one line how that went. Until the server has them they are
 * kept in this browser too, so that neither a lost connection nor an ended session loses anything.
 */
import { byId } from "../shared/dom.js";
import { post } from "../shared/post.js";
import { changed, changes, choose, kept, restore, sum } from "./cells.js";

const PAUSE = 900;
const AGAIN = 15000;

const state = byId("state");
const stale = byId("stale");
const shelf = `zvit-import-${state.dataset.draft}`;
let timer = 0;
let sending = null;
let halted = false;
let underway = false;

const version = () => byId("editing:version");

function tell(words) {
  if (state.textContent !== words) {
    state.textContent = words;
  }
}

function shelve() {
  try {
    if (changed()) {
      window.localStorage.setItem(shelf, JSON.stringify(changes()));
    } else {
      window.localStorage.removeItem(shelf);
    }
  } catch (full) {
    tell(state.dataset.offline);
  }
}

export function unshelve() {
  try {
    restore(JSON.parse(window.localStorage.getItem(shelf) || "[]"));
  } catch (unreadable) {
    window.localStorage.removeItem(shelf);
  }
  if (changed()) {
    later();
  }
}

export const forget = () => window.localStorage.removeItem(shelf);

const bring = (sent, over) =>
  post("import-saving.xhtml", {
    id: state.dataset.draft,
    version: version().value,
    changes: JSON.stringify({ changes: sent }),
    over: over ? "yes" : "",
    lang: state.dataset.language,
  });

function heard(answer, sent) {
  if (answer.outcome === "saved") {
    kept(sent);
    version().value = answer.version;
    tell(`${state.dataset.saved} ${answer.words}`);
    sum(answer.sums);
    choose(answer.choices);
    document.querySelector("[data-unsettled]").textContent = answer.unsettled;
    document.querySelector("[data-whole]").textContent = answer.whole;
  } else if (answer.outcome === "stale") {
    halted = true;
    stale.querySelector("[data-slot='words']").textContent = answer.words;
    stale.hidden = false;
    tell(answer.words);
  } else {
    tell(answer.outcome === "refused" ? answer.words : state.dataset[answer.outcome]);
    timer = window.setTimeout(() => flush(), AGAIN);
  }
  shelve();
}

async function send(over = false) {
  window.clearTimeout(timer);
  if (!changed() || halted) {
    return;
  }
  const sent = changes();
  tell(state.dataset.saving);
  underway = true;
  heard(await bring(sent, over), sent);
  underway = false;
}

/* One after the other: each change names the version that the one before has made. */
export function flush(over) {
  sending = (sending || Promise.resolve()).then(() => send(over));
  return sending;
}

/* Something is on its way, or waits to go. */
export const isBusy = () => underway || changed();

/* Somebody else was faster, and nobody has said yet what counts. */
export const isHalted = () => halted;

export function later() {
  shelve();
  window.clearTimeout(timer);
  timer = window.setTimeout(() => flush(), PAUSE);
}

/* Somebody else was faster: their draft is opened, or one's own cells are written over it. */
stale.addEventListener("click", (event) => {
  const choice = event.target.closest("[data-stale]");
  if (!choice) {
    return;
  }
  halted = false;
  stale.hidden = true;
  if (choice.dataset.stale === "over") {
    flush(true);
  } else {
    forget();
    window.location.reload();
  }
});

window.addEventListener("online", () => flush());
