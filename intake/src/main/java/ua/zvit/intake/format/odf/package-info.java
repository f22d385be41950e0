/** Texts and sheets of LibreOffice and its kin. */
package ua.zvit.intake.format.odf;
