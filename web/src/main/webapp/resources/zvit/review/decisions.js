/* The decisions as they stand on the page: which measures there are, what is chosen for each, and in which words. */
import { byId } from "../shared/dom.js";

export const form = byId("review");
export const sets = Array.from(form.querySelectorAll("[data-verdict]"));

export const setOf = (measure) => sets.find((set) => set.dataset.verdict === measure);
export const comment = (measure) => form.querySelector('[data-comment="' + measure + '"]');
export const field = (measure) => comment(measure).querySelector("textarea");

/* What is chosen on the page itself. */
export function chosen(set) {
  const input = set.querySelector("input:checked");
  return input ? input.value : "";
}

/* What would happen to the measure: what nobody chose stays accepted where it was accepted before. */
export const outcome = (set) => chosen(set) || (set.dataset.settled === "true" ? "accept" : "");

export function choose(measure, value, words) {
  setOf(measure)
    .querySelectorAll("input")
    .forEach((input) => {
      input.checked = input.value === value;
    });
  field(measure).value = words;
}
