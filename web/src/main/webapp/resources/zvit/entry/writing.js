/*
 * Drafting: saves as one types and tells honestly how it went, in the one line that is always in sight. Nothing that runs
 * in the background moves the focus, scrolls, or puts anything in place of what is being written. Until the server has
 * confirmed, the text also lies in this browser and is offered when the entry is opened again. Somebody else's newer text
 * is never overwritten unasked.
 */
import { byId, isPopoverOpen } from "../shared/dom.js";
import { openDialog, showTab } from "../shared/page.js";
import * as clash from "./clash.js";
import * as evidence from "./evidence.js";
import * as events from "./events.js";
import * as figures from "./figures.js";
import * as kept from "./kept.js";
import * as narrative from "./narrative.js";
import * as progress from "./progress.js";
import { send } from "./saving.js";
import { link, tell } from "./state.js";
import { print } from "./texts.js";
import * as tools from "./tools.js";

const PAUSE = 1500;
const RETRY = 10000;
const words = byId("entry").dataset;
const actual = byId("actual");
const reason = byId("reason");
export const quill = narrative.create(byId("editor"), tools.openLink, (pictures, lost) => {
  byId("pictures").hidden = !lost;
  if (pictures.length) {
    byId("pictures-added").textContent = byId("pictures-added").dataset.added;
    evidence.addPictures(pictures);
  }
});
const store = kept.store;
const TROUBLE = ["offline", "resting", "expired"];

let version = words.version;
let confirmed = "";
/* What the text in hand was made from. */
let base = null;
let timer = 0;
let saving = null;
let trouble = "";
let leaving = false;

/* What is written now, and whether the server has it. */
export function current() {
  return {
    narrative: narrative.read(quill.root),
    actual: actual.value,
    reason: reason.value,
    figures: figures.read(),
    shown: figures.shown().concat([[reason.labels[0].textContent, reason.value]]),
    base: version,
  };
}

const dirty = () => print(current()) !== confirmed;

/* Saving. */
function changed() {
  if (!dirty()) {
    return;
  }
  leaving = false;
  const local = store.keep(current());
  if (!local) {
    tell("lost", words.lost);
  } else if (!clash.isOpen() && !trouble) {
    tell("changed", words.changed);
  }
  if (!clash.isOpen() && !trouble) {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE);
  }
}

/* Resolves to how it went: saved, unclear (saved but for a figure), or what keeps it from being saved. */
function save() {
  window.clearTimeout(timer);
  if (saving) {
    return saving.then((how) => (how === "saved" && dirty() ? save() : how));
  }
  if (clash.isOpen()) {
    return Promise.resolve("stale");
  }
  if (!dirty()) {
    return Promise.resolve(figures.unreadable().length ? "unclear" : "saved");
  }
  const sent = current();
  if (!trouble) {
    tell("saving", words.now);
  }
  saving = send(sent, version)
    .then((answer) => heard(answer, sent))
    .finally(() => {
      saving = null;
    });
  return saving;
}

/* Resolves to whether the server has all that can be read of what is written. */
export const saveNow = () => save().then((how) => how === "saved" || how === "unclear");

function heard(answer, sent) {
  trouble = TROUBLE.includes(answer.outcome) ? answer.outcome : "";
  if (answer.outcome === "saved") {
    return settled(answer, sent);
  }
  const local = store.keep(current());
  if (answer.outcome === "stale") {
    clash.begin(answer);
  } else if (answer.outcome === "refused") {
    tell("kept", answer.words ? words.refused + " " + answer.words : words.refused);
  } else {
    tell(local ? "kept" : "lost", local ? words[trouble] : words.lost, trouble === "expired" ? link(words.back, words.enter) : null);
    timer = window.setTimeout(save, RETRY);
  }
  return answer.outcome;
}

function settled(answer, sent) {
  version = String(answer.version);
  confirmed = print(sent);
  base = sent;
  figures.mark(answer.unreadable);
  progress.show(answer);
  document.dispatchEvent(new CustomEvent("zvit:saved"));
  if (dirty()) {
    changed();
    return "saved";
  }
  if (answer.unreadable.length) {
    store.keep(sent);
    tell("kept", words.sum);
    return "unclear";
  }
  if (!leaving) {
    store.settle();
  }
  tell("saved", words.saved + " " + answer.words);
  return "saved";
}

/* Another text than before is in hand, made from what the server has; null for the one that is. */
function adopt(theirs, text) {
  version = String(theirs.version);
  base = theirs.text;
  confirmed = "";
  if (text) {
    fill(text, "user");
    figures.mark([]);
  }
  if (text === theirs.text) {
    base = current();
    confirmed = print(base);
    store.settle();
    tell("saved", words.saved + " " + theirs.time);
  } else {
    save();
  }
  kept.refresh();
  quill.focus();
}

/* Putting a text into the fields; as the person's own act the editor's undo takes it back. */
function fill(text, source) {
  narrative.write(quill, text.narrative, source);
  actual.value = text.actual;
  reason.value = text.reason;
  figures.write(text.figures);
  document.dispatchEvent(new CustomEvent("zvit:loaded"));
}

function take(text) {
  fill(text, "user");
  figures.mark([]);
  changed();
  quill.focus();
}

function open() {
  fill({ narrative: byId("written").value, actual: actual.value, reason: reason.value, figures: words.figures }, "silent");
  confirmed = print(current());
  base = current();
  kept.attach({ current: current, take: take });
  clash.attach({ quill: quill, current: current, base: () => base, adopt: adopt });
  kept.offer(current());
}

/* Moving between measures: first save, then go. Without a network there is nowhere to go. */
async function go(href) {
  const how = await save();
  if (how !== "offline" && how !== "resting" && how !== "expired") {
    window.location.assign(href);
  }
}

function place(hash) {
  if (hash === "#actual" || hash === "#reason") {
    showTab("side");
    figures.field(hash.slice(1)).focus();
  } else if (hash === "#narrative") {
    showTab("text");
    quill.focus();
  }
}

function onClick(event) {
  const find = (selector) => event.target.closest(selector);
  const anchor = find(".outline a, #missing a, #owing a, .notices a, a[data-leaving]");
  if (find("[data-compare]") && clash.isOpen()) {
    clash.choose(find("[data-compare]").dataset.compare, find("[data-compare]"));
  } else if (anchor && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    if (anchor.getAttribute("href").startsWith("#")) {
      window.history.replaceState(null, "", anchor.hash);
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    } else {
      go(anchor.href);
    }
  }
}

function onKey(event) {
  if ((event.ctrlKey || event.metaKey) && event.code === "KeyS") {
    event.preventDefault();
    if (dirty()) {
      save();
    } else if (!clash.isOpen() && !figures.unreadable().length) {
      tell("saved", words.already);
    }
  } else if (event.key === "Escape" && event.target === quill.root && !isPopoverOpen()) {
    document.querySelector(".tools button").focus();
  }
}

/* A figure that is not clear is pointed at: it can't be handed in, and stays where it is. */
function pointAtUnclear() {
  const name = figures.unreadable()[0];
  if (!name) {
    return false;
  }
  figures.check();
  tell("kept", words.sum);
  if (name === "actual" || name.startsWith("funding.")) {
    showTab("side");
  }
  figures.named(name).focus();
  return true;
}

/* Submitting asks only after everything is with the server; what is in the way is said beside the button. */
document.addEventListener("zvit:ask", (event) => {
  if (event.defaultPrevented) {
    return;
  }
  if (event.detail === "submit" && pointAtUnclear()) {
    event.preventDefault();
  } else if (event.detail === "submit" && (dirty() || clash.isOpen())) {
    event.preventDefault();
    save().then((how) => (how === "saved" ? openDialog("submit") : null));
  }
});

/* The next page may have been made before this text arrived: there it is compared with what the server has. */
window.addEventListener("beforeunload", () => {
  leaving = true;
});

/* What is to be said about the text waits for it. */
document.addEventListener("zvit:save", (event) => event.detail.push(saveNow()));

const retry = () => (trouble && dirty() ? save() : null);

document.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
actual.addEventListener("input", changed);
reason.addEventListener("input", changed);
figures.watch(changed);
quill.on("text-change", (delta, before, source) => (source === "user" ? changed() : null));
tools.attach(quill);
events.attach(quill);
window.addEventListener("online", retry);
window.addEventListener("focus", retry);
window.addEventListener("hashchange", () => place(window.location.hash));

open();
place(window.location.hash);
