/* The page's address may lead to a finding, or to the first serious one: once, as soon as it is known. */
import { go } from "./going.js";
import { findings } from "./standing.js";

let wanted = window.location.hash;

export function fromAddress() {
  const finding = findings().find((one) => wanted === "#finding-" + one.id || (wanted === "#serious" && one.severity === "blocks"));
  if (finding) {
    wanted = "";
    go(finding);
  }
}

window.addEventListener("hashchange", () => {
  wanted = window.location.hash;
  fromAddress();
});
