/*
 * Findings beside an entry that is read and not written: what the report as saved says about this measure, as a list by
 * rule with marks in the text and figures in the outline. Nothing here changes a text.
 */
import { byId } from "../shared/dom.js";
import { showTab } from "../shared/page.js";
import * as card from "./card.js";
import * as desk from "./desk.js";
import { hidden, watch } from "./filter.js";
import * as lists from "./list.js";
import * as told from "./told.js";

const measure = desk.config.measure;
const list = byId("findings");

let findings = [];
let dismissed = [];
let arrived = window.location.hash;

async function check() {
  const got = await desk.ask({ measure: measure, whole: true }).catch(() => null);
  const words = desk.arrived(list, got, check);
  if (got) {
    take(got, words);
  } else {
    byId("check-count").textContent = desk.config.resting;
  }
}

function take(got, more) {
  findings = got.report.filter((finding) => !finding.dismissal);
  dismissed = got.report.filter((finding) => finding.dismissal);
  byId("check-count").textContent = (findings.length ? desk.config.found + " " + findings.length + "." : desk.config.nothing) + more;
  document.querySelectorAll("[data-findings-tab]").forEach((place) => {
    place.textContent = findings.length ? " · " + findings.length : "";
  });
  lists.outline(got.counts);
  show();
  fromAddress();
}

function show() {
  told.mark(findings.filter((finding) => !hidden.has(finding.severity)));
  lists.show(list, findings, { by: "rule", hidden: hidden, here: measure, brief: true, fallback: byId("check-title") });
  lists.plain(byId("dismissed"), dismissed, { here: measure, fallback: byId("check-title") });
  byId("dismissed-part").hidden = !dismissed.length;
  byId("dismissed-count").textContent = dismissed.length;
  lists.filters(findings, hidden);
}

/* A link to a finding opens its card, once. */
function fromAddress() {
  const wanted = findings.find((finding) => arrived === "#finding-" + finding.id);
  if (wanted) {
    arrived = "";
    go(wanted, null);
  }
}

/* The card at its mark in the text; of what has none there, beside the list. */
function go(finding, from) {
  const mark = told.of(finding);
  if (mark) {
    showTab("text");
    told.show(mark, "key");
  } else if (from) {
    const range = document.createRange();
    range.selectNodeContents(from);
    card.open({ finding: finding, range: range, at: from, measure: measure, alike: 0 }, "key");
  }
}

const actions = {
  show: (finding, detail) => go(finding, detail.from),
  dismiss: (finding) => told.dismiss(finding, false, check),
  dictionary: (finding) => told.dismiss(finding, true, check),
  restore: (finding) => told.restore(finding, check),
};

document.addEventListener("zvit:check", (event) => actions[event.detail.action](event.detail.finding, event.detail));
watch(show);

check();
