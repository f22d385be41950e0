/* The weights that are left out of the lists, by the buttons above them. */
import { byId } from "../shared/dom.js";

export const hidden = new Set();

export function watch(changed) {
  byId("check-filters").addEventListener("click", (event) => {
    const button = event.target.closest("[data-severity]");
    if (button) {
      hidden[hidden.has(button.dataset.severity) ? "delete" : "add"](button.dataset.severity);
      changed();
    }
  });
}
