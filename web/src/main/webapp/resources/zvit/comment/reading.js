/* Comments of a measure while its report is read: asked for when the person wants them. */
import { byId } from "../shared/dom.js";
import { openDialog } from "../shared/page.js";
import { load } from "./panel.js";

const place = document.querySelector("#talk [data-comments]");

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-talk]");
  if (opener) {
    byId("talk-title").textContent = opener.dataset.title;
    place.replaceChildren();
    openDialog("talk");
    load(place, opener.dataset.talk);
  }
});

/* What was said or resolved meanwhile shows in the figures of the page. */
document.addEventListener("zvit:comments", () => {
  const form = place.querySelector("form");
  const shown = place.querySelector("#comments");
  const opener = form
    ? Array.from(document.querySelectorAll("[data-talk]")).find((other) => other.dataset.talk === form.getAttribute("action"))
    : null;
  if (opener) {
    opener.querySelector("[data-slot='number']").textContent = shown.dataset.open === "0" ? "" : " " + shown.dataset.open;
  }
});
