/* The form of an event: what is alike in the register is shown while one types. */
import "../shared/page.js";
import { byId, element } from "../shared/dom.js";
import { watch } from "../events/alike.js";

const box = byId("alike");
const own = box.dataset.own;
const field = (name) => byId("event:" + name);
watch(byId("event"), field, box, (event, words) =>
  String(event.id) === own
    ? element("span", { className: "quiet small" }, box.dataset.itself)
    : element("a", { href: "event.xhtml?id=" + event.id, className: "btn" }, words)
);
