/*
 * The editor's content as restricted HTML and back: paragraphs, lists (also nested, from any number on), tables, bold, italic,
 * raised and lowered, links, passages that cite an event. The editor itself writes every list as ol with a data attribute; here bullets become ul again.
 */
import * as shapes from "./shapes.js";

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (letter) => escapes[letter]);
let renumber = null;
const marks = { STRONG: "strong", B: "strong", EM: "em", I: "em", SUP: "sup", SUB: "sub" };

function inline(node) {
  let html = "";
  node.childNodes.forEach((child) => {
    if (child.nodeType === Node.TEXT_NODE) {
      html += escape(child.data.replace(/\uFEFF/g, ""));
    } else if (child.tagName === "A") {
      html += '<a href="' + escape(child.getAttribute("href") || "") + '">' + inline(child) + "</a>";
    } else if (child.tagName === "CITE" && child.dataset.event) {
      html += '<cite data-event="' + escape(child.dataset.event) + '">' + inline(child) + "</cite>";
    } else if (marks[child.tagName]) {
      html += "<" + marks[child.tagName] + ">" + inline(child) + "</" + marks[child.tagName] + ">";
    } else if (child.classList.contains("soft-line")) {
      html += "<br>";
    } else if (!child.classList.contains("ql-ui")) {
      html += inline(child);
    }
  });
  return html;
}

function depth(item) {
  const match = /ql-indent-(\d)/.exec(item.className);
  return match ? Number(match[1]) : 0;
}

const kind = (item) => (item.dataset.list === "bullet" ? "ul" : "ol");

/* An item that tells another first number than the one before it begins a list. */
const begins = (item, start) => item.dataset.start !== undefined && item.dataset.start !== start;

/* Items of one depth and kind make one list; deeper ones go into the item before them. */
function lists(items, level) {
  let html = "";
  let index = 0;
  while (index < items.length) {
    const tag = kind(items[index]);
    let start = items[index].dataset.start;
    html += tag === "ol" && start !== undefined && start !== "1" ? '<ol start="' + escape(start) + '">' : "<" + tag + ">";
    let first = true;
    while (index < items.length && kind(items[index]) === tag && (first || tag === "ul" || !begins(items[index], start))) {
      first = false;
      start = items[index].dataset.start;
      html += "<li>" + inline(items[index]);
      const deeper = [];
      index += 1;
      while (index < items.length && depth(items[index]) > level) {
        deeper.push(items[index]);
        index += 1;
      }
      html += (deeper.length ? lists(deeper, level + 1) : "") + "</li>";
    }
    html += "</" + tag + ">";
  }
  return html;
}

function table(block) {
  const cell = (place) => {
    const tag = place.dataset.head ? "th" : "td";
    return "<" + tag + ">" + inline(place) + "</" + tag + ">";
  };
  const rows = Array.from(block.rows, (row) => "<tr>" + Array.from(row.cells, cell).join("") + "</tr>");
  return "<table><tbody>" + rows.join("") + "</tbody></table>";
}

export function read(root) {
  let html = "";
  Array.from(root.children).forEach((block) => {
    if (block.tagName === "OL") {
      html += lists(Array.from(block.children), 0);
    } else if (block.tagName === "TABLE") {
      html += table(block);
    } else if (block.textContent.trim() !== "") {
      html += "<p>" + inline(block) + "</p>";
    }
  });
  return html;
}

/* Tab leaves the editor: nobody is caught in it. */
const noTab = { tab: null, indent: null, outdent: null, "remove tab": null, "table tab": null };

/* A picture that stands in the pasted text itself, as a file; null for one that lies elsewhere. */
function inText(picture, number) {
  const parts = /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/=\s]+)$/.exec(picture.getAttribute("src") || "");
  if (!parts) {
    return null;
  }
  const bytes = Uint8Array.from(window.atob(parts[2].replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
  const ending = parts[1] === "image/png" ? ".png" : ".jpg";
  return new File([bytes], "picture-" + number + ending, { type: parts[1] });
}

/*
 * A text holds no pictures: those of what somebody pastes or drops go to the evidence, and what could not be taken is told.
 * A program that copies words often lays a picture of them beside; it counts only where there are no words.
 */
function partPictures(quill, onPicture) {
  let beside = [];
  const normalize = quill.clipboard.normalizeHTML.bind(quill.clipboard);
  quill.clipboard.normalizeHTML = (page) => {
    normalize(page);
    const inside = Array.from(page.querySelectorAll("img"), (picture, index) => inText(picture, index + 1)).filter(Boolean);
    const wordless = page.body.textContent.trim() === "";
    const count = shapes.prepare(page);
    if (count > 0) {
      const found = inside.length === 0 && wordless ? beside : inside;
      onPicture(found, found.length < count);
    }
    beside = [];
  };
  const ofFiles = (event) => {
    const data = event.clipboardData || event.dataTransfer;
    const pictures = data ? Array.from(data.files).filter((file) => file.type.startsWith("image/")) : [];
    beside = pictures;
    if (pictures.length && !data.types.includes("text/html")) {
      beside = [];
      onPicture(pictures, false);
    }
  };
  quill.root.addEventListener("paste", ofFiles, true);
  quill.root.addEventListener("drop", ofFiles, true);
}

export function create(place, onLink, onPicture) {
  shapes.register(window.Quill);
  const bindings = Object.assign({ link: { key: "k", shortKey: true, handler: onLink } }, noTab);
  const quill = new window.Quill(place, {
    formats: shapes.formats,
    placeholder: place.dataset.placeholder,
    modules: { toolbar: false, table: true, keyboard: { bindings: bindings } },
  });
  const root = quill.root;
  root.id = "narrative";
  root.setAttribute("role", "textbox");
  root.setAttribute("aria-multiline", "true");
  root.setAttribute("aria-label", place.dataset.label);
  root.setAttribute("lang", "uk");
  partPictures(quill, onPicture);
  renumber = shapes.numbering(root);
  quill.on("text-change", renumber);
  return quill;
}

/* As the person's own act it is one step that the editor's undo takes back. */
export function write(quill, html, source) {
  const contents = quill.clipboard.convert({ html: html });
  quill.history.cutoff();
  quill.setContents(contents, source);
  renumber();
  quill.history.cutoff();
  if (source === "silent") {
    quill.history.clear();
  }
}
