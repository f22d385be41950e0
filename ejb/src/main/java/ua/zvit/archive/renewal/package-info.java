/** When an archive time stamp weakens, and what a document's last one is made of. */
package ua.zvit.archive.renewal;
