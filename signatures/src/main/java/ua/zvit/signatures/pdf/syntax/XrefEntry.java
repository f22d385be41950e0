package ua.zvit.signatures.pdf.syntax;

/** Where a cross-reference says that an object is. */
sealed interface XrefEntry {

    /** Nowhere: it was deleted, or never was. */
    record Free() implements XrefEntry {}

    /** At a place in the file. */
    record InFile(int place, int generation) implements XrefEntry {}

    /** In a stream of objects, counted from 0. */
    record InStream(int stream, int index) implements XrefEntry {}
}
