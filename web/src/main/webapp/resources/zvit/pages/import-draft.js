/* What was understood of a file, being corrected: cells are kept while one writes, buttons take along what is not kept yet. */
import { openDialog } from "../shared/page.js";
import { byId } from "../shared/dom.js";
import { changed, changes, fill, note } from "../entering/cells.js";
import { flush, forget, isBusy, isHalted, later, unshelve } from "../entering/keeping.js";

const form = byId("editing");
const kind = byId("kind");
let leaving = false;
let settled = false;
let asked = null;
let agreed = false;

function take(event) {
  const cell = event.target.closest("[data-cell]");
  if (cell) {
    note(cell);
    later();
  }
}

/* Everything is on the server before the form goes, so that the form has nothing to bring. */
async function shape(what, on) {
  await flush();
  if (changed()) {
    return;
  }
  byId("editing:shape").value = what;
  byId("editing:on").value = on;
  leaving = true;
  byId("editing:reshape").click();
}

/* Another part of a long draft: what is written here is on the server first. */
async function go(link) {
  await flush();
  if (!changed()) {
    leaving = true;
    window.location.assign(link.href);
  }
}

/* Buttons among what is shown only sometimes press one that always stands in the form. */
async function press(id) {
  await flush();
  if (!changed()) {
    leaving = true;
    byId(id).click();
  }
}

/* What takes something away is asked about in the house's own dialog, whose button bears the same words. */
function ask(button) {
  asked = button;
  byId("sure-title").textContent = button.textContent;
  byId("sure").querySelector("[data-slot='words']").textContent = button.dataset.sure;
  byId("sure").querySelector("[data-agree]").textContent = button.textContent;
  openDialog("sure");
}

function agree() {
  byId("sure").close();
  agreed = true;
  asked.click();
  agreed = false;
}

/* A button waits for what is on its way, for both name the version that they were made from. */
async function submit(event, button) {
  if (!settled && isBusy()) {
    event.preventDefault();
    event.stopImmediatePropagation();
    await flush();
    if (!isHalted()) {
      settled = true;
      button.click();
      settled = false;
    }
    return;
  }
  byId("editing:changes").value = changed() ? JSON.stringify({ changes: changes() }) : "";
  leaving = true;
}

/* A fault or a question leads to its cell, be it folded away. */
function show(anchor) {
  const cell = byId(anchor);
  let folded = cell && cell.closest("details");
  while (folded) {
    folded.open = true;
    folded = folded.parentElement.closest("details");
  }
  if (cell) {
    cell.scrollIntoView({ block: "center" });
    cell.focus({ preventScroll: true });
  }
}

document.addEventListener("input", take);
document.addEventListener("change", take);
document.addEventListener("focusout", (event) => {
  if (event.target.closest && event.target.closest("[data-cell]") && changed()) {
    flush();
  }
});

document.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest("[data-shape]");
    const link = event.target.closest("a[href*='#c-']");
    const other = event.target.closest("a[data-go]");
    const sure = event.target.closest("[data-sure]");
    if (sure && !agreed && !settled) {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(sure);
      return;
    }
    if (event.target.closest("[data-agree]")) {
      agree();
    } else if (event.target.closest("[data-press]")) {
      press(event.target.closest("[data-press]").dataset.press);
    } else if (button) {
      shape(button.dataset.shape, button.dataset.on);
    } else if (link) {
      event.preventDefault();
      const anchor = decodeURIComponent(link.hash.slice(1));
      if (byId(anchor) || link.getAttribute("href").startsWith("#")) {
        show(anchor);
      } else {
        go(link);
      }
    } else if (other) {
      event.preventDefault();
      go(other);
    } else if (event.target.closest("main form button[type='submit']")) {
      submit(event, event.target.closest("button"));
    }
  },
  true,
);

kind.addEventListener("change", () => shape(kind.value, "top"));

/* A line ends a field, not the whole form. */
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input, select")) {
    event.preventDefault();
  }
});

window.addEventListener("beforeunload", (event) => {
  if (changed() && !leaving) {
    event.preventDefault();
  }
});

/* A refusal keeps one on the page. */
window.jQuery(document).on("pfAjaxComplete", () => {
  leaving = document.querySelector("#notices [role='alert']") === null;
  if (leaving) {
    forget();
  }
});

fill();
kind.value = kind.dataset.kind;
document.querySelectorAll("details[data-open]").forEach((folded) => {
  folded.open = folded.dataset.open === "true";
});
unshelve();
const at = new URLSearchParams(window.location.search).get("at");
const wanted = window.location.hash.startsWith("#c-") && decodeURIComponent(window.location.hash.slice(1));
const part = !wanted && at && at !== "top" && document.querySelector(`[data-part="${CSS.escape(at)}"]`);
if (wanted) {
  show(wanted);
}
if (part) {
  part.scrollIntoView({ block: "center" });
  const first = part.querySelector("input, select, textarea");
  if (first) {
    first.focus({ preventScroll: true });
  }
}
