/* Asks the server about the text in hand, after a pause in the writing; what it can't answer is asked again later. */
import * as entry from "../../entry/writing.js";
import { byId } from "../../shared/dom.js";
import * as desk from "../desk.js";
import { inTurn } from "../turn.js";
import * as panel from "./panel.js";
import * as standing from "./standing.js";

const RETRY = 15000;
const check = inTurn(ask, () => plan(0));
let timer = 0;

export function plan(pause) {
  window.clearTimeout(timer);
  timer = window.setTimeout(check, pause);
}

/* What was spent, also where it is written by sources. */
function sum() {
  const total = byId("actual-sum");
  return total ? total.textContent.replace("–", "") : byId("actual").value;
}

async function ask() {
  const typed = entry.current();
  const question = {
    measure: desk.config.measure,
    whole: false,
    narrative: typed.narrative,
    actual: sum(),
    reason: typed.reason,
  };
  const got = await desk.ask(question).catch(() => null);
  if (got) {
    standing.answered(got);
    panel.take(desk.arrived(byId("findings"), got, check));
  } else {
    panel.rest();
    plan(RETRY);
  }
}
