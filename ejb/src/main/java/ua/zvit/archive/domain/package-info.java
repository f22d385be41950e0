/** The archived report and the port to the archive's store. */
package ua.zvit.archive.domain;
