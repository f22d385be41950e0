/* A pasted table: shown as it is understood, put right by the person, taken only then. */
import { byId } from "../shared/dom.js";
import { addMeasure, addSection, departments, measures, nextNumber, propose, sections } from "./parts.js";
import { bodyOf, columnsOf, measuresOf, rowsOf } from "./pasted.js";
import { years } from "./years.js";

let rows = [];
let columns = [];

const slot = (name) => byId("pasted").querySelector(`[data-slot="${name}"]`);
const understood = () => measuresOf(rows, columns, departments());

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/* Reads what was pasted or typed; something that is no table is said to be none. */
export function read(html, text) {
  rows = rowsOf(html, text);
  columns = rows.length ? columnsOf(rows, departments(), years()) : [];
  byId("pasted").hidden = false;
  draw();
  byId("pasted").focus();
}

function draw() {
  const { sections: found, left } = understood();
  const all = found.flatMap((section) => section.measures);
  const strange = all.filter((measure) => measure.named && !measure.executor).map((measure) => measure.named);
  const words = byId("words").dataset;
  slot("sum").textContent = all.length
    ? words.taken.replace("{0}", all.length).replace("{1}", found.filter((each) => each.title !== null).length) +
      (strange.length ? ` ${words.unknown.replace("{0}", [...new Set(strange)].join("; "))}` : "")
    : byId("pasted").dataset.none;
  byId("pasted").querySelector("[data-act='take']").disabled = all.length === 0;
  drawTable();
  slot("left").hidden = left.length === 0;
  slot("left").querySelector("ul").replaceChildren(...left.map((line) => element("li", line)));
}

function drawTable() {
  const head = document.createElement("tr");
  head.append(...columns.map((column, index) => {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.append(choice(column, index));
    return cell;
  }));
  const body = bodyOf(rows).map((row) => {
    const line = document.createElement("tr");
    line.append(...columns.map((none, index) => element("td", row[index] || "")));
    return line;
  });
  const thead = document.createElement("thead");
  thead.append(head);
  const tbody = document.createElement("tbody");
  tbody.append(...body);
  slot("table").replaceChildren(thead, tbody);
}

function choice(column, index) {
  const select = byId("column-template").content.firstElementChild.cloneNode(true);
  const told = columns.filter((each) => each.startsWith("plan:")).map((each) => Number(each.slice(5)));
  [...new Set([...years(), ...told])].sort().forEach((year) => {
    select.append(new Option(byId("words").dataset.plan.replace("{0}", year), `plan:${year}`));
  });
  select.value = column;
  select.dataset.column = index;
  return select;
}

/* A person knows better what a column is. */
export function choose(select) {
  columns[Number(select.dataset.column)] = select.value;
  const index = select.dataset.column;
  draw();
  slot("table").querySelector(`[data-column="${index}"]`).focus();
}

/* Puts what was understood into the programme: below its own sections, else at the end of the last one. */
export function take() {
  const blank = sections().filter((section) => !measures(section).length && !section.dataset.id);
  const { sections: found } = understood();
  found.forEach((told) => {
    const own = told.title !== null;
    const section = own ? addSection({ number: told.number, title: told.title }) : sections().at(-1) || addSection({});
    told.measures.forEach((measure) => {
      addMeasure(section, { ...measure, number: measure.number || nextNumber(section) });
    });
    propose(section);
  });
  blank.filter((section) => !measures(section).length).forEach((section) => section.remove());
  leave();
}

export function leave() {
  rows = [];
  columns = [];
  byId("paste").value = "";
  byId("pasted").hidden = true;
  byId("pasting").open = false;
}
