/**
 * Who did what, when and with which words. Append-only; takes neutral inputs and knows nothing of reports: a subject is
 * a text such as {@code report:12}.
 */
package ua.zvit.audit;
