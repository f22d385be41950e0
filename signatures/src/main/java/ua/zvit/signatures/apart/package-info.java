/**
 * Examining files of strangers in processes of their own. A parser that a file drives mad can neither fill the memory of
 * the server nor keep one of its threads: the process has a heap of its own and is ended when its time is over, which is
 * the only way to end such work in Java. A process serves one file at a time, is kept warm for the next, and inherits no
 * setting of the server, so no secret either.
 */
package ua.zvit.signatures.apart;
