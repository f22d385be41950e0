/*
 * Asks the server in the background. Resolves always: with the server's data, or with an outcome of its own where nothing
 * came of it (offline, expired, failed). An ended session answers a script with 401; a redirect to the sign-in is not
 * followed.
 */
const PATIENCE = 60000;

export async function post(address, fields) {
  try {
    const answer = await window.fetch(address, {
      method: "POST",
      redirect: "manual",
      cache: "no-store",
      headers: { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" },
      signal: AbortSignal.timeout(PATIENCE),
      body: new URLSearchParams(fields),
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
