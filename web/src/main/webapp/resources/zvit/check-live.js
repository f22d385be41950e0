/*
 * Checking while one writes: asks the server after a pause, marks what it found and lists it beside the text. It never
 * waits for an answer, moves the cursor or changes the text by itself; whatever the check does, writing and saving go on.
 */
(function () {
  "use strict";

  const PAUSE = 800;
  const RETRY = 15000;
  const RETRY_SURVEY = 3000;
  const STAY = 250;
  const byId = (id) => document.getElementById(id);
  const kit = window.zvit;
  const desk = kit.desk;
  const entry = kit.entry;
  const quill = entry.quill;
  const measure = desk.config.measure;
  const list = byId("findings");
  const hidden = new Set();
  const mended = new Set();

  /* What was asked about this text, and what the whole report says about this measure. */
  let live = [];
  let report = [];
  let counts = {};
  let findings = [];
  let dismissed = [];
  let marks = [];
  let timer = 0;
  let hover = 0;
  let running = false;
  let again = false;
  let surveying = false;
  let stale = false;
  let drawing = 0;
  let more = "";
  let arrived = window.location.hash;

  /* Asking. */
  function plan(pause) {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, pause);
  }

  /* What was spent, also where it is written by sources. */
  function sum() {
    const total = byId("actual-sum");
    return total ? total.textContent.replace("–", "") : byId("actual").value;
  }

  async function check() {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const typed = entry.current();
    const question = { measure: measure, whole: false, narrative: typed.narrative, actual: sum(), reason: typed.reason };
    const got = await desk.ask(question).catch(() => null);
    running = false;
    if (got) {
      live = got.live;
      more = desk.arrived(list, got, check);
      take();
    } else {
      rest();
    }
    if (again) {
      again = false;
      plan(0);
    }
  }

  /* What the whole report says of this measure may take its time; the text in hand does not wait for it. */
  async function survey() {
    if (surveying) {
      stale = true;
      return;
    }
    surveying = true;
    const got = await desk.ask({ measure: measure, whole: true }).catch(() => null);
    surveying = false;
    if (got) {
      report = got.report;
      counts = got.counts;
      if (!got.complete) {
        window.setTimeout(survey, RETRY_SURVEY);
      }
      take();
    }
    if (stale) {
      stale = false;
      survey();
    }
  }

  /* The check may fail; writing goes on, and it is tried again later. */
  function rest() {
    tell(desk.config.resting);
    list.setAttribute("aria-busy", "false");
    plan(RETRY);
  }

  function take() {
    list.setAttribute("aria-busy", "false");
    show();
    tell((findings.length ? desk.config.found + " " + findings.length + "." : desk.config.nothing) + more);
    document.querySelectorAll("[data-findings-tab]").forEach((place) => {
      place.textContent = findings.length ? " · " + findings.length : "";
    });
    kit.findings.outline(counts);
    fromAddress();
  }

  /* A link to a finding, or to the first serious one, puts the cursor there, once. */
  function fromAddress() {
    const wanted = arrived;
    const finding = findings.find((one) => wanted === "#finding-" + one.id || (wanted === "#serious" && one.severity === "blocks"));
    if (finding) {
      arrived = "";
      go(finding);
    }
  }

  /* Said aloud only when it is another word than before. */
  function tell(words) {
    if (byId("check-count").textContent !== words) {
      byId("check-count").textContent = words;
    }
  }

  /* The report was checked as it was saved; what the entry's own rules say about the text of now counts more. */
  function sort(read) {
    const here = (finding) => finding.places.filter(isHere);
    const start = (place) => (kit.text.locate(read.text, place) || { start: -1 }).start;
    const same = (one, other) =>
      one.id === other.id ||
      (one.rule === other.rule &&
        here(one).length === here(other).length &&
        here(one).every((place, index) => start(place) === start(here(other)[index])));
    const stands = (finding) =>
      here(finding).every((place) => (place.text ? kit.text.locate(read.text, place) : !read.text));
    const all = live.concat(report.filter((far) => stands(far) && !live.some((near) => same(near, far))));
    findings = all.filter((finding) => !finding.dismissal);
    dismissed = all.filter((finding) => finding.dismissal);
  }

  /* Showing. */
  const isHere = (place) => place.measure === measure && place.field === "narrative";

  function marksOf(finding, read) {
    return finding.places
      .filter(isHere)
      .map((place) => kit.text.locate(read.text, place))
      .filter(Boolean)
      .map((at) => Object.assign({ at: at, range: kit.text.range(read, at.start, Math.max(at.end, at.start + 1)) }, at))
      .filter((mark) => mark.range)
      .map((mark) => Object.assign(mark, { finding: finding, severity: finding.severity, measure: measure, alike: alike(finding).length }));
  }

  function redraw() {
    const read = kit.text.read(quill.root, true);
    sort(read);
    marks = findings
      .filter((finding) => !hidden.has(finding.severity))
      .flatMap((finding) => marksOf(finding, read))
      .sort((one, other) => one.start - other.start);
    kit.marks.show(marks);
  }

  function show() {
    redraw();
    kit.findings.show(list, findings, { by: "rule", hidden: hidden, here: measure, brief: true, fallback: byId("check-title") });
    kit.findings.plain(byId("dismissed"), dismissed, { here: measure, fallback: byId("check-title") });
    byId("dismissed-part").hidden = !dismissed.length;
    byId("dismissed-count").textContent = dismissed.length;
    kit.findings.filters(findings, hidden);
  }

  /* Acting. */
  const isWording = (finding) => finding.rule.startsWith("wording.");

  function alike(finding) {
    return findings.filter(
      (other) =>
        other.fixable &&
        other.rule === finding.rule &&
        (!isWording(finding) || (other.fix === finding.fix && other.places[0].text === finding.places[0].text))
    );
  }

  function mend(faults, words) {
    const places = faults.flatMap((finding) => finding.places.filter((place) => isHere(place) && place.fix !== null));
    const one = { ids: faults.map((finding) => finding.id), before: entry.current().narrative };
    const takenBack = () => mended.delete(one);
    const done = kit.mend.apply(quill, places, () => {
      takenBack();
      kit.done.close();
    });
    if (!done.mended) {
      kit.done.tell(desk.config.moved, null);
      plan(0);
      return;
    }
    live = live.filter((finding) => !faults.includes(finding));
    report = report.filter((finding) => !faults.includes(finding));
    show();
    mended.add(one);
    kit.done.tell(words(done.mended), () => {
      takenBack();
      done.undo();
    });
    plan(0);
  }

  /* What was mended and not taken back counts once it is saved; a count that does not arrive is not worth a word. */
  function count() {
    mended.forEach((one) => {
      window
        .fetch(desk.config.mending, {
          method: "POST",
          redirect: "manual",
          cache: "no-store",
          body: new URLSearchParams({ report: desk.config.report, measure: measure, before: one.before, identities: one.ids.join(" ") }),
        })
        .catch(() => null);
    });
    mended.clear();
  }

  function mendOne(finding) {
    mend([finding], () => desk.config.mended + " " + kit.findings.change(finding));
  }

  function mendAll(finding) {
    mend(alike(finding), (count) => desk.config.mended + " " + count + " · " + finding.title);
  }

  /* What is set aside has to be with the server first: a reason belongs to a saved text. */
  async function dismiss(finding, dictionary) {
    if (!(await entry.save())) {
      kit.done.tell(desk.config.unsaved, null);
      return;
    }
    const words = await desk.dismiss(finding, dictionary);
    kit.done.tell(words, dictionary ? null : () => restore(finding));
    survey();
    plan(0);
  }

  async function restore(finding) {
    try {
      kit.done.tell(await desk.restore(finding), null);
    } catch (refused) {
      kit.done.tell(refused.message || desk.config.unanswered, null);
    }
    survey();
    plan(0);
  }

  /*
   * The place of a finding and its card. By mouse the cursor goes there; by key the card comes first and leads there, or
   * back to where one was. What has no mark in the text shows its card beside the list.
   */
  function go(finding, detail) {
    const mark = marks.find((candidate) => candidate.finding === finding);
    if (mark && !(detail && detail.keyed)) {
      kit.showTab("text");
      cursor(mark);
      kit.card.open(mark, "caret");
    } else if (detail) {
      const shown = mark && !isNarrow() ? mark : { finding: finding, range: around(detail.from), measure: measure };
      kit.card.open(Object.assign(shown, { alike: alike(finding).length }), detail.keyed ? "key" : "caret");
    } else {
      visit(finding);
    }
  }

  const isNarrow = () => window.getComputedStyle(document.querySelector(".tabs")).display !== "none";

  function around(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  }

  function visit(finding) {
    const mark = marks.find((candidate) => candidate.finding === finding);
    const field = finding.places.find((place) => place.measure === measure);
    if (mark) {
      kit.showTab("text");
      cursor(mark);
    } else if (field && (field.field === "actual" || field.field === "reason")) {
      kit.showTab("side");
      kit.figures.field(field.field).focus();
    } else {
      kit.showTab("text");
      quill.focus();
    }
  }

  function cursor(mark) {
    const start = mark.range.startContainer;
    quill.setSelection(quill.getIndex(window.Quill.find(start)) + mark.range.startOffset, 0, "user");
    start.parentElement.scrollIntoView({ block: "nearest" });
  }

  const actions = {
    show: go,
    visit: visit,
    fix: mendOne,
    "fix-all": mendAll,
    dismiss: (finding) => dismiss(finding, false),
    dictionary: (finding) => dismiss(finding, true),
    restore: restore,
  };

  /* The mouse over a mark, a click into one, and the key that opens the next one. */
  function under(event) {
    return kit.marks.at(marks, event.clientX, event.clientY);
  }

  function onMove(event) {
    window.clearTimeout(hover);
    hover = window.setTimeout(() => {
      const mark = event.buttons === 0 && under(event);
      if (mark) {
        kit.card.open(mark, "hover");
      } else if (kit.card.mode() === "hover") {
        kit.card.close();
      }
    }, STAY);
  }

  function next() {
    const shown = kit.card.shown();
    if (shown) {
      return marks[(marks.findIndex((mark) => mark.finding === shown.finding && mark.start === shown.start) + 1) % marks.length];
    }
    const place = window.getSelection();
    const within = place.focusNode && quill.root.contains(place.focusNode);
    return (within && marks.find((mark) => mark.range.comparePoint(place.focusNode, place.focusOffset) <= 0)) || marks[0];
  }

  function onKey(event) {
    if ((event.ctrlKey || event.metaKey) && event.code === "Period") {
      event.preventDefault();
      const mark = next();
      if (mark) {
        cursor(mark);
        kit.card.open(mark, "key");
      }
    }
  }

  quill.on("text-change", () => {
    kit.card.close();
    window.cancelAnimationFrame(drawing);
    drawing = window.requestAnimationFrame(redraw);
    plan(PAUSE);
  });
  byId("actual").addEventListener("input", () => plan(PAUSE));
  kit.figures.watch(() => plan(PAUSE));
  byId("reason").addEventListener("input", () => plan(PAUSE));
  quill.root.addEventListener("mousemove", onMove);
  quill.root.addEventListener("mouseleave", () => window.clearTimeout(hover));
  quill.root.addEventListener("click", (event) => (under(event) ? kit.card.open(under(event), "caret") : null));
  document.addEventListener("keydown", onKey);
  document.addEventListener("zvit:check", (event) => actions[event.detail.action](event.detail.finding, event.detail));
  document.addEventListener("zvit:saved", () => {
    kit.findings.outline(counts);
    count();
    survey();
    plan(0);
  });
  window.addEventListener("hashchange", () => {
    arrived = window.location.hash;
    fromAddress();
  });
  document.addEventListener("zvit:loaded", () => {
    kit.done.close();
    plan(0);
  });
  byId("check-filters").addEventListener("click", (event) => {
    const severity = event.target.closest("[data-severity]").dataset.severity;
    hidden[hidden.has(severity) ? "delete" : "add"](severity);
    show();
  });

  plan(0);
  survey();
})();
