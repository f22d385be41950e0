/**
 * Any signed file read and judged: tells the format, asks its reader for the facts, and the judge of certificates for the
 * rest. {@link ua.zvit.signatures.verification.VerifyCommand} does so from the command line.
 */
package ua.zvit.signatures.verification;
