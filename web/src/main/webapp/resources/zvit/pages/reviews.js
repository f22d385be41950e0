/* Several reviews: how many are chosen, and before the step which they are and how much of them nobody has looked at. */
import "../shared/page.js";
import { byId } from "../shared/dom.js";

const form = byId("many");

const chosen = () => Array.from(form.querySelectorAll("input[name='chosen']:checked"));

function show() {
  const step = document.querySelector(".bar [data-ask='accept-many']");
  const count = chosen().length;
  byId("chosen-count").textContent = count;
  step.disabled = count === 0 || count > Number(step.dataset.most);
}

function summarise() {
  const dialog = byId("accept-many");
  dialog.querySelector("[data-slot='chosen']").replaceChildren(
    ...chosen().map((input) => {
      const line = document.createElement("li");
      line.textContent = input.closest("label").textContent.trim();
      return line;
    }),
  );
  const open = chosen().reduce((sum, input) => sum + Number(input.dataset.open), 0);
  const unread = dialog.querySelector("[data-slot='unread']");
  unread.hidden = open === 0;
  unread.querySelector("b").textContent = open;
}

if (form) {
  form.addEventListener("change", show);
  document.addEventListener("zvit:ask", summarise);
  show();
}
