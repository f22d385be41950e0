/**
 * How a signature is made with a key on the server, how one that comes from outside is judged, and how it is kept: the
 * inside of {@link ua.zvit.signature.SignDocument}. Works in the transaction of the report's step, which holds the
 * report.
 */
package ua.zvit.signature.desk;
