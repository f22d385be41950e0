package ua.zvit.printing.template;

import java.io.Serializable;
import java.util.Objects;

/**
 * An expression of a template. The language is a small part of Java's, so that designers' tools understand it too, but it
 * has no calls, no members and no classes: {@code $F{…}}, {@code $P{…}}, {@code $V{PAGE_NUMBER}}, texts, whole numbers,
 * {@code true}, {@code false}, {@code null}, {@code + == != < <= > >= && || ! ?:} and brackets. Unlike Java's,
 * {@code ==} compares texts by content.
 */
sealed interface Expression extends Serializable {

    Object value(Values values);

    /** Text, whole number, truth value or null. */
    record Literal(Serializable content) implements Expression {
        @Override
        public Object value(Values values) {
            return content;
        }
    }

    /** A column of the current row. */
    record Field(String name) implements Expression {
        @Override
        public Object value(Values values) {
            return values.field(name);
        }
    }

    /** Something that holds for the whole report. */
    record Parameter(String name) implements Expression {
        @Override
        public Object value(Values values) {
            return values.parameter(name);
        }
    }

    /** What the engine counts. */
    record Variable(String name) implements Expression {
        @Override
        public Object value(Values values) {
            return values.variable(name);
        }
    }

    /** Anything but true counts as not true. */
    record Not(Expression operand) implements Expression {
        @Override
        public Object value(Values values) {
            return !Boolean.TRUE.equals(operand.value(values));
        }
    }

    /** The right side is asked only when the left one holds. */
    record And(Expression left, Expression right) implements Expression {
        @Override
        public Object value(Values values) {
            return Boolean.TRUE.equals(left.value(values)) && Boolean.TRUE.equals(right.value(values));
        }
    }

    /** The right side is asked only when the left one does not hold. */
    record Or(Expression left, Expression right) implements Expression {
        @Override
        public Object value(Values values) {
            return Boolean.TRUE.equals(left.value(values)) || Boolean.TRUE.equals(right.value(values));
        }
    }

    /** Compares by content. */
    record Equal(Expression left, Expression right, boolean wanted) implements Expression {
        @Override
        public Object value(Values values) {
            return Objects.equals(left.value(values), right.value(values)) == wanted;
        }
    }

    /** Compares whole numbers; anything else is neither less nor greater. */
    record Order(Expression left, Expression right, boolean less, boolean orEqual) implements Expression {
        @Override
        public Object value(Values values) {
            if (left.value(values) instanceof Integer one && right.value(values) instanceof Integer other) {
                int order = less ? Integer.compare(one, other) : Integer.compare(other, one);
                return order < 0 || orEqual && order == 0;
            }
            return false;
        }
    }

    /** Adds whole numbers, joins anything else as text; null is no text. */
    record Sum(Expression left, Expression right) implements Expression {
        @Override
        public Object value(Values values) {
            Object one = left.value(values);
            Object other = right.value(values);
            if (one instanceof Integer first && other instanceof Integer second) {
                return first + second;
            }
            return Objects.toString(one, "") + Objects.toString(other, "");
        }
    }

    /** Only the chosen side is asked. */
    record Choice(Expression condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public Object value(Values values) {
            return Boolean.TRUE.equals(condition.value(values)) ? then.value(values) : otherwise.value(values);
        }
    }
}
