/* Events of the register that could be the one being written: shown while one types, for the person to say «це вона». */
import { element } from "../shared/dom.js";
import { post } from "../shared/post.js";

const PAUSE = 500;
let timer = 0;
let asked = 0;

/* The list, with what is to be done with one of them: a function gives the element that does it. */
function show(box, events, act) {
  const words = box.dataset;
  box.replaceChildren(
    ...(events.length
      ? [
          element("p", { className: "small" }, words.title),
          element(
            "ul",
            {},
            ...events.map((event) =>
              element(
                "li",
                {},
                element("strong", {}, event.title),
                element("span", { className: "quiet small" }, event.when + " · " + event.place + " · " + event.department),
                act(event, words.same)
              )
            )
          ),
        ]
      : [])
  );
}

/*
 * Watches a form whose fields are found by name; asks when title, days or town were changed. What was asked of late and
 * comes after a newer answer is not shown.
 */
export function watch(form, field, box, act) {
  async function ask() {
    asked += 1;
    const mine = asked;
    const fields = Object.fromEntries(["title", "begins", "ends", "town", "country"].map((name) => [name, field(name).value]));
    const answer = fields.begins ? await post(box.dataset.desk, Object.assign({ act: "alike" }, fields)) : { events: [] };
    if (mine === asked) {
      show(box, answer.events || [], act);
    }
  }
  function soon() {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  }
  form.addEventListener("input", soon);
  /* Once it is sent nothing is asked beside it: what is told to the next page would come with that answer and be lost. */
  form.addEventListener(
    "click",
    (event) => {
      if (event.target.closest("[type='submit']")) {
        window.clearTimeout(timer);
      }
    },
    true
  );
  return { ask: ask, clear: () => show(box, [], act) };
}
