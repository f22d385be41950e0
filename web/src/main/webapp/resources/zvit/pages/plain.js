/* A page with nothing of its own. */
import "../shared/page.js";
