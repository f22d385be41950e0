/**
 * What people say to each other about a measure while its report is under way: comments on the measure or on a passage of its
 * text, replies, what has to be resolved before a step. Whoever may read a report may comment it until it is at its end; a
 * passage is marked and read by those alone who read the text.
 */
@PartOfRoot
package ua.zvit.report.comment;

import ua.zvit.shared.PartOfRoot;
