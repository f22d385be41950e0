/** Pages of a finished document as pictures, to be looked at where a PDF can't be. */
package ua.zvit.printing.picture;
