/**
 * Forms of the report as the administrator keeps them: brought as files or made from columns, looked at, published, put in force,
 * withdrawn. What is brought is untrusted.
 */
@PartOfRoot
package ua.zvit.report.form;

import ua.zvit.shared.PartOfRoot;
