/* The form that is being made, as it stands on the page: filled from a design, read as one, and how wide its columns are. */
import { byId } from "../shared/dom.js";

const page = byId("design");
const columns = byId("columns");
const left = byId("left");
const TEXTS = ["titleUk", "titleEn", "documentType", "orientation"];

const rows = () => Array.from(columns.children);
const nameOf = (row) => row.dataset.column;
const isOn = (row) => row.querySelector("[data-on]").checked;
const widthOf = (row) => row.querySelector("[data-width]");
const isLying = () => byId("orientation").value === "LANDSCAPE";
const usual = (row) => (isLying() ? row.dataset.lying : row.dataset.upright);

/* Columns of the design first, in its order; the others below as they are. */
function order(names) {
  const wanted = names.map((name) => columns.querySelector(`[data-column="${name}"]`)).filter((row) => row);
  wanted.reverse().forEach((row) => columns.prepend(row));
}

export function fill(design) {
  TEXTS.forEach((name) => {
    byId(name).value = design[name] || "";
  });
  byId("wording").value = design.wording || "";
  const own = design.design || {};
  byId("approval").value = own.approval || "";
  byId("unit").value = own.money ? (own.money.thousands ? "thousand" : "uah") : "";
  byId("decimals").value = own.money ? own.money.decimals : 1;
  document.querySelectorAll("[data-flag]").forEach((box) => {
    box.checked = Boolean(design[box.dataset.flag]);
  });
  document.querySelectorAll("[data-heading]").forEach((field) => {
    field.value = (design.headings || {})[field.dataset.heading] || "";
  });
  order(design.columns);
  rows().forEach((row) => {
    row.querySelector("[data-on]").checked = design.columns.includes(nameOf(row));
    if (widthOf(row)) {
      widthOf(row).value = (own.widths || {})[nameOf(row)] || usual(row);
    }
  });
  byId("decimals").disabled = !byId("unit").value;
  measure();
}

function number(field) {
  const text = field.value.trim();
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}

function headings() {
  const worded = {};
  document.querySelectorAll("[data-heading]").forEach((field) => {
    if (field.value.trim()) {
      worded[field.dataset.heading] = field.value.trim();
    }
  });
  return worded;
}

function own() {
  const widths = {};
  rows()
    .filter((row) => isOn(row) && widthOf(row))
    .forEach((row) => {
      widths[nameOf(row)] = number(widthOf(row));
    });
  const design = { widths };
  if (byId("unit").value) {
    design.money = { thousands: byId("unit").value === "thousand", decimals: Number(byId("decimals").value) };
  }
  if (byId("approval").value.trim()) {
    design.approval = byId("approval").value.trim();
  }
  return design;
}

/* The design as the server takes it; nothing is left out that somebody typed, however wrong. */
export function read() {
  const design = { columns: rows().filter(isOn).map(nameOf), headings: headings(), design: own() };
  TEXTS.forEach((name) => {
    design[name] = byId(name).value.trim();
  });
  design.titleEn = design.titleEn || design.titleUk;
  document.querySelectorAll("[data-flag]").forEach((box) => {
    design[box.dataset.flag] = box.checked;
  });
  if (byId("wording").value) {
    design.wording = byId("wording").value;
  }
  const version = byId("next-version");
  if (version && version.checked) {
    design.code = version.value;
  }
  return design;
}

/* Says how much of the sheet is taken, and to whom the rest goes. */
export function measure() {
  const sheet = Number(isLying() ? page.dataset.lying : page.dataset.upright);
  const used = rows()
    .filter((row) => isOn(row) && widthOf(row))
    .reduce((sum, row) => sum + number(widthOf(row)), 0);
  const words = used > sheet ? page.dataset.over : used === sheet ? page.dataset.whole : page.dataset.left;
  left.textContent = words
    .replace("[used]", used)
    .replace("[sheet]", sheet)
    .replace("[rest]", Math.abs(sheet - used));
  left.classList.toggle("over", used > sheet);
  rows().forEach((row) => row.classList.toggle("off", !isOn(row)));
}

/* One place up or down; the button keeps the focus, so that it can be pressed again. */
export function move(button) {
  const row = button.closest("li");
  if (button.dataset.move === "up" && row.previousElementSibling) {
    columns.insertBefore(row, row.previousElementSibling);
  } else if (button.dataset.move === "down" && row.nextElementSibling) {
    columns.insertBefore(row.nextElementSibling, row);
  }
  button.focus();
}
