package ua.zvit.printing.merge;

import ua.zvit.shared.Rise;

/**
 * The least part of a narrative: a word with the blank before it, in one face, or the beginning of a block. A narrative is a row of
 * these, flat, so that any row of them is a narrative again.
 */
sealed interface NarrativeToken {

    /** What a reader without faces sees. */
    String text();

    /**
     * How a word looks and where it leads.
     *
     * @param address of a link; null for none
     * @param event the mark of an event; null for none
     */
    record Face(boolean bold, boolean italic, Rise rise, String address, String event) {
        static final Face PLAIN = new Face(false, false, Rise.NONE, null, null);
    }

    /** @param raw as it is written, not escaped */
    record Word(String raw, Face face) implements NarrativeToken {
        @Override
        public String text() {
            return face.rise().told(raw);
        }
    }

    /** A line ends inside a block. */
    record Break() implements NarrativeToken {
        @Override
        public String text() {
            return "\n";
        }
    }

    /** A paragraph begins. */
    record Paragraph() implements NarrativeToken {
        @Override
        public String text() {
            return "\n";
        }
    }

    /**
     * An item of a list begins.
     *
     * @param level from 1, which is no list inside another
     * @param start the number with which a numbered list begins here; null where it goes on, and for bullets
     */
    record Item(boolean numbered, int level, String start) implements NarrativeToken {
        @Override
        public String text() {
            return "\n" + "  ".repeat(level - 1) + (numbered ? "№ " : "• ");
        }
    }

    /** A table begins. */
    record Table() implements NarrativeToken {
        @Override
        public String text() {
            return "\n";
        }
    }

    /** A row of a table begins. */
    record Row() implements NarrativeToken {
        @Override
        public String text() {
            return "\n";
        }
    }

    /** A cell of a row begins. */
    record Cell(boolean head) implements NarrativeToken {
        @Override
        public String text() {
            return " | ";
        }
    }

    /**
     * A whole table that is not taken apart.
     *
     * @param html of its own
     * @param text of its cells
     */
    record Grid(String html, String text) implements NarrativeToken {}

    /** @return whether it begins a block or a part of a table */
    default boolean isMarker() {
        return !(this instanceof Word) && !(this instanceof Break);
    }

    /** @return whether it is part of a table's grid */
    default boolean isOfTable() {
        return this instanceof Table || this instanceof Row || this instanceof Cell || this instanceof Grid;
    }
}
