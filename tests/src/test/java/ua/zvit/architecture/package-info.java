/** Rules of the house that no review has to remember: they are read from the compiled classes and the sources. */
package ua.zvit.architecture;
