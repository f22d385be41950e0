/* Bringing a file: a table that is pasted keeps its cells, for its markup goes along; reading a file takes a while and says so. */
import "../shared/page.js";
import { byId } from "../shared/dom.js";

const box = byId("pasted");
const hidden = byId("pasting:html");
const seen = byId("pasted-seen");
const reading = document.querySelector("[data-reading]");

box.addEventListener("paste", (event) => {
  const html = event.clipboardData.getData("text/html");
  if (/<table/i.test(html)) {
    event.preventDefault();
    hidden.value = html;
    box.value = event.clipboardData.getData("text/plain");
    seen.textContent = seen.dataset.table;
  }
});

/* What is typed, or pasted as text, is the table then. */
box.addEventListener("input", () => {
  hidden.value = box.value;
  seen.textContent = box.value.trim() ? seen.dataset.text : "";
});

byId("import").addEventListener("submit", () => {
  reading.textContent = reading.dataset.reading;
});
