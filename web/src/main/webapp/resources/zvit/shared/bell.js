/* The bell in the head of the page: how many notices are unread, as soon as that changes. Said politely; nothing else moves. */
import { byId } from "./dom.js";
import { begin, hear } from "./live.js";
import { post } from "./post.js";

const PAUSE = 400;
const bell = byId("bell");
let timer = 0;
let unread = bell ? Number(bell.dataset.unread) : 0;

const counted = (words, count) => words.replace("#", String(count));

async function look() {
  const state = await post(bell.dataset.live, {});
  if (typeof state.unread !== "number" || state.unread === unread) {
    return;
  }
  const more = state.unread > unread;
  unread = state.unread;
  bell.textContent = unread ? counted(bell.dataset.some, unread) : bell.dataset.none;
  byId("bell-news").textContent = more ? counted(bell.dataset.news, unread) : "";
}

if (bell) {
  hear("notices", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  });
  const entry = byId("beside");
  begin(bell.dataset.live + (entry ? "?report=" + entry.dataset.report : ""));
}
