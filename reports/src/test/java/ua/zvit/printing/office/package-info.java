/** Tests of the editions to work on; LibreOffice itself reads them. */
package ua.zvit.printing.office;
