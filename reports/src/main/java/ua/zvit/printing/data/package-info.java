/** What a document is printed from: the report with its money and indicators, who approved and signed it, units of money. */
package ua.zvit.printing.data;
