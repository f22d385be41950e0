/**
 * What is done to filled pages beyond the template: tags for screen readers, last touches, places for visible signatures.
 */
package ua.zvit.printing.page;
