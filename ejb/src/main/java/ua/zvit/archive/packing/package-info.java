/**
 * What a package is made of: canonical JSON of the data, the history, and the manifest that names every file with its
 * size and SHA-256.
 */
package ua.zvit.archive.packing;
