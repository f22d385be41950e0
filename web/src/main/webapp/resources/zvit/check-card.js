/*
 * The card of one finding at its mark: what is wrong, why, and what can be done. It comes with the mouse, with the cursor
 * or with Ctrl+. and never takes the cursor out of the text unless it was asked for by key.
 */
(function () {
  "use strict";

  const GAP = 6;
  const EDGE = 8;
  const card = document.getElementById("finding-card");
  const kit = window.zvit.findings;
  let shown = null;
  let mode = "";
  let before = null;

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
    kit.sign(sign, finding.severity);
    kit.fill(card, "title", finding.title);
    kit.fill(card, "message", finding.message);
    kit.fill(card, "change", kit.change(finding));
    kit.fill(card, "explanation", finding.explanation);
    kit.named(card, finding);
    kit.others(kit.slot(card, "others"), finding, mark.measure);
    kit.fill(card, "reason", finding.dismissal ? kit.why(finding.dismissal) : "");
    button("visit", window.zvit.entry && (mode === "key" || !mark.at));
    button("fix", finding.fixable);
    button("fix-all", finding.fixable && mark.alike > 1);
    button("dismiss", finding.dismissible && !finding.dismissal);
    button("dictionary", finding.dismissible && !finding.dismissal && finding.dictionary);
    button("restore", finding.dismissible && Boolean(finding.dismissal));
  }

  /* How: hover (goes with the mouse), caret (goes with the cursor) or key (takes the focus, gives it back). */
  function open(mark, how) {
    if (shown && shown.finding.id === mark.finding.id && how === "hover") {
      return;
    }
    if (how === "key" && !card.contains(document.activeElement)) {
      before = document.activeElement;
    }
    shown = mark;
    mode = how;
    fill(mark);
    card.hidden = false;
    place(mark.range);
    window.zvit.marks.point(mark.range);
    if (how === "key") {
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    if (card.hidden) {
      return;
    }
    const held = card.contains(document.activeElement);
    card.hidden = true;
    shown = null;
    window.zvit.marks.point(null);
    if (held && before) {
      before.focus({ preventScroll: true });
    }
    before = null;
  }

  function onClick(event) {
    const asked = event.target.closest("[data-act]");
    if (!asked) {
      return;
    }
    const detail = { action: asked.dataset.act, finding: shown && shown.finding, from: asked };
    if (detail.action === "visit") {
      before = null;
    }
    close();
    if (detail.action !== "close") {
      document.dispatchEvent(new CustomEvent("zvit:check", { detail: detail }));
    }
  }

  card.addEventListener("click", onClick);
  card.addEventListener("mousedown", (event) => (event.target.closest("summary, a") ? null : event.preventDefault()));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !card.hidden) {
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    }
  }, true);
  document.addEventListener("mousedown", (event) => (card.contains(event.target) ? null : close()));

  window.zvit.card = {
    open: open,
    close: close,
    shown: () => shown,
    mode: () => (card.hidden ? "" : mode),
    holds: (element) => card.contains(element),
  };
})();
