/*
 * Hears from the server that something has changed, while the page is in sight: one answer that stays open, as events. Which
 * it is comes without what it is; whoever wants to know asks. Without it, or after it rests, all is as it was when the page
 * came. A page that is out of sight lets go of its connection, for a browser has few to one server.
 */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60000;
const SILENCE = 45000;
const OUT_OF_SIGHT = 30000;

const listeners = new Map();
let address = null;
let open = null;
let pause = FIRST_PAUSE;
let again = 0;
let leaving = 0;
let resting = false;

const tell = (topic) => (listeners.get(topic) || []).forEach((listener) => listener());
const all = () => Array.from(listeners.keys()).forEach(tell);

/* The listener is called when the topic has changed, and when something may have been missed. */
export function hear(topic, listener) {
  listeners.set(topic, (listeners.get(topic) || []).concat(listener));
}

/* Reads events until the connection ends or is silent for too long. */
async function read(body, controller) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let watch = window.setTimeout(() => controller.abort(), SILENCE);
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    window.clearTimeout(watch);
    watch = window.setTimeout(() => controller.abort(), SILENCE);
    const lines = (rest + part.value).split("\n");
    rest = lines.pop();
    lines.filter((line) => line.startsWith("event: ")).forEach((line) => {
      const topic = line.slice("event: ".length);
      resting = resting || topic === "rest";
      tell(topic);
    });
  }
  window.clearTimeout(watch);
}

function later() {
  if (!resting && !document.hidden) {
    window.clearTimeout(again);
    again = window.setTimeout(connect, pause * (0.5 + Math.random()));
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  }
}

async function connect() {
  if (open || resting || document.hidden || !address) {
    return;
  }
  const controller = new AbortController();
  open = controller;
  try {
    const answer = await window.fetch(address, {
      redirect: "manual",
      cache: "no-store",
      headers: { Accept: "text/event-stream", "X-Requested-With": "XMLHttpRequest" },
      signal: controller.signal,
    });
    if (answer.status === 200 && answer.body) {
      if (pause > FIRST_PAUSE) {
        all();
      }
      pause = FIRST_PAUSE;
      await read(answer.body, controller);
      pause = Math.max(pause, 2 * FIRST_PAUSE);
    } else {
      resting = answer.status < 502;
    }
  } catch (gone) {
    pause = Math.max(pause, 2 * FIRST_PAUSE);
  }
  if (open === controller) {
    open = null;
    later();
  }
}

function letGo() {
  window.clearTimeout(again);
  if (open) {
    const held = open;
    open = null;
    held.abort();
  }
}

function onSight() {
  window.clearTimeout(leaving);
  if (document.hidden) {
    leaving = window.setTimeout(letGo, OUT_OF_SIGHT);
  } else if (!open && !resting) {
    pause = FIRST_PAUSE;
    connect().catch(() => null);
    all();
  }
}

/* Begins to hear; what the address asks for beside is the page's. */
export function begin(live) {
  address = live;
  document.addEventListener("visibilitychange", onSight);
  window.addEventListener("online", onSight);
  window.addEventListener("pagehide", letGo);
  window.addEventListener("pageshow", (event) => (event.persisted ? onSight() : null));
  connect();
}
