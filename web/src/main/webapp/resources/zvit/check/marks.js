/*
 * Marks under faulty text. Browsers that can paint ranges (CSS custom highlights) do so without any change to the page;
 * for others the lines are drawn on a layer above, so the text that is being edited is never touched either.
 */

const SEVERITIES = ["hints", "warns", "blocks"];
const painter = window.CSS && window.CSS.highlights && window.Highlight ? painted() : drawn();

function painted() {
  const highlights = Object.fromEntries(SEVERITIES.map((severity) => [severity, new window.Highlight()]));
  const current = new window.Highlight();
  SEVERITIES.forEach((severity, weight) => {
    highlights[severity].priority = weight;
    window.CSS.highlights.set("check-" + severity, highlights[severity]);
  });
  current.priority = SEVERITIES.length;
  window.CSS.highlights.set("check-current", current);
  return {
    show: (marks) => {
      Object.values(highlights).forEach((highlight) => highlight.clear());
      marks.forEach((mark) => highlights[mark.severity].add(mark.range));
    },
    point: (range) => {
      current.clear();
      if (range) {
        current.add(range);
      }
    },
  };
}

function drawn() {
  const layer = document.createElement("div");
  layer.className = "check-layer";
  layer.setAttribute("aria-hidden", "true");
  document.body.append(layer);
  let shown = [];
  let pointed = null;

  function draw() {
    layer.replaceChildren();
    shown.forEach((mark) => lines(mark.range, mark.severity));
    if (pointed) {
      lines(pointed, "current");
    }
  }

  function lines(range, look) {
    Array.from(range.getClientRects()).forEach((rect) => {
      const line = document.createElement("i");
      line.className = "check-line " + look;
      line.style.setProperty("left", rect.left + window.scrollX + "px");
      line.style.setProperty("top", rect.top + window.scrollY + "px");
      line.style.setProperty("width", rect.width + "px");
      line.style.setProperty("height", rect.height + "px");
      layer.append(line);
    });
  }

  window.addEventListener("resize", draw);
  return {
    show: (marks) => {
      shown = marks;
      draw();
    },
    point: (range) => {
      pointed = range;
      draw();
    },
  };
}

function holds(range, x, y) {
  return Array.from(range.getClientRects()).some(
    (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top && y <= rect.bottom + 2
  );
}

/* The weightiest mark under a point of the window; the shorter one of equals. */
export function at(marks, x, y) {
  return marks
    .filter((mark) => holds(mark.range, x, y))
    .sort(
      (one, other) =>
        SEVERITIES.indexOf(other.severity) - SEVERITIES.indexOf(one.severity) ||
        one.end - one.start - (other.end - other.start)
    )[0];
}

export const show = painter.show;
export const point = painter.point;
