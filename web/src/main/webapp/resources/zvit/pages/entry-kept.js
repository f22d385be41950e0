/* An entry that is read without its check; texts kept in this browser are still offered. */
import "../shared/page.js";
import "../entry/kept.js";
import "../comment/beside.js";
import "../entry/beside.js";
