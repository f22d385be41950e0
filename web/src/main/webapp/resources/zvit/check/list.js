/*
 * Findings as a list: grouped by rule while one measure is being written, by measure over a whole report; filtered by
 * weight. The words stand in templates of the page. What a button asks for is told by the event "zvit:check" with the
 * action and the finding; focus stays where it was, or goes to what took the place of a finding that is gone.
 */
import { byId } from "../shared/dom.js";

const SEVERITIES = ["blocks", "warns", "hints"];
const FEW = 4;
const opened = new Set();
const weight = (finding) => SEVERITIES.indexOf(finding.severity);

function copy(template) {
  return byId(template).content.firstElementChild.cloneNode(true);
}

export const slot = (element, name) => element.querySelector('[data-slot="' + name + '"]');

export function fill(element, name, text) {
  const place = slot(element, name);
  place.textContent = text || "";
  place.hidden = !text;
}

export function sign(element, severity) {
  element.append(copy("check-sign-" + severity));
}

/* Why it was set aside, by whom and when. */
export function why(dismissal) {
  const when = new Date(dismissal.at).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
  return dismissal.reason + "\n" + dismissal.author + ", " + when;
}

function act(element, action, finding, wanted) {
  const button = element.querySelector('[data-act="' + action + '"]');
  if (!wanted) {
    button.remove();
    return;
  }
  button.addEventListener("click", (event) => {
    const detail = { action: action, finding: finding, from: button, keyed: event.detail === 0 };
    document.dispatchEvent(new CustomEvent("zvit:check", { detail: detail }));
  });
}

/* What would change, with a name for what the eye can't see. */
export const change = (finding) => (finding.fixable && finding.change) || "";

/* The other measures that a contradiction is about, each once. */
export function others(line, finding, here) {
  const measures = new Map(
    finding.places.filter((place) => place.measure && place.measure !== here).map((place) => [place.measure, place.link])
  );
  line.hidden = measures.size === 0;
  line.querySelector("[data-slot='measures']").replaceChildren(
    ...Array.from(measures).flatMap(([measure, link], index) => {
      const anchor = document.createElement(link ? "a" : "span");
      anchor.textContent = measure;
      if (link) {
        anchor.href = link + "#finding-" + finding.id;
      }
      return index ? [", ", anchor] : [anchor];
    })
  );
}

/* Of a link it is the host that becomes known, not a word. */
export function named(element, finding) {
  const button = element.querySelector('[data-act="dictionary"]');
  if (button && finding.dictionary) {
    button.textContent = button.dataset[finding.dictionary];
  }
}

function item(finding, options) {
  const element = copy("check-item");
  element.dataset.finding = finding.id;
  const go = element.querySelector('[data-act="show"]');
  if (options.by === "measure") {
    sign(go.querySelector(".sign-place"), finding.severity);
  }
  const short = options.alike ? change(finding) : "";
  fill(element, "message", (options.numbered ? finding.places[0].measure + ": " : "") + (short || finding.message));
  fill(element, "change", short ? "" : change(finding));
  others(slot(element, "others"), finding, options.here || finding.places[0].measure);
  act(element, "show", finding, true);
  act(element, "fix", finding, finding.fixable);
  act(element, "fix-all", finding, finding.fixable && Boolean(options.alikes) && options.alikes(finding).length > 1);
  const open = finding.dismissible && !finding.dismissal && !options.brief;
  act(element, "dismiss", finding, open);
  act(element, "dictionary", finding, open && finding.dictionary);
  act(element, "restore", finding, finding.dismissible && Boolean(finding.dismissal));
  named(element, finding);
  fill(element, "reason", finding.dismissal ? why(finding.dismissal) : "");
  return element;
}

function byRule(finding, fixable) {
  const element = copy("check-group");
  sign(element.querySelector(".sign-place"), finding.severity);
  fill(element, "title", finding.title);
  fill(element, "explanation", finding.explanation);
  act(element, "fix-all", finding, fixable > 1);
  if (fixable > 1) {
    fill(element, "all", String(fixable));
  }
  return element;
}

/* One fault in many places is one line: how many there are, what would change, and all of them for who wants to look. */
function fold(findings, options) {
  const first = findings[0];
  const element = copy("check-fold");
  element.dataset.finding = first.id;
  const same = findings.every((finding) => finding.message === first.message);
  const fixable = findings.filter((finding) => finding.fixable);
  sign(element.querySelector(".sign-place"), first.severity);
  fill(element, "title", same ? first.message : first.title);
  fill(element, "places", String(findings.length));
  fill(element, "change", Array.from(new Set(fixable.map(change))).slice(0, FEW).join("; "));
  const all = element.querySelector('[data-act="fix-all"]');
  all.hidden = fixable.length < 2;
  all.addEventListener("click", () => {
    const detail = { action: "fix-all", finding: first, fold: fixable, from: all };
    document.dispatchEvent(new CustomEvent("zvit:check", { detail: detail }));
  });
  const rest = element.querySelector("details");
  rest.addEventListener("toggle", () => {
    const list = rest.querySelector("ul");
    if (rest.open && !list.children.length) {
      list.append(...findings.map((finding) => item(finding, options)));
    }
  });
  return element;
}

function folded(findings, options) {
  return grouped(findings, (finding) => finding.severity + (finding.fold || finding.id)).map((group) =>
    group.length > 1 ? fold(group, options) : item(group[0], options)
  );
}

/* A measure's findings are built only when somebody wants to see them: there may be hundreds of measures. */
function byMeasure(measure, findings, options) {
  const element = copy("check-measure");
  fill(element, "title", measure.title);
  fill(element, "count", measure.words);
  SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity)).forEach((severity) =>
    sign(element.querySelector(".sign-place"), severity)
  );
  const list = element.querySelector("ul");
  const build = () => {
    if (element.open && !list.children.length) {
      list.append(...folded(findings, options));
    }
  };
  element.addEventListener("toggle", build);
  element.open = options.open;
  build();
  return element;
}

function grouped(findings, key) {
  const groups = new Map();
  findings.forEach((finding) => {
    groups.set(key(finding), (groups.get(key(finding)) || []).concat(finding));
  });
  return Array.from(groups.values());
}

function rules(findings, options) {
  const heaviest = (group) => Math.min(...group.map(weight));
  return grouped(findings, (finding) => finding.rule)
    .sort((one, other) => heaviest(one) - heaviest(other))
    .map((group) => {
      const element = byRule(group[0], group.filter((finding) => finding.fixable).length);
      const items = group.map((finding) => item(finding, Object.assign({ alike: group.length > 1 }, options)));
      const rest = element.querySelector("[data-slot='rest']");
      rest.querySelector("ul").append(...items.splice(group.length > FEW + 1 ? FEW : group.length));
      fill(rest, "more", String(group.length - FEW));
      rest.hidden = group.length <= FEW + 1;
      rest.open = opened.has(group[0].rule);
      rest.addEventListener("toggle", () => opened[rest.open ? "add" : "delete"](group[0].rule));
      element.querySelector("ul").append(...items);
      return element;
    });
}

function measures(findings, options) {
  return grouped(findings, (finding) => finding.places[0].measure).map((group) =>
    byMeasure(options.measure(group[0].places[0].measure, group), group, options)
  );
}

/* Where the focus stands in the list: which finding, which button, and which finding follows. */
function focusIn(list) {
  const held = list.contains(document.activeElement) ? document.activeElement : null;
  const holder = held && held.closest("[data-finding]");
  if (!held) {
    return null;
  }
  const all = Array.from(list.querySelectorAll("[data-finding]"));
  return {
    ids: holder ? all.slice(all.indexOf(holder)).map((element) => element.dataset.finding) : [],
    action: held.dataset.act || "show",
  };
}

function giveBack(list, focus, fallback) {
  const element = focus.ids.map((id) => list.querySelector('[data-finding="' + id + '"]')).find(Boolean);
  const button = element && (element.querySelector('[data-act="' + focus.action + '"]') || element.querySelector("button"));
  (button || fallback).focus({ preventScroll: true });
}

/* Draws anew; options: by (rule or measure), hidden (weights left out), fallback (takes the focus when all is gone). */
export function show(list, findings, options) {
  const focus = focusIn(list);
  const seen = findings.filter((finding) => !options.hidden.has(finding.severity));
  list.replaceChildren(...(options.by === "measure" ? measures(seen, options) : rules(seen, options)));
  if (focus) {
    giveBack(list, focus, options.fallback);
  }
}

/* The plain list of what was set aside, with the reasons. */
export function plain(list, findings, options) {
  const focus = focusIn(list);
  list.replaceChildren(...findings.map((finding) => item(finding, Object.assign({ by: "measure" }, options))));
  if (focus) {
    giveBack(list, focus, options.fallback);
  }
}

/* Beside each measure of the outline, how many findings it has; saving draws the outline anew. */
export function outline(counts) {
  document.querySelectorAll("[data-findings-of]").forEach((place) => {
    const count = counts[place.dataset.findingsOf];
    place.replaceChildren();
    if (count) {
      place.append(byId("check-figure").content.cloneNode(true));
      place.querySelector("[data-slot='number']").textContent = count.number;
      place.querySelector("[data-slot='words']").textContent = count.words;
      place.querySelector(".figure").classList.add(count.severity);
    }
  });
}

/* A button for each weight that there is, pressed unless it is left out. */
export function filters(findings, hidden) {
  document.querySelectorAll("[data-severity]").forEach((button) => {
    const count = findings.filter((finding) => finding.severity === button.dataset.severity).length;
    button.querySelector("[data-slot='number']").textContent = count;
    button.hidden = count === 0;
    button.setAttribute("aria-pressed", String(!hidden.has(button.dataset.severity)));
  });
}
