/*
 * Texts kept in this browser because the server has not got them, or because another text took their place. Each is a
 * version of its own with its time; an open page writes only into its own, so none ever replaces another. What the server
 * has is forgotten; what it has not goes only by the person's own click, or, beyond a number and an age, with a word.
 */

const PREFIX = "zvit:text:";
const MOST = 20;
const OLDEST = 180 * 24 * 60 * 60 * 1000;
export const print = (text) => JSON.stringify([text.narrative, text.actual, text.reason, text.figures]);
const fresh = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 8);

function read(key) {
  try {
    const text = JSON.parse(window.localStorage.getItem(key));
    return text && typeof text.narrative === "string" ? Object.assign({ shown: [], figures: "{}", actual: "", reason: "" }, text, { key: key }) : null;
  } catch (unreadable) {
    return null;
  }
}

function write(key, text) {
  try {
    window.localStorage.setItem(key, JSON.stringify(text));
    return true;
  } catch (full) {
    return false;
  }
}

const remove = (key) => window.localStorage.removeItem(key);

/* The texts of one entry that one person has written in this browser. */
export function open(owner, entry) {
  const place = PREFIX + owner + ":" + entry;
  const own = place + ":" + fresh();

  const all = () =>
    Object.keys(window.localStorage)
      .filter((key) => key === place || key.startsWith(place + ":"))
      .map(read)
      .filter(Boolean)
      .sort((one, other) => other.at - one.at);

  /* What this page has written and the server has not confirmed; false when there is no room for it. */
  const keep = (text) => write(own, Object.assign({ at: Date.now(), why: "unsaved" }, text));

  /* A text that gives way to another one stays as a version beside it. */
  const lay = (text) => write(place + ":" + fresh(), Object.assign({ at: Date.now(), why: "replaced" }, text));

  const settle = () => remove(own);

  /* All but this page's own, newest first; those that say the same as the server or as a newer one are no news. */
  function others(saved) {
    const seen = new Set(saved === undefined ? [] : [print(saved)]);
    return all().filter((text) => {
      const same = seen.has(print(text));
      seen.add(print(text));
      if (same && text.key !== own) {
        remove(text.key);
      }
      return !same && text.key !== own;
    });
  }

  /* Those that are too many or too old go; returns them, so that it can be told. */
  function prune() {
    const gone = all()
      .filter((text) => text.key !== own)
      .filter((text, index) => index >= MOST || Date.now() - text.at > OLDEST);
    gone.forEach((text) => remove(text.key));
    return gone;
  }

  return { keep: keep, lay: lay, settle: settle, others: others, prune: prune, drop: (text) => remove(text.key) };
}
