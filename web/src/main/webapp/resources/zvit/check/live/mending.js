/* Mends in the text, with the way back; what was mended and not taken back is counted once it is saved. */
import { current, quill } from "../../entry/writing.js";
import { config } from "../desk.js";
import * as fix from "../fix.js";
import { change } from "../list.js";
import * as done from "../undo.js";
import { plan } from "./asking.js";
import { show } from "./panel.js";
import * as standing from "./standing.js";

const mended = new Set();

function mend(faults, words) {
  const places = faults.flatMap((finding) => finding.places.filter((place) => standing.isHere(place) && place.fix !== null));
  const one = { ids: faults.map((finding) => finding.id), before: current().narrative };
  const takenBack = () => mended.delete(one);
  const applied = fix.apply(quill, places, () => {
    takenBack();
    done.close();
  });
  if (!applied.mended) {
    done.tell(config.moved, null);
    plan(0);
    return;
  }
  standing.drop(faults);
  show();
  mended.add(one);
  done.tell(words(applied.mended), () => {
    takenBack();
    applied.undo();
  });
  plan(0);
}

export function mendOne(finding) {
  mend([finding], () => config.mended + " " + change(finding));
}

export function mendAll(finding) {
  mend(standing.alike(finding), (number) => config.mended + " " + number + " · " + finding.title);
}

/* A count that does not arrive is not worth a word. */
export function count() {
  mended.forEach((one) => {
    window
      .fetch(config.mending, {
        method: "POST",
        redirect: "manual",
        cache: "no-store",
        body: new URLSearchParams({
          report: config.report,
          measure: config.measure,
          before: one.before,
          identities: one.ids.join(" "),
        }),
      })
      .catch(() => null);
  });
  mended.clear();
}
