/* A report that is read, with the board of its findings. */
import "../shared/page.js";
import "../check/board.js";
