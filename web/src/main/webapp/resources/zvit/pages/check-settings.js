/* The council's dictionary: shows the words that hold what is searched for. */
import "../shared/page.js";
import { byId } from "../shared/dom.js";

const search = byId("search");
const words = Array.from(document.querySelectorAll("#words li"));
const plain = (text) => text.toLocaleLowerCase("uk").replace(/[’'ʼ]/g, "’");

function filter() {
  const wanted = plain(search.value.trim());
  words.forEach((word) => {
    word.hidden = !plain(word.querySelector("b").textContent).includes(wanted);
  });
  byId("search-count").textContent = words.filter((word) => !word.hidden).length;
}

if (search) {
  search.addEventListener("input", filter);
}
