/* Two texts beside each other, with the words that only one of them has marked (struck out, underlined). */
import { byId } from "../shared/dom.js";
import { told } from "../shared/rise.js";

const LARGEST = 4000000;

/* A narrative as plain lines; the cells of a row are parted by a bar. */
export function plain(html) {
  const lines = html
    .replace(/<li>/g, "• ")
    .replace(/<\/t[dh]><t[dh]>/g, " | ")
    .replace(/<\/(p|li|tr)>|<br>/g, "\n")
    .replace(/<\/?(ul|ol)[^>]*>/g, "\n");
  const body = new DOMParser().parseFromString(lines.replace(/\n/g, "&#10;"), "text/html").body;
  body.querySelectorAll("sup, sub").forEach((each) => {
    each.textContent = Array.from(each.textContent, (letter) => told(letter, each)).join("");
  });
  return body.textContent.replace(/\n{2,}/g, "\n").trim();
}

const words = (text) => text.match(/\n|[^\s]+/g) || [];

/* The longest run of words that both have, as pairs of places. */
function common(here, there) {
  let start = 0;
  let end = 0;
  while (start < here.length && start < there.length && here[start] === there[start]) {
    start += 1;
  }
  while (end < here.length - start && end < there.length - start && here[here.length - 1 - end] === there[there.length - 1 - end]) {
    end += 1;
  }
  const left = here.slice(start, here.length - end);
  const right = there.slice(start, there.length - end);
  const pairs = Array.from({ length: start }, (none, index) => [index, index]);
  middle(left, right).forEach(([one, other]) => pairs.push([one + start, other + start]));
  for (let back = end; back > 0; back -= 1) {
    pairs.push([here.length - back, there.length - back]);
  }
  return pairs;
}

/* Texts beyond all measure are shown as wholly different. */
function middle(left, right) {
  if (left.length * right.length > LARGEST) {
    return [];
  }
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        left[row] === right[column]
          ? longest[(row + 1) * width + column + 1] + 1
          : Math.max(longest[(row + 1) * width + column], longest[row * width + column + 1]);
    }
  }
  const pairs = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (longest[(row + 1) * width + column] >= longest[row * width + column + 1]) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return pairs;
}

function write(place, all, shared, tag) {
  place.replaceChildren();
  let run = null;
  all.forEach((word, index) => {
    const own = !shared.has(index);
    if (own && word !== "\n") {
      run = run || place.appendChild(document.createElement(tag));
      run.append((run.textContent ? " " : "") + word);
    } else {
      run = null;
      place.append(word);
    }
    if (word !== "\n" && !(own && all[index + 1] && all[index + 1] !== "\n" && !shared.has(index + 1))) {
      place.append(" ");
    }
  });
}

function show(here, there) {
  const left = words(here);
  const right = words(there);
  const pairs = common(left, right);
  write(byId("compare").querySelector("[data-slot='here']"), left, new Set(pairs.map((pair) => pair[0])), "del");
  write(byId("compare").querySelector("[data-slot='there']"), right, new Set(pairs.map((pair) => pair[1])), "ins");
}

/* Everything of a text in lines: the narrative, then each field that is filled. */
const lines = (text) =>
  [plain(text.narrative)].concat((text.shown || []).filter(([, value]) => value).map(([label, value]) => label + ": " + value)).join("\n");

/* Opens the comparison; buttons that do not belong to it are away. What was chosen arrives as an event. */
export function open(mode, here, there, told) {
  const dialog = byId("compare");
  const title = dialog.querySelector('[data-words="' + mode + '"]').dataset;
  byId("compare-title").textContent = title.title;
  byId("compare-there").textContent = title.there + (told.when ? " · " + told.when : "");
  dialog.querySelector("[data-slot='words']").textContent = told.words || "";
  dialog.querySelector("[data-slot='words']").hidden = !told.words;
  dialog.querySelectorAll("[data-compare]").forEach((button) => {
    button.hidden = (button.dataset.compare === "take") !== (mode === "kept");
  });
  show(lines(here), lines(there));
  dialog.showModal();
  byId("compare-title").focus();
}
