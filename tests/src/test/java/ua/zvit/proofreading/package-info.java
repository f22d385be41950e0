/** The measured quality of the consistency check on the labelled corpus (see {@code corpus/README.md}). */
package ua.zvit.proofreading;
