/** Has files of strangers understood by the library {@code intake}, in a process of its own for each. */
package ua.zvit.entering.reading;
