/* What the whole report says of this measure may take its time; the text in hand does not wait for it. */
import * as desk from "../desk.js";
import { inTurn } from "../turn.js";
import * as panel from "./panel.js";
import * as standing from "./standing.js";

const RETRY = 3000;

export const survey = inTurn(ask, () => survey());

async function ask() {
  const got = await desk.ask({ measure: desk.config.measure, whole: true }).catch(() => null);
  if (got) {
    standing.surveyed(got);
    if (!got.complete) {
      window.setTimeout(survey, RETRY);
    }
    panel.take();
  }
}
