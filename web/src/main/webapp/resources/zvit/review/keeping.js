/*
 * Brings each decision to the server at once, and says in one line how that went. Until the server has it, it is kept in
 * this browser too; what somebody else has decided meanwhile is shown and never written over in silence.
 */
import { byId } from "../shared/dom.js";
import { post } from "../shared/post.js";
import { choose, chosen, field, form, setOf } from "./decisions.js";

const KEEP = 400 * 24 * 60 * 60 * 1000;
const PAUSE = 900;
const AGAIN = 15000;
const PREFIX = "zvit:review:";
const key = PREFIX + form.dataset.owner + ":" + form.dataset.task;
const line = byId("kept");
const ways = new Map();
let leaving = false;

const rival = (measure) => form.querySelector('[data-rival="' + measure + '"]');

function stored() {
  try {
    return JSON.parse(window.localStorage.getItem(key)) || { measures: {} };
  } catch (unreadable) {
    return { measures: {} };
  }
}

function store(change) {
  const kept = stored();
  change(kept.measures);
  kept.at = Date.now();
  let done = true;
  try {
    if (Object.keys(kept.measures).length) {
      window.localStorage.setItem(key, JSON.stringify(kept));
    } else {
      window.localStorage.removeItem(key);
    }
  } catch (full) {
    done = false;
  }
  byId("unkept").hidden = done;
}

/* With what it was decided on: it does not count for anything else. */
const decided = (measure) => [chosen(setOf(measure)), field(measure).value, setOf(measure).dataset.content];

function heard(measure, sent, answer) {
  const set = setOf(measure).dataset;
  if (answer.outcome === "saved") {
    set.version = answer.version;
    store((measures) => {
      if (!leaving && String(measures[measure]) === String(sent)) {
        delete measures[measure];
      }
    });
    line.textContent = line.dataset.saved + " " + answer.words;
  } else if (answer.outcome === "stale") {
    const place = rival(measure);
    place.dataset.version = answer.version;
    place.dataset.decision = answer.decision;
    place.querySelector("[data-slot='words']").textContent = answer.words;
    place.querySelector("[data-slot='comment']").textContent = answer.comment;
    place.hidden = false;
    line.textContent = answer.words;
  } else if (answer.outcome === "refused" || answer.outcome === "changed") {
    line.textContent = answer.words;
  } else {
    line.textContent = line.dataset[answer.outcome];
    bring(measure, AGAIN);
  }
}

async function send(measure) {
  const sent = decided(measure);
  const [value, words, content] = sent;
  const set = setOf(measure).dataset;
  line.textContent = line.dataset.saving;
  const answer = await post("review-saving.xhtml", {
    task: form.dataset.task,
    measure,
    outcome: value,
    comment: words,
    content,
    version: set.version,
    lang: form.dataset.language,
  });
  heard(measure, sent, answer);
}

/* One after the other for each measure: a decision names the version that it takes the place of. */
function bring(measure, pause) {
  const way = ways.get(measure) || { last: Promise.resolve() };
  window.clearTimeout(way.timer);
  way.timer = window.setTimeout(() => {
    way.last = way.last.then(() => (rival(measure).hidden ? send(measure) : null));
  }, pause);
  ways.set(measure, way);
}

/* Only the measure in hand: what another page of this review has kept of the others stays. */
export function keep(measure, typing) {
  store((measures) => {
    measures[measure] = decided(measure);
  });
  bring(measure, typing ? PAUSE : 0);
}

/*
 * What did not reach the server the last time is on the page again, and on its way. Where the measure says something else by
 * now, only the words are: it has to be decided on anew.
 */
export function restore() {
  Object.entries(stored().measures).forEach(([measure, [value, text, content]]) => {
    if (setOf(measure)) {
      choose(measure, content === setOf(measure).dataset.content ? value : "", text);
      bring(measure, 0);
    }
  });
}

/* What is older than a whole year's round is forgotten. */
export function prune() {
  Object.keys(window.localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .filter((name) => Date.now() - JSON.parse(window.localStorage.getItem(name)).at > KEEP)
    .forEach((name) => window.localStorage.removeItem(name));
}

/* Somebody else was faster: their decision is taken, or one's own is written over it. */
export function settle(measure, take) {
  const place = rival(measure);
  setOf(measure).dataset.version = place.dataset.version;
  place.hidden = true;
  if (take === "theirs") {
    choose(measure, place.dataset.decision, place.querySelector("[data-slot='comment']").textContent);
    store((measures) => {
      delete measures[measure];
    });
  } else {
    keep(measure, false);
  }
}

window.addEventListener("online", () => Object.keys(stored().measures).forEach((measure) => setOf(measure) && bring(measure, 0)));

/* The page that comes next may have been made before an answer that is still heard here: what it is about stays until then. */
window.addEventListener("beforeunload", () => {
  leaving = true;
  window.setTimeout(() => {
    leaving = false;
  }, AGAIN);
});
