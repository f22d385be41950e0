/*
 * Findings where the report is read, not written: the board with the figures and the list by measure, and marks in the
 * narratives shown. Setting aside and taking back work here too for those who may.
 */
import { byId } from "../shared/dom.js";
import { alike } from "./alike.js";
import * as card from "./card.js";
import * as desk from "./desk.js";
import { hidden, watch } from "./filter.js";
import * as lists from "./list.js";
import * as told from "./told.js";
import * as done from "./undo.js";

const list = byId("findings");

let answer = { report: [], counts: {} };
let findings = [];

async function check() {
  const got = await desk.ask({ whole: true }).catch(() => null);
  const words = desk.arrived(list, got, check);
  if (got) {
    take(got, words);
  } else {
    byId("check-count").textContent = desk.config.resting;
  }
}

function take(got, more) {
  answer = got;
  findings = got.report.filter((finding) => !finding.dismissal);
  byId("check-count").textContent = got.words + more;
  told.mark(findings);
  show();
  fromAddress();
}

/* Showing. */
const fallback = () => ({ fallback: byId("check-title"), hidden: hidden, numbered: true, alikes: alikes });

function part(id, wanted) {
  lists.plain(byId(id), wanted, fallback());
  byId(id + "-part").hidden = !wanted.length;
  byId(id + "-count").textContent = wanted.length;
}

function show() {
  const only = byId("check-measure-filter").value;
  const blocking = findings.filter((finding) => finding.severity === "blocks");
  const rest = findings
    .filter((finding) => finding.severity !== "blocks")
    .filter((finding) => !only || finding.places.some((place) => place.measure === only));
  part("blocking", blocking);
  part("dismissed", answer.report.filter((finding) => finding.dismissal));
  lists.show(list, rest, Object.assign(fallback(), { by: "measure", open: Boolean(only), measure: heading, numbered: false }));
  byId("rest-part").hidden = findings.length === blocking.length;
  filters();
}

function heading(measure, group) {
  const figure = answer.counts[measure];
  return { title: figure ? figure.title : measure, words: String(group.length) };
}

function filters() {
  document.querySelectorAll("[data-severity]").forEach((button) => {
    const count = findings.filter((finding) => finding.severity === button.dataset.severity).length;
    button.querySelector("[data-slot='number']").textContent = count;
    button.hidden = count === 0 || button.dataset.severity === "blocks";
    button.setAttribute("aria-pressed", String(!hidden.has(button.dataset.severity)));
  });
  const choice = byId("check-measure-filter");
  if (choice.options.length === 1) {
    Object.entries(answer.counts).forEach(([measure, figure]) => choice.add(new Option(figure.title + " · " + figure.number, measure)));
  }
}

function rowOf(place) {
  return byId("measure-" + place.measure);
}

/* The place in the document when it stands on this page, else the page where it is written. */
function go(finding) {
  const found = told.of(finding);
  const place = finding.places.find(rowOf);
  const link = finding.places.map((candidate) => candidate.link).find(Boolean);
  if (found) {
    found.range.startContainer.parentElement.scrollIntoView({ block: "center" });
    rowOf(found.place).focus({ preventScroll: true });
    card.open(found, "key");
  } else if (place) {
    rowOf(place).scrollIntoView({ block: "center" });
    rowOf(place).focus({ preventScroll: true });
  } else if (link) {
    window.location.assign(link + "#finding-" + finding.id);
  }
}

function fromAddress() {
  const wanted = findings.find((finding) => "#finding-" + finding.id === window.location.hash);
  if (wanted) {
    go(wanted);
  }
}

/* All of this kind, in whatever measure. */
const alikes = (finding) => alike(findings, finding);

async function mend(faults) {
  byId("fixing:report").value = desk.config.report;
  byId("fixing:identities").value = faults.map((finding) => finding.id).join(" ");
  const answered = await desk.send("fixing:fix", "fixing").catch(() => ({}));
  done.tell(answered.words || desk.config.unanswered, answered.outcome === "done" ? () => takeBack(answered.before) : null);
  check();
}

/* What was there before stands in this page alone, so that any server can bring it back. */
async function takeBack(before) {
  byId("fixing:before").value = before;
  const answered = await desk.send("fixing:back", "fixing").catch(() => ({}));
  byId("fixing:before").value = "";
  done.tell(answered.words || desk.config.unanswered, null);
  check();
}

const actions = {
  show: go,
  fix: (finding) => mend([finding]),
  "fix-all": (finding, fold) => mend(fold || alikes(finding)),
  dismiss: (finding) => told.dismiss(finding, false, check),
  dictionary: (finding) => told.dismiss(finding, true, check),
  restore: (finding) => told.restore(finding, check),
};

document.addEventListener("zvit:check", (event) => actions[event.detail.action](event.detail.finding, event.detail.fold));
byId("check-measure-filter").addEventListener("change", show);
watch(show);

check();
