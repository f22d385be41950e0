/**
 * What a reviewer does with many reports: reads them, takes those that are ready at once, reads those back that the
 * council has; and how a department takes back what it submitted.
 */
@PartOfRoot
package ua.zvit.approval.review;

import ua.zvit.shared.PartOfRoot;
