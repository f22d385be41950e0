/*
 * Checking while one writes: asks the server after a pause, marks what it found and lists it beside the text. It never
 * waits for an answer, moves the cursor or changes the text by itself; whatever the check does, writing and saving go on.
 */
import * as figures from "../../entry/figures.js";
import { quill } from "../../entry/writing.js";
import { byId } from "../../shared/dom.js";
import * as card from "../card.js";
import * as filter from "../filter.js";
import * as lists from "../list.js";
import * as done from "../undo.js";
import { plan } from "./asking.js";
import { go, visit } from "./going.js";
import { dismiss, restore } from "./keeping.js";
import { count, mendAll, mendOne } from "./mending.js";
import { redrawSoon } from "./painting.js";
import { show } from "./panel.js";
import "./pointing.js";
import * as standing from "./standing.js";
import { survey } from "./survey.js";

const PAUSE = 800;
const planned = () => plan(PAUSE);

const actions = {
  show: go,
  visit: visit,
  fix: mendOne,
  "fix-all": mendAll,
  dismiss: (finding) => dismiss(finding, false),
  dictionary: (finding) => dismiss(finding, true),
  restore: restore,
};

quill.on("text-change", () => {
  card.close();
  redrawSoon();
  planned();
});
byId("actual").addEventListener("input", planned);
figures.watch(planned);
byId("reason").addEventListener("input", planned);
document.addEventListener("zvit:check", (event) => actions[event.detail.action](event.detail.finding, event.detail));
document.addEventListener("zvit:saved", () => {
  lists.outline(standing.figures());
  count();
  survey();
  plan(0);
});
document.addEventListener("zvit:loaded", () => {
  done.close();
  plan(0);
});
filter.watch(show);

plan(0);
survey();
