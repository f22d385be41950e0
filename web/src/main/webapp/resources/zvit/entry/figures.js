/* Figures of an entry beside its one sum: what each source paid and what each indicator reached. */
import { byId } from "../shared/dom.js";
import { MINUS, signed } from "../shared/amounts.js";

const fields = () => Array.from(document.querySelectorAll("[data-figure]"));
const sources = () => fields().filter((field) => field.dataset.figure.startsWith("funding."));

/* A choice begins with what was told. */
document.querySelectorAll("select[data-figure]").forEach((choice) => {
  choice.value = choice.dataset.given;
});

/* All figures as they are written, as one text. */
export function read() {
  return JSON.stringify(Object.fromEntries(fields().map((field) => [field.dataset.figure, field.value])));
}

export function write(text) {
  const written = text ? JSON.parse(text) : {};
  fields().forEach((field) => {
    if (written[field.dataset.figure] !== undefined) {
      field.value = written[field.dataset.figure];
    }
  });
  sum();
}

function amount(text) {
  const plain = signed(text).replace(",", ".");
  return /^-?\d{1,10}(\.\d{1,5})?$/.test(plain) ? Math.round(Number(plain) * 100000) : null;
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
        }).replace("-", MINUS);
}

const QUANTITY = /^-?\d{1,15}([.,]\d{1,6})?$/;
export const named = (name) => (name === "actual" ? byId("actual") : fields().find((field) => field.dataset.figure === name));

/* Every field of a figure with its name. */
function figures() {
  const sum = sources().length === 0 ? [["actual", byId("actual")]] : [];
  return sum.concat(fields().filter((field) => !field.dataset.figure.endsWith(".reason")).map((field) => [field.dataset.figure, field]));
}

/* Names of the figures that nobody can read, by the rule that the server keeps as well. */
export function unreadable() {
  return figures()
    .filter(([name, field]) => signed(field.value) && (name.startsWith("indicators.") ? !QUANTITY.test(signed(field.value)) : amount(field.value) === null))
    .map(([name]) => name);
}

/* Shows which figures can't be read, here or by the server. */
export function mark(names) {
  const wrong = new Set((names || []).concat(unreadable()));
  figures().forEach(([name, field]) => field.setAttribute("aria-invalid", String(wrong.has(name))));
  const some = (test) => Array.from(wrong).some(test);
  show("actual-fault", some((name) => name === "actual" || !name.startsWith("indicators.")));
  show("indicators-fault", some((name) => name.startsWith("indicators.")));
}

export const check = () => mark([]);

/* What is written, in the words of the page, for whoever compares; of this page or of a text with the same fields. */
export function shown(text) {
  const other = text ? JSON.parse(text.figures || "{}") : null;
  const value = (name, field) => (!other ? field.value : name === "actual" ? text.actual : other[name] || "");
  const label = (field) => field.getAttribute("aria-label") || (field.labels.length ? field.labels[0].textContent : "");
  const sum = sources().length === 0 ? [["actual", byId("actual")]] : [];
  return sum.concat(fields().map((field) => [field.dataset.figure, field])).map(([name, field]) => [label(field), value(name, field)]);
}

function show(id, wanted) {
  if (byId(id)) {
    byId(id).hidden = !wanted;
  }
}

/* The field in which that is written; a sum by sources is written from the first source on. */
export function field(id) {
  return id === "actual" && sources().length > 0 ? sources()[0] : byId(id);
}

export function watch(changed) {
  fields().forEach((each) =>
    each.addEventListener("input", () => {
      sum();
      changed();
    })
  );
  figures().forEach(([, field]) => {
    field.addEventListener("change", check);
    field.addEventListener("input", () => (field.getAttribute("aria-invalid") === "true" ? check() : null));
  });
}
