/** Notes that tell a slip of form in a sealed report, as links of the chain; nothing of what was sealed changes. */
@PartOfRoot
package ua.zvit.archive.corrections;

import ua.zvit.shared.PartOfRoot;
