/* One field for each year of the period, wherever money is planned; amounts outlive a change of the period. */
import { byId } from "../shared/dom.js";
import { shown } from "./amounts.js";

const LONGEST = 20;
const kept = new WeakMap();
let known = [];

/* The years of the period as it is written; the last ones that made sense while somebody is typing. */
export function years() {
  const first = Number(byId("firstYear").value);
  const last = Number(byId("lastYear").value);
  if (first > 1900 && last >= first && last - first < LONGEST) {
    known = Array.from({ length: last - first + 1 }, (none, index) => first + index);
  }
  return known;
}

export const inputsOf = (holder) => Array.from(holder.querySelectorAll("input"));

/* Puts amounts into the fields of one holder: an object from year to decimal. */
export function fill(holder, amounts) {
  const texts = Object.fromEntries(Object.entries(amounts).map(([year, amount]) => [year, shown(amount)]));
  kept.set(holder, texts);
  draw(holder);
}

function remember(holder) {
  const texts = kept.get(holder) || {};
  inputsOf(holder).forEach((input) => {
    texts[input.dataset.year] = input.value;
  });
  kept.set(holder, texts);
  return texts;
}

function draw(holder) {
  const texts = kept.get(holder) || {};
  const fields = years().map((year) => {
    const label = byId("year-template").content.firstElementChild.cloneNode(true);
    label.querySelector("span").textContent = year;
    const input = label.querySelector("input");
    input.dataset.year = year;
    input.value = texts[year] || "";
    return label;
  });
  holder.replaceChildren(...fields);
}

/* The period has changed. */
export function redraw() {
  const before = known.join();
  if (years().join() === before) {
    return;
  }
  document.querySelectorAll("[data-years]").forEach((holder) => {
    remember(holder);
    draw(holder);
  });
  document.querySelectorAll("select[data-of-years]").forEach((select) => offer(select, select.value));
}

/* A choice among the years of the period. */
export function offer(select, chosen) {
  const all = years().map(String);
  if (chosen && !all.includes(String(chosen))) {
    all.push(String(chosen));
  }
  select.replaceChildren(...all.map((year) => new Option(year, year, false, year === String(chosen))));
}
