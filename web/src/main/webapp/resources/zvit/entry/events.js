/*
 * Events of the register beside the text: which of them it cites and what has changed there since, what it seems to tell as an
 * event and does not cite. Nothing happens to the text but by the person's own click.
 */
import { byId, element } from "../shared/dom.js";
import { post } from "../shared/post.js";
import * as citing from "./citing.js";
import * as choosing from "./event-dialog.js";
import * as narrative from "./narrative.js";

const panel = byId("events");
const words = panel.dataset;
const passed = new Set();
let quill = null;
let asked = 0;

const ask = (act, fields) => post(words.desk, Object.assign({ act: act, year: words.year }, fields));

const slot = (name) => panel.querySelector('[data-slot="' + name + '"]');

const button = (text, label, act) => {
  const made = element("button", { type: "button", className: "btn small", "aria-label": text + ": " + label }, text);
  made.addEventListener("click", act);
  return made;
};

function tell(text) {
  slot("told").textContent = text;
}

/* Every passage that was written from an older revision is renewed as far as its words allow; the rest is named. */
async function renew(event) {
  const left = new Set();
  const unclear = [];
  const ids = citing.ofEvent(event.id).map((passage) => passage.mark + passage.text);
  for (const id of ids) {
    const passage = citing.ofEvent(event.id).find((each) => each.mark + each.text === id);
    const seen = passage && passage.mark.split(":")[1];
    if (passage && Number(seen) < event.revision) {
      const answer = await ask("renew", { event: event.id, seen: seen, passage: passage.text });
      const still = citing.ofEvent(event.id).find((each) => each.mark + each.text === id);
      if (answer.outcome === "ok" && still) {
        citing.renew(still, answer.text, event);
        answer.left.forEach((field) => left.add(field));
      } else {
        unclear.push(answer.words || words.failed);
      }
    }
  }
  tell(unclear.length ? unclear[0] : left.size ? words.left + " " + Array.from(left).join(", ") + "." : words.renewed);
  refresh();
}

/* The text stays as it is and is written from what is told now. */
function keep(event) {
  citing.ofEvent(event.id).forEach((passage) => citing.renew(passage, passage.text, event));
  tell(words.stays);
  refresh();
}

function cited(event) {
  const item = element(
    "li",
    {},
    element("a", { href: "event.xhtml?id=" + event.id, target: "_blank", rel: "noopener" }, event.title, element("span", { className: "away" }, words.window)),
    element("span", { className: "quiet small" }, event.when + " · " + event.place)
  );
  if (event.changes.length) {
    item.append(
      element("p", { className: "due late" }, words.changed),
      element("ul", { className: "small" }, ...event.changes.map((change) => element("li", {}, change))),
      element("div", { className: "acts" }, button(words.renew, event.title, () => renew(event)), button(words.keep, event.title, () => keep(event)))
    );
  }
  const acts = element("div", { className: "acts" }, button(words.show, event.title, () => citing.show(event.id)));
  if (event.others) {
    item.append(element("p", { className: "small" }, event.others));
    if (!quill.getText().includes(event.reference)) {
      acts.append(
        button(words.refer, event.title, () => {
          citing.addBehind(event.id, event.reference);
          refresh();
        })
      );
    }
  }
  acts.append(
    button(words.release, event.title, () => {
      citing.release(event.id);
      refresh();
    })
  );
  item.append(acts);
  return item;
}

function take(told, event) {
  if (citing.choose(told.passage)) {
    citing.cite(event);
    refresh();
  } else {
    tell(words.moved);
  }
}

function told(each) {
  const item = element("li", {}, element("q", {}, each.passage.length > 160 ? each.passage.slice(0, 158) + "…" : each.passage));
  each.alike.slice(0, 2).forEach((event) => {
    item.append(
      element("p", { className: "small" }, words.known + " " + event.title + " (" + event.when + ", " + event.place + ")"),
      element("div", { className: "acts" }, button(words.cite, event.title, () => take(each, event)))
    );
  });
  const acts = element("div", { className: "acts" });
  acts.append(
    button(words.create, each.title, () => {
      if (citing.choose(each.passage)) {
        choosing.createFrom(each.passage);
      } else {
        tell(words.moved);
      }
    }),
    button(words.pass, each.title, () => {
      passed.add(each.passage);
      refresh();
    })
  );
  item.append(acts);
  return item;
}

async function refresh() {
  asked += 1;
  const mine = asked;
  const text = narrative.read(quill.root);
  const answer = await ask("panel", { report: words.report, measure: words.measure, narrative: text });
  if (mine !== asked || answer.outcome !== "ok") {
    return;
  }
  const open = answer.told.filter((each) => !passed.has(each.passage) && !citing.isCited(each.passage));
  slot("cited").replaceChildren(...answer.cited.map(cited));
  slot("none").hidden = answer.cited.length > 0;
  slot("mentions").hidden = open.length === 0;
  slot("mentioned").replaceChildren(...open.map(told));
  slot("mentions-count").textContent = String(open.length);
  const changed = answer.cited.filter((event) => event.changes.length).length;
  byId("events-changed").hidden = changed === 0;
}

export function attach(editor) {
  quill = editor;
  citing.attach(editor);
  choosing.attach(ask, refresh);
  document.addEventListener("zvit:saved", refresh);
  document.addEventListener("zvit:loaded", refresh);
  refresh();
}
