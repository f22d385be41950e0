/**
 * Two texts that were made from one are brought together word by word, with their blocks, lists and tables. Nothing is decided in
 * silence: each stretch says who changed it, and where both did, both are kept for a person to choose.
 */
package ua.zvit.printing.merge;
