/* Sections and measures on the page: made of the document, and read back into it. The page is the one place of truth. */
import { byId } from "../shared/dom.js";
import { sent, shown } from "./amounts.js";
import { fill, inputsOf, offer, years } from "./years.js";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const clone = (name) => byId(`${name}-template`).content.firstElementChild.cloneNode(true);
const field = (part, name) => part.querySelector(`[data-field="${name}"]`);
const list = (part, name) => part.querySelector(`[data-list="${name}"]`);
const partsOf = (parent, name) => Array.from(parent.querySelectorAll(`[data-part="${name}"]`));

export const sections = () => partsOf(byId("sections"), "section");
export const measures = (section) => partsOf(section, "measure");
export const departments = () =>
  Array.from(byId("leadDepartment").options)
    .filter((option) => option.value)
    .map((option) => ({ code: option.value, name: option.text }));

function offerDepartments(part) {
  part.querySelectorAll("select[data-departments]").forEach((select) => {
    const options = Array.from(byId("leadDepartment").options);
    select.replaceChildren(...options.map((option) => new Option(option.text, option.value)));
  });
}

export function addSection(told) {
  const section = clone("section");
  const count = sections().length;
  section.dataset.id = told.id || "";
  field(section, "number").value = told.number === undefined ? ROMAN[count] || count + 1 : told.number || "";
  field(section, "title").value = told.title || "";
  field(section, "part").checked = told.level === 2;
  offerDepartments(section);
  fill(section.querySelector("[data-years='new']"), {});
  byId("sections").append(section);
  (told.measures || []).forEach((measure) => addMeasure(section, measure));
  propose(section);
  return section;
}

export function addMeasure(section, told) {
  const measure = clone("measure");
  measure.dataset.id = told.id || "";
  offerDepartments(measure);
  field(measure, "number").value = told.number || "";
  field(measure, "title").value = told.title || "";
  field(measure, "executor").value = told.executor || "";
  sources(measure, told.funding || []);
  coExecutors(measure, told.coExecutors || []);
  field(measure, "partners").value = (told.partners || []).join("\n");
  field(measure, "term").value = told.term || "";
  field(measure, "level").value = told.level || 1;
  (told.indicators || []).forEach((each) => addAim(measure, each));
  section.querySelector("ol").append(measure);
  tell(measure);
  return measure;
}

function sources(measure, funding) {
  const funds = new Map();
  funding.forEach((line) => {
    const key = JSON.stringify([line.source, line.name || ""]);
    const fund = funds.get(key) || { source: line.source, name: line.name || "", words: "", inWords: [], amounts: {}, parts: {} };
    if (line.words) {
      fund.words = line.words;
      fund.inWords.push(line.year);
    } else {
      fund.amounts[line.year] = line.planned;
    }
    (line.including || []).forEach((part) => {
      const amounts = fund.parts[part.name] || (fund.parts[part.name] = {});
      amounts[line.year] = part.planned === null ? "" : part.planned;
    });
    funds.set(key, fund);
  });
  const all = funds.size ? Array.from(funds.values()) : [{ source: "local" }];
  all.forEach((fund) => addSource(measure, fund));
}

/* The first source is told on the measure's own line. */
export function addSource(measure, told) {
  const first = partsOf(measure, "source").length === 0;
  const part = clone("source");
  field(part, "source").value = told.source;
  field(part, "fund").value = told.name || "";
  field(part, "words").value = told.words || "";
  part.dataset.words = told.words || "";
  part.dataset.inWords = (told.inWords || []).join(" ");
  if (first) {
    part.querySelector("[data-years='more']").remove();
    part.querySelector("[data-act='part-drop']").remove();
  }
  list(measure, "sources").append(part);
  Object.entries(told.parts || {}).forEach(([name, amounts]) => addWhich(part, name, amounts));
  fill(first ? measure.querySelector("[data-years='first']") : part.querySelector("[data-years='more']"), told.amounts || {});
}

/* What is told apart of a source's money. */
export function addWhich(source, name, amounts) {
  const which = clone("which");
  field(which, "which").value = name;
  list(source, "parts").append(which);
  which.dataset.untold = Object.keys(amounts).filter((year) => amounts[year] === "").join(" ");
  fill(which.querySelector("[data-years]"), amounts);
  return which;
}

function coExecutors(measure, codes) {
  const boxes = departments().map((department) => {
    const label = clone("co");
    label.querySelector("input").value = department.code;
    label.querySelector("input").checked = codes.includes(department.code);
    label.querySelector("span").textContent = department.name;
    return label;
  });
  list(measure, "co").replaceChildren(...boxes);
}

/* «так» and «ні» where the unit tells so, else the number. */
function aimed(told) {
  const known = Array.from(byId("yes-no-units").options).some((option) => option.value === told.unit);
  const words = known ? told.unit.split("/") : [];
  return { 1: words[0], 0: words[1] }[told.planned] || shown(told.planned);
}

export function addAim(measure, told) {
  const part = clone("aim");
  offer(field(part, "year"), told.year);
  field(part, "kind").value = told.kind || "product";
  field(part, "name").value = told.name || "";
  field(part, "unit").value = told.unit || "";
  field(part, "planned").value = told.planned === undefined ? "" : aimed(told);
  list(measure, "aims").append(part);
}

/* What lies folded is told in figures; the buttons say whose they are. */
export function tell(measure) {
  const figures = [
    partsOf(measure, "source").length,
    list(measure, "co").querySelectorAll("input:checked").length,
    partsOf(measure, "aim").length,
  ];
  const words = byId("words").dataset.more.replace(/\{(\d)\}/g, (none, index) => figures[index]);
  measure.querySelector("[data-slot='more']").textContent = words;
  measure.className = `prog-measure depth-${field(measure, "level").value}`;
  measure.querySelectorAll("button[data-name]").forEach((button) => {
    button.setAttribute("aria-label", `${button.dataset.name} ${field(measure, "number").value}`);
  });
}

/* The number that a further measure of the section would bear. */
export function nextNumber(section) {
  const last = measures(section).filter((measure) => field(measure, "level").value === "1").at(-1);
  const number = last ? field(last, "number").value : "";
  return /\d$/.test(number)
    ? number.replace(/\d+$/, (digits) => Number(digits) + 1)
    : `${sections().indexOf(section) + 1}.${measures(section).length + 1}`;
}

export function propose(section) {
  section.querySelector("[data-new='number']").value = nextNumber(section);
}

export function renumber() {
  sections().forEach((section, first) => {
    const counts = [first + 1];
    measures(section).forEach((measure) => {
      const level = Math.min(Number(field(measure, "level").value), counts.length);
      counts.splice(level + 1);
      counts[level] = (counts[level] || 0) + 1;
      field(measure, "number").value = counts.join(".");
      tell(measure);
    });
    propose(section);
  });
}

const idOf = (part) => (part.dataset.id ? Number(part.dataset.id) : null);
const yearOf = (id) => (/^\d{1,4}$/.test(byId(id).value.trim()) ? Number(byId(id).value) : null);

/* The whole document; every field bears its place in it as its id, so that a fault leads there. */
export function collect() {
  return {
    title: byId("title").value,
    firstYear: yearOf("firstYear"),
    lastYear: yearOf("lastYear"),
    leadDepartment: byId("leadDepartment").value,
    decision: { number: byId("decision.number").value, date: byId("decision.date").value },
    sections: sections().map((section, index) => sectionOf(section, `sections.${index}.`)),
  };
}

function value(part, name, path) {
  const input = field(part, name);
  input.id = path + name;
  return input.value;
}

function sectionOf(section, path) {
  return {
    id: idOf(section),
    number: value(section, "number", path),
    title: value(section, "title", path),
    level: levelOf(section, path),
    measures: measures(section).map((measure, index) => measureOf(measure, `${path}measures.${index}.`)),
  };
}

function levelOf(section, path) {
  const part = field(section, "part");
  part.id = `${path}level`;
  return part.checked ? 2 : 1;
}

function measureOf(measure, path) {
  const co = list(measure, "co");
  co.id = `${path}coExecutors`;
  return {
    id: idOf(measure),
    number: value(measure, "number", path),
    title: value(measure, "title", path),
    executor: value(measure, "executor", path),
    coExecutors: Array.from(co.querySelectorAll("input:checked")).map((input) => input.value),
    partners: value(measure, "partners", path).split("\n").map((name) => name.trim()).filter(Boolean),
    term: value(measure, "term", path),
    level: Number(value(measure, "level", path)),
    funding: fundingOf(measure, path),
    indicators: partsOf(measure, "aim").map((aim, index) => {
      field(aim, "name").id = `${path}indicators.${index}`;
      return {
        year: Number(field(aim, "year").value),
        kind: field(aim, "kind").value,
        name: field(aim, "name").value,
        unit: field(aim, "unit").value,
        planned: sent(field(aim, "planned").value),
      };
    }),
  };
}

/* Words that stand as they came hold for the years they came for; others for every year without an amount. */
function wordsOf(part, year) {
  const words = field(part, "words").value.trim();
  return words !== part.dataset.words || part.dataset.inWords.split(" ").includes(year) ? words : "";
}

/* Parts of a year's money; one without an amount in any year is told in each that has money. */
function includingOf(source, year, money) {
  return partsOf(source, "which").flatMap((which) => {
    const amounts = inputsOf(which.querySelector("[data-years]"));
    const amount = amounts.find((input) => input.dataset.year === year).value.trim();
    const untold = which.dataset.untold.split(" ").includes(year) || (money && amounts.every((input) => !input.value.trim()));
    return amount || untold ? [{ name: field(which, "which").value.trim(), planned: amount ? sent(amount) : null }] : [];
  });
}

function fundingOf(measure, path) {
  const lines = [];
  partsOf(measure, "source").forEach((part, index) => {
    const holder = index === 0 ? measure.querySelector("[data-years='first']") : part.querySelector("[data-years='more']");
    const told = { source: field(part, "source").value, name: field(part, "fund").value.trim() };
    inputsOf(holder).forEach((input) => {
      const words = wordsOf(part, input.dataset.year);
      const including = includingOf(part, input.dataset.year, Boolean(input.value.trim() || words));
      input.removeAttribute("id");
      if (input.value.trim() || words || including.length) {
        input.id = `${path}funding.${lines.length}`;
        const plan = input.value.trim() || !words ? { planned: sent(input.value) } : { words };
        lines.push({ ...told, year: Number(input.dataset.year), ...plan, including });
      }
    });
  });
  return lines;
}

export function show(told) {
  byId("title").value = told.title || "";
  byId("firstYear").value = told.firstYear || "";
  byId("lastYear").value = told.lastYear || "";
  byId("leadDepartment").value = told.leadDepartment || "";
  byId("decision.number").value = (told.decision && told.decision.number) || "";
  byId("decision.date").value = (told.decision && told.decision.date) || "";
  years();
  (told.sections || [{}]).forEach(addSection);
}
