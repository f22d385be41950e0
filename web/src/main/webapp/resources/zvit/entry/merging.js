/*
 * Two people wrote at once: what each changed is shown in one text with the names, where both changed the same one chooses, and
 * what comes of it is saved by the person as any other text. Fields are brought together one by one.
 */
import { byId, element } from "../shared/dom.js";
import { post } from "../shared/post.js";
import * as figures from "./figures.js";

const dialog = byId("merge");
const words = dialog.dataset;
const slot = (name) => dialog.querySelector("[data-slot='" + name + "']");
const FIELDS = ["actual", "reason"];

let given = null;
let answer = null;
let then = null;
let otherwise = null;

/* The three values of each field by its name; what the page has not is left out. */
function fields() {
  const parts = [given.before, given.mine, answer.text].map((text) => {
    const all = JSON.parse(text.figures || "{}");
    FIELDS.forEach((name) => {
      all[name] = text[name] || "";
    });
    return all;
  });
  return Object.keys(parts[1])
    .map((name) => ({ name: name, before: parts[0][name] || "", mine: parts[1][name] || "", theirs: parts[2][name] || "" }))
    .map((field) => Object.assign(field, { kind: kind(field) }));
}

function kind(field) {
  if (field.mine === field.theirs) {
    return "SAME";
  }
  return field.theirs === field.before ? "MINE" : field.mine === field.before ? "THEIRS" : "CONFLICT";
}

function label(name) {
  const field = name === "reason" ? byId("reason") : figures.named(name);
  return field && field.getAttribute("aria-label") || (field && field.labels.length ? field.labels[0].textContent.trim() : name);
}

const who = (piece) => (piece.kind === "MINE" ? answer.author : answer.other);

/* What was changed bears the name of who did it, not a colour alone. */
function changed(piece) {
  const after = piece.kind === "THEIRS" ? piece.theirs : piece.mine;
  const name = piece.kind === "ALIKE" ? words.alike : who(piece);
  const same = piece.before === after;
  return element(
    "span",
    { className: "merge-change " + piece.kind.toLowerCase() },
    element("span", { className: "merge-who" }, name + (same ? " (" + words.look + ")" : "") + ": "),
    piece.before && !same ? element("del", {}, piece.before) : null,
    piece.before && !same && after ? " " : null,
    after ? element("ins", {}, after) : element("span", { className: "quiet" }, words.gone)
  );
}

function option(group, value, name, text) {
  return element(
    "label",
    { className: "merge-option" },
    element("input", { type: "radio", name: group, value: value }),
    element("span", {}, element("b", {}, name), text === null ? null : element("span", { className: "merge-part" }, text || words.nothing))
  );
}

function conflict(group, title, piece, joinable) {
  const options = [option(group, "MINE", answer.author, piece.mine), option(group, "THEIRS", answer.other, piece.theirs)];
  if (joinable) {
    options.push(option(group, "BOTH", words.both, null));
  }
  return element("fieldset", { className: "merge-conflict" }, element("legend", {}, title), element("div", { className: "clash" }, ...options));
}

function show() {
  let number = 0;
  slot("words").textContent = slot("words").dataset.words.replace("#mine", answer.author).replace("#other", answer.other).replace("#when", answer.when);
  slot("text").replaceChildren(
    ...answer.pieces.map((piece) => {
      if (piece.kind === "SAME") {
        return piece.mine;
      }
      return piece.kind === "CONFLICT" ? conflict("merge-" + number++, words.choose, piece, piece.joinable) : changed(piece);
    })
  );
  slot("fields").replaceChildren(
    ...fields()
      .filter((field) => field.kind !== "SAME")
      .map((field) =>
        field.kind === "CONFLICT"
          ? conflict("field-" + field.name, label(field.name), field, false)
          : element("p", {}, label(field.name) + " ", changed(field))
      )
  );
  count();
}

const groups = () => Array.from(new Set(Array.from(dialog.querySelectorAll("input[type='radio']"), (each) => each.name)));
const chosen = (group) => dialog.querySelector("input[name='" + window.CSS.escape(group) + "']:checked");

/* Nothing is saved before everything is chosen. */
function count() {
  const left = groups().filter((group) => !chosen(group)).length;
  slot("left").textContent = left ? words.left.replace("#", String(left)) : words.ready;
  dialog.querySelector("[data-merge='save']").disabled = left > 0;
}

const ask = (picks) =>
  post(words.merging, {
    report: given.report,
    measure: given.measure,
    lang: document.documentElement.lang,
    before: given.before.narrative,
    mine: given.mine.narrative,
    picks: picks.join(","),
  });

function merged(narrative) {
  const all = {};
  fields().forEach((field) => {
    const pick = field.kind === "CONFLICT" ? chosen("field-" + field.name).value : field.kind;
    all[field.name] = pick === "THEIRS" ? field.theirs : field.mine;
  });
  const plain = { narrative: narrative, actual: all.actual, reason: all.reason };
  FIELDS.forEach((name) => delete all[name]);
  return Object.assign(plain, { figures: JSON.stringify(all) });
}

async function save() {
  const texts = groups().filter((group) => group.startsWith("merge-"));
  const now = await ask(texts.map((group) => chosen(group).value));
  if (now.outcome !== "merged") {
    slot("left").textContent = now.words || words.failed;
  } else if (now.version !== answer.version) {
    answer = now;
    show();
    slot("left").textContent = words.newer;
  } else {
    dialog.close();
    then(merged(now.narrative), answer);
  }
}

/*
 * Resolves to false where the texts can't be brought together now. What was chosen is handed to the caller with what the server
 * has; whoever wants to see both texts as wholes goes there.
 */
export async function open(what, onMerged, onWhole) {
  given = what;
  then = onMerged;
  otherwise = onWhole;
  answer = await ask([]);
  if (answer.outcome !== "merged") {
    return false;
  }
  show();
  dialog.showModal();
  byId("merge-title").focus();
  return true;
}

dialog.addEventListener("change", count);
dialog.addEventListener("click", (event) => {
  const button = event.target.closest("[data-merge]");
  if (button && button.dataset.merge === "save") {
    save();
  } else if (button) {
    dialog.close();
    otherwise();
  }
});
