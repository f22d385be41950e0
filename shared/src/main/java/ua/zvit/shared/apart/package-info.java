/**
 * Work on files of strangers in processes of their own, whatever the work is: how such a process is started and ended, where
 * it finds its classes, and how many may be at work. A process has a heap of its own, inherits no setting of the server, so
 * no secret either, and is ended when its time is over, which is the only way to end such work in Java.
 */
package ua.zvit.shared.apart;
