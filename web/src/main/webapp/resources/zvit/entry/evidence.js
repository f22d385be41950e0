/*
 * Evidence of an entry: files are chosen or dropped, go to the server one after the other, and stand in the list when the
 * server has them whole. What did not arrive stays here with its reason and can be sent again; nothing is kept by half.
 */
import { byId } from "../shared/dom.js";
import { showTab } from "../shared/page.js";
import { post } from "../shared/post.js";
import { button, link } from "./state.js";

const place = byId("evidence");
const words = place.dataset;
const coming = byId("evidence-coming");
const drop = byId("evidence-drop");
const chooser = byId("evidence-choose");
const waiting = [];
let sending = null;

const address = (page) => page + ".xhtml";
const say = (text) => {
  byId("evidence-said").textContent = text;
};

/* The list as the server has it now. */
async function refresh() {
  const query = new URLSearchParams({ report: words.report, measure: words.measure });
  const answer = await window.fetch(address("evidence-list") + "?" + query, { cache: "no-store", redirect: "manual" });
  if (answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = page.getElementById("evidence-list");
    if (list) {
      byId("evidence-list").replaceWith(document.adoptNode(list));
    }
  }
}

function heard(request) {
  if (request.status === 401) {
    return { outcome: "expired" };
  }
  const json = (request.getResponseHeader("Content-Type") || "").startsWith("application/json");
  return request.status === 200 && json ? JSON.parse(request.responseText) : { outcome: "failed" };
}

/* Resolves always, like every question in the background. */
function upload(job) {
  return new Promise((done) => {
    const form = new FormData();
    Object.entries({ act: "add", report: words.report, measure: words.measure, title: job.title, date: "" }).forEach((pair) =>
      form.append(pair[0], pair[1])
    );
    form.append("file", job.file, job.file.name);
    const request = new XMLHttpRequest();
    request.open("POST", address("evidence-saving"));
    request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => {
      job.bar.value = event.total ? event.loaded / event.total : 0;
      if (event.loaded === event.total) {
        job.state.textContent = words.examining;
      }
    });
    request.addEventListener("load", () => done(heard(request)));
    request.addEventListener("error", () => done({ outcome: "offline" }));
    request.addEventListener("abort", () => done({ outcome: "offline" }));
    request.send(form);
  });
}

function put(job) {
  waiting.push(job);
  job.bar.hidden = false;
  job.bar.value = 0;
  job.state.replaceChildren(words.sending);
  next();
}

function refuse(job, why, repeatable) {
  job.bar.hidden = true;
  job.state.className = "due late";
  job.state.replaceChildren(why);
  if (repeatable) {
    job.state.append(" ", button(words.again, () => put(job)));
  }
  job.state.append(
    " ",
    button(words.drop, () => {
      job.row.remove();
      chooser.focus();
    })
  );
}

async function next() {
  if (sending || waiting.length === 0) {
    return;
  }
  sending = waiting.shift();
  const job = sending;
  const answer = await upload(job);
  if (answer.outcome === "done") {
    job.row.remove();
    say(answer.words);
    await refresh().catch(() => null);
  } else if (answer.outcome === "refused") {
    refuse(job, answer.words, false);
  } else {
    refuse(job, words[answer.outcome] || words.failed, true);
    if (answer.outcome === "expired") {
      job.state.append(" ", link(words.back, words.enter));
    }
  }
  sending = null;
  next();
}

function row(job) {
  const element = (tag, name, text) => {
    const made = document.createElement(tag);
    made.className = name;
    made.textContent = text;
    return made;
  };
  job.row = document.createElement("li");
  job.bar = element("progress", "", "");
  job.bar.max = 1;
  job.bar.value = 0;
  job.bar.setAttribute("aria-label", job.file.name);
  job.state = element("span", "quiet", words.sending);
  job.row.append(element("span", "name", job.file.name), job.bar, job.state);
  coming.append(job.row);
}

/* Takes files; what is too large is told before it is sent. */
function add(files, title) {
  Array.from(files).forEach((file) => {
    const job = { file: file, title: title };
    row(job);
    if (file.size > Number(words.largest)) {
      refuse(job, words.tooLarge, false);
    } else {
      waiting.push(job);
    }
  });
  next();
}

/* Pictures that were pasted into the text, which can hold none. */
export const addPictures = (files) => add(files, words.picture);

const fields = (row, act) => ({
  act: act,
  report: words.report,
  measure: words.measure,
  evidence: row.dataset.evidence,
  title: row.querySelector("[data-field='title']").value,
  date: row.querySelector("[data-field='date']").value,
});

/* What was removed keeps its place for a while, with the way back. */
function offerBack(row, sent, told) {
  const undo = button(words.undo, async () => {
    const answer = await post(address("evidence-saving"), Object.assign({}, sent, { act: "restore" }));
    say(answer.words || words[answer.outcome] || words.failed);
    if (answer.outcome === "done") {
      await refresh().catch(() => null);
      chooser.focus();
    }
  });
  const sentence = told + " «" + sent.title + "»";
  row.replaceChildren(sentence, undo);
  say(sentence);
  undo.focus();
}

async function act(pressed) {
  const entry = pressed.closest("[data-evidence]");
  const sent = fields(entry, pressed.dataset.evidenceAct);
  pressed.disabled = true;
  const answer = await post(address("evidence-saving"), sent);
  pressed.disabled = false;
  if (answer.outcome === "done" && sent.act === "remove") {
    offerBack(entry, sent, answer.words);
    return;
  }
  say(answer.words || words[answer.outcome] || words.failed);
  if (answer.outcome !== "done") {
    pressed.focus();
  } else {
    await refresh().catch(() => null);
    document.querySelector("[data-evidence='" + sent.evidence + "'] a").focus();
  }
}

function over(event, inside) {
  if (Array.from(event.dataTransfer.types).includes("Files")) {
    event.preventDefault();
    drop.dataset.over = inside ? "yes" : "no";
  }
}

place.addEventListener("click", (event) => {
  const pressed = event.target.closest("[data-evidence-act]");
  if (pressed) {
    act(pressed);
  }
});
chooser.addEventListener("change", () => {
  add(chooser.files, "");
  chooser.value = "";
});
place.addEventListener("dragover", (event) => over(event, true));
place.addEventListener("dragleave", (event) => over(event, false));
place.addEventListener("drop", (event) => {
  over(event, false);
  add(event.dataTransfer.files, "");
});

/* Nobody hands in or leaves while files are on their way. */
document.addEventListener("zvit:ask", (event) => {
  if (event.detail === "submit" && (sending || waiting.length)) {
    event.preventDefault();
    showTab("text");
    say(words.waiting);
    byId("evidence-said").scrollIntoView({ block: "center" });
  }
});
window.addEventListener("beforeunload", (event) => {
  if (sending || waiting.length) {
    event.preventDefault();
  }
});
