/* Review: counts what is decided, opens the comment of a return, and keeps both in this browser until it is done. */
(function () {
  "use strict";

  const KEEP = 60 * 24 * 60 * 60 * 1000;
  const PREFIX = "zvit:review:";
  const byId = (id) => document.getElementById(id);
  const form = byId("review");
  const key = PREFIX + form.dataset.owner + ":" + form.dataset.task;
  const sets = Array.from(form.querySelectorAll("[data-verdict]"));

  const comment = (measure) => form.querySelector('[data-comment="' + measure + '"]');
  const field = (measure) => comment(measure).querySelector("textarea");

  function outcome(set) {
    const chosen = set.querySelector("input:checked");
    return chosen ? chosen.value : set.dataset.settled === "true" ? "accept" : "";
  }

  function count() {
    const all = sets.map(outcome);
    const accepted = all.filter((value) => value === "accept").length;
    const returned = all.filter((value) => value === "return").length;
    return { accepted: accepted, returned: returned, open: all.length - accepted - returned };
  }

  function show() {
    const tally = count();
    sets.forEach((set) => {
      comment(set.dataset.verdict).hidden = outcome(set) !== "return";
    });
    document.querySelectorAll("[data-tally]").forEach((place) => {
      place.textContent = tally[place.dataset.tally];
    });
    document.querySelector("[data-ask='return']").disabled = tally.returned === 0;
    document.querySelector("[data-ask='accept']").disabled = tally.returned > 0;
    byId("unread").hidden = tally.open === 0;
    byId("unread").querySelector("b").textContent = tally.open;
    form.querySelector("[data-returned]").textContent = sets
      .filter((set) => outcome(set) === "return")
      .map((set) => set.dataset.verdict)
      .join(", ");
  }

  function keep() {
    const kept = { at: Date.now(), measures: {} };
    sets.forEach((set) => {
      const chosen = set.querySelector("input:checked");
      const measure = set.dataset.verdict;
      if (chosen || field(measure).value) {
        kept.measures[measure] = [chosen ? chosen.value : "", field(measure).value];
      }
    });
    try {
      window.localStorage.setItem(key, JSON.stringify(kept));
    } catch (full) {
      return;
    }
  }

  function restore() {
    let kept = null;
    try {
      kept = JSON.parse(window.localStorage.getItem(key));
    } catch (unreadable) {
      kept = null;
    }
    Object.entries(kept ? kept.measures : {}).forEach(([measure, [value, text]]) => {
      const set = sets.find((candidate) => candidate.dataset.verdict === measure);
      if (set) {
        set.querySelectorAll("input").forEach((input) => {
          input.checked = input.value === value;
        });
        field(measure).value = text;
      }
    });
  }

  /* Done reviews are forgotten after two months. */
  function prune() {
    Object.keys(window.localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .filter((name) => Date.now() - JSON.parse(window.localStorage.getItem(name)).at > KEEP)
      .forEach((name) => window.localStorage.removeItem(name));
  }

  /* A return without words is not asked about: the cursor goes where the words are missing. */
  document.addEventListener("zvit:ask", (event) => {
    const silent = sets.find((set) => outcome(set) === "return" && !field(set.dataset.verdict).value.trim());
    if (event.detail === "return" && silent) {
      event.preventDefault();
      field(silent.dataset.verdict).setAttribute("aria-invalid", "true");
      field(silent.dataset.verdict).focus();
    }
  });

  form.addEventListener("change", (event) => {
    show();
    keep();
    if (event.target.value === "return") {
      field(event.target.closest("[data-verdict]").dataset.verdict).focus();
    }
  });
  form.addEventListener("input", (event) => {
    if (event.target.tagName === "TEXTAREA") {
      event.target.removeAttribute("aria-invalid");
      keep();
    }
  });

  prune();
  restore();
  show();
})();
