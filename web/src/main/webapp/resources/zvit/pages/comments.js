/* The comments of a measure by themselves. */
import "../shared/page.js";
import "../comment/panel.js";
