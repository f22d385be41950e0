/*
 * The offer of texts kept in this browser, at the top of an entry: each with its time and exactly what it holds. Where the
 * entry can be written it can be taken; where it can only be read it can still be compared and copied.
 */
import { byId } from "../shared/dom.js";
import * as compare from "./compare.js";
import * as texts from "./texts.js";

const panel = byId("kept");
const words = panel.dataset;
export const store = texts.open(words.owner, words.entry);
const when = (at) => new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
const list = panel.querySelector("ul");

/* The text in hand, and the one that the server has; an editor puts its own here. */
let current = () => ({ narrative: words.narrative || "", actual: "", reason: "", figures: "{}", shown: [] });
let take = null;
let shown = [];
let compared = null;

function item(text) {
  const node = byId("kept-item").content.firstElementChild.cloneNode(true);
  const slot = (name) => node.querySelector('[data-slot="' + name + '"]');
  node.dataset.key = text.key;
  slot("when").textContent = (text.why === "replaced" ? words.replaced : words.unsaved) + " " + when(text.at);
  slot("changed").textContent = words.changed;
  slot("changed").hidden = !words.changed || text.base === undefined || String(text.base) === words.version || text.why === "replaced";
  slot("text").textContent = compare.plain(text.narrative);
  slot("text").setAttribute("aria-label", slot("when").textContent);
  slot("text").hidden = !slot("text").textContent;
  (text.shown || [])
    .filter(([, value]) => value)
    .forEach(([label, value]) => {
      const name = document.createElement("dt");
      const field = document.createElement("dd");
      name.textContent = label;
      field.textContent = value;
      slot("fields").append(name, field);
    });
  slot("fields").hidden = !slot("fields").children.length;
  return node;
}

function show(kept) {
  shown = kept;
  list.replaceChildren(...kept.map(item));
  panel.hidden = kept.length === 0 && panel.querySelector("[data-slot='dropped']").hidden;
}

export function offer(saved) {
  const gone = store.prune();
  const told = panel.querySelector("[data-slot='dropped']");
  told.hidden = gone.length === 0;
  told.textContent = words.dropped + " " + gone.map((text) => when(text.at)).join("; ");
  show(store.others(saved));
}

async function copy(text, button) {
  const lines = [compare.plain(text.narrative)].concat((text.shown || []).map(([label, value]) => label + ": " + value));
  await window.navigator.clipboard.writeText(lines.join("\n"));
  button.textContent = words.copied;
}

function drop(text) {
  store.drop(text);
  show(shown.filter((other) => other !== text));
  (panel.hidden ? byId("heading") : panel).focus();
}

/* What is in the editor gives way but stays among the kept texts, so taking is undone by taking that one back. */
function exchange(text) {
  const before = current();
  const filled = before.narrative || before.actual || before.reason;
  const laid = !filled || texts.print(before) === texts.print(text) || store.lay(before);
  if (laid) {
    take(text);
    store.drop(text);
    show(store.others());
  }
  return laid;
}

const actions = {
  take: (text) => exchange(text),
  compare: (text) => {
    compared = text;
    compare.open("kept", current(), text, { when: when(text.at) });
  },
  copy: copy,
  drop: drop,
};

panel.addEventListener("click", (event) => {
  const button = event.target.closest("[data-kept]");
  if (button) {
    const text = shown.find((one) => one.key === button.closest("[data-key]").dataset.key);
    actions[button.dataset.kept](text, button);
  }
});

byId("compare").addEventListener("click", (event) => {
  if (event.target.closest("[data-compare='take']")) {
    byId("compare").close();
    exchange(compared);
  }
});

/* The editor tells what it holds and how a text gets into it. */
export function attach(editor) {
  current = editor.current;
  take = editor.take;
}

/* Shows anew what there is. */
export const refresh = () => show(store.others());

if (words.editable !== "true") {
  offer();
}
