/**
 * Opens files of each kind and makes a {@link ua.zvit.intake.document.Document} of them. What a file is, its content
 * tells and not its name; how much of it is read, {@link ua.zvit.intake.format.raw.Limits} says, whatever the file says.
 */
package ua.zvit.intake.format;
