/**
 * Packages on their way out and in: the ZIP with names and inventory as the order on electronic archives wants them, the
 * record of their place in the chain, and what is checked of a package that comes from elsewhere.
 */
package ua.zvit.archive.exchange;
