/* What every page needs: dialogs, notices that are heard, tabs of narrow screens, the size of a chosen file. */
import { byId, isPopoverOpen } from "./dom.js";
import "./bell.js";

/* Opens a dialog without asking whether anything is in the way. */
export const openDialog = (id) => byId(id).showModal();

/* What is in the way of a dialog may cancel the event and do its own first. */
function ask(id) {
  const event = new CustomEvent("zvit:ask", { detail: id, cancelable: true });
  if (document.dispatchEvent(event)) {
    openDialog(id);
  }
}

/* A menu that is open closes by a click elsewhere and by Escape, which gives the focus back to its button. */
function closeMenus(event) {
  document.querySelectorAll(".menu-button[open]").forEach((menu) => {
    if (event.type === "keydown") {
      menu.querySelector("summary").focus();
      menu.open = false;
    } else if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
}

function onClick(event) {
  closeMenus(event);
  const opener = event.target.closest("[data-ask]");
  const closer = event.target.closest("[data-close]");
  const tab = event.target.closest("button[data-tab]");
  if (opener) {
    ask(opener.dataset.ask);
  } else if (closer) {
    byId(closer.dataset.close).close();
  } else if (tab) {
    showTab(tab.dataset.tab);
  } else if (event.target.closest(".notices a[href^='#']")) {
    const place = byId(decodeURIComponent(event.target.closest("a").hash.slice(1)));
    if (place) {
      place.focus();
    }
  }
}

export function showTab(name) {
  const work = document.querySelector(".work");
  if (!work) {
    return;
  }
  work.dataset.tab = name;
  document.querySelectorAll("button[data-tab]").forEach((button) => {
    button.setAttribute("aria-pressed", String(button.dataset.tab === name));
  });
}

function closeDialogs() {
  document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
}

/* A refusal that an ajax answer has put onto the page is shown and read out. */
function heed(notice) {
  closeDialogs();
  notice.scrollIntoView({ block: "center" });
  notice.focus({ preventScroll: true });
}

function watchNotices() {
  const notices = byId("notices");
  if (!notices) {
    return;
  }
  let heeded = null;
  new MutationObserver(() => {
    const alert = document.querySelector("#notices [role='alert']");
    if (alert && alert !== heeded) {
      heeded = alert;
      heed(alert);
    }
  }).observe(notices.parentNode, { childList: true, subtree: true });
}

function watchFile() {
  document.querySelectorAll("input[data-largest]").forEach((input) => {
    const fault = byId(input.dataset.fault || "file-fault");
    input.addEventListener("change", () => {
      const tooLarge = Array.from(input.files).some((file) => file.size > Number(input.dataset.largest));
      fault.hidden = !tooLarge;
      input.setAttribute("aria-invalid", String(tooLarge));
      input.form.querySelector("[type='submit']").disabled = tooLarge;
    });
  });
}

/* Only of what the person has asked for; background work and forms that tell their own failures are quiet here. */
function isQuiet(settings) {
  const source = settings && settings.source;
  const element = typeof source === "string" ? byId(source) : source;
  return Boolean(element && element.closest && element.closest("[data-quiet]"));
}

function watchFailures() {
  const failure = byId("unanswered");
  if (window.jQuery && failure) {
    window
      .jQuery(document)
      .on("pfAjaxError", (event, xhr, settings) => {
        if (!isQuiet(settings)) {
          failure.hidden = false;
          heed(failure);
        }
      })
      .on("pfAjaxSuccess", () => {
        failure.hidden = true;
      });
  }
}

/* Keys of the places of work: the next measure, the list of keys. */
function onKey(event) {
  if (event.key === "Escape" && !isPopoverOpen()) {
    closeMenus(event);
  }
  const writing = event.target.closest("input, textarea, select, [contenteditable='true'], dialog");
  if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    const links = Array.from(document.querySelectorAll(".outline a"));
    const here = links.findIndex((link) => link.hasAttribute("aria-current"));
    const next = links[here + (event.key === "ArrowUp" ? -1 : 1)];
    if (here >= 0 && next) {
      event.preventDefault();
      next.click();
    }
  } else if (event.key === "?" && !writing && byId("shortcuts")) {
    ask("shortcuts");
  }
}

/* What is required is asked for beside the field, before anything is sent. */
function requireFields(event) {
  const button = event.target.closest("form button[type='submit']");
  if (button && !button.form.reportValidity()) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/* One click sends a plain form once. */
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent === "yes") {
    event.preventDefault();
  } else if (event.target.enctype === "multipart/form-data") {
    event.target.dataset.sent = "yes";
  }
});

document.addEventListener("click", requireFields, true);
document.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
/* A page that took another's place begins where it is to be read. */
const heeded = document.querySelector("[data-heed='yes']");
if (heeded) {
  heeded.focus();
}
watchNotices();
watchFile();
watchFailures();
