/**
 * The official document of a report: what it says, by which form it is printed, how it is proven, issued and told of. Once issued
 * it stays byte for byte as it is, in the form that it was issued by.
 */
@PartOfRoot
package ua.zvit.report.document;

import ua.zvit.shared.PartOfRoot;
