/*
 * What the editor does not know by itself: lines within a cell, cells that are heads, the number a list begins with, passages
 * that cite an event. And what
 * it is handed, from the server or by pasting, brought into a shape that it keeps: tables as plain grids, as the server has
 * them, cells over several in the first of their places.
 */

const PICTURES = "img, picture, svg, video, audio, canvas, object, embed, iframe";
const BLOCKS = new Set("P DIV UL OL LI TABLE TR H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE DL DT DD".split(" "));
const MOST_COLUMNS = 30;
const LATEST_START = 9999;

/* Names of the formats that a text may have. */
export const formats = ["bold", "italic", "list", "indent", "link", "script", "table", "head", "start", "line", "event"];

export function register(Quill) {
  const { Attributor, Scope } = Quill.import("parchment");
  const Embed = Quill.import("blots/embed");
  const Inline = Quill.import("blots/inline");

  class Line extends Embed {
    static blotName = "line";
    static tagName = "SPAN";
    static className = "soft-line";

    static value() {
      return true;
    }
  }

  /* A passage that cites an event of the register; marks of letters and links lie within it. */
  class Citation extends Inline {
    static blotName = "event";
    static tagName = "CITE";

    static create(value) {
      const node = super.create();
      node.setAttribute("data-event", value);
      return node;
    }

    static formats(node) {
      return node.getAttribute("data-event") || undefined;
    }

    format(name, value) {
      if (name === "event" && value) {
        this.domNode.setAttribute("data-event", value);
      } else {
        super.format(name, value);
      }
    }
  }

  if (!Inline.order.includes("event")) {
    Inline.order.push("event");
  }
  Quill.register(
    {
      "formats/line": Line,
      "formats/event": Citation,
      "formats/head": new Attributor("head", "data-head", { scope: Scope.BLOCK }),
      "formats/start": new Attributor("start", "data-start", { scope: Scope.BLOCK }),
    },
    true
  );
}

/* The inline content of a cell; what stands in blocks of its own is a line of its own. */
function content(cell, target) {
  const page = cell.ownerDocument;
  let any = false;
  let pending = false;

  function add(node, into) {
    node.childNodes.forEach((child) => {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child.data.replace(/[ \t\n\r\f]+/g, " ");
        if (text.trim() !== "") {
          if (pending) {
            const line = page.createElement("span");
            line.className = "soft-line";
            into.append(line);
          }
          into.append(pending || !any ? text.replace(/^ /, "") : text);
          any = true;
          pending = false;
        } else if (any && !pending) {
          into.append(text);
        }
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const block = child.tagName === "BR" || BLOCKS.has(child.tagName);
        pending = pending || (block && any);
        if (block || child.tagName === "TD" || child.tagName === "TH" || child.tagName === "TBODY") {
          add(child, into);
          pending = pending || (block && any);
        } else {
          const same = child.cloneNode(false);
          into.append(same);
          add(child, same);
        }
      }
    });
  }

  add(cell, target);
}

function isHead(cell) {
  return cell.tagName === "TH" || cell.closest("thead") !== null || cell.hasAttribute("data-head");
}

function grid(table) {
  const page = table.ownerDocument;
  const rows = Array.from(table.rows);
  const places = rows.map(() => []);
  const begun = new Set();
  rows.forEach((row, down) => {
    let column = 0;
    Array.from(row.cells).forEach((cell) => {
      while (places[down][column] !== undefined) {
        column += 1;
      }
      begun.add(column);
      for (let below = down; below < Math.min(rows.length, down + cell.rowSpan); below += 1) {
        for (let right = column; right < Math.min(MOST_COLUMNS, column + cell.colSpan); right += 1) {
          places[below][right] = below === down && right === column ? cell : null;
        }
      }
      column += cell.colSpan;
    });
  });
  const columns = Array.from(begun).sort((one, other) => one - other).slice(0, MOST_COLUMNS);
  const made = page.createElement("table");
  const body = made.appendChild(page.createElement("tbody"));
  places.forEach((cells) => {
    const row = body.appendChild(page.createElement("tr"));
    columns.forEach((column) => {
      const cell = row.appendChild(page.createElement("td"));
      if (cells[column]) {
        content(cells[column], cell);
        if (isHead(cells[column])) {
          cell.setAttribute("data-head", "1");
        }
      }
      if (cell.textContent.trim() === "") {
        cell.replaceChildren(page.createElement("br"));
      }
    });
  });
  return made;
}

function emptyLine(page) {
  const line = page.createElement("p");
  line.append(page.createElement("br"));
  return line;
}

function tables(page) {
  Array.from(page.querySelectorAll("table"))
    .filter((table) => table.parentElement.closest("table") === null)
    .forEach((table) => {
      Array.from(table.querySelectorAll("caption")).forEach((caption) => {
        const told = page.createElement("p");
        told.append(...caption.childNodes);
        table.before(told);
        caption.remove();
      });
      const made = grid(table);
      table.replaceWith(made);
      const next = made.nextElementSibling;
      if (next === null) {
        made.after(emptyLine(page), emptyLine(page));
      } else if (next.tagName === "TABLE") {
        made.after(emptyLine(page));
      }
    });
}

/*
 * Items tell with which number their list begins; one that follows another list begins anew. In an item that tells it the
 * editor takes it for that of the items inside too, unless they tell their own.
 */
function starts(page) {
  page.querySelectorAll("ol").forEach((list) => {
    const before = list.previousElementSibling;
    const start = list.hasAttribute("start") ? list.start : 1;
    const told = start >= 0 && start <= LATEST_START && (start !== 1 || (before && before.tagName === "OL"));
    if (told || list.parentElement.closest("li[data-start]")) {
      list.querySelectorAll(":scope > li").forEach((item) => item.setAttribute("data-start", told ? String(start) : "1"));
    }
  });
}

/* Returns how many pictures the page has, which no text can hold. */
export function prepare(page) {
  tables(page);
  starts(page);
  return page.querySelectorAll(PICTURES).length;
}

/* Numbers as they are seen in the editor: style sheets can't take a number out of an attribute. */
export function numbering(root) {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(sheet);
  let now = "";
  return () => {
    const rules = new Set();
    root.querySelectorAll("li[data-start]").forEach((item) => {
      const start = Number(item.dataset.start);
      const depth = /ql-indent-(\d)/.exec(item.className);
      const own = '[data-start="' + start + '"]';
      const place = depth ? ".ql-indent-" + depth[1] : ':not([class*="ql-indent"])';
      rules.add(
        "#" + root.id + " li" + place + own + ":not(li" + own + " + li) { counter-set: list-" + (depth ? depth[1] : 0) + " " + start + "; }"
      );
    });
    const wanted = Array.from(rules).join("\n");
    if (wanted !== now) {
      now = wanted;
      sheet.replaceSync(wanted);
    }
  };
}
