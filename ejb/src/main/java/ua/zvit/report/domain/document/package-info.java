/**
 * Documents as they were issued, and the forms that they are printed by. Both are written once and never changed.
 */
package ua.zvit.report.domain.document;
