/*
 * The way to the server for everything about findings: asking for them (a plain question that changes nothing) and setting
 * one aside or taking it back (through the page's form, like every change). One question is under way at a time.
 */
import { byId } from "../shared/dom.js";

export const config = byId("check").dataset;
const dialog = byId("dismissal");
const waiting = new Map();
const SOON = 2000;
const BUSY = 503;
const TRIES = 3;
let asked = null;

/* A server that has no room at the moment says when to come again; whoever typed meanwhile is asked about later anyway. */
export async function ask(question, tries = TRIES) {
  const answer = await window.fetch(config.address, {
    method: "POST",
    redirect: "manual",
    cache: "no-store",
    headers: { "Content-Type": "application/json", "X-Requested-With": "XMLHttpRequest" },
    body: JSON.stringify(Object.assign({ report: Number(config.report), language: config.language }, question)),
  });
  if (answer.status === BUSY && tries > 0) {
    const seconds = Number(answer.headers.get("Retry-After")) || 1;
    await new Promise((resolve) => window.setTimeout(resolve, seconds * 1000));
    return ask(question, tries - 1);
  }
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
}

/*
 * Tells a list whether all has been looked at. While the language module is being loaded, what there is is shown with a
 * word about it, and asked for again soon.
 */
export function arrived(list, got, again) {
  list.setAttribute("aria-busy", "false");
  list.dataset.complete = String(!got || got.complete);
  window.clearTimeout(waiting.get(again));
  if (got && !got.complete) {
    waiting.set(again, window.setTimeout(again, SOON));
  }
  return got && !got.complete ? " " + config.loading : "";
}

export function send(source, form) {
  return new Promise((resolve, reject) => {
    window.PrimeFaces.ajax.Request.handle({
      source: source,
      formId: form,
      global: false,
      process: form,
      update: "",
      onerror: (xhr) => reject(xhr),
      oncomplete: (xhr, status, args) => resolve(args || {}),
    });
  });
}

const field = (name) => byId("dismissing:" + name);

function fault(words) {
  byId("dismissing-fault").textContent = words;
  byId("dismissing-fault").hidden = !words;
  field("reason").setAttribute("aria-invalid", String(Boolean(words)));
}

/* Asks why a finding is right as it stands; resolves when the server has the answer, never when the person changed her mind. */
export function dismiss(finding, dictionary) {
  dialog.dataset.mode = dictionary ? finding.dictionary : "reason";
  byId("dismissal-message").textContent = finding.message;
  field("report").value = config.report;
  field("identity").value = finding.id;
  field("dictionary").value = String(dictionary);
  field("spelling").value = dictionary && finding.dictionary === "word" ? finding.places[0].text : "";
  field("reason").value = dictionary ? config.official : "";
  fault("");
  dialog.showModal();
  field(dialog.dataset.mode === "word" ? "spelling" : "reason").focus();
  return new Promise((resolve) => {
    asked = { finding: finding, resolve: resolve };
  });
}

async function decide(event) {
  event.preventDefault();
  if (!field("reason").value.trim()) {
    fault(config.why);
    field("reason").focus();
    return;
  }
  try {
    const args = await send("dismissing:dismiss", "dismissing");
    finish(args);
  } catch (unanswered) {
    fault(config.unanswered);
  }
}

function finish(args) {
  if (args.outcome === "done") {
    dialog.close();
    asked.resolve(args.words);
  } else {
    fault(args.words || config.unanswered);
  }
}

export async function restore(finding) {
  field("report").value = config.report;
  field("identity").value = finding.id;
  const args = await send("dismissing:restore", "dismissing");
  if (args.outcome !== "done") {
    throw new Error(args.words || config.unanswered);
  }
  return args.words;
}

byId("dismissing").addEventListener("submit", decide);
byId("dismissing-send").addEventListener("click", decide);
