/** Pages and resources of the archive: search, details, download. */
package ua.zvit.web.archive;
