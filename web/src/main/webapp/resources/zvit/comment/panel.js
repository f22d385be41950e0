/*
 * The page of a measure's comments, shown beside its text or by itself: its forms are sent without leaving the page, and what
 * is being typed into the others stays. Nothing is sent or asked for unless the person does something.
 */
const PARTS = new DOMParser();
let ready = () => Promise.resolve(true);

/* Before a form is sent, what it speaks of has to be with the server. */
export function before(step) {
  ready = step;
}

function drafts(place) {
  return Array.from(place.querySelectorAll("form[data-draft]"));
}

function typed(place, sent) {
  return drafts(place)
    .filter((form) => form.dataset.draft !== sent)
    .map((form) => ({
      key: form.dataset.draft,
      fields: Array.from(form.elements)
        .filter((field) => field.name && field.type !== "submit")
        .map((field) => ({ name: field.name, value: field.value, checked: field.checked })),
    }));
}

function restore(place, all) {
  all.forEach((draft) => {
    const form = drafts(place).find((other) => other.dataset.draft === draft.key);
    if (!form) {
      return;
    }
    draft.fields.forEach((was) => {
      const field = form.elements.namedItem(was.name);
      if (field && field.name !== "comment") {
        field.value = was.value;
        field.checked = was.checked;
      }
    });
    open(form);
  });
}

/* Words that stand there are in sight. */
function open(form) {
  const fold = form.closest("details");
  if (fold && form.elements.namedItem("words").value) {
    fold.open = true;
  }
}

function show(place, html, sent) {
  const part = PARTS.parseFromString(html, "text/html").getElementById("comments");
  if (!part) {
    return false;
  }
  const kept = typed(place, sent);
  const notices = part.querySelector("#notices");
  if (notices) {
    notices.removeAttribute("id");
    notices.setAttribute("role", "status");
  }
  place.replaceChildren(document.importNode(part, true));
  restore(place, kept);
  drafts(place).forEach(open);
  document.dispatchEvent(new CustomEvent("zvit:comments", { detail: place }));
  return true;
}

function fail(place) {
  const words = document.createElement("p");
  words.className = "notice bad";
  words.setAttribute("role", "alert");
  words.textContent = place.dataset.failed;
  place.querySelectorAll(":scope > .notice").forEach((old) => old.remove());
  place.prepend(words);
}

async function ask(place, address, fields, sent) {
  place.setAttribute("aria-busy", "true");
  try {
    const answer = await window.fetch(address, {
      method: fields ? "POST" : "GET",
      headers: { "X-Requested-With": "XMLHttpRequest" },
      body: fields,
    });
    const html = answer.ok ? await answer.text() : "";
    if (!show(place, html, sent)) {
      fail(place);
      return false;
    }
    return true;
  } catch (gone) {
    fail(place);
    return false;
  } finally {
    place.removeAttribute("aria-busy");
  }
}

export const load = (place, address) => ask(place, address, null, "");

async function send(place, form, button) {
  const fields = new URLSearchParams(new FormData(form));
  fields.set(button.name, button.value);
  if (!(await ready())) {
    fail(place);
    return;
  }
  if (await ask(place, form.getAttribute("action"), fields, form.dataset.draft || "")) {
    const refused = place.querySelector("[role='alert']");
    (refused || place.querySelector("[data-thread='" + fields.get("comment") + "']") || place.querySelector("textarea, .comments")).focus();
  }
}

document.addEventListener("submit", (event) => {
  const place = event.target.closest("[data-comments]");
  if (place) {
    event.preventDefault();
    if (place.getAttribute("aria-busy") !== "true") {
      send(place, event.target, event.submitter);
    }
  }
});
