/**
 * A demo certificate authority: generates keys and certificates for signers, a time-stamp service and revocation lists,
 * with RSA, ECDSA or DSTU 4145 keys, for tests and the demo realm. Everything it issues bears the mark by which {@link
 * ua.zvit.signatures.chain.DemoMark} keeps it out of a real installation. Nothing else in this library uses this package.
 * An authority lives in memory unless {@code ./zvit run} keeps the demo's one in the data folder.
 */
package ua.zvit.signatures.demo;
