/* The tools above the text: marks, lists, links, tables. */
import { byId } from "../shared/dom.js";
import * as tables from "./tables.js";

let quill = null;
let range = null;

function format(button) {
  const name = button.dataset.format;
  if (name === "link") {
    openLink();
    return;
  }
  if (name === "table") {
    tables.openSize();
    return;
  }
  quill.focus();
  const now = quill.getFormat()[name];
  const value = button.dataset.value || true;
  quill.format(name, now === value ? false : value, "user");
  showFormat();
}

function showFormat() {
  const now = quill.getSelection() ? quill.getFormat() : {};
  document.querySelectorAll("[data-format]").forEach((button) => {
    const value = now[button.dataset.format];
    const pressed = button.dataset.value ? value === button.dataset.value : Boolean(value);
    button.setAttribute("aria-pressed", String(pressed));
  });
  const inside = tables.isInside();
  byId("table-tools").hidden = !inside;
  document.querySelectorAll("[data-format='list'], [data-format='table']").forEach((button) => {
    button.disabled = inside;
  });
}

export function openLink() {
  range = quill.getSelection(true);
  byId("address").value = quill.getFormat(range).link || "";
  byId("address-fault").hidden = true;
  byId("link").showModal();
  byId("address").focus();
}

function setLink(event) {
  event.preventDefault();
  const address = byId("address").value.trim();
  const full = /^[a-z]+:/i.test(address) ? address : (address.includes("@") ? "mailto:" : "https://") + address;
  if (!/^(https?:\/\/[^\s/]+\.\S+|mailto:\S+@\S+)$/i.test(full)) {
    byId("address-fault").hidden = false;
    return;
  }
  if (range.length === 0) {
    quill.insertText(range.index, full, { link: full }, "user");
  } else {
    quill.formatText(range.index, range.length, "link", full, "user");
  }
  byId("link").close();
}

function removeLink() {
  quill.formatText(range.index, Math.max(range.length, 1), "link", false, "user");
  byId("link").close();
}

export function attach(editor) {
  quill = editor;
  tables.attach(editor);
  quill.on("editor-change", showFormat);
  document.querySelector(".tools").addEventListener("mousedown", (event) => event.preventDefault());
  byId("linking").addEventListener("submit", setLink);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-format]");
    if (button) {
      format(button);
    } else if (event.target.closest("[data-link]")) {
      removeLink();
    }
  });
}
