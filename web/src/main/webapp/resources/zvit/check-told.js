/*
 * Marks in narratives that are read and not written, with the card of each: by the mouse, by a click and by the key that
 * opens the next one. Setting aside and taking back work here too, for those who may.
 */
(function () {
  "use strict";

  const STAY = 250;
  const kit = window.zvit;
  const desk = kit.desk;
  let marks = [];
  let hover = 0;

  function marksIn(told, findings) {
    const read = kit.text.read(told, false);
    const measure = told.dataset.told;
    return findings
      .flatMap((finding) =>
        finding.places
          .filter((place) => place.measure === measure && place.field === "narrative")
          .map((place) => Object.assign({ place: place }, kit.text.locate(read.text, place)))
          .map((at) => Object.assign(at, { range: kit.text.range(read, at.start, Math.max(at.end, at.start + 1)) }))
          .filter((at) => at.range)
          .map((at) => Object.assign(at, { at: at, finding: finding, severity: finding.severity, measure: measure, alike: 0 }))
      )
      .sort((one, other) => one.start - other.start);
  }

  /* Marks these findings wherever their narratives stand on the page. */
  function mark(findings) {
    marks = Array.from(document.querySelectorAll("[data-told]")).flatMap((told) => marksIn(told, findings));
    kit.marks.show(marks);
  }

  const of = (finding) => marks.find((candidate) => candidate.finding === finding);

  function under(event) {
    return event.target.closest("[data-told]") && kit.marks.at(marks, event.clientX, event.clientY);
  }

  function onMove(event) {
    window.clearTimeout(hover);
    hover = window.setTimeout(() => {
      const found = event.buttons === 0 && under(event);
      if (found) {
        kit.card.open(found, "hover");
      } else if (kit.card.mode() === "hover" && !kit.card.holds(event.target)) {
        kit.card.close();
      }
    }, STAY);
  }

  function next() {
    const shown = kit.card.shown();
    const here = shown ? marks.findIndex((candidate) => candidate.finding === shown.finding && candidate.start === shown.start) : -1;
    return marks[(here + 1) % marks.length];
  }

  function show(found, how) {
    found.range.startContainer.parentElement.scrollIntoView({ block: "center" });
    kit.card.open(found, how);
  }

  function onKey(event) {
    if ((event.ctrlKey || event.metaKey) && event.code === "Period" && marks.length) {
      event.preventDefault();
      kit.showTab("text");
      show(next(), "key");
    }
  }

  /* Then is called when the server has it. */
  async function dismiss(finding, dictionary, then) {
    const words = await desk.dismiss(finding, dictionary);
    kit.done.tell(words, dictionary ? null : () => restore(finding, then));
    then();
  }

  async function restore(finding, then) {
    try {
      kit.done.tell(await desk.restore(finding), null);
    } catch (refused) {
      kit.done.tell(refused.message || desk.config.unanswered, null);
    }
    then();
  }

  document.addEventListener("mousemove", onMove);
  document.addEventListener("click", (event) => (under(event) ? kit.card.open(under(event), "caret") : null));
  document.addEventListener("keydown", onKey);

  kit.told = { mark: mark, of: of, show: show, dismiss: dismiss, restore: restore };
})();
