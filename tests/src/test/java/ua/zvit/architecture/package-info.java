/** Rules of the house that hold over all modules, read from the compiled classes. */
package ua.zvit.architecture;
