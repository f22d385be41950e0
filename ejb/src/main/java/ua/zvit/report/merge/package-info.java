/**
 * Two people wrote into one entry at once: their texts are brought together word by word, shown with both names, and saved by a
 * person as any other text. Nothing is saved here.
 */
@PartOfRoot
package ua.zvit.report.merge;

import ua.zvit.shared.PartOfRoot;
