package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The decision that adopted the report; printed as the stamp of approval (гриф затвердження).
 *
 * @param body kind of act and who passed it, such as «рішення сесії міської ради»
 */
public record Approval(String body, String number, LocalDate date) {

    public Approval {
        requireNonNull(body, "body");
        requireNonNull(number, "number");
        requireNonNull(date, "date");
    }
}
