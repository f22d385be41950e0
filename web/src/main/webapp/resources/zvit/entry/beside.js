/*
 * Who else has this entry open, and who has which of the report's: said above the text and in the outline, politely, with nothing
 * moved under the hands of whoever writes. The page says that it is there every few seconds, while it is in sight and somebody is at
 * it; the server forgets what was not said again.
 */
import { byId, element } from "../shared/dom.js";
import { hear } from "../shared/live.js";
import { post } from "../shared/post.js";

const EVERY = 10000;
const IDLE = 600000;
const OUT_OF_SIGHT = 30000;
const place = byId("beside");
const words = place.dataset;
const token = Array.from(window.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

let heard = 0;
let touched = Date.now();
let timer = 0;
let leaving = 0;
let there = false;
let asked = null;
let closed = false;

const fields = (more) => Object.assign({ page: token, report: words.report, measure: words.measure, heard: String(heard) }, more);
const names = (people) => Array.from(new Set(people.map((each) => each.name))).join(", ");
const say = (text, people) => text.replace("#name", names(people)).replace("#time", people.length ? people[0].since : "");

/* Only another word than before is written, so that it is read aloud once. */
function put(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

function tellWho(state) {
  const here = state.people.filter((each) => each.measure === words.measure);
  const writers = here.filter((each) => each.writes && !each.own);
  const first = writers.filter((each) => each.holds);
  const lines = [];
  if (writers.length && words.writes === "true") {
    lines.push(state.holds || !first.length ? say(words.other, writers) : say(words.first, first));
  } else if (writers.length) {
    lines.push(say(words.here, writers) + ".");
  }
  const readers = here.filter((each) => !each.writes && !each.own);
  if (readers.length && words.writes === "true") {
    lines.push(say(words.reads, readers));
  }
  if (words.writes === "true" && here.some((each) => each.own && each.writes)) {
    lines.push(words.own);
  }
  put(byId("beside-who"), lines.join(" "));
  if (byId("beside-say")) {
    byId("beside-say").hidden = !writers.length || state.holds;
  }
}

function tellOutline(people) {
  document.querySelectorAll("[data-people-of]").forEach((slot) => {
    const at = people.filter((each) => each.measure === slot.dataset.peopleOf && !each.own);
    const writers = at.filter((each) => each.writes);
    put(slot, writers.length ? say(words.here, writers) : at.length ? say(words.hereReads, at) : "");
    slot.hidden = !at.length;
  });
}

function tellWords(said) {
  said
    .filter((each) => each.id > heard)
    .forEach((each) => {
      const text = (each.taken ? words.taken : words.asked).replace("#name", each.author);
      byId("beside-words").append(element("li", { className: each.taken ? "warn" : "" }, text + (each.words ? " «" + each.words + "»" : "")));
      heard = each.id;
    });
}

function show(state) {
  if (!state.people) {
    return;
  }
  there = true;
  tellWho(state);
  tellOutline(state.people);
  tellWords(state.words);
  place.hidden = !byId("beside-who").textContent && !byId("beside-words").children.length && !(byId("beside-done") || {}).textContent;
}

/* Only while somebody is at the page; a page that nobody touches leaves by itself. */
async function be() {
  window.clearTimeout(timer);
  if (closed || document.hidden && !there) {
    return;
  }
  if (Date.now() - touched > IDLE) {
    leave();
    return;
  }
  timer = window.setTimeout(be, EVERY);
  show(await post(words.live, fields({})));
}

function leave() {
  window.clearTimeout(timer);
  if (there) {
    there = false;
    window
      .fetch(words.live, {
        method: "POST",
        keepalive: true,
        redirect: "manual",
        headers: { "X-Requested-With": "XMLHttpRequest" },
        body: new URLSearchParams({ page: token, does: "leave" }),
      })
      .catch(() => null);
  }
}

function onSight() {
  window.clearTimeout(leaving);
  if (document.hidden) {
    leaving = window.setTimeout(leave, OUT_OF_SIGHT);
  } else {
    touch();
  }
}

function touch() {
  touched = Date.now();
  if (!there && !document.hidden) {
    there = true;
    be();
  }
}

async function ask(event) {
  event.preventDefault();
  const does = event.submitter ? event.submitter.value : "ask";
  const state = await post(words.live, fields({ does: does, words: byId("beside-text").value }));
  if (state.told === undefined) {
    put(byId("beside-done"), words.failed);
    return;
  }
  put(byId("beside-done"), state.told === 0 ? words.alone : does === "take" ? words.took : words.told);
  byId("beside-text").value = "";
  byId("beside-say").open = false;
  show(state);
}

hear("present", () => {
  window.clearTimeout(asked);
  asked = window.setTimeout(() => (there ? be() : null), 200 + Math.random() * 800);
});
document.addEventListener("visibilitychange", onSight);
["keydown", "pointerdown", "scroll"].forEach((kind) => window.addEventListener(kind, touch, { passive: true, capture: true }));
window.addEventListener("pagehide", () => {
  leave();
  closed = true;
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    closed = false;
    touch();
  }
});
if (byId("beside-form")) {
  byId("beside-form").addEventListener("submit", ask);
}
there = !document.hidden;
be();
