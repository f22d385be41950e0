package ua.zvit.signatures.pdf.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A value as it stands in a PDF. Two are equal when no reader could tell them apart: where they stand and how they are
 * spelt is no part of it, and a reference is equal to another to the same object, whatever that holds.
 */
public sealed interface PdfValue {

    /** What a missing entry and a reference to nothing mean as well. */
    PdfValue NULL = new Null();

    /** Nothing. */
    record Null() implements PdfValue {}

    /** True or false. */
    record Bool(boolean value) implements PdfValue {}

    /** A number, whole or not. */
    record Num(double value) implements PdfValue {}

    /** A name, its escapes undone. */
    record Name(String value) implements PdfValue {}

    /** The reference to an object with a number. */
    record Ref(int number, int generation) implements PdfValue {}

    /** Values in a row. */
    record Array(List<PdfValue> items) implements PdfValue {}

    /** Named values. */
    record Dict(Map<String, PdfValue> entries) implements PdfValue {

        /** @return {@link #NULL} when there is no such entry */
        public PdfValue get(String name) {
            return entries.getOrDefault(name, NULL);
        }

        public boolean has(String name) {
            return !(get(name) instanceof Null);
        }

        /** Whether the entry is this name, written in the dictionary itself. */
        public boolean isNamed(String entry, String name) {
            return get(entry) instanceof Name found && found.value().equals(name);
        }
    }

    /**
     * A string.
     *
     * @param bytes its content, escapes and hexadecimal undone
     * @param start where its first bracket stands in what was read
     * @param end after its last bracket
     */
    record Text(byte[] bytes, int start, int end) implements PdfValue {
        @Override
        public boolean equals(Object other) {
            return other instanceof Text text && Arrays.equals(bytes, text.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /**
     * A stream with its dictionary. Equal to another when the dictionaries agree in all but the packing, and what is
     * packed is the same.
     */
    record Stream(Dict dict, PackedContent content) implements PdfValue {
        @Override
        public boolean equals(Object other) {
            return other instanceof Stream stream && PackedContent.same(this, stream);
        }

        @Override
        public int hashCode() {
            return dict.entries().size();
        }
    }
}
