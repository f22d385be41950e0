/**
 * A demo certificate authority: generates keys and certificates for signers, a time-stamp service and revocation lists,
 * with RSA, ECDSA or DSTU 4145 keys, for tests and the demo realm. Everything it issues says «ДЕМО» in the name of the
 * organisation and is never accepted as an anchor of trust outside the demo realm. An
 * authority lives in memory unless {@code ./zvit run} keeps the demo's one in the data folder.
 */
package ua.zvit.signature.demo;
