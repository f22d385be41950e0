/* Figures of an entry beside its one sum: what each source paid and what each indicator reached. */
(function () {
  "use strict";

  const byId = (id) => document.getElementById(id);
  const fields = () => Array.from(document.querySelectorAll("[data-figure]"));
  const sources = () => fields().filter((field) => field.dataset.figure.startsWith("funding."));

  /* All figures as they are written, as one text. */
  function read() {
    return JSON.stringify(Object.fromEntries(fields().map((field) => [field.dataset.figure, field.value])));
  }

  function write(text) {
    const written = text ? JSON.parse(text) : {};
    fields().forEach((field) => {
      if (written[field.dataset.figure] !== undefined) {
        field.value = written[field.dataset.figure];
      }
    });
    sum();
  }

  function amount(text) {
    const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
    return /^\d{1,10}(\.\d{1,5})?$/.test(plain) ? Math.round(Number(plain) * 100000) : null;
  }

  /* What the sources come to as far as they are written; the server counts anew. */
  function sum() {
    const place = byId("actual-sum");
    if (!place) {
      return;
    }
    const known = sources()
      .map((field) => amount(field.value))
      .filter((value) => value !== null);
    const language = document.documentElement.lang;
    place.textContent =
      known.length === 0
        ? "–"
        : (known.reduce((total, value) => total + value, 0) / 100000).toLocaleString(language, {
            minimumFractionDigits: 1,
            maximumFractionDigits: 5,
          });
  }

  /* Shows which figures the server could not read; their names come parted by spaces. */
  function mark(names) {
    const unreadable = (names || "").split(" ").filter((name) => name !== "");
    fields().forEach((field) => {
      if (!field.dataset.figure.endsWith(".reason")) {
        field.setAttribute("aria-invalid", String(unreadable.includes(field.dataset.figure)));
      }
    });
    byId("actual").setAttribute("aria-invalid", String(unreadable.includes("actual")));
    show("actual-fault", unreadable.some((name) => name === "actual" || name.startsWith("funding.")));
    show("indicators-fault", unreadable.some((name) => name.startsWith("indicators.")));
  }

  function show(id, wanted) {
    if (byId(id)) {
      byId(id).hidden = !wanted;
    }
  }

  /* The field in which that is written; a sum by sources is written from the first source on. */
  function field(id) {
    return id === "actual" && sources().length > 0 ? sources()[0] : byId(id);
  }

  function watch(changed) {
    fields().forEach((each) =>
      each.addEventListener("input", () => {
        sum();
        changed();
      })
    );
  }

  window.zvit.figures = { read: read, write: write, mark: mark, field: field, watch: watch };
})();
