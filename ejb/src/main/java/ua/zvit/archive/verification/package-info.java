/**
 * Finds what was changed, taken out or moved in the archive. Reads the tables and the store directly, so that it works
 * without the server as well, and trusts nothing but the hashes.
 */
package ua.zvit.archive.verification;
