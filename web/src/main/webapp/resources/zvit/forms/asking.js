/* Asks the server about the design; whatever goes wrong is an outcome, and nothing on the page is lost by it. */
import { byId } from "../shared/dom.js";

const PATIENCE = 60000;

export async function ask(act, design, report) {
  const body = new URLSearchParams({
    act,
    design: JSON.stringify(design),
    report,
    lang: byId("design").dataset.language,
  });
  try {
    const answer = await window.fetch("form-designing.xhtml", {
      method: "POST",
      redirect: "manual",
      cache: "no-store",
      headers: { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" },
      signal: AbortSignal.timeout(PATIENCE),
      body,
    });
    if (answer.type === "opaqueredirect" || answer.status === 401) {
      return { outcome: "expired" };
    }
    const data = (answer.headers.get("Content-Type") || "").startsWith("application/json");
    return answer.ok && data ? await answer.json() : { outcome: "failed" };
  } catch (gone) {
    return { outcome: "offline" };
  }
}
