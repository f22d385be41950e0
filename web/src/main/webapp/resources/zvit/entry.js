/*
 * Drafting: saves as one types and tells honestly how it went. Until the server has confirmed, the text also lies in this
 * browser and is offered back when the entry is opened again. Somebody else's newer text is never overwritten unasked.
 */
(function () {
  "use strict";

  const PAUSE = 1500;
  const RETRY = 10000;
  const byId = (id) => document.getElementById(id);
  const form = () => byId("entry");
  const words = form().dataset;
  const key = "zvit:text:" + words.owner + ":" + words.entry;
  const actual = byId("actual");
  const reason = byId("reason");
  const figures = window.zvit.figures;
  const quill = window.zvit.narrative.create(byId("editor"), openLink);

  let confirmed = "";
  let timer = 0;
  let saving = null;
  let blocked = false;

  /* What is written now, and whether the server has it. */
  function current() {
    return {
      narrative: window.zvit.narrative.read(quill.root),
      actual: actual.value,
      reason: reason.value,
      figures: figures.read(),
    };
  }

  const print = (text) => JSON.stringify([text.narrative, text.actual, text.reason, text.figures]);
  const dirty = () => print(current()) !== confirmed;

  function tell(state, text, link) {
    const place = byId("state");
    place.dataset.state = state;
    place.textContent = text;
    if (link) {
      const anchor = document.createElement("a");
      anchor.href = words.home;
      anchor.textContent = words.enter;
      place.append(" ", anchor);
    }
  }

  /* The copy in this browser. */
  function keep() {
    try {
      const copy = Object.assign(current(), { at: Date.now() });
      window.localStorage.setItem(key, JSON.stringify(copy));
      return true;
    } catch (full) {
      return false;
    }
  }

  const forget = () => window.localStorage.removeItem(key);

  function kept() {
    try {
      return JSON.parse(window.localStorage.getItem(key));
    } catch (unreadable) {
      return null;
    }
  }

  /* Saving. */
  function changed() {
    if (!dirty()) {
      return;
    }
    keep();
    if (!blocked) {
      tell("changed", words.changed);
      window.clearTimeout(timer);
      timer = window.setTimeout(save, PAUSE);
    }
  }

  function fill(text) {
    byId("entry:narrative").value = text.narrative;
    byId("entry:actual").value = text.actual;
    byId("entry:reason").value = text.reason;
    byId("entry:figures").value = text.figures;
  }

  function request(source, update, extra) {
    return new Promise((resolve, reject) => {
      window.PrimeFaces.ajax.Request.handle(
        Object.assign(
          {
            source: source,
            formId: "entry",
            global: false,
            process: "entry",
            update: update,
            onerror: (xhr) => reject(xhr),
            oncomplete: (xhr, status, args) => (args && args.outcome !== undefined ? resolve(args) : resolve({})),
          },
          extra
        )
      );
    });
  }

  /* An outline under the reader's cursor is left alone until the next time. */
  function update() {
    const outline = byId("outline").contains(document.activeElement) ? "" : "outline ";
    const missing = byId("missing").contains(document.activeElement) ? "" : "missing ";
    return outline + missing + "clash changed";
  }

  /* Resolves to true when the server has everything that is written. */
  function save() {
    window.clearTimeout(timer);
    if (saving) {
      return saving.then(() => (dirty() ? save() : true));
    }
    if (blocked || !dirty()) {
      return Promise.resolve(!blocked);
    }
    const sent = current();
    fill(sent);
    tell("saving", words.saving);
    saving = request("entry:save", update())
      .then((args) => answered(args, sent), (xhr) => failed(xhr))
      .finally(() => {
        saving = null;
      });
    return saving;
  }

  function answered(args, sent) {
    figures.mark(args.unreadable);
    if (args.outcome === "saved") {
      return settled(args, sent);
    }
    if (args.outcome === "stale") {
      blocked = true;
      tell("kept", words.stale);
      byId("clash-panel").focus();
      return false;
    }
    tell("kept", args.words ? words.refused + " " + args.words : words.refused);
    return false;
  }

  function settled(args, sent) {
    confirmed = print(sent);
    document.dispatchEvent(new CustomEvent("zvit:saved"));
    if (dirty()) {
      changed();
      return args.sum !== false;
    }
    forget();
    if (args.sum === false) {
      tell("kept", words.sum);
    } else {
      tell("saved", words.saved + " " + args.words);
    }
    return args.sum !== false;
  }

  /* No answer, or one that is not ours: say which, and try again when it can help. */
  async function failed(xhr) {
    const local = keep();
    if (xhr.status === 401 || xhr.status === 403 || (xhr.status === 0 && (await sentAway()))) {
      blocked = true;
      tell("kept", words.expired, true);
    } else {
      tell(local ? "kept" : "lost", local ? words.offline : words.refused);
      timer = window.setTimeout(save, RETRY);
    }
    return false;
  }

  /* An ended session answers with a redirect to the sign-in, which a script may not follow. */
  async function sentAway() {
    try {
      const answer = await window.fetch(words.home, { redirect: "manual", cache: "no-store" });
      return answer.type === "opaqueredirect" || answer.status === 401;
    } catch (offline) {
      return false;
    }
  }

  /* Two people, one entry. */
  async function choose(choice, button) {
    if (choice === "copy") {
      await window.navigator.clipboard.writeText(quill.getText());
      button.textContent = button.dataset.done;
      return;
    }
    await (choice === "mine" ? keepMine() : takeTheirs());
    quill.focus();
  }

  async function keepMine() {
    await request("entry:mine", "clash", { process: "entry:mine" });
    blocked = false;
    confirmed = "";
    return save();
  }

  async function takeTheirs() {
    const fields = "clash entry:narrative entry:actual entry:reason entry:figures outline missing changed";
    const args = await request("entry:theirs", fields, { process: "entry:theirs" });
    blocked = false;
    forget();
    load();
    tell("saved", words.saved + " " + args.words);
  }

  /* Opening. */
  function load() {
    window.zvit.narrative.write(quill, byId("entry:narrative").value);
    actual.value = byId("entry:actual").value;
    reason.value = byId("entry:reason").value;
    figures.write(byId("entry:figures").value);
    confirmed = print(current());
    document.dispatchEvent(new CustomEvent("zvit:loaded"));
  }

  function offer() {
    const copy = kept();
    if (!copy || print(copy) === confirmed) {
      forget();
      return;
    }
    const panel = byId("kept");
    panel.querySelector("[data-when]").textContent = new Date(copy.at).toLocaleString(document.documentElement.lang);
    panel.querySelector("[data-text]").textContent = new DOMParser()
      .parseFromString(copy.narrative.replace(/<\/(p|li)>/g, " "), "text/html")
      .body.textContent.slice(0, 300);
    panel.hidden = false;
  }

  function decide(choice) {
    const copy = kept();
    byId("kept").hidden = true;
    if (choice === "take" && copy) {
      window.zvit.narrative.write(quill, copy.narrative);
      actual.value = copy.actual;
      reason.value = copy.reason;
      figures.write(copy.figures);
      changed();
    } else {
      forget();
    }
    quill.focus();
  }

  /* The tools above the text. */
  function format(button) {
    const name = button.dataset.format;
    if (name === "link") {
      openLink();
      return;
    }
    quill.focus();
    const now = quill.getFormat()[name];
    const value = button.dataset.value || true;
    quill.format(name, now === value ? false : value, "user");
    showFormat();
  }

  function showFormat() {
    const now = quill.getSelection() ? quill.getFormat() : {};
    document.querySelectorAll("[data-format]").forEach((button) => {
      const value = now[button.dataset.format];
      const pressed = button.dataset.value ? value === button.dataset.value : Boolean(value);
      button.setAttribute("aria-pressed", String(pressed));
    });
  }

  let range = null;

  function openLink() {
    range = quill.getSelection(true);
    byId("address").value = quill.getFormat(range).link || "";
    byId("address-fault").hidden = true;
    byId("link").showModal();
    byId("address").focus();
  }

  function setLink(event) {
    event.preventDefault();
    const address = byId("address").value.trim();
    const full = /^[a-z]+:/i.test(address) ? address : (address.includes("@") ? "mailto:" : "https://") + address;
    if (!/^(https?:\/\/[^\s/]+\.\S+|mailto:\S+@\S+)$/i.test(full)) {
      byId("address-fault").hidden = false;
      return;
    }
    if (range.length === 0) {
      quill.insertText(range.index, full, { link: full }, "user");
    } else {
      quill.formatText(range.index, range.length, "link", full, "user");
    }
    byId("link").close();
  }

  function removeLink() {
    quill.formatText(range.index, Math.max(range.length, 1), "link", false, "user");
    byId("link").close();
  }

  /* Moving between measures: first save, then go. */
  async function go(href) {
    if (!dirty() || (await save())) {
      window.location.assign(href);
    }
  }

  function place(hash) {
    if (hash === "#actual" || hash === "#reason") {
      window.zvit.showTab("side");
      figures.field(hash.slice(1)).focus();
    } else if (hash === "#narrative") {
      window.zvit.showTab("text");
      quill.focus();
    }
  }

  function onClick(event) {
    const find = (selector) => event.target.closest(selector);
    const link = find(".outline a, #missing a, .notices a");
    if (find("[data-format]")) {
      format(find("[data-format]"));
    } else if (find("[data-clash]")) {
      choose(find("[data-clash]").dataset.clash, find("[data-clash]"));
    } else if (find("[data-kept]")) {
      decide(find("[data-kept]").dataset.kept);
    } else if (find("[data-link]")) {
      removeLink();
    } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (link.getAttribute("href").startsWith("#")) {
        window.history.replaceState(null, "", link.hash);
        window.dispatchEvent(new HashChangeEvent("hashchange"));
      } else {
        go(link.href);
      }
    }
  }

  function onKey(event) {
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyS") {
      event.preventDefault();
      if (dirty()) {
        save();
      } else if (!blocked) {
        tell("saved", words.already);
      }
    } else if (event.key === "Escape" && event.target === quill.root) {
      document.querySelector(".tools button").focus();
    }
  }

  /* Submitting asks only after everything is with the server. */
  document.addEventListener("zvit:ask", (event) => {
    if (event.detail === "submit" && dirty()) {
      event.preventDefault();
      save().then((done) => {
        if (done) {
          window.zvit.ask("submit");
        }
      });
    }
  });

  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.querySelector(".tools").addEventListener("mousedown", (event) => event.preventDefault());
  byId("linking").addEventListener("submit", setLink);
  actual.addEventListener("input", changed);
  reason.addEventListener("input", changed);
  figures.watch(changed);
  quill.on("text-change", (delta, before, source) => (source === "user" ? changed() : null));
  quill.on("editor-change", showFormat);
  window.addEventListener("online", () => (dirty() ? save() : null));
  window.addEventListener("hashchange", () => place(window.location.hash));

  window.zvit.entry = { quill: quill, current: current, save: save };
  load();
  offer();
  place(window.location.hash);
})();
