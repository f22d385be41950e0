/* The panel beside the text: how many there are, the list by rule, what was set aside. */
import { byId } from "../../shared/dom.js";
import { config } from "../desk.js";
import { hidden } from "../filter.js";
import * as lists from "../list.js";
import { fromAddress } from "./arrival.js";
import { redraw } from "./painting.js";
import * as standing from "./standing.js";

let more = "";

/* Said aloud only when it is another word than before. */
function tell(words) {
  if (byId("check-count").textContent !== words) {
    byId("check-count").textContent = words;
  }
}

export function show() {
  redraw();
  const findings = standing.findings();
  const dismissed = standing.dismissed();
  const options = { here: config.measure, fallback: byId("check-title") };
  lists.show(byId("findings"), findings, Object.assign({ by: "rule", hidden: hidden, brief: true }, options));
  lists.plain(byId("dismissed"), dismissed, options);
  byId("dismissed-part").hidden = !dismissed.length;
  byId("dismissed-count").textContent = dismissed.length;
  lists.filters(findings, hidden);
}

/* Shows what has arrived, with a word about what is still to come. */
export function take(coming = more) {
  more = coming;
  byId("findings").setAttribute("aria-busy", "false");
  show();
  const number = standing.findings().length;
  tell((number ? config.found + " " + number + "." : config.nothing) + more);
  document.querySelectorAll("[data-findings-tab]").forEach((place) => {
    place.textContent = number ? " · " + number : "";
  });
  lists.outline(standing.figures());
  fromAddress();
}

/* The check may fail; writing goes on. */
export function rest() {
  tell(config.resting);
  byId("findings").setAttribute("aria-busy", "false");
}
