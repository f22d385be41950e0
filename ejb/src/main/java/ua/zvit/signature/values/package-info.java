/**
 * Signatures and signers as pages, the API and other capabilities are told of them.
 *
 * <p>Records and enums only, without a container or a database: the capability's domain, its use cases and its callers share
 * them, so that none of the three needs another for a word.
 */
package ua.zvit.signature.values;
