/*
 * The editor's content as restricted HTML and back: paragraphs, lists (also nested), bold, italic, links. The editor
 * itself writes every list as ol with a data attribute; here bullets become ul again.
 */

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (letter) => escapes[letter]);
const marks = { STRONG: "strong", B: "strong", EM: "em", I: "em" };

function inline(node) {
  let html = "";
  node.childNodes.forEach((child) => {
    if (child.nodeType === Node.TEXT_NODE) {
      html += escape(child.data.replace(/\uFEFF/g, ""));
    } else if (child.tagName === "A") {
      html += '<a href="' + escape(child.getAttribute("href") || "") + '">' + inline(child) + "</a>";
    } else if (marks[child.tagName]) {
      html += "<" + marks[child.tagName] + ">" + inline(child) + "</" + marks[child.tagName] + ">";
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

/* Items of one depth and kind make one list; deeper ones go into the item before them. */
function lists(items, level) {
  let html = "";
  let index = 0;
  while (index < items.length) {
    const tag = items[index].dataset.list === "bullet" ? "ul" : "ol";
    html += "<" + tag + ">";
    while (index < items.length && (items[index].dataset.list === "bullet" ? "ul" : "ol") === tag) {
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

export function read(root) {
  let html = "";
  Array.from(root.children).forEach((block) => {
    if (block.tagName === "OL") {
      html += lists(Array.from(block.children), 0);
    } else if (block.textContent.trim() !== "") {
      html += "<p>" + inline(block) + "</p>";
    }
  });
  return html;
}

/* Tab leaves the editor: nobody is caught in it. */
const noTab = { tab: null, indent: null, outdent: null, "remove tab": null, "table tab": null };

export function create(place, onLink) {
  const bindings = Object.assign({ link: { key: "k", shortKey: true, handler: onLink } }, noTab);
  const quill = new window.Quill(place, {
    formats: ["bold", "italic", "list", "indent", "link"],
    placeholder: place.dataset.placeholder,
    modules: { toolbar: false, keyboard: { bindings: bindings } },
  });
  const root = quill.root;
  root.id = "narrative";
  root.setAttribute("role", "textbox");
  root.setAttribute("aria-multiline", "true");
  root.setAttribute("aria-label", place.dataset.label);
  root.setAttribute("lang", "uk");
  return quill;
}

/* As the person's own act it is one step that the editor's undo takes back. */
export function write(quill, html, source) {
  const contents = quill.clipboard.convert({ html: html });
  quill.history.cutoff();
  quill.setContents(contents, source);
  quill.history.cutoff();
  if (source === "silent") {
    quill.history.clear();
  }
}
