/** The one way into a council's chain, and how the audit trail names what happened there. */
package ua.zvit.archive.ledger;
