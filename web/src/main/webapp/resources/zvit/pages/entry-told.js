/* An entry that is read, with what the check says about it. */
import "../shared/page.js";
import "../entry/kept.js";
import "../check/aside.js";
import "../comment/beside.js";
import "../entry/beside.js";
