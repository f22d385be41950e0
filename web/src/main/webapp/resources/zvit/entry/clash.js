/* Somebody else was faster: two people, one entry. The person looks when it suits, and chooses; until then nothing is saved. */
import { byId } from "../shared/dom.js";
import * as comparison from "./compare.js";
import * as figures from "./figures.js";
import { store } from "./kept.js";
import * as merging from "./merging.js";
import { button, tell } from "./state.js";

const words = byId("entry").dataset;
const reason = byId("reason");
let theirs = null;
let editor = null;

/* The editor tells what it holds, what that was made from, and takes another text. */
export function attach(desk) {
  editor = desk;
}

export const isOpen = () => theirs !== null;

/* The text of the other in the words of the page. */
const told = () => Object.assign({ shown: figures.shown(theirs.text).concat([[reason.labels[0].textContent, theirs.text.reason]]) }, theirs.text);

export function begin(answer) {
  theirs = answer;
  tell("kept", words.stale, [button(words.merge, merge), " ", button(words.compare, compare)]);
}

function compare() {
  comparison.open("clash", editor.current(), told(), { words: theirs.words });
}

/* What both wrote becomes one text, which is saved as the person's own; both stay among the kept texts. */
async function merge() {
  const what = { report: words.report, measure: words.measure, before: editor.base(), mine: editor.current() };
  const taken = (text, answer) => {
    theirs = answer;
    store.lay(editor.current());
    layTheirs();
    settle(text);
  };
  if (!(await merging.open(what, taken, compare))) {
    compare();
  }
}

const layTheirs = () => store.lay(Object.assign({ base: String(theirs.version) }, told()));

function settle(text) {
  const answer = theirs;
  theirs = null;
  editor.adopt(answer, text);
}

export async function choose(choice, pressed) {
  if (choice === "copy") {
    await window.navigator.clipboard.writeText(editor.quill.getText());
    pressed.textContent = pressed.dataset.done;
    return;
  }
  if (choice === "mine") {
    layTheirs();
    settle(null);
  } else {
    store.lay(editor.current());
    settle(theirs.text);
  }
  byId("compare").close();
}
