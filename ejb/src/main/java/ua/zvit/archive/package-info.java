/**
 * Adopted reports as they are kept: packages of document, signatures, data, history and a manifest, chained one to the
 * other per council, append-only by rules of the database. Verification, retention and disposal, export and import,
 * renewal of archive time stamps.
 */
package ua.zvit.archive;
