/** When an archive time stamp weakens. */
package ua.zvit.archive.renewal;
