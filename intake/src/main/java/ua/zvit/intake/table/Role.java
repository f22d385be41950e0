package ua.zvit.intake.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column may hold. */
public enum Role {
    NUMBER,
    TITLE,
    GROUP,
    NARRATIVE,
    EXECUTOR,
    CO_EXECUTOR,
    TERM,
    SOURCE,
    REASON,
    EXPECTED,
    NOTE,
    CODE,
    PLAN,
    ACTUAL,
    ADOPTED,
    DEVIATION,
    PERCENT,
    INDICATOR,
    INDICATOR_UNIT,
    INDICATOR_PLAN,
    INDICATOR_ACTUAL,
    HIDDEN,
    EMPTY,
    UNCLEAR,
    /** A person has said that it is not wanted. */
    LEFT;

    /** @return as the answer and a mapping name it, such as {@code co-executor} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** @return whether a sum of money is wanted there that is kept */
    public boolean isMoney() {
        return this == PLAN || this == ACTUAL || this == ADOPTED;
    }

    /** @return whether it follows from the other columns, so that it need not be kept */
    public boolean isDerived() {
        return this == DEVIATION || this == PERCENT;
    }
}
