/* The cells of a draft: what stands in them, which were changed and are not kept yet, and what the server says of them. */
import { byId } from "../shared/dom.js";

const pending = new Map();

const isText = (cell) => cell.isContentEditable;

function textOf(cell) {
  if (cell.type === "checkbox") {
    return String(cell.checked);
  }
  return isText(cell) ? cell.innerHTML : cell.value;
}

function put(cell, text) {
  if (cell.type === "checkbox") {
    cell.checked = text === "true";
  } else if (isText(cell)) {
    cell.innerHTML = text;
  } else {
    cell.value = text;
  }
}

const find = (id) => document.querySelector(`[data-cell="${CSS.escape(id)}"]`);

/* Choices are filled here, so that a long draft does not carry the list of departments with every row. */
export function fill() {
  const departments = Array.from(byId("departments").content.querySelectorAll("option"));
  document.querySelectorAll("select[data-departments]").forEach((select) => {
    select.append(new Option(select.dataset.departments, ""));
    departments.forEach((option) => select.append(option.cloneNode(true)));
    if (select.dataset.nobody) {
      select.append(new Option(select.dataset.nobody, "-"));
    }
    if (select.dataset.partner) {
      select.append(new Option(select.dataset.partner, "+"));
    }
  });
  document.querySelectorAll("select[data-choices]").forEach((select) => {
    const choices = byId(select.dataset.choices).content.querySelectorAll("option");
    choices.forEach((option) => select.append(option.cloneNode(true)));
  });
  document.querySelectorAll("[data-given]").forEach((cell) => put(cell, cell.dataset.given));
}

/* A cell was written. */
export function note(cell) {
  pending.set(cell.dataset.cell, textOf(cell));
}

export const changed = () => pending.size > 0;

export const changes = () => Array.from(pending, ([cell, text]) => ({ cell, text }));

/* What was sent is kept; what was written since is not. */
export function kept(sent) {
  sent.forEach(({ cell, text }) => {
    if (pending.get(cell) === text) {
      pending.delete(cell);
    }
  });
}

/* What an earlier visit could not bring to the server is written again, also where another page shows the cell. */
export function restore(sent) {
  sent.forEach(({ cell, text }) => {
    const place = find(cell);
    if (place) {
      put(place, text);
    }
    pending.set(cell, text);
  });
}

/* The same words of the file mean the same department in every row, and an aim of several years is of one kind; whatever is being written stays. */
export function choose(choices) {
  Object.entries(choices).forEach(([id, code]) => {
    const select = find(id);
    if (select && !pending.has(id) && select !== document.activeElement) {
      select.value = code;
    }
  });
}

export function sum(sums) {
  sums.forEach((each) => {
    document.querySelectorAll(`[data-sum="${CSS.escape(each.id)}"]`).forEach((place) => {
      place.textContent = each.words;
      place.className = each.differs ? "due late" : "quiet";
    });
  });
}
