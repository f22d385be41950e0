/**
 * The period before beside an entry: what its report told of the same measure, and what became of what it promised. Whoever
 * may read the entry reads it; whoever may write the entry says what became of the promises.
 */
@PartOfRoot
package ua.zvit.report.former;

import ua.zvit.shared.PartOfRoot;
