/* Sets a finding aside and takes it back. */
import { saveNow } from "../../entry/writing.js";
import * as desk from "../desk.js";
import * as done from "../undo.js";
import { plan } from "./asking.js";
import { survey } from "./survey.js";

/* What is set aside has to be with the server first: a reason belongs to a saved text. */
export async function dismiss(finding, dictionary) {
  if (!(await saveNow())) {
    done.tell(desk.config.unsaved, null);
    return;
  }
  const words = await desk.dismiss(finding, dictionary);
  done.tell(words, dictionary ? null : () => restore(finding));
  survey();
  plan(0);
}

export async function restore(finding) {
  try {
    done.tell(await desk.restore(finding), null);
  } catch (refused) {
    done.tell(refused.message || desk.config.unanswered, null);
  }
  survey();
  plan(0);
}
