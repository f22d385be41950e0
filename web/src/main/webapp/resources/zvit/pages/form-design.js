/* Making a form: what is typed stays in the browser until the draft is there, and is seen as it prints all the while. */
import "../shared/page.js";
import { byId } from "../shared/dom.js";
import { ask } from "../forms/asking.js";
import { later } from "../forms/seen.js";
import { fill, measure, move, read } from "../forms/sheet.js";
import { above, beside, clear } from "../forms/told.js";

const page = byId("design");
const shelf = `zvit.design.${page.dataset.basis}`;
const basis = JSON.parse(page.dataset.design);

function keep() {
  try {
    window.localStorage.setItem(shelf, JSON.stringify(read()));
  } catch (full) {
    /* The page itself still has it. */
  }
}

function begin() {
  fill(basis);
  const untouched = JSON.stringify(read());
  try {
    const kept = window.localStorage.getItem(shelf);
    if (kept && kept !== untouched) {
      fill(JSON.parse(kept));
      byId("restored").hidden = false;
    }
  } catch (unreadable) {
    window.localStorage.removeItem(shelf);
    fill(basis);
  }
  later(0);
}

function changed() {
  byId("decimals").disabled = !byId("unit").value;
  measure();
  keep();
  later();
}

async function make(event) {
  event.preventDefault();
  byId("make").disabled = true;
  const answer = await ask("make", read(), "");
  byId("make").disabled = false;
  if (answer.outcome === "made") {
    window.localStorage.removeItem(shelf);
    window.location.assign(answer.address);
    return;
  }
  clear();
  beside(answer.faults || []);
  above(answer.words || page.dataset[answer.outcome], answer.faults || []);
}

byId("designing").addEventListener("input", changed);
byId("designing").addEventListener("submit", make);
byId("designing").addEventListener("click", (event) => {
  const button = event.target.closest("[data-move]");
  if (button) {
    move(button);
    changed();
  }
});
byId("seen-report").addEventListener("change", () => later(0));
byId("anew").addEventListener("click", () => {
  window.localStorage.removeItem(shelf);
  byId("restored").hidden = true;
  fill(basis);
  later(0);
});
begin();
