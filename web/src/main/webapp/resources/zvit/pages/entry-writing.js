/* An entry that is written: texts kept here, the editor, and the check of what is being written. */
import "../shared/page.js";
import "../entry/writing.js";
import "../check/live/live.js";
import "../comment/beside.js";
import "../entry/beside.js";
