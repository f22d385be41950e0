/**
 * Measures printing: the same report side by side with other ways to make a PDF, and one of about a thousand pages in
 * little memory. Run by {@code ./zvit bench}, never with the tests.
 */
package ua.zvit.load.print;
