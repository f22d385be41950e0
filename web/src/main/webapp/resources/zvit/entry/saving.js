/*
 * Brings a text to the server and says how it went, without touching the page: the answer is data, and whatever else comes
 * (no network, a sign-in page, a failure) is a word, never a page in place of this one.
 */
import { byId } from "../shared/dom.js";

const PATIENCE = 60000;
const place = byId("entry").dataset;

/* An ended session answers a script with 401; a redirect to the sign-in is not followed. */
function outcome(answer) {
  if (answer.type === "opaqueredirect" || answer.status === 401) {
    return "expired";
  }
  return answer.status === 403 || answer.status === 404 || answer.status === 413 ? "refused" : "resting";
}

/* Resolves always: saved, stale, refused (data of the server), or offline, expired, resting (nothing was saved). */
export async function send(text, version) {
  const fields = { report: place.report, measure: place.measure, version: version, lang: place.language };
  try {
    const answer = await window.fetch(place.saving, {
      method: "POST",
      redirect: "manual",
      cache: "no-store",
      headers: { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" },
      signal: AbortSignal.timeout(PATIENCE),
      body: new URLSearchParams(
        Object.assign(fields, { narrative: text.narrative, actual: text.actual, reason: text.reason, figures: text.figures })
      ),
    });
    const data = (answer.headers.get("Content-Type") || "").startsWith("application/json");
    return answer.ok && data ? await answer.json() : { outcome: outcome(answer), words: "" };
  } catch (offline) {
    return { outcome: "offline", words: "" };
  }
}
