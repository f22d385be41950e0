/*
 * Letters that decide, by where they lie on the keyboard, so that they are the same in the Ukrainian and the English layout.
 * Never while somebody types, and not at all where the person has switched them off.
 */
import { byId } from "../shared/dom.js";

const OFF = "zvit:letters-off";
const TYPING = "input:not([type='radio']), textarea, select, [contenteditable='true'], dialog, :popover-open";

function isOff() {
  try {
    return window.localStorage.getItem(OFF) === "yes";
  } catch (refused) {
    return false;
  }
}

function set(off) {
  try {
    if (off) {
      window.localStorage.setItem(OFF, "yes");
    } else {
      window.localStorage.removeItem(OFF);
    }
  } catch (refused) {
    byId("letters").checked = true;
  }
}

/* Acts by the code of a key: {KeyN: …}. */
export function listen(acts) {
  byId("letters").checked = !isOff();
  byId("letters").addEventListener("change", (event) => set(!event.target.checked));
  document.addEventListener("keydown", (event) => {
    const other = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing || event.repeat;
    const act = acts[event.code];
    if (act && !other && !isOff() && !event.target.closest(TYPING)) {
      event.preventDefault();
      act();
    }
  });
}
