/* The one line that is always in sight and tells how it is with the text; what can be done about it stands in it. */
import { byId } from "../shared/dom.js";

/* Said, and read aloud, only when it is another word than before. */
export function tell(state, text, act) {
  const place = byId("state");
  if (place.dataset.said !== text) {
    place.dataset.said = text;
    place.dataset.state = state;
    place.replaceChildren(text);
    if (act) {
      place.append(" ", ...[].concat(act));
    }
  }
}

export function link(address, text) {
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.target = "_blank";
  anchor.textContent = text;
  return anchor;
}

export function button(text, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "linklike";
  made.textContent = text;
  made.addEventListener("click", action);
  return made;
}
