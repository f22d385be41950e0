/* One piece of work at a time: who asks for it meanwhile, however often, gets it once more afterwards. */

export function inTurn(work, once) {
  let running = false;
  let again = false;

  return async function run() {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await work();
    } finally {
      running = false;
    }
    if (again) {
      again = false;
      once();
    }
  };
}
