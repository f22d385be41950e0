/**
 * How signatures are collected: made with a key on the server or sent in, judged alike by {@code
 * SignatureAcceptancePolicy}, kept. The inside of {@link ua.zvit.signature.SignDocument}; works in the transaction of the
 * report's step, which holds the report.
 */
package ua.zvit.signature.collection;
