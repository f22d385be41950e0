/* A file may be dropped anywhere on the page; of two, the signature is the file and the other what it covers. */
import "../shared/page.js";
import { byId } from "../shared/dom.js";

const form = byId("verify");
const file = byId("file");
const content = byId("content");
const zone = form.querySelector("[data-drop]");

function put(input, chosen) {
  const transfer = new DataTransfer();
  transfer.items.add(chosen);
  input.files = transfer.files;
  input.dispatchEvent(new Event("change"));
}

function take(dropped) {
  const files = Array.from(dropped);
  const signature = files.find((each) => /\.(p7s|p7m|asic[es]|sce)$/i.test(each.name)) || files[0];
  put(file, signature);
  const other = files.find((each) => each !== signature);
  if (other) {
    content.closest("details").open = true;
    put(content, other);
  }
  form.querySelector("[type='submit']").focus();
}

const carriesFiles = (event) => Array.from(event.dataTransfer.types).includes("Files");

document.addEventListener("dragover", (event) => {
  if (carriesFiles(event)) {
    event.preventDefault();
    zone.classList.add("over");
  }
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) {
    zone.classList.remove("over");
  }
});
document.addEventListener("drop", (event) => {
  if (carriesFiles(event) && event.dataTransfer.files.length > 0) {
    event.preventDefault();
    zone.classList.remove("over");
    take(event.dataTransfer.files);
  }
});
form.addEventListener("submit", () => {
  form.querySelector("[data-working]").hidden = false;
});

const result = document.querySelector("#notices [role='alert']") || byId("result");
if (result) {
  result.focus();
}
