/*
 * The card of one finding at its mark: what is wrong, why, and what can be done. It comes with the mouse, with the cursor
 * or with Ctrl+. and never takes the cursor out of the text unless it was asked for by key. It is a popover of the platform:
 * a click elsewhere or Escape closes it, and closing gives the focus back to where it was when it opened.
 */
import { byId } from "../shared/dom.js";
import * as list from "./list.js";
import * as marks from "./marks.js";

const GAP = 6;
const EDGE = 8;
const card = byId("finding-card");
const writing = byId("entry") !== null;
const isOpen = () => card.matches(":popover-open");
let current = null;
let how = "";

function place(range) {
  const rects = range.getClientRects();
  const rect = rects.length ? rects[rects.length - 1] : range.getBoundingClientRect();
  const first = rects.length ? rects[0] : rect;
  const box = card.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(rect.left, document.documentElement.clientWidth - box.width - EDGE));
  const below = rect.bottom + GAP;
  const fits = below + box.height < window.innerHeight - 80 || first.top - GAP - box.height < 0;
  const top = fits ? below : first.top - GAP - box.height;
  card.style.setProperty("left", left + window.scrollX + "px");
  card.style.setProperty("top", top + window.scrollY + "px");
}

function button(action, wanted) {
  card.querySelector('[data-act="' + action + '"]').hidden = !wanted;
}

function fill(mark) {
  const finding = mark.finding;
  const sign = card.querySelector(".sign-place");
  sign.replaceChildren();
  list.sign(sign, finding.severity);
  list.fill(card, "title", finding.title);
  list.fill(card, "message", finding.message);
  list.fill(card, "change", list.change(finding));
  list.fill(card, "explanation", finding.explanation);
  list.named(card, finding);
  list.others(list.slot(card, "others"), finding, mark.measure);
  list.fill(card, "reason", finding.dismissal ? list.why(finding.dismissal) : "");
  button("visit", writing && (how === "key" || !mark.at));
  button("fix", finding.fixable);
  button("fix-all", finding.fixable && mark.alike > 1);
  button("dismiss", finding.dismissible && !finding.dismissal);
  button("dictionary", finding.dismissible && !finding.dismissal && finding.dictionary);
  button("restore", finding.dismissible && Boolean(finding.dismissal));
}

/* By: hover (goes with the mouse), caret (goes with the cursor) or key (takes the focus, gives it back). */
export function open(mark, by) {
  if (current && current.finding.id === mark.finding.id && by === "hover") {
    return;
  }
  if (by === "key" && !holds(document.activeElement)) {
    close();
  }
  current = mark;
  how = by;
  fill(mark);
  if (!isOpen()) {
    card.showPopover();
  }
  place(mark.range);
  marks.point(mark.range);
  if (by === "key") {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  }
}

export function close() {
  if (isOpen()) {
    card.hidePopover();
  }
}

export const shown = () => current;
export const mode = () => (isOpen() ? how : "");
export const holds = (element) => card.contains(element);

function onClick(event) {
  const asked = event.target.closest("[data-act]");
  if (!asked) {
    return;
  }
  const detail = { action: asked.dataset.act, finding: current && current.finding, from: asked };
  close();
  if (detail.action !== "close") {
    document.dispatchEvent(new CustomEvent("zvit:check", { detail: detail }));
  }
}

card.addEventListener("click", onClick);
card.addEventListener("mousedown", (event) => (event.target.closest("summary, a") ? null : event.preventDefault()));
card.addEventListener("beforetoggle", (event) => {
  if (event.newState === "closed") {
    current = null;
    marks.point(null);
  }
});
