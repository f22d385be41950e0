/** The archive's store of contents. */
package ua.zvit.archive.store;
