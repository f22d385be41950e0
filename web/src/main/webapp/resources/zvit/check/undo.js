/* One line that tells what was just done about a finding and takes it back. It stays until the next one or until closed. */
import { byId } from "../shared/dom.js";

const strip = byId("check-done");
const words = strip.querySelector("[data-slot='words']");
const back = strip.querySelector("[data-act='back']");
let undo = null;

export function tell(text, takeBack) {
  undo = takeBack;
  words.textContent = text;
  back.hidden = !takeBack;
  strip.hidden = false;
}

export function close() {
  strip.hidden = true;
  words.textContent = "";
  undo = null;
}

strip.addEventListener("mousedown", (event) => event.preventDefault());
strip.addEventListener("click", (event) => {
  if (event.target.closest("[data-act='back']") && undo) {
    const takeBack = undo;
    close();
    takeBack();
  } else if (event.target.closest("[data-act='close']")) {
    close();
  }
});
