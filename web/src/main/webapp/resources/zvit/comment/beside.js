/* Comments beside the text of an entry, written or read: what they are about is marked, and a passage can be chosen. */
import { byId } from "../shared/dom.js";
import { showTab } from "../shared/page.js";
import * as panel from "./panel.js";
import * as passages from "./passages.js";

const PAUSE = 400;
const place = document.querySelector("#talk [data-comments]");
const root = document.querySelector(".ql-editor") || document.querySelector(".told[data-told]");
const edited = root.classList.contains("ql-editor");

let chosen = null;
let timer = 0;

/* An attribute without a value is not there at all. */
function passage(comment) {
  const { quote, before = "", after = "", at } = comment.dataset;
  return { quote, before, after, at: Number(at) };
}

const about = () => Array.from(place.querySelectorAll("[data-thread]")).filter((comment) => comment.dataset.quote);

/* What is gone from the text that is being written says so at once. */
function mark() {
  const ranges = [];
  about().forEach((comment) => {
    const found = passages.range(root, edited, passage(comment));
    comment.querySelector("[data-show]").hidden = !found;
    comment.querySelector("[data-slot='changed']").textContent = found ? "" : place.dataset.changed;
    if (found && comment.dataset.resolved === "false") {
      ranges.push(found);
    }
  });
  passages.paint(ranges);
}

function markSoon() {
  window.clearTimeout(timer);
  timer = window.setTimeout(mark, PAUSE);
}

function count() {
  const open = Number(place.querySelector("#comments").dataset.open);
  byId("talk-count").textContent = open ? " · " + open : "";
  document.querySelectorAll("[data-comments-tab]").forEach((tab) => {
    tab.textContent = open ? " · " + open : "";
  });
}

function fill(wanted) {
  const form = place.querySelector("form[data-draft='new']");
  ["quote", "before", "after", "at"].forEach((name) => {
    form.elements.namedItem(name).value = wanted ? wanted[name] : "";
  });
  const quoted = form.querySelector("[data-slot='passage']");
  quoted.textContent = wanted ? wanted.quote : "";
  quoted.hidden = !wanted;
  form.querySelector("[data-slot='passage-tools']").hidden = !wanted;
  return form;
}

/* By the button of the tools: what was marked last, or the whole measure. */
function comment() {
  if (!place.querySelector("form[data-draft='new']")) {
    return;
  }
  const wanted = chosen ? passages.marked(root, edited, chosen) : null;
  showTab("side");
  fill(wanted).elements.namedItem("words").focus();
}

function goTo(comment) {
  const found = passages.range(root, edited, passage(comment));
  if (found) {
    showTab("text");
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(found);
    found.startContainer.parentElement.scrollIntoView({ block: "center" });
    if (edited) {
      root.focus({ preventScroll: true });
    }
  }
}

/* The selection is remembered: on the way to the button it may be lost. */
document.addEventListener("selectionchange", () => {
  const selection = window.getSelection();
  if (selection.rangeCount && root.contains(selection.anchorNode) && root.contains(selection.focusNode)) {
    chosen = selection.isCollapsed ? null : selection.getRangeAt(0).cloneRange();
  }
});

document.addEventListener("click", (event) => {
  const shown = event.target.closest("[data-thread] [data-show]");
  if (event.target.closest("[data-comment-passage]")) {
    comment();
  } else if (event.target.closest("[data-unmark]")) {
    fill(null).elements.namedItem("words").focus();
  } else if (shown) {
    goTo(shown.closest("[data-thread]"));
  }
});

document.addEventListener("zvit:comments", () => {
  const form = place.querySelector("form[data-draft='new']");
  if (form && form.elements.namedItem("quote").value) {
    fill({
      quote: form.elements.namedItem("quote").value,
      before: form.elements.namedItem("before").value,
      after: form.elements.namedItem("after").value,
      at: form.elements.namedItem("at").value,
    });
  }
  count();
  mark();
});
document.addEventListener("zvit:loaded", markSoon);
if (edited) {
  new MutationObserver(markSoon).observe(root, { childList: true, subtree: true, characterData: true });
  panel.before(() => {
    const saving = [];
    document.dispatchEvent(new CustomEvent("zvit:save", { detail: saving }));
    return Promise.all(saving).then((all) => all.every(Boolean));
  });
}

/* An address that names the comments leads to them, also on a narrow screen. */
function fromAddress() {
  if (window.location.hash === "#talk") {
    showTab("side");
    byId("talk").focus();
  }
}

window.addEventListener("hashchange", fromAddress);
panel.load(place, place.dataset.comments).then(fromAddress);
