/* What is wrong with the design, beside each place and, after a click, all of it above. */
import { byId } from "../shared/dom.js";

const box = byId("refused");
const places = Array.from(document.querySelectorAll("[data-fault]"));
const placeOf = (field) => places.find((place) => place.dataset.fault.split(" ").includes(field));

/* The field that the words are about: the one that the fault names, else the first of its group. */
function control(place, field) {
  const group = place.closest("li, .field") || place.nextElementSibling || place;
  const name = field.split(".").pop();
  const kind = field.startsWith("headings.") ? "heading" : "width";
  return group.querySelector(`[data-${kind}="${name}"]`) || group.querySelector("input, textarea, select");
}

export function clear() {
  places.forEach((place) => {
    place.hidden = true;
    place.textContent = "";
  });
  document.querySelectorAll("#designing [aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  box.hidden = true;
}

export function beside(faults) {
  faults.forEach((fault) => {
    const place = placeOf(fault.field);
    if (place) {
      place.textContent = [place.textContent, fault.words].filter((words) => words).join(" ");
      place.hidden = false;
      const field = control(place, fault.field);
      if (field) {
        field.setAttribute("aria-invalid", "true");
      }
    }
  });
}

function line(fault) {
  const item = document.createElement("li");
  const place = placeOf(fault.field);
  const field = place && control(place, fault.field);
  if (field && field.id) {
    const link = document.createElement("a");
    link.href = `#${field.id}`;
    link.textContent = fault.words;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      field.focus();
    });
    item.append(link);
  } else {
    item.textContent = fault.words;
  }
  return item;
}

export function above(words, faults) {
  box.querySelector("[data-slot='words']").textContent = words;
  box.querySelector("[data-slot='faults']").replaceChildren(...faults.map(line));
  box.hidden = false;
  box.focus();
}
