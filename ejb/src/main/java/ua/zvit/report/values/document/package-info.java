/**
 * What is told of documents: what they are made for, what is issued, where signatures stand in them, and by whose
 * decision an edition is opened.
 */
package ua.zvit.report.values.document;
